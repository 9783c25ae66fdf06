Any number of runs at once lose nothing, and none is turned away: who comes second decides again on what the first wrote.

  $ cd tiny
  $ relance() { command relance --as-of 2026-04-02 --lang en "$@"; }
  $ at_once() { seq "$1" | RELANCE_BOOK=$PWD xargs -P 20 -I '{}' relance --as-of 2026-04-02 --lang en "${@:2}"; }
  $ at_once 40 note F-101 'note {}' > /dev/null
  $ grep -c '^note = ' invoices/F-101.toml
  40
  $ at_once 40 paid F-101 10 > /dev/null
  $ relance list
  number  client         due         late  standing        open  next
  F-101   Studio Lenoir  2026-04-01     1  overdue   800.00 EUR  2 April  first reminder

The same step from all of them is there once, and more than is open cannot come in.

  $ at_once 20 done F-101 > /dev/null 2>&1; true
  $ grep -c '^step = ' invoices/F-101.toml
  1
  $ at_once 10 paid F-101 500 2>&1 | sort | uniq -c | sed 's/^ *//'
  9   hint: if that much came in: --overpaid, or --late-sums if it pays for the delay
  1 F-101  2026-04-02  payment received: 500.00 EUR; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  9 relance: F-101: 500.00 EUR is more than the 300.00 EUR that are open
  $ relance list
  number  client         due         late  standing        open  next
  F-101   Studio Lenoir  2026-04-01     1  reminded  300.00 EUR  9 April  15-minute invitation
  $ relance check
  Nothing to report.
  $ ls -A invoices
  F-101.toml

A step is recorded once for its due day, whatever the day.

  $ relance --as-of 2026-04-03 done F-101 --step overdue
  relance: F-101: `overdue` was recorded on 2026-04-02 already
    hint: what else there is to say: relance note
  [2]

A dry run prints exactly what would be added, line ends and all.

  $ cp invoices/F-101.toml before; relance note F-101 again --dry-run > added; relance note F-101 again > /dev/null
  $ cat before added | cmp - invoices/F-101.toml && echo same
  same

A set of git that each clone needs is made in a book that is there already.

  $ git init -q . && relance init --git
  git: merging of invoices is set up for this clone
    .git/hooks/pre-commit
  $ git config merge.relance.driver
  relance merge-driver %O %A %B %P
