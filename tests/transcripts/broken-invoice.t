A broken file hides nothing but itself: the others are listed, the report and standard error name it, the code is 3.

  $ cd tiny
  $ sed 's/F-101/F-102/; s/total = .*/total = 1200,00/' invoices/F-101.toml > invoices/F-102.toml
  $ relance --as-of 2026-04-02
  Thursday 2 April 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today
  1 file could not be read, its invoice is not below: invoices/F-102.toml

  1  email  Studio Lenoir  F-101  1,200.00 EUR  1 day late
     first reminder: due on 1 April, 1 day late  ·  relance draft F-101
  invoices/F-102.toml:7:9: error E007: `1200,00` is not a number as TOML writes it
    total = 1200,00
            ^
    hint: write total = 1200.00
  [3]
  $ relance --as-of 2026-04-02 list
  1 file could not be read, its invoice is not below: invoices/F-102.toml
  number  client         due         late  standing          open  next
  F-101   Studio Lenoir  2026-04-01     1  overdue   1,200.00 EUR  2 April  first reminder
  invoices/F-102.toml:7:9: error E007: `1200,00` is not a number as TOML writes it
    total = 1200,00
            ^
    hint: write total = 1200.00
  [3]
  $ relance --as-of 2026-04-02 aging --lang fr
  1 fichier n’a pas pu être utilisé, sa facture n’est pas ci-dessous : invoices/F-102.toml
  Au 2 avril 2026, jours après l’échéance

  client              non échu      1-30  31-60  61-90  plus de 90     total
  Studio Lenoir  EUR         -  1 200,00      -      -           -  1 200,00
  total          EUR         -  1 200,00      -      -           -  1 200,00
  invoices/F-102.toml:7:9: erreur E007 : « 1200,00 » n’est pas un nombre au format TOML
    total = 1200,00
            ^
    conseil : écrivez total = 1200.00
  [3]
  $ relance --as-of 2026-04-02 show F-102
  invoices/F-102.toml:7:9: error E007: `1200,00` is not a number as TOML writes it
    total = 1200,00
            ^
    hint: write total = 1200.00
  relance: the file of `F-102` has errors: see above
  [3]
  $ relance --as-of 2026-04-02 draft F-101 2> /dev/null | head -3
  From: Camille Durand <camille@durand-graphisme.example>
  To: Anne Lenoir <anne@studio-lenoir.example>
  Subject: Tr : Facture F-101, Refonte du site

A broken client takes its invoices along:

  $ sed 's/F-101/F-103/' invoices/F-101.toml > invoices/F-103.toml
  $ rm invoices/F-102.toml
  $ echo 'size = "huge"' | cat - clients/studio-lenoir.toml > new && mv new clients/studio-lenoir.toml
  $ relance --as-of 2026-04-02
  Thursday 2 April 2026 · 0 to contact, 0 to do, 0 waiting · bank checked today
  3 files could not be read, their invoices are not below: clients/studio-lenoir.toml, invoices/F-101.toml, invoices/F-103.toml
  Nothing to do today.
  clients/studio-lenoir.toml:1:8: error E012: `size` is `huge`, expected one of `small` or `large`
    size = "huge"
           ^
  invoices/F-101.toml:2:10: error E032: the client `studio-lenoir` could not be read
    client = "studio-lenoir"
             ^
    hint: correct clients/studio-lenoir.toml
  invoices/F-103.toml:2:10: error E032: the client `studio-lenoir` could not be read
    client = "studio-lenoir"
             ^
    hint: correct clients/studio-lenoir.toml
  [3]

Two invoices with one number: neither counts.

  $ sed -i 1d clients/studio-lenoir.toml
  $ cp invoices/F-101.toml invoices/copy.toml
  $ relance --as-of 2026-04-02 list
  2 files could not be read, their invoices are not below: invoices/F-101.toml, invoices/copy.toml
  number  client         due         late  standing          open  next
  F-103   Studio Lenoir  2026-04-01     1  overdue   1,200.00 EUR  2 April  first reminder
  invoices/copy.toml:1:10: error E030: the number `F-101` is also that of invoices/F-101.toml:1
    number = "F-101"
             ^
    hint: give each invoice a number of its own; none of these files counts until then
  [3]
