The book for other programs. A journal, read alike by ledger and hledger; the receivables are those of the ageing:

  $ cp -r durand book && cd book
  $ relance() { command relance --as-of 2026-05-04 --lang ${language:-en} "$@"; }
  $ relance export ledger | head -50
  ; relance export ledger, as of 2026-05-04

  tag client
  tag credit_note_for
  tag due
  tag invoice
  tag kind
  tag method
  tag reference
  tag title
  commodity CHF
  commodity EUR
  commodity GBP
  account assets:bank
  account assets:receivable:agence-pivoine
  account assets:receivable:argane-mobilier
  account assets:receivable:basilic-ambulant
  account assets:receivable:brasserie-du-pont
  account assets:receivable:cabinet-osier
  account assets:receivable:camping-des-pins
  account assets:receivable:chez-paulette
  account assets:receivable:clinique-tilleuls
  account assets:receivable:clonmore-foods
  account assets:receivable:danse-hirondelle
  account assets:receivable:domaine-du-rocher
  account assets:receivable:editions-marelle
  account assets:receivable:fromagerie-bellecombe
  account assets:receivable:galerie-oblique
  account assets:receivable:harbour-lane-books
  account assets:receivable:horlogerie-castel
  account assets:receivable:imprimerie-brelan
  account assets:receivable:kestrel-rowe
  account assets:receivable:lumio-energies
  account assets:receivable:mairie-sauvigny
  account assets:receivable:maison-ferrandine
  account assets:receivable:nordlicht-verlag
  account assets:receivable:peeters-lumiere
  account assets:receivable:reliure-vauban
  account assets:receivable:savonnerie-ilex
  account assets:receivable:theatre-du-quai
  account assets:receivable:theo-marchal
  account assets:receivable:transports-gallet
  account assets:receivable:velo-saone
  account expenses:bad-debts
  account expenses:discounts
  account income:sales

  2025-03-10 (2025-001) Le Basilic Ambulant
      ; invoice: 2025-001
      ; client: basilic-ambulant
  $ relance export ledger | grep -c '^20'
  114
  $ relance export ledger --format csv
  relance: export has a form of its own: leave --format out
  [2]
  $ cd ../tiny
  $ relance export ledger
  ; relance export ledger, as of 2026-05-04

  tag client
  tag credit_note_for
  tag due
  tag invoice
  tag kind
  tag method
  tag reference
  tag title
  commodity EUR
  account assets:receivable:studio-lenoir
  account income:sales

  2026-03-02 (F-101) Studio Lenoir
      ; invoice: F-101
      ; client: studio-lenoir
      ; kind: invoice
      ; due: 2026-04-01
      ; title: Refonte du site
      assets:receivable:studio-lenoir      1200.00 EUR
      income:sales                        -1200.00 EUR

What is to come, as a calendar: actions, due days, promises, pay days. Each entry is named after what it is about, so
that it moves when its day moves:

  $ relance export ics --until 2026-05-11 | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//relance//relance export ics//EN
  CALSCALE:GREGORIAN
  METHOD:PUBLISH
  NAME:Follow-ups: Camille Durand
  X-WR-CALNAME:Follow-ups: Camille Durand
  DESCRIPTION:To come as of 4 May 2026\, if nothing changes
  X-WR-CALDESC:To come as of 4 May 2026\, if nothing changes
  REFRESH-INTERVAL;VALUE=DURATION:PT6H
  X-PUBLISHED-TTL:PT6H
  BEGIN:VEVENT
  UID:relance.action.bfdcbc382770441e@durand-graphisme.example
  DTSTAMP:20260504T120000Z
  SEQUENCE:9620
  DTSTART;VALUE=DATE:20260504
  DTEND;VALUE=DATE:20260505
  SUMMARY:Studio Lenoir: first reminder (F-101) · €1\,200.00
  DESCRIPTION:F-101\, Refonte du site\, €1\,200.00\, 33 days late\nemail: A
   nne Lenoir\, anne@studio-lenoir.example\n- due on 1 April\, 33 days late\
   nrelance draft F-101\nrelance done F-101
  CATEGORIES:follow-up
  TRANSP:TRANSPARENT
  END:VEVENT
  BEGIN:VEVENT
  UID:relance.action.baa1f60b0112879b@durand-graphisme.example
  DTSTAMP:20260504T120000Z
  SEQUENCE:9620
  DTSTART;VALUE=DATE:20260511
  DTEND;VALUE=DATE:20260512
  SUMMARY:Studio Lenoir: 15-minute invitation (F-101) · €1\,200.00
  DESCRIPTION:F-101\, Refonte du site\, €1\,200.00\, 40 days late\nemail: A
   nne Lenoir\, anne@studio-lenoir.example\nrelance draft F-101\nrelance done
    F-101
  CATEGORIES:follow-up
  TRANSP:TRANSPARENT
  END:VEVENT
  END:VCALENDAR
  $ cd ../book
  $ language=fr relance export ics --until +7d | tr -d '\r' | sed -n 's/^SUMMARY://p' | head -12
  Agence Pivoine : envoi de la facture (2026-034) · 576\,00 €
  Argane Mobilier : décision sur la suite (2026-003) · 3 240\,00
  Brasserie du Pont : promesse non tenue (2026-011) · 1 296\,00 
  Chez Paulette : trouver un interlocuteur (2026-018) · 420\,00 
  Clonmore Foods Ltd : relevé de compte (2026-009 et 2026-020) · 6
  Domaine du Rocher : résolution du litige (2026-025) · 2 196\,0
  Fromagerie Bellecombe : solde à arrondir (2026-014) · 0\,60 €
  Galerie Oblique : contact de la 2e semaine (2026-031) · 2 280\,
  Harbour Lane Books : invitation à un point de 15 minutes (2026-01
  Kestrel & Rowe Ltd : escalade (2026-006) · 4 800\,00 £
  Lumio Énergies : déclaration de créance (2026-005) · 2 880\,
  Mairie de Sauvigny-les-Étangs : correction de la facture (2026-03
  $ relance export ics | grep -c '^BEGIN:VEVENT'
  164
  $ relance export ics > today.ics
  $ command relance --as-of 2026-05-05 --lang en export ics > tomorrow.ics
  $ comm -12 <(grep ^UID today.ics | sort) <(grep ^UID tomorrow.ics | sort) | wc -l
  162

A table and the whole book:

  $ relance export csv | head -4 | tr -d '\r'
  number,client,client_name,title,issued,sent,due,due_from,terms,currency,total,paid,credited,written_off,open,days_past_due,days_since_issue,standing,last_step,last_step_on,next_step,next_step_on,discount_percent,discount_days,discount_state,discount_until,discount_amount,discount_pay,credit_note_for,file
  2025-001,basilic-ambulant,Le Basilic Ambulant,Habillage du camion et menus,2025-03-10,2025-03-10,2025-04-09,book,30 jours,EUR,1020.00,0.00,0.00,1020.00,0.00,0,420,written_off,legal,2025-06-26,,,,,,,,,,invoices/2025/2025-001.toml
  2025-002,brasserie-du-pont,Brasserie du Pont,Carte et ardoises,2025-04-14,2025-04-14,2025-05-14,book,30 jours,EUR,864.00,864.00,0.00,0.00,0.00,0,385,paid,thank-you,2025-05-22,,,,,,,,,,invoices/2025/2025-002.toml
  2025-003,agence-pivoine,Agence Pivoine,"Maintenance du site, mars-avril 2025",2025-04-30,2025-04-30,2025-05-30,book,30 jours,EUR,576.00,576.00,0.00,0.00,0.00,0,369,paid,thank-you,2025-06-02,,,,,,,,,,invoices/2025/2025-003.toml
  $ relance export csv | wc -l
  73
  $ relance export json | head -12
  {
    "schema": "relance/1",
    "as_of": "2026-05-04",
    "export": "book",
    "clients": [
      {
        "id": "agence-pivoine",
        "name": "Agence Pivoine",
        "type": "perfectionist",
        "kind": "business",
        "size": "small",
        "language": "fr",
  $ relance export json | sed -n '/"balances"/,/]/p' | head -12
    "balances": [
      {
        "client": "agence-pivoine",
        "currency": "EUR",
        "open": "840.00"
      },
      {
        "client": "argane-mobilier",
        "currency": "EUR",
        "open": "3240.00"
      },
      {

Into a file, for a job that runs each morning: what an earlier export has written is replaced, nothing else is.

  $ relance export ledger --output out.ledger
  $ head -1 out.ledger
  ; relance export ledger, as of 2026-05-04
  $ command relance --as-of 2026-05-05 export ledger --output out.ledger
  $ head -1 out.ledger
  ; relance export ledger, as of 2026-05-05
  $ relance export ics --output out.ledger
  relance: `out.ledger` is there, and no earlier run of this command has written it
    hint: nothing is written over it: move it away, or name another file
  [4]
  $ echo 'my notes' > notes.txt
  $ language=fr relance export csv --output notes.txt
  relance: « notes.txt » existe, et n’a pas été écrit par une exécution antérieure de cette commande
    conseil : rien n’est jamais écrasé : déplacez-le, ou nommez un autre fichier
  [4]
  $ cat notes.txt
  my notes
  $ relance export json --output no/such/folder.json
  relance: `no/such` cannot be written to: No such file or directory
  [4]

A file with errors is left out and named everywhere:

  $ echo 'total = oops' >> invoices/2026/2026-015.toml
  $ relance export ledger 2>/dev/null | head -2
  ; relance export ledger, as of 2026-05-04
  ; left out, it has errors: invoices/2026/2026-015.toml
  $ relance --quiet export ics --until today 2>/dev/null | tr -d '\r' | sed -n '/^DESCRIPTION/,/^REFRESH/p' | head -3
  DESCRIPTION:To come as of 4 May 2026\, if nothing changes\n1 file could no
   t be read\, its invoice is not below: invoices/2026/2026-015.toml
  X-WR-CALDESC:To come as of 4 May 2026\, if nothing changes\n1 file could n
  $ relance export csv > /dev/null
  invoices/2026/2026-015.toml:27:9: error E007: `oops` is not a number as TOML writes it
    total = oops
            ^
    hint: write digits with a point for the decimals, as in 1200.00
  relance: 1 file could not be read, its invoice is not below: invoices/2026/2026-015.toml
  [3]

Wrong use:

  $ relance export
  relance: `export` needs `ics` or `ledger` or `csv` or `json`
    see `relance export --help`
  [2]
  $ relance export pdf
  relance: `export` needs `ics` or `ledger` or `csv` or `json`
    see `relance export --help`
  [2]
