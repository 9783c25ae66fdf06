The book is named, or found from where one stands.

  $ cd tiny/invoices
  $ relance --as-of 2026-04-02 list
  number  client         due         late  standing          open  next
  F-101   Studio Lenoir  2026-04-01     1  overdue   1,200.00 EUR  2 April  first reminder
  $ cd ../..
  $ relance list
  relance: no book here: no relance.toml in this folder or above it
    hint: go to your book's folder, name it with -C DIR or RELANCE_BOOK, or make one: `relance init`
  [2]
  $ RELANCE_BOOK=tiny relance --as-of 2026-04-02 list
  number  client         due         late  standing          open  next
  F-101   Studio Lenoir  2026-04-01     1  overdue   1,200.00 EUR  2 April  first reminder
  $ RELANCE_BOOK=tiny relance -C durand --as-of 2026-05-04 list | wc -l
  73
  $ relance -C tiny/ --as-of 2026-04-02 list | wc -l
  2
  $ relance list --book=tiny --as-of=2026-04-02 | wc -l
  2
  $ relance -C tiny/invoices list
  relance: `tiny/invoices` is not a book: no relance.toml in it
    hint: name the folder that holds relance.toml
  [2]
  $ relance -C nowhere list
  relance: `nowhere` is not a book: no relance.toml in it
    hint: name the folder that holds relance.toml
  [2]
  $ RELANCE_BOOK=nowhere relance list
  relance: `nowhere` is not a book: no relance.toml in it
    hint: name the folder that holds relance.toml
  [2]
  $ relance -C tiny --as-of 2026-04-02 --verbose list 2>&1 >/dev/null | sed 's/.*examples/examples/; s/:.*//'
  examples/tiny
