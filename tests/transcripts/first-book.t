The book of README.md, from an empty folder: three files, with the mistakes one makes.

  $ mkdir -p mine/clients mine/invoices && cd mine
  $ relance
  relance: no book here: no relance.toml in this folder or above it
    hint: go to your book's folder, name it with -C DIR or RELANCE_BOOK, or make one: `relance init`
  [2]

  $ cat > relance.toml <<'END'
  > [me]
  > name = "Sam Reed"
  > email = "sam@reed.example"
  > country = "GB"
  > iban = { GBP = "GB29NWBK60161331926819" }
  > 
  > [defaults]
  > currency = "GBP"
  > terms = "30 days"
  > 
  > [bank]
  > checked = 2026-11-23
  > END
  $ relance --as-of 2026-11-23
  Monday 23 November 2026 · 0 to contact, 0 to do, 0 waiting · bank checked today
  Nothing to do today.

A client, with one bracket too few, and a first invoice written as one would on paper:

  $ cat > clients/blue-door.toml <<'END'
  > name = "Blue Door"
  > [contact]
  > email = "pat@bluedoor.example"
  > END
  $ cat > invoices/101.toml <<'END'
  > number = 101
  > client = "Blue Door"
  > issued = 01/10/2026
  > total = 1,200.00
  > END
  $ relance --as-of 2026-11-23
  Monday 23 November 2026 · 0 to contact, 0 to do, 0 waiting · bank checked today
  2 files could not be read, their invoices are not below: clients/blue-door.toml, invoices/101.toml
  Nothing to do today.
  clients/blue-door.toml:2:1: error E011: `contact` is a table, expected a list of tables
    [contact]
    ^
    hint: write [[contact]] with two brackets, once for each
  invoices/101.toml:3:10: error E007: `01/10/2026` is not a date as TOML writes it
    issued = 01/10/2026
             ^
    hint: write issued = 2026-10-01 (day first)
  invoices/101.toml:4:9: error E007: `1,200.00` is not a number as TOML writes it
    total = 1,200.00
            ^
    hint: write total = 1200.00
  [3]

Each hint is followed:

  $ sed -i 's/^\[contact\]/[[contact]]/' clients/blue-door.toml
  $ sed -i 's/01.10.2026/2026-10-01/; s/1,200.00/1200.00/' invoices/101.toml
  $ relance --as-of 2026-11-23
  Monday 23 November 2026 · 0 to contact, 0 to do, 0 waiting · bank checked today
  1 file could not be read, its invoice is not below: invoices/101.toml
  Nothing to do today.
  invoices/101.toml:1:10: error E011: `number` is a whole number, expected text
    number = 101
             ^
    hint: put it between quotes: "101"
  [3]
  $ sed -i 's/= 101/= "101"/; s/Blue Door/blue-door/' invoices/101.toml
  $ relance --as-of 2026-11-23
  Monday 23 November 2026 · 0 to contact, 1 to do, 0 waiting · bank checked today

  to do
  1  sending the invoice  Blue Door  101  1,200.00 GBP  due 31 October
     should have gone out on 1 October: waiting for 53 days  ·  relance draft 101

It was sent the same day, and two more invoices have gone out since:

  $ echo 'sent = 2026-10-01' >> invoices/101.toml
  $ sed 's/"101"/"102"/; s/2026-10-01/2026-10-22/; s/1200.00/350.00/' invoices/101.toml > invoices/102.toml
  $ sed 's/"101"/"103"/; s/2026-10-01/2026-11-12/; s/1200.00/800.00/' invoices/101.toml > invoices/103.toml
  $ relance --as-of 2026-11-23
  Monday 23 November 2026 · 1 to contact, 0 to do, 1 waiting · bank checked today

  1  email  Blue Door  101, 102  1,550.00 GBP  23 days late
     first reminder: due on 31 October, 23 days late  ·  relance draft 101

  waiting
     30 November  103  Blue Door  one contact a day: 101 comes first
  $ relance check --as-of 2026-11-23
  Nothing to report.
