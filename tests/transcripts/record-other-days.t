What is recorded with a day that is not today's, or seen from a day before the last event.

  $ relance() { command relance --lang en "$@"; }
  $ book() {
  >   rm -rf ../book && mkdir -p ../book/clients ../book/invoices && cd ../book
  >   printf '[me]\nname = "Zoe"\nemail = "z@example.com"\ncountry = "FR"\n[bank]\nchecked = 2026-05-06\n[defaults]\nterms = "30 days"\n' > relance.toml
  >   printf 'name = "Client One"\n[[contact]]\nemail = "p@one.example"\nphone = "+33 1"\n' > clients/c1.toml
  > }
  $ invoice() {
  >   printf 'number = "%s"\nclient = "c1"\nissued = %s\nsent = %s\ntotal = 1000.00\n' "$1" "$2" "$2" > "invoices/$1.toml"
  > }
  $ mkdir book && cd book && book

A plan covers what was open on its own day, whatever came in since:

  $ invoice X-1 2026-03-02
  $ relance paid X-1 100 --date 2026-05-05 --as-of 2026-05-06
  X-1  2026-05-05  payment received: 100.00 EUR; next: first reminder, due now  (invoices/X-1.toml)
  $ relance instalments X-1 --date 2026-05-04 --as-of 2026-05-06
  X-1  2026-05-04  payment plan agreed: 2026-05-11 500.00 EUR, 2026-06-11 500.00 EUR; next: instalment request, Monday 11 May 2026  (invoices/X-1.toml)
  $ relance list --as-of 2026-05-06
  number  client      due         late  standing        open  next
  X-1     Client One  2026-05-11     -  on plan   900.00 EUR  11 May  instalment request

A reminder of an earlier day is the others' too only where it was their next step then; said again, it adds nothing:

  $ book; invoice F-1 2026-03-02; invoice F-2 2026-04-01; invoice F-3 2026-03-02; invoice F-4 2026-04-10
  $ for run in 1 2 3; do relance done F-1 --step overdue --date 2026-04-03 --as-of 2026-05-06; done
  F-1  2026-04-03  done: first reminder, email; next: second reminder, due now  (invoices/F-1.toml)
  F-3  2026-04-03  done: first reminder, email; next: second reminder, due now  (invoices/F-3.toml)
  F-1  2026-04-03  done: first reminder, email (recorded already); next: second reminder, due now  (invoices/F-1.toml)
  F-1  2026-04-03  done: first reminder, email (recorded already); next: second reminder, due now  (invoices/F-1.toml)
  $ cat invoices/F-2.toml invoices/F-4.toml | grep -c event
  0
  [1]
  $ grep -h -A2 '^date = 2026-04-03' invoices/F-1.toml invoices/F-3.toml
  date = 2026-04-03
  kind = "step"
  step = "overdue"
  --
  date = 2026-04-03
  kind = "step"
  step = "overdue"

What is named is recorded, whichever invoice leads:

  $ book; invoice F-1 2026-03-02; invoice F-2 2026-04-01; invoice F-3 2026-04-01
  $ relance done F-2 --date 2026-04-29 --as-of 2026-05-06
  F-1  2026-04-29  done: first reminder, email; next: second reminder, due now  (invoices/F-1.toml)
  F-2  2026-04-29  done: first reminder, email; next: second reminder, Monday 11 May 2026  (invoices/F-2.toml)

Late-payment sums are those of the day on which they were paid:

  $ book; invoice X-1 2026-03-02; invoice X-2 2026-03-02
  $ relance paid X-1 1060 --late-sums --as-of 2026-06-15
  X-1  2026-06-15  payment received: 1,060.00 EUR; paid  (invoices/X-1.toml)
  X-1  2026-06-15  late-payment sums claimed: interest 24.97 EUR, fixed sum 40.00 EUR; paid  (invoices/X-1.toml)
  $ relance paid X-2 1060 --late-sums --date 2026-06-15 --as-of 2026-08-03
  X-2  2026-06-15  payment received: 1,060.00 EUR; paid  (invoices/X-2.toml)
  X-2  2026-06-15  late-payment sums claimed: interest 24.97 EUR, fixed sum 40.00 EUR; paid  (invoices/X-2.toml)
  $ diff <(tail -n 11 invoices/X-1.toml) <(tail -n 11 invoices/X-2.toml) && echo the same
  the same

Nothing is recorded twice because it was looked at from a day before:

  $ book; invoice A-1 2026-03-02
  $ relance paid A-1 --as-of 2026-05-04
  A-1  2026-05-04  payment received: 1,000.00 EUR; paid  (invoices/A-1.toml)
  $ relance paid A-1 --as-of 2026-05-03
  relance: A-1: nothing is open on it
  [2]
  $ relance paid A-1 100 --as-of 2026-05-03
  relance: A-1: nothing is open on it
  [2]
  $ relance paid A-1 100 --overpaid --as-of 2026-05-03 --dry-run

  [[event]]
  date = 2026-05-03
  kind = "payment"
  amount = 100.00

A corrected invoice was not sent before it was issued:

  $ book; invoice Y-1 2026-03-02
  $ relance correction Y-1 --as-of 2026-05-04
  Y-1  2026-05-04  correction asked for; next: correcting the invoice, due now  (invoices/Y-1.toml)
  $ relance corrected Y-1 --sent 2020-01-01 --as-of 2026-05-06
  relance: Y-1: 2020-01-01 is before the invoice, issued on 2026-03-02
    hint: check --sent
  [2]
  $ relance corrected Y-1 --sent 2026-05-05 --as-of 2026-05-06
  Y-1  2026-05-06  invoice corrected: sent 5 May 2026; next: first reminder, Monday 11 May 2026  (invoices/Y-1.toml)

What is recorded although the output is lost is said to be in the book:

  $ book; invoice A-1 2026-03-02
  $ relance paid A-1 100 --as-of 2026-05-04 > /dev/full
  relance: the output could not be written; the book was changed all the same
  [4]
  $ relance undo A-1 --as-of 2026-05-04 > /dev/full
  relance: the output could not be written; the book was changed all the same
  [4]
  $ relance paid A-1 100 --as-of 2026-05-04 --dry-run > /dev/full
  relance: the output could not be written
  [4]

Beside an invoice whose plan is wrong, a credit note for it is recorded on as before:

  $ book; invoice BAD 2026-03-02; invoice I-3 2026-03-02
  $ printf '\n[[event]]\ndate = 2026-05-04\nkind = "plan"\ninstalments = [{ due = 2026-06-01, amount = 400.00 }]\n' >> invoices/BAD.toml
  $ printf 'number = "N-1"\nclient = "c1"\nissued = 2026-04-01\ntotal = 50.00\ncredit_note_for = "BAD"\n' > invoices/N-1.toml
  $ relance note N-1 hello --as-of 2026-05-06
  N-1  2026-05-06  note: hello; paid  (invoices/N-1.toml)
  invoices/BAD.toml:7:1: error E035: the plan's instalments add up to 400.00, what was open that day is 950.00
    [[event]]
    ^
    hint: make the instalments add up to the open balance
  $ relance note I-3 hello --as-of 2026-05-06 --format json | grep -c E037
  0
  invoices/BAD.toml:7:1: error E035: the plan's instalments add up to 400.00, what was open that day is 950.00
    [[event]]
    ^
    hint: make the instalments add up to the open balance
  [1]
  $ relance note I-3 hello --as-of 2026-05-06 --format json | grep -c E035
  1
  invoices/BAD.toml:7:1: error E035: the plan's instalments add up to 400.00, what was open that day is 950.00
    [[event]]
    ^
    hint: make the instalments add up to the open balance
