The day one asks about: a date, or a word that counts from today.

  $ relance() { command relance -C tiny --lang en --as-of "$@"; }
  $ relance 2026-04-01 list
  number  client         due         late  standing           open  next
  F-101   Studio Lenoir  2026-04-01     -  due today  1,200.00 EUR  2 April  first reminder
  $ relance 0001-01-01 list
  number  client         due         late  standing          open  next
  F-101   Studio Lenoir  2026-04-01     -  planned   1,200.00 EUR  2 March 2026  sending the invoice
  $ for word in today tomorrow yesterday +7d -2w +1s -3j demain Hier "aujourd'hui" TODAY; do
  >   relance "$word" list > /dev/null || echo "$word"
  > done
  $ relance monday | grep -o '^Monday'
  Monday
  $ relance Vendredi | grep -o '^Friday'
  Friday

What is no day:

  $ relance 2026-02-30 list
  relance: `2026-02-30` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]
  $ relance 04/05/2026 list
  relance: `04/05/2026` is not a day
    hint: write 2026-05-04
  [2]
  $ relance 10000-01-01 list
  relance: `10000-01-01` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]
  $ command relance -C tiny schedule F-101 --until soon
  relance: `soon` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]
