What happened is an [[event]] at the end of an invoice's file; a function spares the typing.

  $ cd tiny
  $ event() { printf '\n[[event]]\n' >> invoices/F-101.toml; printf '%s\n' "$@" >> invoices/F-101.toml; }
  $ relance --as-of 2026-04-02
  Thursday 2 April 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today

  1  email  Studio Lenoir  F-101  1,200.00 EUR  1 day late
     first reminder: due on 1 April, 1 day late  ·  relance draft F-101

The reminder went out; the next step keeps its distance.

  $ event 'date = 2026-04-02' 'kind = "step"' 'step = "overdue"' 'channel = "email"'
  $ relance --as-of 2026-04-03
  Friday 3 April 2026 · 0 to contact, 0 to do, 1 waiting · bank checked yesterday
  Nothing to do today.

  waiting
     9 April  F-101  Studio Lenoir  next: 15-minute invitation

A promise pauses, its last day included; when the money is not there, a call comes first.

  $ event 'date = 2026-04-07' 'kind = "promise"' 'until = 2026-04-15'
  $ sed -i 's/^checked = .*/checked = 2026-04-16/' relance.toml
  $ relance --as-of 2026-04-15
  Wednesday 15 April 2026 · 0 to contact, 0 to do, 1 waiting · bank checked 16 April
  Nothing to do today.

  waiting
     16 April  F-101  Studio Lenoir  €1,200.00 promised by 15 April
  $ relance --as-of 2026-04-16
  Thursday 16 April 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today

  1  call  Studio Lenoir  F-101  1,200.00 EUR  15 days late
     broken promise: the promise of €1,200.00 by 15 April was not kept  ·  Anne Lenoir, +33 4 65 71 00 17  ·  relance draft F-101

A part of the money, on account of which the client asks for a change; the correction comes before any contact.

  $ event 'date = 2026-04-16' 'kind = "payment"' 'amount = 700.00' 'method = "transfer"'
  $ event 'date = 2026-04-16' 'kind = "step"' 'step = "broken-promise"' 'channel = "call"'
  $ event 'date = 2026-04-16' 'kind = "correction"' 'reason = "the purchase order is missing"'
  $ relance --as-of 2026-04-17
  Friday 17 April 2026 · 0 to contact, 1 to do, 0 waiting · bank checked yesterday

  to do
  1  correcting the invoice  Studio Lenoir  F-101  500.00 EUR  16 days late
     correction asked for on 16 April: the purchase order is missing  ·  relance draft F-101

Corrected, then disputed, then resolved with a credit; snoozed after that.

  $ event 'date = 2026-04-17' 'kind = "corrected"' 'sent = 2026-04-17'
  $ event 'date = 2026-04-20' 'kind = "dispute"' 'reason = "one page too many"'
  $ relance --as-of 2026-04-20
  Monday 20 April 2026 · 0 to contact, 1 to do, 0 waiting · check the bank first: last looked at 4 days ago (16 April)

  to do
  1  settling the dispute  Studio Lenoir  F-101  500.00 EUR  19 days late
     disputed since 20 April: one page too many  ·  relance draft F-101
  $ event 'date = 2026-04-21' 'kind = "resolved"'
  $ event 'date = 2026-04-21' 'kind = "credit"' 'amount = 100.00'
  $ event 'date = 2026-04-21' 'kind = "snooze"' 'until = 2026-04-30'
  $ relance --as-of 2026-04-22
  Wednesday 22 April 2026 · 0 to contact, 0 to do, 1 waiting · check the bank first: last looked at 6 days ago (16 April)
  Nothing to do today.

  waiting
     4 May  F-101  Studio Lenoir  snoozed until 30 April
  $ relance show F-101 --as-of 2026-04-22
  F-101  Studio Lenoir
    for       Refonte du site
    standing  snoozed
    issued    Monday 2 March 2026
    sent      Friday 17 April 2026
    due       Wednesday 1 April 2026
    terms     30 days
    late by   21 days
    total     1,200.00 EUR
    received  700.00 EUR
    credited  100.00 EUR
    open      400.00 EUR
    file      invoices/F-101.toml

  what happened
    2026-04-02  done                  first reminder, email
    2026-04-07  payment promised      until 15 April 2026
    2026-04-16  payment received      700.00 EUR, transfer
    2026-04-16  done                  broken promise, call
    2026-04-16  correction asked for  the purchase order is missing
    2026-04-17  invoice corrected     sent 17 April 2026
    2026-04-20  disputed              one page too many
    2026-04-21  dispute resolved
    2026-04-21  credit                100.00 EUR
    2026-04-21  snoozed               until 30 April 2026

  why
    no answer to the first reminder of 2 April
    due on 1 April, 21 days late
    snoozed until 30 April

  the steps
    2026-04-02  done    first reminder            email                overdue
    2026-04-16  done    broken promise            call                 broken-promise
    2026-05-04  coming  15-minute invitation      email                meeting
    2026-05-11  coming  offer of instalments      email                instalment-offer
    2026-05-18  coming  call                      call                 call
    2026-05-26  coming  escalation                email, call          escalation
    2026-06-02  coming  formal notice             letter, call, email  formal-notice
    2026-06-17  coming  decision on what follows  task                 legal

The rest but for a trifle, which is not chased; then all of it.

  $ event 'date = 2026-04-23' 'kind = "payment"' 'amount = 399.50'
  $ relance --as-of 2026-04-23 --quiet
  Thursday 23 April 2026 · 0 to contact, 1 to do, 0 waiting · check the bank first: last looked at 7 days ago (16 April)

  to do
  1  rounding off  Studio Lenoir  F-101  0.50 EUR
     €0.50 left, within the tolerance  ·  relance draft F-101
  $ event 'date = 2026-04-24' 'kind = "payment"' 'amount = 0.50'
  $ relance --as-of 2026-04-24 --quiet
  Friday 24 April 2026 · 1 to contact, 0 to do, 0 waiting · check the bank first: last looked at 8 days ago (16 April)

  1  email  Studio Lenoir  F-101
     thank-you: paid on 24 April  ·  relance draft F-101

An event of a later day is not there yet.

  $ relance --as-of 2026-04-02 --quiet list
  number  client         due         late  standing          open  next
  F-101   Studio Lenoir  2026-04-01     1  reminded  1,200.00 EUR  9 April  15-minute invitation
