One invoice or one client whole.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang en show "$@"; }
  $ relance 2026-002
  2026-002  Transports Gallet
    for       Habillage de douze remorques
    standing  reminded
    issued    Tuesday 10 February 2026
    sent      Tuesday 10 February 2026
    due       Tuesday 31 March 2026
    terms     45 jours fin de mois
    late by   34 days
    total     7,920.00 EUR
    open      7,920.00 EUR
    file      invoices/2026/2026-002.toml

  what happened
    2026-02-17  done  first-week contact, email
    2026-02-24  done  second-week contact, email
    2026-04-01  done  first reminder, email
    2026-04-08  done  statement of account, email
    2026-04-15  done  call, waiting-approval, Mme Mollard attend la signature de M. Gallet.
    2026-04-22  done  escalation, email

  why
    no answer to the escalation of 22 April
    due on 31 March, 34 days late

  the steps
    2026-02-17  done    first-week contact          email                week-1
    2026-02-24  done    second-week contact         email                week-2
    2026-03-03  lapsed  another channel (LinkedIn)  task                 week-3
    2026-03-26  lapsed  call before the due date    call                 pre-due
    2026-04-01  done    first reminder              email                overdue
    2026-04-08  done    statement of account        email                statement
    2026-04-15  done    call                        call                 call
    2026-04-22  done    escalation                  email                escalation
    2026-05-04  due     formal notice               letter, call, email  formal-notice
    2026-05-19  coming  decision on what follows    task                 legal
  $ relance kestrel-rowe
  kestrel-rowe  Kestrel & Rowe Ltd
    type          standard, business, large
    habits        1 invoice paid
    the payer     Graham Pell, accounts@kestrel-rowe.example, +44 113 496 0188
    the buyer     Priya Nair, priya.nair@kestrel-rowe.example, +44 113 496 0120
    the superior  Eleanor Rowe, eleanor.rowe@kestrel-rowe.example, +44 113 496 0101

  invoices
  number    client              due         late  standing          open  next
  2025-014  Kestrel & Rowe Ltd  2025-08-21     -  paid          0.00 GBP
  2026-006  Kestrel & Rowe Ltd  2026-04-10    24  reminded  4,800.00 GBP  4 May  escalation
  2026-028  Kestrel & Rowe Ltd  2026-05-30     -  not due   1,750.00 GBP  4 May  first-week contact

A part of the number will do, if it is the only one:

  $ relance 6-019 | head -1
  2026-019  Peeters Lumière SRL

A plan, with what has come in:

  $ relance 2025-032 | sed -n '1,/file/p'
  2025-032  Horlogerie Castel SA
    for         Site et prises de vue des montres
    standing    on plan
    issued      Monday 24 November 2025
    sent        Monday 24 November 2025
    due         Friday 29 May 2026
    terms       30 jours
    total       6,000.00 CHF
    received    4,000.00 CHF
    open        2,000.00 CHF
    instalment  2026-01-30  1,000.00 CHF  received
    instalment  2026-02-27  1,000.00 CHF  received
    instalment  2026-03-31  1,000.00 CHF  received
    instalment  2026-04-30  1,000.00 CHF  received
    instalment  2026-05-29  1,000.00 CHF
    instalment  2026-06-30  1,000.00 CHF
    file        invoices/2025/2025-032.toml

Somebody who is never chased, somebody who pays on certain days:

  $ relance camping-des-pins
  camping-des-pins  Camping des Pins
    type       standard, business, small
    habits     1 invoice paid
    chasing    never (C'est mon cousin : on en parle au repas de famille, pas par courriel.)
    the payer  Julien Durand, julien@camping-des-pins.example, +33 5 36 49 18 90

  invoices
  number    client            due         late  standing        open  next
  2025-013  Camping des Pins  2025-07-31     -  paid        0.00 EUR
  2026-004  Camping des Pins  2026-03-18    47  held      744.00 EUR
  $ relance clinique-tilleuls | head -6
  clinique-tilleuls  Clinique des Tilleuls
    type       standard, business, large
    habits     2 invoices paid
    pays       the 10th and the 25th of the month
    the payer  Comptabilité fournisseurs, fournisseurs@clinique-tilleuls.example, +33 4 65 71 77 50
    the buyer  Dr Nadia Cheval, n.cheval@clinique-tilleuls.example, +33 4 65 71 77 12
