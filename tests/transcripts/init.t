A new book: four files, with a sample that shows one morning. (Prompts: tests/peers/prompts.py.)

  $ relance() { command relance --as-of 2026-05-05 "$@"; }
  $ mkdir book && cd book
  $ relance
  relance: no book here: no relance.toml in this folder or above it
    hint: go to your book's folder, name it with -C DIR or RELANCE_BOOK, or make one: `relance init`
  [2]
  $ relance init
  A new book
    clients/sample-studio.toml
    invoices/SAMPLE-1.toml
    .gitattributes
    relance.toml

  Next
    complete relance.toml: name, email and iban
    relance                                           today's list; the sample invoice is on it
    relance new client ID                             your first client
    relance new invoice NUMBER --client ID --total N  your first invoice
    then delete the two sample files
  $ find . -type f | sort
  ./.gitattributes
  ./clients/sample-studio.toml
  ./invoices/SAMPLE-1.toml
  ./relance.toml
  $ relance check
  Nothing to report.
  $ relance
  Tuesday 5 May 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today

  1  email  Sample Studio  SAMPLE-1  1,200.00 GBP  1 day late
     first reminder: due on 4 May, 1 day late  ·  relance draft SAMPLE-1
  $ relance draft SAMPLE-1 | head -3
  From: Your Name <you@example.com>
  To: Robin Sample <accounts@sample-studio.example>
  Subject: Invoice SAMPLE-1: due date passed
  $ cat relance.toml
  # This file makes the folder a book: it says who you are. One client a file in clients/, one invoice a file in
  # invoices/; everything else is computed. All keys: relance-book(5). `relance check` looks everything through.

  [me]
  # Your name signs the texts.
  name = "Your Name"
  # business = "Reed Design"
  # The address mails are sent from.
  email = "you@example.com"
  # phone = "+44 20 7946 0000"
  # For letters and what the law wants on them:
  # address = ["12 Mill Lane", "London N1 1AA"]
  # registration = "Company number 01234567"
  # vat_number = "GB123456789"
  # Without a VAT number, the wording your invoices carry:
  # vat_mention = "Not registered for VAT"

  # The country chooses the law on late payment and the holidays.
  country = "GB"
  # The language of the texts, fr or en; a client can have another.
  language = "en"

  # The account the texts name, one for each currency: { EUR = "FR76…", GBP = "GB29…" }.
  # iban = { GBP = "…" }
  # payment_methods = ["transfer", "card"]

  [defaults]
  currency = "GBP"
  # The terms of an invoice that says nothing: "30 days", "45 days end of month", "on receipt"…
  terms = "30 days"
  # Never two contacts with one client within so many days.
  min_gap_days = 3

  [bank]
  # The last day on which payments received were entered; `relance bank checked` sets it to today.
  checked = 2026-05-05
  $ cat invoices/SAMPLE-1.toml
  # A sample, due yesterday, to be deleted with its client once you have your own.
  # One invoice, one file; its name does not matter, the number counts. All keys: relance-book(5).

  number = "SAMPLE-1"
  # The client's id: the name of its file, without .toml.
  client = "sample-studio"
  # The work done, as the texts call it.
  title = "Visual identity"

  # The date of the invoice; the terms count from here.
  issued = 2026-04-04
  # The day it went out; while it is missing, the list tells you to send it.
  sent = 2026-04-04
  # The due date, or the terms; without them, those of the client, then of the book.
  terms = "30 days"

  # With tax; a point for the decimals.
  total = 1200.00
  # currency = "EUR"
  # purchase_order = "PO-7781"
  # Attached to mails; a path that starts at this file.
  # pdf = "invoice.pdf"
  pay_url = "https://pay.example/SAMPLE-1"

  # What happens next is added below: relance done, paid, promised, note…

There it is, and stays:

  $ md5sum relance.toml > sum
  $ relance init --name Other
  relance: this folder is a book already: relance.toml is there
    hint: `relance check` looks it through; to begin another, name another folder
  [2]
  $ relance init .
  relance: this folder is a book already: relance.toml is there
    hint: `relance check` looks it through; to begin another, name another folder
  [2]
  $ md5sum --quiet -c sum

What is known is written, and only the rest is left to fill in; everything passes the check, in both languages, in
each country, in each currency.

  $ cd .. && relance init livre --lang fr --name 'Élodie "Lo" Durand' --business 'Durand \ fils' --email e@durand.example \
  >   --phone '06 12 34 56 78' --iban 'fr76 3000 6000 0112 3456 7890 189'
  Un nouveau livre dans livre
    clients/atelier-exemple.toml
    invoices/EXEMPLE-1.toml
    .gitattributes
    relance.toml

  Ensuite
    cd livre
    relance                                           la liste du jour ; la facture d’exemple y est
    relance new client ID                             votre premier client
    relance new invoice NUMBER --client ID --total N  votre première facture
    puis effacer les deux fichiers d’exemple
  $ sed -n '/^\[me\]/,/^# payment/p' livre/relance.toml
  [me]
  # Votre nom signe les textes.
  name = "Élodie \"Lo\" Durand"
  business = "Durand \\ fils"
  # L’adresse d’où partent les mails.
  email = "e@durand.example"
  phone = "06 12 34 56 78"
  # Pour les lettres et les mentions :
  # address = ["12 rue des Lilas", "69003 Lyon"]
  # registration = "SIREN 123 456 789"
  # vat_number = "FR12123456789"
  # Sans numéro de TVA, la mention que portent vos factures :
  # vat_mention = "TVA non applicable, art. 293 B du CGI"

  # Le pays choisit la loi sur les retards de paiement et les jours fériés.
  country = "FR"
  # La langue des textes, fr ou en ; un client peut avoir la sienne.
  language = "fr"

  # Le compte que citent les textes, un par devise : { EUR = "FR76…", GBP = "GB29…" }.
  iban = { EUR = "FR7630006000011234567890189" }
  # payment_methods = ["virement", "carte"]
  $ relance -C livre --lang fr check
  relance.toml:4:1: avertissement W020 : [me] : il manque « registration », « address », « vat_number » ou « vat_mention »
    [me]
    ^
    conseil : une facture doit porter : votre numéro SIREN ou SIRET (C. com. R123-237) ; votre adresse (C. com. L441-9) ; votre numéro de TVA, ou la mention qui vous en dispense (CGI ann. II 242 nonies A)
  0 erreur, 1 avertissement
  $ relance -C livre --lang fr
  mardi 5 mai 2026 · 1 à contacter, 0 à faire, 0 en attente · comptes pointés aujourd’hui

  1  e-mail  Atelier Exemple  EXEMPLE-1  1 200,00 EUR  1 jour de retard
     première relance : échéance le 4 mai, 1 jour de retard  ·  relance draft EXEMPLE-1
  $ for country in FR be CH DE LU uk US ES JP TN; do
  >   for lang in fr en; do
  >     relance --lang $lang init "in-$country-$lang" --country $country > /dev/null || echo "$country: $?"
  >     relance --lang $lang -C "in-$country-$lang" check
  >   done
  > done | sort | uniq -c
        2   [me]
        2   ^
        1   conseil : une facture doit porter : votre numéro SIREN ou SIRET (C. com. R123-237) ; votre adresse (C. com. L441-9) ; votre numéro de TVA, ou la mention qui vous en dispense (CGI ann. II 242 nonies A)
        1   hint: an invoice must carry your SIREN or SIRET number (C. com. R123-237); your address (C. com. L441-9); your VAT number, or the wording that says why there is none (CGI ann. II 242 nonies A)
        1 0 erreur, 1 avertissement
        1 0 errors, 1 warning
        9 Nothing to report.
        9 Rien à signaler.
        1 relance.toml:4:1: avertissement W020 : [me] : il manque « registration », « address », « vat_number » ou « vat_mention »
        1 relance.toml:4:1: warning W020: [me] lacks `registration`, `address`, `vat_number` or `vat_mention`
  $ grep -h '^currency\|^holidays\|^country' in-uk-en/relance.toml in-JP-en/relance.toml
  country = "GB"
  currency = "GBP"
  country = "JP"
  currency = "JPY"
  holidays = "none"
  $ grep total in-JP-en/invoices/SAMPLE-1.toml in-TN-en/invoices/SAMPLE-1.toml
  in-JP-en/invoices/SAMPLE-1.toml:total = 1200
  in-TN-en/invoices/SAMPLE-1.toml:total = 1200.000

The language of the texts decides where the locale says nothing:

  $ LC_ALL=C relance init amis --language fr --country BE | head -1
  Un nouveau livre dans amis
  $ grep '^country\|^language\|^currency' amis/relance.toml
  country = "BE"
  language = "fr"
  currency = "EUR"

Files that are there are left as they are, to the byte:

  $ mkdir -p old/clients && printf 'mine\r\n' > old/.gitattributes
  $ relance init old --name Sam --email sam@reed.example --iban GB29NWBK60161331926819
  A new book in old
    clients/sample-studio.toml
    invoices/SAMPLE-1.toml
    relance.toml
    .gitattributes  was there, left as it is

  Next
    cd old
    relance                                           today's list; the sample invoice is on it
    relance new client ID                             your first client
    relance new invoice NUMBER --client ID --total N  your first invoice
    then delete the two sample files
  $ cat -A old/.gitattributes
  mine^M$
  $ relance -C old check
  Nothing to report.

Wrong values, and places that cannot take a book:

  $ relance init new --email sam
  relance: --email: `sam` is not one plain e-mail address: it has no @
    hint: write one address and nothing else, as in nadia@morel.example
  [2]
  $ relance init new --iban GB29NWBK60161331926810
  relance: --iban: `GB29NWBK60161331926810` is no valid IBAN
    hint: copy it again from your bank's own papers; another kind of account goes into relance.toml by hand
  [2]
  $ relance init new --country England
  relance: --country: `England` is not a country code of ISO 3166-1
    hint: write two letters, as in FR, BE, GB
  [2]
  $ relance init new --currency POUND
  relance: --currency: `POUND` is not a currency code of ISO 4217
    hint: write three capital letters, as in EUR, GBP, CHF
  [2]
  $ relance init new --language de
  relance: --language: `de` is none of fr, en
    see `relance init --help`
  [2]
  $ relance init new --name $'Sam\nReed'
  relance: --name: the text holds a control character
    hint: type it again
  [2]
  $ relance init no/such/folder
  relance: `no/such/folder` cannot be made: No such file or directory
  [4]
  $ touch file && relance init file
  relance: `file` is a file, a folder was expected
    hint: name a folder
  [4]
  $ ls new no
  ls: cannot access 'new': No such file or directory
  ls: cannot access 'no': No such file or directory
  [2]
  $ relance --as-of never init new
  relance: `never` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]

For scripts:

  $ relance init --format json script --name Sam | /usr/bin/python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["written"], d["left"], d["to_fill_in"], d["git_commands"])'
  ['clients/sample-studio.toml', 'invoices/SAMPLE-1.toml', '.gitattributes', 'relance.toml'] [] ['email', 'iban'] []
