0 done, 1 found something, 2 wrong use, 3 the book has errors, 4 the output could not be written.

  $ code() { "$@" > /dev/null 2>&1; echo $?; }
  $ tiny() { relance -C tiny --as-of "$@"; }
  $ code tiny 2026-04-02
  0
  $ code tiny 2026-04-02 --exit-code
  1
  $ code tiny 2026-04-01 --exit-code
  0
  $ code tiny 2026-04-01 draft F-101
  1
  $ code tiny 2026-04-02 check
  0
  $ code relance -C errors/E016-bad-terms/book check
  1
  $ code tiny 2026-04-31
  2
  $ code tiny 2026-04-02 shwo
  2
  $ relance -C tiny show ""
  relance: `` is no invoice and no client of this book
    hint: `relance list` shows them all
  [2]
  $ relance defaults show "" 2>&1 | head -1
  relance: `` is not built in
  $ code relance -C nowhere
  2
  $ code relance -C errors/E016-bad-terms/book
  3
  $ code relance -C errors/E016-bad-terms/book list
  3
  $ code relance -C errors/W001-unknown-key/book list
  0
  $ relance -C tiny list > /dev/full
  relance: the output could not be written
  [4]
