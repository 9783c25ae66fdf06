What the client says, and what pauses the chase. Each answer says what comes next.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang en "$@"; }

A promise: the day that was named is the last day of the pause.

  $ relance promised 2026-009 friday
  2026-009  2026-05-04  payment promised: until 8 May 2026; next: broken promise, Monday 11 May 2026  (invoices/2026/2026-009.toml)
  $ relance promised 2026-009 2026-05-20 2000 --note 'by telephone, Ms Quinn'
  2026-009  2026-05-04  payment promised: 2,000.00 EUR, until 20 May 2026, by telephone, Ms Quinn; next: broken promise, Thursday 21 May 2026  (invoices/2026/2026-009.toml)
  $ tail -12 invoices/2026/2026-009.toml

  [[event]]
  date = 2026-05-04
  kind = "promise"
  until = 2026-05-08

  [[event]]
  date = 2026-05-04
  kind = "promise"
  until = 2026-05-20
  amount = 2000.00
  note = "by telephone, Ms Quinn"
  $ relance promised 2026-009 yesterday
  relance: 2026-009: the promised day 2026-05-03 is in the past
    hint: name a day to come
  [2]
  $ relance promised 2026-009 today --dry-run

  [[event]]
  date = 2026-05-04
  kind = "promise"
  until = 2026-05-04
  $ relance promised 2026-009 20000 friday
  relance: `20000` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]
  $ relance promised 2026-009 friday 20000
  relance: 2026-009: 20000.00 EUR is more than the 4200.00 EUR that are open
    hint: promise what is open, or leave the amount out
  [2]
  $ relance promised 2026-009
  relance: DATE is missing
    see `relance promised --help`
  [2]
  $ relance promised 2026-009 soon
  relance: `soon` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]
  $ relance promised 2026-023 friday
  relance: 2026-023: nothing is open on it
  [2]

A dispute, and its end.

  $ relance resolved 2026-015
  relance: 2026-015: there is no open dispute on it
  [2]
  $ relance disputed 2026-015 --reason 'the bookmarks are missing'
  2026-015  2026-05-04  disputed: the bookmarks are missing; next: settling the dispute, due now  (invoices/2026/2026-015.toml)
  $ relance disputed 2026-015
  relance: 2026-015: it is disputed already
    hint: record it first: `relance resolved 2026-015`
  [2]
  $ relance resolved 2026-015 --reason 'they were in the second box'
  2026-015  2026-05-04  dispute resolved: they were in the second box; next: 15-minute invitation, Tuesday 5 May 2026  (invoices/2026/2026-015.toml)

A change of the invoice that was asked for, and made.

  $ relance corrected 2026-015
  relance: 2026-015: there is no open correction on it
  [2]
  $ relance correction 2026-015 --reason 'their order number'
  2026-015  2026-05-04  correction asked for: their order number; next: correcting the invoice, due now  (invoices/2026/2026-015.toml)
  $ relance correction 2026-015
  relance: 2026-015: a correction is open already
    hint: record it first: `relance corrected 2026-015`
  [2]
  $ relance corrected 2026-015 --sent tomorrow
  2026-015  2026-05-04  invoice corrected: sent 5 May 2026; next: 15-minute invitation, Monday 11 May 2026  (invoices/2026/2026-015.toml)
  $ tail -10 invoices/2026/2026-015.toml

  [[event]]
  date = 2026-05-04
  kind = "correction"
  reason = "their order number"

  [[event]]
  date = 2026-05-04
  kind = "corrected"
  sent = 2026-05-05

An answer that is none of these; what is for silence only lapses.

  $ relance schedule 2026-031 --until 2026-05-20
  2026-031, if nothing changes

    2026-04-27  done    first-week contact          email  week-1
    2026-05-04  due     second-week contact         call   week-2
    2026-05-11  coming  another channel (LinkedIn)  task   week-3
    2026-05-13  coming  call before the due date    call   pre-due
  $ relance replied 2026-031 --note 'on it, they say'
  2026-031  2026-05-04  the client replied: on it, they say; next: second-week contact, due now  (invoices/2026/2026-031.toml)
  $ relance schedule 2026-031 --until 2026-05-20
  2026-031, if nothing changes

    2026-04-27  done    first-week contact        email  week-1
    2026-05-04  due     second-week contact       call   week-2
    2026-05-13  coming  call before the due date  call   pre-due

Put off.

  $ relance snooze theatre-du-quai +2w --reason 'the subsidy is late'
  2026-008  2026-05-04  snoozed: until 18 May 2026, the subsidy is late; next: statement of account, Tuesday 19 May 2026  (invoices/2026/2026-008.toml)
  $ relance snooze 2026-006 -1d
  relance: 2026-006: the last day of the pause 2026-05-03 is in the past
    hint: name a day to come
  [2]
  $ relance snooze 2026-006
  relance: DATE is missing
    see `relance snooze --help`
  [2]

Late-payment sums are let go.

  $ relance waive 2026-002 --reason 'for good terms'
  2026-002  2026-05-04  late-payment sums waived: for good terms; next: formal notice, due now  (invoices/2026/2026-002.toml)
  $ relance waive 2026-002
  relance: 2026-002: its late-payment sums were waived already
  [2]
  $ relance interest 2026-002 | tail -1
    you have waived these sums: no text asks for them

Somebody else has it.

  $ relance hand-off 2026-003
  relance: --to is missing
    see `relance hand-off --help`
  [2]
  $ relance hand-off 2026-003 --to 'Me Anselme'
  2026-003  2026-05-04  handed off: Me Anselme; handed off  (invoices/2026/2026-003.toml)
  $ relance hand-off 2026-003 --to 'Me Anselme'
  relance: 2026-003: it was handed off already
  [2]
  $ relance done 2026-003
  relance: 2026-003: nothing to do today
    2026-003: handed off on 4 May to Me Anselme (handed off)
  [1]

Cancelled: nothing more is recorded on it but notes.

  $ relance cancel 2026-024 --reason 'written twice'
  2026-024  2026-05-04  document cancelled: written twice; void  (invoices/2026/2026-024.toml)
  $ relance cancel 2026-024
  relance: 2026-024: it was cancelled
  [2]
  $ relance snooze 2026-024 friday
  relance: 2026-024: it was cancelled
  [2]
  $ relance paid 2026-024
  relance: 2026-024: it was cancelled
  [2]
  $ relance note 2026-024 'the right one is 2026-035'
  2026-024  2026-05-04  note: the right one is 2026-035; void  (invoices/2026/2026-024.toml)
  $ relance show 2026-024 | grep 2026-05-04
    2026-05-04  document cancelled  written twice
    2026-05-04  note                the right one is 2026-035
    2026-05-04  lapsed  call before the due date      call   pre-due

A note needs a text, and one invoice.

  $ relance note 2026-013
  relance: TEXT is missing
    see `relance note --help`
  [2]
  $ relance note cabinet-osier 'moves to Lille'
  relance: `cabinet-osier` has several open invoices: 2026-017, 2026-021
    hint: name an invoice
  [2]
  $ relance note 2026-013 "$(printf 'one\ttwo')"
  relance: a text holds a control character
    hint: write it on one line
  [2]
  $ relance note 2026-013 'Il m’a dit « à la fin du mois » — ok "ça va" \o/'
  2026-013  2026-05-04  note: Il m’a dit « à la fin du mois » — ok "ça va" \o/; next: call, due now  (invoices/2026/2026-013.toml)
  $ tail -5 invoices/2026/2026-013.toml

  [[event]]
  date = 2026-05-04
  kind = "note"
  note = "Il m’a dit « à la fin du mois » — ok \"ça va\" \\o/"

Not before the invoice was issued.

  $ relance disputed 2026-013 --date 2026-01-01
  relance: 2026-013: 2026-01-01 is before the invoice, issued on 2026-03-18
    hint: check --date
  [2]
  $ relance note 2026-013 'before it all' --date 2026-01-01
  2026-013  2026-01-01  note: before it all; next: call, due now  (invoices/2026/2026-013.toml)

What was recorded is in the history, in the language that is asked for.

  $ relance show 2026-015 | grep 2026-05-04
    2026-05-04  disputed              the bookmarks are missing
    2026-05-04  dispute resolved      they were in the second box
    2026-05-04  correction asked for  their order number
    2026-05-04  invoice corrected     sent 5 May 2026
  $ relance --lang fr snooze 2026-026 +1w
  2026-026  2026-05-04  mise en pause : jusqu’au 11 mai 2026 ; ensuite : appel avant échéance, jeudi 21 mai 2026  (invoices/2026/2026-026.toml)
  $ relance --lang fr promised 2026-020 vendredi 500
  2026-020  2026-05-04  paiement promis : 500,00 EUR, jusqu’au 8 mai 2026 ; ensuite : promesse non tenue, lundi 11 mai 2026  (invoices/2026/2026-020.toml)
