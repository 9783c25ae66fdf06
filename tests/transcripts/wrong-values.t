A value that an option does not take, or lacks: 2 and nothing on standard output.

  $ cd durand
  $ relance list --standing overdu 2> /dev/null
  [2]
  $ relance --format xml 2> /dev/null
  [2]
  $ relance --lang de 2> /dev/null
  [2]
  $ relance --color sometimes 2> /dev/null
  [2]
  $ relance aging --by month 2> /dev/null
  [2]
  $ relance --as-of 2> /dev/null
  [2]
  $ relance defaults 2> /dev/null
  [2]
  $ relance defaults shwo 2> /dev/null
  [2]
