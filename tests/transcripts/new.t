Clients and invoices, each a new file with comments.

  $ relance() { command relance --as-of 2026-05-05 "$@"; }
  $ relance init book --name Sam --email sam@reed.example --iban GB29NWBK60161331926819 > /dev/null && cd book
  $ relance new client blue-door --name 'Blue Door' --payer-email pat@bluedoor.example
  blue-door  Blue Door  (clients/blue-door.toml)
  next: relance new invoice NUMBER --client blue-door --total N
  $ relance new invoice 2026-014 --client blue-door --total 2400
  2026-014  Blue Door  2,400.00 GBP  due 4 June 2026  (invoices/2026/2026-014.toml)
  not sent yet: relance draft 2026-014
  $ relance check
  Nothing to report.
  $ cat clients/blue-door.toml
  # One client, one file; its name without .toml, blue-door, is the id. All keys: relance-book(5).

  # The name, as it stands in letters.
  name = "Blue Door"
  # How this client pays: perfectionist, overwhelmed, procrastinator or standard. `relance quiz blue-door` helps to tell.
  type = "standard"
  # business, consumer or public: the law depends on it.
  kind = "business"
  # small or large: a small firm is offered instalments, a large one gets a statement of account.
  size = "small"
  # The postal address, for letters and statements.
  # address = ["9 Quay Street", "Galway"]
  # language = "fr"
  # country = "BE"
  # currency = "EUR"
  # The terms agreed; without them, those of the book.
  # terms = "45 days end of month"
  # If this client pays on fixed days, or refuses an invoice that lacks something:
  # pays_on = [10, 25]
  # requires = ["purchase_order"]

  # A person, two brackets; repeat it for each.
  [[contact]]
  # payer: makes the transfer. Or buyer: ordered the work; superior; legal.
  role = "payer"
  # name = "Pat Lee"
  # Without it the greeting stays neutral: no first name and no title is ever guessed.
  # salutation = "Pat"
  email = "pat@bluedoor.example"
  # phone = "+44 20 7946 0000"
  $ cat invoices/2026/2026-014.toml
  # One invoice, one file; its name does not matter, the number counts. All keys: relance-book(5).

  number = "2026-014"
  # The client's id: the name of its file, without .toml.
  client = "blue-door"
  # The work done, as the texts call it.
  # title = "New website"

  # The date of the invoice; the terms count from here.
  issued = 2026-05-05
  # The day it went out; while it is missing, the list tells you to send it.
  # sent = 2026-05-05
  # The due date, or the terms; without them, those of the client, then of the book.
  # terms = "30 days"

  # With tax; a point for the decimals.
  total = 2400.00
  # currency = "EUR"
  # purchase_order = "PO-7781"
  # Attached to mails; a path that starts at this file.
  # pdf = "invoice.pdf"
  # pay_url = "https://…"

  # What happens next is added below: relance done, paid, promised, note…
  $ relance
  Tuesday 5 May 2026 · 1 to contact, 1 to do, 0 waiting · bank checked today

  1  email  Sample Studio  SAMPLE-1  1,200.00 GBP  1 day late
     first reminder: due on 4 May, 1 day late  ·  relance draft SAMPLE-1

  to do
  2  sending the invoice  Blue Door  2026-014  2,400.00 GBP  due 4 June
     to be sent today  ·  relance draft 2026-014

Everything that can be said in options:

  $ relance new client atelier-morel --lang fr --name 'L’atelier "Morel"' --type perfectionist --kind public --size large \
  >   --language fr --country fr --currency eur --terms '45 jours fin de mois' --payer-name 'Nadia Morel' \
  >   --payer-salutation 'Madame Morel' --payer-email nadia@morel.example --payer-phone '+33 4 72 00 00 00'
  atelier-morel  L’atelier "Morel"  (clients/atelier-morel.toml)
  ensuite : relance new invoice NUMBER --client atelier-morel --total N
  $ grep -v '^#' clients/atelier-morel.toml | grep .
  name = "L’atelier \"Morel\""
  type = "perfectionist"
  kind = "public"
  size = "large"
  language = "fr"
  country = "FR"
  currency = "EUR"
  terms = "45 jours fin de mois"
  [[contact]]
  role = "payer"
  name = "Nadia Morel"
  salutation = "Madame Morel"
  email = "nadia@morel.example"
  phone = "+33 4 72 00 00 00"
  $ printf '%%PDF' > invoices/f.pdf
  $ relance new invoice 'F/2025 009' --lang fr --client atelier-morel --total 1200.5 --title 'Refonte du site' \
  >   --issued 2025-12-30 --sent 2025-12-31 --due 2026-03-31 --currency GBP --purchase-order 'PO-"1"' \
  >   --pdf invoices/f.pdf --pay-url https://pay.example/9
  F/2025 009  L’atelier "Morel"  1 200,50 GBP  échéance le 31 mars 2026  (invoices/2025/F-2025-009.toml)
  $ grep -v '^#' 'invoices/2025/F-2025-009.toml' | grep .
  number = "F/2025 009"
  client = "atelier-morel"
  title = "Refonte du site"
  issued = 2025-12-30
  sent = 2025-12-31
  due = 2026-03-31
  total = 1200.50
  currency = "GBP"
  purchase_order = "PO-\"1\""
  pdf = "../f.pdf"
  pay_url = "https://pay.example/9"
  $ relance new invoice X-1 --client atelier-morel --total 0.1 --terms '30 days' --sent 2026-05-05
  X-1  L’atelier "Morel"  0.10 EUR  due 4 June 2026  (invoices/2026/X-1.toml)
  $ relance check
  relance.toml:4:1: warning W014: no account in EUR to be paid on
    [me]
    ^
    hint: add it to `iban` in [me], or `pay_url` to the invoices
  0 errors, 1 warning

What is not right is said at once, and nothing is written:

  $ ls clients invoices/* | md5sum > before
  $ relance new client 'Blue Door' --name x
  relance: `Blue Door` cannot be the id of a client
    hint: write it with the letters a-z, digits and -, as in atelier-morel
  [2]
  $ relance new client blue-door --name x
  relance: `clients/blue-door.toml` is there already
    hint: nothing is written over it: change it in your editor
  [4]
  $ relance new client third
  relance: --name is missing
    hint: see --help
  [2]
  $ relance new client third --name ' '
  relance: --name: the text is blank
  [2]
  $ relance new client third --name x --payer-email 'a@b.example, c@d.example'
  relance: --payer-email: `a@b.example, c@d.example` is not one plain e-mail address: the domain has a character that is not accepted
    hint: write one address and nothing else, as in nadia@morel.example
  [2]
  $ relance new client third --name x --terms soon | head -1
  relance: --terms: `soon` is not a payment term
    hint: write `on receipt`, `30 days`, `45 days end of month`, `end of month 45 days` or `30 days end of month on the 10` (or `à réception`, `30 jours`, `45 jours fin de mois`, `fin de mois 45 jours`, `30 jours fin de mois le 10`), with 0 to 3650 days
  $ relance new client third --name x --currency XXX
  relance: --currency: `XXX` is not a currency code of ISO 4217
    hint: write three capital letters, as in EUR, GBP, CHF
  [2]
  $ relance new client third --name x --type slow
  relance: --type: `slow` is none of perfectionist, overwhelmed, procrastinator, standard
    see `relance new client --help`
  [2]
  $ relance new invoice 2026-014 --client blue-door --total 1
  relance: there is an invoice `2026-014` already: invoices/2026/2026-014.toml
    hint: a number is used once in a book
  [2]
  $ relance new invoice 2026-015 --client blue-dor --total 1
  relance: `blue-dor` is no client of this book
    hint: did you mean `blue-door`?
  [2]
  $ relance new invoice 2026-015 --client nobody --total 1
  relance: `nobody` is no client of this book
    hint: `relance new client nobody` adds one
  [2]
  $ relance new invoice 2026-015 --client blue-door
  relance: --total is missing
    hint: see --help
  [2]
  $ relance new invoice 2026-015 --total 1
  relance: --client is missing
    hint: see --help
  [2]
  $ relance new invoice 2026-015 --client blue-door --total 1,50
  relance: --total: `1,50` is not an amount
    hint: write 1.50
  [2]
  $ relance new invoice 2026-015 --client blue-door --total 1.505
  relance: --total: `1.505` has 3 decimals, GBP has 2
    hint: round it yourself: the tool never rounds what you wrote
  [2]
  $ relance new invoice 2026-015 --client blue-door --total -5
  relance: --total: `-5` is below zero, expected zero or more
  [2]
  $ relance new invoice 2026-015 --client blue-door --total=-5
  relance: --total: `-5` is below zero, expected zero or more
  [2]
  $ relance new invoice 2026-015 --client blue-door --total 1 --due 2026-01-01
  invoices/2026/2026-015.toml:14:7: error E033: due on 2026-01-01, before it is issued on 2026-05-05
    due = 2026-01-01
          ^
    hint: check both dates
  relance: nothing was written: the file would have an error
  [2]
  $ relance new invoice 2026-015 --client blue-door --total 1 --due 2026-06-01 --terms '30 days'
  relance: --due or --terms, not both
    hint: the due date, or how it follows from the issue date
  [2]
  $ relance new invoice 2026-015 --client blue-door --total 1 --issued 2026-02-30
  relance: --issued: `2026-02-30` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]
  $ relance new invoice 2026-015 --client blue-door --total 1 --pdf ../book/relance.toml/x
  relance: --pdf: `../book/relance.toml/x` is not a file
    hint: name a file that is there
  [2]
  $ relance new invoice 2026-015 --client blue-door --total 1 --pdf /etc/passwd
  relance: --pdf: `/etc/passwd` lies outside of the book
    hint: copy it into the book first
  [2]
  $ relance new invoice $'2026\n015' --client blue-door --total 1
  relance: NUMBER: the text holds a control character
    hint: type it again
  [2]
  $ relance new invoice 2026/014 --client blue-door --total 1
  relance: `invoices/2026/2026-014.toml` is there already
    hint: nothing is written over it: change it in your editor
  [4]
  $ relance new
  relance: `new` needs `client ID` or `invoice NUMBER`
    see `relance new --help`
  [2]
  $ ls clients invoices/* | md5sum | cmp - before

What the client requires and the invoice lacks is told when it is written:

  $ echo 'requires = ["purchase_order"]' | cat - clients/blue-door.toml > c && mv c clients/blue-door.toml
  $ relance new invoice 2026-015 --client blue-door --total 10
  2026-015  Blue Door  10.00 GBP  due 4 June 2026  (invoices/2026/2026-015.toml)
  not sent yet: relance draft 2026-015
  invoices/2026/2026-015.toml:3:10: warning W010: `blue-door` requires `purchase_order`, which this invoice lacks
    number = "2026-015"
             ^
    hint: add `purchase_order = ...` to the invoice or to the client
  $ relance new client quiet --name Quiet
  quiet  Quiet  (clients/quiet.toml)
  next: relance new invoice NUMBER --client quiet --total N
  clients/quiet.toml:1:1: warning W011: no contact with an email or a phone
    # One client, one file; its name without .toml, quiet, is the id. All keys: relance-book(5).
    ^
    hint: add a [[contact]] with role = "payer": ask who executes the transfers

A broken relance.toml stops both; a broken client stops its invoices only.

  $ echo 'type = "slow"' > clients/bad.toml
  $ relance new invoice 2026-016 --client bad --total 10 2>&1 | tail -1
  relance: the file of `bad` has errors: see above
  $ relance -q new invoice 2026-016 --client blue-door --total 10 --purchase-order P 2> /dev/null
  2026-016  Blue Door  10.00 GBP  due 4 June 2026  (invoices/2026/2026-016.toml)
  not sent yet: relance draft 2026-016
  $ echo 'x =' >> relance.toml
  $ relance new invoice 2026-017 --client blue-door --total 10 2>&1 | tail -1
  relance: nothing is added while relance.toml has errors: see above
  $ relance new client more --name More > /dev/null 2>&1
  [3]
  $ sed -i '$d' relance.toml && rm clients/bad.toml

For scripts:

  $ relance --format json new client js --name JS --payer-phone 1 | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["written"])'
  ['clients/js.toml']
  $ relance --format json new invoice J/1 --client js --total 1 | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["written"])'
  ['invoices/2026/J-1.toml']

A folder that cannot be written to:

  $ rm -r invoices/2026 && touch invoices/2026
  $ relance new invoice 2026-018 --client js --total 1 2>&1 | sed 's|`/.*book/|`|'
  relance: `invoices/2026` is a file, a folder was expected
    hint: name a folder
