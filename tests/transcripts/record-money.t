What came in: all that is open, or the amount that is named.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang en "$@"; }
  $ relance paid 2026-011 500 --method transfer --reference 'VIR 0417' --date 2026-04-30
  2026-011  2026-04-30  payment received: 500.00 EUR, transfer, VIR 0417; next: broken promise, due now  (invoices/2026/2026-011.toml)
  $ relance paid 2026-011
  2026-011  2026-05-04  payment received: 796.00 EUR; paid  (invoices/2026/2026-011.toml)
  $ tail -11 invoices/2026/2026-011.toml
  [[event]]
  date = 2026-04-30
  kind = "payment"
  amount = 500.00
  method = "transfer"
  reference = "VIR 0417"

  [[event]]
  date = 2026-05-04
  kind = "payment"
  amount = 796.00

Nothing is open, or not that much, or it is no amount.

  $ relance paid 2026-011
  relance: 2026-011: nothing is open on it
  [2]
  $ relance paid 2026-013 2000
  relance: 2026-013: 2000.00 EUR is more than the 1360.00 EUR that are open
    hint: if that much came in: --overpaid, or --late-sums if it pays for the delay
  [2]
  $ relance paid 2026-013 2000 --overpaid
  2026-013  2026-05-04  payment received: 2,000.00 EUR; paid  (invoices/2026/2026-013.toml)
  $ relance paid 2026-013 20 --overpaid
  2026-013  2026-05-04  payment received: 20.00 EUR; paid  (invoices/2026/2026-013.toml)
  $ relance paid 2026-002 0
  relance: 2026-002: an amount above zero was expected
  [2]
  $ relance paid 2026-002 -100
  relance: 2026-002: an amount above zero was expected
  [2]
  $ relance paid 2026-002 100.005
  relance: 2026-002: `100.005` has 3 decimals, EUR has 2
    hint: round it yourself: the tool never rounds what you wrote
  [2]
  $ relance paid 2026-002 1.200,00
  relance: 2026-002: `1.200,00` is not an amount
    hint: write 1200.00
  [2]
  $ relance paid 2026-002 1e3
  relance: 2026-002: `1e3` is not an amount
    hint: write digits with a point for the decimals, as in 1200.00
  [2]
  $ relance paid 2026-002 100 --method "$(printf 'card\033[31m')"
  relance: a text holds a control character
    hint: write it on one line
  [2]
  $ tail -4 invoices/2026/2026-002.toml
  date = 2026-04-22
  kind = "step"
  step = "escalation"
  channel = "email"

One invoice at a time; not before it was issued; not on a credit note, and not on a document without a total.

  $ relance paid clonmore-foods
  relance: `clonmore-foods` has several open invoices: 2026-009, 2026-020, 2026-027
    hint: name an invoice
  [2]
  $ relance paid argane-mobilier 1000
  2026-003  2026-05-04  payment received: 1,000.00 EUR; next: decision on what follows, due now  (invoices/2026/2026-003.toml)
  $ relance paid 2026-002 100 --date 2026-01-05
  relance: 2026-002: 2026-01-05 is before the invoice, issued on 2026-02-10
    hint: check --date
  [2]
  $ relance paid A2026-01 10
  relance: A2026-01: it is a credit note: money is recorded on the invoice it names
  [2]
  $ relance paid D2026-07
  relance: D2026-07: the invoice has no total yet
    hint: add total = ... to it first
  [2]
  $ relance paid 2026-2
  relance: `2026-2` is no invoice and no client of this book
    hint: did you mean `2026-002`?
  [2]

What is to come is recorded when it has come.

  $ relance paid 2026-019 1450 --date +2d
  relance: 2026-05-06 is in the future
    hint: record it when it has happened
  [2]

A credit lowers what is owed, and is no payment.

  $ relance credit 2026-006 800 --reference A2026-02 --note 'one page less'
  2026-006  2026-05-04  credit: 800.00 GBP, A2026-02, one page less; next: escalation, due now  (invoices/2026/2026-006.toml)
  $ relance credit 2026-006 4000.01
  relance: 2026-006: 4000.01 GBP is more than the 4000.00 GBP that are open
    hint: a credit beyond what is open is a document of its own: credit_note_for
  [2]
  $ relance credit 2026-006
  relance: AMOUNT is missing
    see `relance credit --help`
  [2]
  $ relance show 2026-006 | sed -n '/total/,/open/p'
    total     4,800.00 GBP
    credited  800.00 GBP
    open      4,000.00 GBP

Given up: all that is open, or a part.

  $ relance write-off 2026-003 1000 --reason 'the half of the last month'
  2026-003  2026-05-04  written off: 1,000.00 EUR, the half of the last month; next: decision on what follows, due now  (invoices/2026/2026-003.toml)
  $ relance write-off 2026-003 2240.01
  relance: 2026-003: 2240.01 EUR is more than the 1240.00 EUR that are open
  [2]
  $ relance write-off 2026-003
  2026-003  2026-05-04  written off; written off  (invoices/2026/2026-003.toml)
  $ relance write-off 2026-003
  relance: 2026-003: nothing is open on it
  [2]
  $ relance write-off 2026-014
  2026-014  2026-05-04  written off; paid  (invoices/2026/2026-014.toml)

A plan for what is open: equal parts, the odd cents in the first, from a week ahead.

  $ relance instalments 2026-009
  2026-009  2026-05-04  payment plan agreed: 2026-05-11 2,100.00 EUR, 2026-06-11 2,100.00 EUR; next: instalment request, Monday 11 May 2026  (invoices/2026/2026-009.toml)
  $ relance undo 2026-009
  2026-009  2026-05-04  taken back: payment plan agreed, 2026-05-11 2,100.00 EUR, 2026-06-11 2,100.00 EUR  (invoices/2026/2026-009.toml)
  $ relance instalments 2026-009 --count 3 --every 2-weeks --first monday --dry-run

  [[event]]
  date = 2026-05-04
  kind = "plan"
  instalments = [{ due = 2026-05-04, amount = 1400.00 }, { due = 2026-05-18, amount = 1400.00 }, { due = 2026-06-01, amount = 1400.00 }]
  $ relance instalments 2026-015 --count 3 --every month --first 2026-05-31
  2026-015  2026-05-04  payment plan agreed: 2026-05-31 213.34 GBP, 2026-06-30 213.33 GBP, 2026-07-31 213.33 GBP; next: first reminder, Monday 1 June 2026  (invoices/2026/2026-015.toml)
  $ tail -4 invoices/2026/2026-015.toml
  [[event]]
  date = 2026-05-04
  kind = "plan"
  instalments = [{ due = 2026-05-31, amount = 213.34 }, { due = 2026-06-30, amount = 213.33 }, { due = 2026-07-31, amount = 213.33 }]
  $ relance instalments 2026-024 --count 7 --every week --dry-run

  [[event]]
  date = 2026-05-04
  kind = "plan"
  instalments = [{ due = 2026-05-11, amount = 233.16 }, { due = 2026-05-18, amount = 233.14 }, { due = 2026-05-25, amount = 233.14 }, { due = 2026-06-01, amount = 233.14 }, { due = 2026-06-08, amount = 233.14 }, { due = 2026-06-15, amount = 233.14 }, { due = 2026-06-22, amount = 233.14 }]
  $ relance instalments 2026-009 --count 1
  relance: 2026-009: `1` is no number of instalments
    hint: 2 to 60
  [2]
  $ relance instalments 2026-009 --count two
  relance: 2026-009: `two` is no number of instalments
    hint: 2 to 60
  [2]
  $ relance instalments 2026-009 --every year
  relance: --every: `year` is none of week, 2-weeks, month
    see `relance instalments --help`
  [2]
  $ relance instalments 2026-009 --first yesterday
  relance: 2026-009: the first due day 2026-05-03 is in the past
  [2]
  $ relance instalments 2026-023
  relance: 2026-023: nothing is open on it
  [2]

For scripts, and in French.

  $ relance paid 2026-019 --format json
  {
    "schema": "relance/1",
    "as_of": "2026-05-04",
    "recorded": [
      {
        "invoice": "2026-019",
        "file": "invoices/2026/2026-019.toml",
        "event": {
          "date": "2026-05-04",
          "kind": "payment",
          "amount": "1450.00"
        },
        "was_there": false,
        "standing": "paid",
        "discount": null,
        "next": null
      }
    ],
    "diagnostics": []
  }
  $ relance --lang fr paid 2026-001 520
  2026-001  2026-05-04  paiement reçu : 520,00 EUR ; ensuite : demande de versement, vendredi 29 mai 2026  (invoices/2026/2026-001.toml)

What exceeds the invoice pays for the delay, once that is claimed, and is not owed back; on a debt given up as lost it
takes the write-off back.

  $ relance interest 2026-002 | grep -E 'interest  |fixed|total'
    interest      89.64 EUR
    fixed sum     40.00 EUR  C. com. D441-5, article D441-5, French Commercial Code, on 7,920.00 EUR
    total      8,049.64 EUR
  $ relance paid 2026-002 8060
  relance: 2026-002: 8060.00 EUR is more than the 7920.00 EUR that are open
    hint: if that much came in: --overpaid, or --late-sums if it pays for the delay
  [2]
  $ relance paid 2026-002 --late-sums
  relance: 2026-002: --late-sums goes with AMOUNT
    hint: name all that came in
  [2]
  $ relance paid 2026-002 9000 --late-sums
  relance: 2026-002: 9000.00 EUR is more than the 8049.64 EUR that are open or owed for the delay
    hint: if that much came in: --overpaid
  [2]
  $ relance paid 2026-002 8049.64 --late-sums
  2026-002  2026-05-04  payment received: 8,049.64 EUR; paid  (invoices/2026/2026-002.toml)
  2026-002  2026-05-04  late-payment sums claimed: interest 89.64 EUR, fixed sum 40.00 EUR; paid  (invoices/2026/2026-002.toml)
  $ tail -11 invoices/2026/2026-002.toml

  [[event]]
  date = 2026-05-04
  kind = "payment"
  amount = 8049.64

  [[event]]
  date = 2026-05-04
  kind = "fees"
  interest = 89.64
  compensation = 40.00
  $ relance show 2026-002 | grep -E 'received|delay|open'
    received            7,920.00 EUR
    paid for the delay  129.64 EUR
    open                0.00 EUR
    2026-05-04  payment received           8,049.64 EUR
  $ relance write-off 2026-006
  2026-006  2026-05-04  written off; written off  (invoices/2026/2026-006.toml)
  $ relance paid 2026-006 150 --overpaid
  2026-006  2026-05-04  payment received: 150.00 GBP; written off  (invoices/2026/2026-006.toml)
  $ relance show 2026-006 | grep -E 'received|written|open'
    standing     written off
    received     150.00 GBP
    written off  3,850.00 GBP
    open         0.00 GBP
    2026-05-04  written off
    2026-05-04  payment received    150.00 GBP
