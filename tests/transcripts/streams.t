Standard output holds results, standard error the rest. A closed pipe is a quiet 0, a full disk is not.

  $ set -o pipefail
  $ relance -C durand --as-of 2026-05-04 --lang en list | head -1
  number    client                         due         late  standing             open  next
  $ relance -C durand --as-of 2026-05-04 --lang en draft --all | true
  relance: 2026-034: no `pdf`: the mail goes without the invoice
  $ set +o pipefail
  $ relance -C tiny list > /dev/full
  relance: the output could not be written
  [4]
  $ relance -C tiny draft F-101 --as-of 2026-04-02 > /dev/full
  relance: the output could not be written
  [4]
  $ relance --help > /dev/full
  relance: the output could not be written
  [4]
  $ relance -C tiny --as-of 2026-04-02 list >&-
  relance: the output could not be written
  [4]

  $ relance -C errors/E034-missing-total/book --as-of 2026-10-06 list 2> /dev/null
  1 file could not be read, its invoice is not below: invoices/2026-014.toml
  No invoice.
  [3]
  $ relance -C errors/E034-missing-total/book --as-of 2026-10-06 list > /dev/null
  invoices/2026-014.toml:1:1: error E034: `total` is missing in an invoice that is issued
    number = "2026-014"
    ^
    hint: add total = 1200.00, tax included
  [3]
