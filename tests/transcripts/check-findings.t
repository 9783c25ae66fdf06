What only `check` tells: the book is well written, and something in it still keeps money away. One code at a time.

  $ cd tiny
  $ relance() { command relance --as-of 2026-04-02 "$@"; }

E050: a file that the book names cannot be used.

  $ sed -i '1a pdf = "F-101.pdf"' invoices/F-101.toml
  $ relance check | grep -A3 E050
  invoices/F-101.toml:2:7: error E050: the file `F-101.pdf` is not in the book
    pdf = "F-101.pdf"
          ^
    hint: paths are relative to the invoice's own file
  $ relance draft F-101 > /dev/null
  relance: F-101: the file `F-101.pdf` is not in the book: the draft goes without it
  [3]

A link that leaves the book is no file of the book either.

  $ ln -s /etc/hostname invoices/F-101.pdf
  $ relance check | grep -c E050
  1
  $ rm invoices/F-101.pdf; sed -i '/^pdf/d' invoices/F-101.toml

E051 and W013: a text of the book cannot be used; one language lacks it.

  $ mkdir -p templates/fr/mine templates/fr/standard
  $ printf 'Subject: facture {{number}}\n\n{{greting}}\n' > templates/fr/standard/overdue.txt
  $ printf 'Subject: facture {{number}}\n\n{{greeting}}\n' > templates/fr/mine/word.txt
  $ relance check
  templates/fr/mine/word.txt:1:1: warning W013: there is no `templates/en/mine/word.txt`
    Subject: facture {{number}}
    ^
    hint: write it too, or clients of that language get another text
  templates/fr/standard/overdue.txt:3:1: error E051: there is no placeholder `greting`
    {{greting}}
    ^
    hint: did you mean `greeting`?
  1 error, 1 warning
  [1]
  $ rm -r templates

W010 and W012: what this client would refuse, and terms over the legal maximum.

  $ sed -i '1i requires = ["purchase_order"]' clients/studio-lenoir.toml
  $ sed -i 's/^terms = .*/terms = "90 days"/' invoices/F-101.toml
  $ relance check
  invoices/F-101.toml:1:1: warning W012: terms over the legal maximum: 90 days
    number = "F-101"
    ^
    hint: C. com. L441-10 allows 60 days, or 45 days end of month; the invoice is computed as agreed
  invoices/F-101.toml:1:10: warning W010: `studio-lenoir` requires `purchase_order`, which this invoice lacks
    number = "F-101"
             ^
    hint: add `purchase_order = ...` to the invoice or to the client
  0 errors, 2 warnings
  $ sed -i 's/^terms = .*/terms = "30 days"/' invoices/F-101.toml; sed -i '/^requires/d' clients/studio-lenoir.toml

W011: nobody can be reached.

  $ sed '/contact/,$d' clients/studio-lenoir.toml > new && mv new clients/studio-lenoir.toml
  $ relance check
  clients/studio-lenoir.toml:1:1: warning W011: no contact with an email or a phone
    name = "Studio Lenoir"
    ^
    hint: add a [[contact]] with role = "payer": ask who executes the transfers
  0 errors, 1 warning

E052: an account number that is not valid.

  $ cp relance.toml ../kept; sed -i 's/^iban.*/iban = { EUR = "FR7630006000011234567890188", GBP = "12-34-56 12345678" }\nbic = "AGRI"/' relance.toml
  $ relance check | grep -A3 E052
  relance.toml:1:1: error E052: `AGRI` is no valid BIC
    [me]
    ^
    hint: copy it again from your bank's own papers
  relance.toml:1:1: error E052: the account in EUR, `FR7630006000011234567890188`, is no valid IBAN
    [me]
    ^
    hint: copy it again from your bank's own papers
  $ cp ../kept relance.toml

W014, W015 and W016: no account, no bank check, no sender.

  $ sed -i '/^iban/d; /^email/d; /^checked/d' relance.toml
  $ relance check
  clients/studio-lenoir.toml:1:1: warning W011: no contact with an email or a phone
    name = "Studio Lenoir"
    ^
    hint: add a [[contact]] with role = "payer": ask who executes the transfers
  relance.toml:1:1: warning W014: no account in EUR to be paid on
    [me]
    ^
    hint: add it to `iban` in [me], or `pay_url` to the invoices
  relance.toml:1:1: warning W016: [me] has no email: no mail can be drafted
    [me]
    ^
    hint: add email = "..." to [me]
  relance.toml:8:1: warning W015: [bank] checked is not set
    [bank]
    ^
    hint: enter the payments received, then `relance bank checked`: nobody is chased for money that has come
  0 errors, 4 warnings
  $ relance draft F-101 --step overdue
  relance: Studio Lenoir cannot be reached for `overdue`: no address for its channels
    hint: add a [[contact]] with an email or a phone
  [1]

W019: the published rates end before the day; no sum is made up.

  $ command relance --as-of 2027-01-02 check | grep -A3 W019
  relance.toml:1:1: warning W019: the rates of `ecb_mro` end with 2026-12-31: a half-year after that day has no rate
    [me]
    ^
    hint: write rates/2027.toml: [[rate]] series = "ecb_mro", valid_from = 2027-01-01, value = ..., source = "..."

W020: what the law of the user's country wants on an invoice, as far as the book shows it; one finding a file.

  $ sed -i '/^address/d; /^registration/d; /^vat_mention/d' relance.toml; sed -i '/^address/d' clients/studio-lenoir.toml; sed -i '/^title/d' invoices/F-101.toml
  $ relance check
  clients/studio-lenoir.toml:1:1: warning W011: no contact with an email or a phone
    name = "Studio Lenoir"
    ^
    hint: add a [[contact]] with role = "payer": ask who executes the transfers
  clients/studio-lenoir.toml:1:1: warning W020: the client lacks `address`
    name = "Studio Lenoir"
    ^
    hint: an invoice must carry the client’s billing address (C. com. L441-9)
  invoices/F-101.toml:1:1: warning W020: the invoice lacks `title`
    number = "F-101"
    ^
    hint: an invoice must carry what is invoiced (C. com. L441-9)
  relance.toml:1:1: warning W014: no account in EUR to be paid on
    [me]
    ^
    hint: add it to `iban` in [me], or `pay_url` to the invoices
  relance.toml:1:1: warning W016: [me] has no email: no mail can be drafted
    [me]
    ^
    hint: add email = "..." to [me]
  relance.toml:1:1: warning W020: [me] lacks `registration`, `address`, `vat_number` or `vat_mention`
    [me]
    ^
    hint: an invoice must carry your SIREN or SIRET number (C. com. R123-237); your address (C. com. L441-9); your VAT number, or the wording that says why there is none (CGI ann. II 242 nonies A)
  relance.toml:5:1: warning W015: [bank] checked is not set
    [bank]
    ^
    hint: enter the payments received, then `relance bank checked`: nobody is chased for money that has come
  0 errors, 7 warnings
  $ sed -i 's/^country = "FR"/country = "DE"/' relance.toml; relance check
  clients/studio-lenoir.toml:1:1: warning W011: no contact with an email or a phone
    name = "Studio Lenoir"
    ^
    hint: add a [[contact]] with role = "payer": ask who executes the transfers
  relance.toml:1:1: warning W014: no account in EUR to be paid on
    [me]
    ^
    hint: add it to `iban` in [me], or `pay_url` to the invoices
  relance.toml:1:1: warning W016: [me] has no email: no mail can be drafted
    [me]
    ^
    hint: add email = "..." to [me]
  relance.toml:5:1: warning W015: [bank] checked is not set
    [bank]
    ^
    hint: enter the payments received, then `relance bank checked`: nobody is chased for money that has come
  0 errors, 4 warnings
  $ sed -i 's/^country = "DE"/country = "FR"/' relance.toml

W021: a contract rate under the least the law allows, where it stands. It is used as it is.

  $ sed -i '1a late_payment = { rate = 6 }' clients/studio-lenoir.toml
  $ relance check | grep -A3 W021
  clients/studio-lenoir.toml:2:25: warning W021: the contract rate of 6.00 % is under 7.86 %, 3 times the legal rate of this half-year
    late_payment = { rate = 6 }
                            ^
    hint: the least a contract may say (C. com. L441-10); sums use the rate as written
  $ relance interest F-101 --as-of 2026-04-11 | head -6
  F-101  Studio Lenoir
    law FR: the contract

    2026-04-02 .. 2026-04-11  10 days  x 6.00%  x 1,200.00 EUR  1.97 EUR
      the contract
  
  $ sed -i 's/^late_payment.*/kind = "consumer"\nlate_payment = { rate = 6 }/' clients/studio-lenoir.toml
  $ relance check | grep -c W021
  0
  [1]
  $ sed -i '/^kind/d; /^late_payment/d' clients/studio-lenoir.toml

W022: an insolvent client, and a claim that is not declared.

  $ printf '\n[[event]]\ndate = 2026-04-01\nkind = "insolvency"\nreference = "BODACC 2026-04-01"\n' >> invoices/F-101.toml
  $ relance check | grep -A3 W022
  invoices/F-101.toml:1:10: warning W022: `studio-lenoir` has been insolvent since 2026-04-01; no claim is recorded for this invoice
    number = "F-101"
             ^
    hint: declare it within 2 months of the publication of the judgment (C. com. R622-24, to be checked), then `relance done F-101 --step declare-claim`
  $ relance done F-101 --step declare-claim > /dev/null && relance check | grep -c W022
  0
  [1]

W023: the time to bring a claim to court, half a year ahead: a day and its rule, never a verdict.

  $ cd ../tiny && relance() { command relance "$@" check | grep -A3 W023; }
  $ sed -i '/^\[\[event/,$d' invoices/F-101.toml
  $ relance --as-of 2030-08-30
  [1]
  $ relance --as-of 2030-09-01
  invoices/F-101.toml:1:10: warning W023: the time to bring a claim to court, 5 years from 2026-03-02 (the issue day), ends on 2031-03-02
    number = "F-101"
             ^
    hint: article L110-4, French Commercial Code, and article 2224, French Civil Code; the time runs from the completion of the service, not from the date of the invoice: Cass. com., 26 February 2020, no. 18-25.036; an acknowledgement of the debt or a court claim interrupts it (articles 2240 and 2241, French Civil Code); neither a reminder nor a formal notice does (Cass. com., 18 May 2022, no. 20-23.204)
  $ printf '\n[work]\nends = 2026-02-20\n' > work && cat work >> invoices/F-101.toml
  $ relance --as-of 2031-03-01
  invoices/F-101.toml:1:10: warning W023: the time to bring a claim to court, 5 years from 2026-02-20 (when the work ended), ends on 2031-02-20
    number = "F-101"
             ^
    hint: article L110-4, French Commercial Code, and article 2224, French Civil Code; the time runs from the completion of the service, not from the date of the invoice: Cass. com., 26 February 2020, no. 18-25.036; an acknowledgement of the debt or a court claim interrupts it (articles 2240 and 2241, French Civil Code); neither a reminder nor a formal notice does (Cass. com., 18 May 2022, no. 20-23.204)
  $ sed -i '/^type/a kind = "consumer"' clients/studio-lenoir.toml
  $ relance --as-of 2027-10-01
  invoices/F-101.toml:1:10: warning W023: the time to bring a claim to court, 2 years from 2026-02-20 (when the work ended), ends on 2028-02-20
    number = "F-101"
             ^
    hint: article L218-2, French Consumer Code; the time runs from the completion of the service, not from the date of the invoice: Cass. com., 26 February 2020, no. 18-25.036; an acknowledgement of the debt or a court claim interrupts it (articles 2240 and 2241, French Civil Code); neither a reminder nor a formal notice does (Cass. com., 18 May 2022, no. 20-23.204)
  $ sed -i 's/^country = "FR"/country = "LU"/' relance.toml; relance --as-of 2040-10-01
  [1]
