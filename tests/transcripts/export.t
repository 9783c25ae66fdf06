The book for other programs. A journal, read alike by ledger and hledger; the receivables are those of the ageing:

  $ cp -r durand book && cd book
  $ relance() { command relance --as-of 2026-05-04 --lang ${language:-en} "$@"; }
  $ relance export ledger | head -50
  $ relance export ledger | grep -c '^20'
  $ relance export ledger --format csv
  $ cd ../tiny
  $ relance export ledger

What is to come, as a calendar: actions, due days, promises, pay days. Each entry is named after what it is about, so
that it moves when its day moves:

  $ relance export ics --until 2026-05-11 | tr -d '\r'
  $ cd ../book
  $ language=fr relance export ics --until +7d | tr -d '\r' | sed -n 's/^SUMMARY://p' | head -12
  $ relance export ics | grep -c '^BEGIN:VEVENT'
  $ relance export ics > today.ics
  $ command relance --as-of 2026-05-05 --lang en export ics > tomorrow.ics
  $ comm -12 <(grep ^UID today.ics | sort) <(grep ^UID tomorrow.ics | sort) | wc -l

A table and the whole book:

  $ relance export csv | head -4 | tr -d '\r'
  $ relance export csv | wc -l
  $ relance export json | head -12
  $ relance export json | sed -n '/"balances"/,/]/p' | head -12

Into a file, for a job that runs each morning: what an earlier export has written is replaced, nothing else is.

  $ relance export ledger --output out.ledger
  $ head -1 out.ledger
  $ command relance --as-of 2026-05-05 export ledger --output out.ledger
  $ head -1 out.ledger
  $ relance export ics --output out.ledger
  $ echo 'my notes' > notes.txt
  $ language=fr relance export csv --output notes.txt
  $ cat notes.txt
  $ relance export json --output no/such/folder.json

A file with errors is left out and named everywhere:

  $ echo 'total = oops' >> invoices/2026/2026-015.toml
  $ relance export ledger 2>/dev/null | head -2
  $ relance --quiet export ics --until today 2>/dev/null | tr -d '\r' | sed -n '/^DESCRIPTION/,/^REFRESH/p' | head -3
  $ relance export csv > /dev/null

Wrong use:

  $ relance export
  $ relance export pdf
