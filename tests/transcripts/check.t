Everything wrong or missing, on standard output; the exit code is 1 only with an error.

  $ relance -C durand --as-of 2026-05-04 --lang en check
  clients/chez-paulette.toml:1:1: warning W011: no contact with an email or a phone
    # Rencontrée au marché ; facture remise en main propre. Ni adresse, ni téléphone : à demander.
    ^
    hint: add a [[contact]] with role = "payer": ask who executes the transfers
  clients/chez-paulette.toml:1:1: warning W020: the client lacks `address`
    # Rencontrée au marché ; facture remise en main propre. Ni adresse, ni téléphone : à demander.
    ^
    hint: an invoice must carry the client’s billing address (C. com. L441-9)
  invoices/2026/2026-005.toml:2:10: warning W022: `lumio-energies` has been insolvent since 2026-04-28; no claim is recorded for this invoice
    number = "2026-005"
             ^
    hint: declare it within 2 months of the publication of the judgment (C. com. R622-24, to be checked), then `relance done 2026-005 --step declare-claim`
  invoices/2026/2026-032.toml:2:10: warning W010: `mairie-sauvigny` requires `purchase_order`, which this invoice lacks
    number = "2026-032"
             ^
    hint: add `purchase_order = ...` to the invoice or to the client
  ...
  $ relance -C tiny --as-of 2026-04-02 check
  Nothing to report.
  $ relance -C tiny --as-of 2026-04-02 check --quiet

Files that are not there, terms that are too long, an account that is missing:

  $ cd durand
  $ rm invoices/2026/2026-019.pdf contracts/gallet-2025.pdf
  $ sed -i 's/^terms = .*//; s/^issued = .*/&\nterms = "90 days"/' invoices/2026/2026-013.toml
  $ sed -i 's/^iban = .*/iban = { EUR = "FR7630006000011234567890189", GBP = "GB29NWBK60161331926819" }/' relance.toml
  $ relance --as-of 2026-05-04 --lang en check
  clients/chez-paulette.toml:1:1: warning W011: no contact with an email or a phone
    # Rencontrée au marché ; facture remise en main propre. Ni adresse, ni téléphone : à demander.
    ^
    hint: add a [[contact]] with role = "payer": ask who executes the transfers
  clients/chez-paulette.toml:1:1: warning W020: the client lacks `address`
    # Rencontrée au marché ; facture remise en main propre. Ni adresse, ni téléphone : à demander.
    ^
    hint: an invoice must carry the client’s billing address (C. com. L441-9)
  clients/transports-gallet.toml:8:12: error E050: the file `contracts/gallet-2025.pdf` is not there
    contract = "contracts/gallet-2025.pdf"
               ^
    hint: paths are relative to the book
  invoices/2026/2026-005.toml:2:10: warning W022: `lumio-energies` has been insolvent since 2026-04-28; no claim is recorded for this invoice
    number = "2026-005"
             ^
    hint: declare it within 2 months of the publication of the judgment (C. com. R622-24, to be checked), then `relance done 2026-005 --step declare-claim`
  invoices/2026/2026-013.toml:1:1: warning W012: terms over the legal maximum: 90 days
    number = "2026-013"
    ^
    hint: C. com. L441-10 allows 60 days, or 45 days end of month; the invoice is computed as agreed
  invoices/2026/2026-019.toml:7:7: error E050: the file `2026-019.pdf` is not in the book
    pdf = "2026-019.pdf"
          ^
    hint: paths are relative to the invoice's own file
  invoices/2026/2026-032.toml:2:10: warning W010: `mairie-sauvigny` requires `purchase_order`, which this invoice lacks
    number = "2026-032"
             ^
    hint: add `purchase_order = ...` to the invoice or to the client
  2 errors, 5 warnings
  [1]

A text of the book:

  $ mkdir -p templates/fr/standard
  $ printf 'Subject: Vos 100 EUR\n\nBonjour {{naem}},\n' > templates/fr/standard/hello.txt
  $ relance --as-of 2026-05-04 --lang en check | grep -A3 '^templates'
  templates/fr/standard/hello.txt:1:1: warning W013: there is no `templates/en/standard/hello.txt`
    Subject: Vos 100 EUR
    ^
    hint: write it too, or clients of that language get another text
  templates/fr/standard/hello.txt:1:10: error E051: a subject without the invoice number
    Subject: Vos 100 EUR
             ^
    hint: add {{number}} or {{numbers}}
  templates/fr/standard/hello.txt:1:10: error E051: an amount in a subject
    Subject: Vos 100 EUR
             ^
    hint: spam filters look for it: leave it to the body
  templates/fr/standard/hello.txt:3:9: error E051: there is no placeholder `naem`
    Bonjour {{naem}},
            ^
    hint: relance-playbooks(7) lists the placeholders
