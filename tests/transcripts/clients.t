How each client pays, as the book stood that morning: by client, then the types that the history suggests, the days
sales outstanding, and within how many days invoices are paid.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang ${language:-en} "$@"; }
  $ relance clients
  Your clients on 4 May 2026

  client                                 open    of it late  days late         trend  promises  in terms
  Agence Pivoine                   840.00 EUR             -        0.7   - 0 1 1 1 -         -       3/6
  Argane Mobilier                3,240.00 EUR  3,240.00 EUR       41.8  - - - 14 - -         -       0/1  ! high-risk client
  Le Basilic Ambulant                       -             -          -   - - - - - -         -         -
  Brasserie du Pont              1,296.00 EUR  1,296.00 EUR       17.2   - 7 - - - -       0/1       0/1
  Cabinet Osier, architectes     2,270.00 EUR  2,270.00 EUR        2.3   - - 0 - - -         -       1/1
  Camping des Pins                 744.00 EUR    744.00 EUR       44.5  - - 41 - - -         -       0/1
  Chez Paulette                    420.00 EUR    420.00 EUR        5.0   - - - - - -         -         -
  Clinique des Tilleuls          3,840.00 EUR  2,640.00 EUR        6.4  - 0 - - 12 -         -       1/2
  Clonmore Foods Ltd             8,750.00 EUR  6,900.00 EUR        9.6  - - 12 - - -         -       0/1
  École de danse Hirondelle        -36.00 EUR    180.00 EUR        1.1   - - - 0 - -         -       1/1
  Domaine du Rocher              2,196.00 EUR             -        0.0   - - - 0 - -         -       1/1
  Éditions Marelle               1,920.00 EUR             -        0.0   - - - 0 - -         -       1/1
  Fromagerie Bellecombe              0.60 EUR      0.60 EUR        8.3  - - - - 21 1       0/1       0/2
  Galerie Oblique                2,280.00 EUR             -        0.0   - - - 0 - -         -       1/1
  Harbour Lane Books               640.00 GBP    640.00 GBP        5.5   - - 0 - - -         -       1/1
  Horlogerie Castel SA           2,000.00 CHF             -        1.1   - - 0 - 3 1         -       1/1  ! over 90 days since issue
  Imprimerie Brelan              2,556.00 EUR  2,556.00 EUR      187.0   - - - - - -         -         -
  Kestrel & Rowe Ltd             6,550.00 GBP  4,800.00 GBP       18.4  - - 11 - - -         -       0/1
  Lumio Énergies                 2,880.00 EUR  2,880.00 EUR       24.7   - - 6 - - -         -       0/1
  Mairie de Sauvigny-les-Étangs  4,560.00 EUR             -        3.3   - 9 - - 0 2         -       0/1  ! over 90 days since issue
  Maison Ferrandine, chocolats   1,128.00 EUR  1,128.00 EUR        8.9   - - - 0 - -         -       1/1
  Nordlicht Verlag GmbH          2,340.00 EUR             -        0.0   - - - 0 - -         -       1/1
  Peeters Lumière SRL            1,450.00 EUR  1,450.00 EUR        8.1  - 12 - 6 - -         -       0/2
  Reliure Vauban                 1,068.00 EUR             -        0.0   - - - 0 - -         -       1/1
  Savonnerie Ilex                1,632.00 EUR             -          -   - - - - - -         -         -
  Théâtre du Quai                3,780.00 EUR  3,780.00 EUR       23.4  - - - 15 - -       1/1       0/1
  Théo Marchal                              -             -       22.0  - - - - - 22       1/1       0/1
  Transports Gallet              7,920.00 EUR  7,920.00 EUR       20.5   - - 4 - - -         -       0/1
  Vélo Saône                     1,348.00 EUR  1,360.00 EUR       10.5  - - 0 - - 12         -       1/1

  days late: weighted by amount, over payments of 365 days and what is late today
  trend: the payments of each quarter, Q1 2025 to Q2 2026
  promises: kept by their day · in terms: invoices paid by their due day

  days sales outstanding (DSO)
    CHF   75.2 days  2,000.00 CHF open / 8,400.00 CHF invoiced from 23 June 2025 to 4 May 2026 × 316 days
    EUR  176.8 days  58,422.60 EUR open / 120,586.00 EUR invoiced from 5 May 2025 to 4 May 2026 × 365 days
    GBP  192.0 days  7,190.00 GBP open / 11,310.00 GBP invoiced from 7 July 2025 to 4 May 2026 × 302 days

  paid on average
    within 39 days of issue, over 32 invoices paid; your texts say nothing of it
  $ language=fr relance clients
  Vos clients au 4 mai 2026

  client                               ouvert  dont en retard  retard      tendance  promesses  à l’heure
  Agence Pivoine                   840,00 EUR               -     0,7   - 0 1 1 1 -          -        3/6
  Argane Mobilier                3 240,00 EUR    3 240,00 EUR    41,8  - - - 14 - -          -        0/1  ! client à risque
  Le Basilic Ambulant                       -               -       -   - - - - - -          -          -
  Brasserie du Pont              1 296,00 EUR    1 296,00 EUR    17,2   - 7 - - - -        0/1        0/1
  Cabinet Osier, architectes     2 270,00 EUR    2 270,00 EUR     2,3   - - 0 - - -          -        1/1
  Camping des Pins                 744,00 EUR      744,00 EUR    44,5  - - 41 - - -          -        0/1
  Chez Paulette                    420,00 EUR      420,00 EUR     5,0   - - - - - -          -          -
  Clinique des Tilleuls          3 840,00 EUR    2 640,00 EUR     6,4  - 0 - - 12 -          -        1/2
  Clonmore Foods Ltd             8 750,00 EUR    6 900,00 EUR     9,6  - - 12 - - -          -        0/1
  École de danse Hirondelle        -36,00 EUR      180,00 EUR     1,1   - - - 0 - -          -        1/1
  Domaine du Rocher              2 196,00 EUR               -     0,0   - - - 0 - -          -        1/1
  Éditions Marelle               1 920,00 EUR               -     0,0   - - - 0 - -          -        1/1
  Fromagerie Bellecombe              0,60 EUR        0,60 EUR     8,3  - - - - 21 1        0/1        0/2
  Galerie Oblique                2 280,00 EUR               -     0,0   - - - 0 - -          -        1/1
  Harbour Lane Books               640,00 GBP      640,00 GBP     5,5   - - 0 - - -          -        1/1
  Horlogerie Castel SA           2 000,00 CHF               -     1,1   - - 0 - 3 1          -        1/1  ! plus de 90 jours depuis l’émission
  Imprimerie Brelan              2 556,00 EUR    2 556,00 EUR   187,0   - - - - - -          -          -
  Kestrel & Rowe Ltd             6 550,00 GBP    4 800,00 GBP    18,4  - - 11 - - -          -        0/1
  Lumio Énergies                 2 880,00 EUR    2 880,00 EUR    24,7   - - 6 - - -          -        0/1
  Mairie de Sauvigny-les-Étangs  4 560,00 EUR               -     3,3   - 9 - - 0 2          -        0/1  ! plus de 90 jours depuis l’émission
  Maison Ferrandine, chocolats   1 128,00 EUR    1 128,00 EUR     8,9   - - - 0 - -          -        1/1
  Nordlicht Verlag GmbH          2 340,00 EUR               -     0,0   - - - 0 - -          -        1/1
  Peeters Lumière SRL            1 450,00 EUR    1 450,00 EUR     8,1  - 12 - 6 - -          -        0/2
  Reliure Vauban                 1 068,00 EUR               -     0,0   - - - 0 - -          -        1/1
  Savonnerie Ilex                1 632,00 EUR               -       -   - - - - - -          -          -
  Théâtre du Quai                3 780,00 EUR    3 780,00 EUR    23,4  - - - 15 - -        1/1        0/1
  Théo Marchal                              -               -    22,0  - - - - - 22        1/1        0/1
  Transports Gallet              7 920,00 EUR    7 920,00 EUR    20,5   - - 4 - - -          -        0/1
  Vélo Saône                     1 348,00 EUR    1 360,00 EUR    10,5  - - 0 - - 12          -        1/1

  retard : jours, pondérés par les montants, des paiements de 365 jours et de ce qui est en retard
  tendance : les paiements de chaque trimestre, de T1 2025 à T2 2026
  promesses : tenues au jour dit · à l’heure : factures payées dans leurs délais

  jours de ventes à encaisser (DSO)
    CHF   75,2 jours  2 000,00 CHF ouverts / 8 400,00 CHF facturés du 23 juin 2025 au 4 mai 2026 × 316 jours
    EUR  176,8 jours  58 422,60 EUR ouverts / 120 586,00 EUR facturés du 5 mai 2025 au 4 mai 2026 × 365 jours
    GBP  192,0 jours  7 190,00 GBP ouverts / 11 310,00 GBP facturés du 7 juillet 2025 au 4 mai 2026 × 302 jours

  payé en moyenne
    en 39 jours après l’émission, sur 32 factures payées ; vos textes n’en disent rien

On a terminal the trend is a chart, on one scale for all clients:

  $ on_terminal() { script -qec "$1" /dev/null | tr -d '\r'; }
  $ TERM=dumb on_terminal 'relance --as-of 2026-05-04 --lang en clients' | grep -e client -e Pivoine -e Argane -e Clonmore -e '^trend' -e '^▁'
  Your clients on 4 May 2026
  client                            open   of it late days late trend  promises in terms
  Agence Pivoine              840.00 EUR            -       0.7 ·▁▂▂▂·        -      3/6
  Argane Mobilier           3,240.00 EUR 3,240.00 EUR      41.8 ···▄··        -      0/1 ! high-risk
                                                                                         client
  Clonmore Foods Ltd        8,750.00 EUR 6,900.00 EUR       9.6 ··▄···        -      0/1
  trend: the payments of each quarter, Q1 2025 to Q2 2026
  ▁ in time  ▂ ≤3  ▃ ≤7  ▄ ≤15  ▅ ≤30  ▆ ≤45  ▇ ≤60  █ more  · nothing paid

A month earlier nobody knew of what has come since:

  $ relance --as-of 2026-04-03 clients | grep -e Brasserie -e Clinique -e EUR.*invoiced
  Brasserie du Pont              1,296.00 EUR             -        7.0   - 7 - - - -         -       0/1
  Clinique des Tilleuls          2,640.00 EUR             -        7.2  - 0 - - 12 -         -       1/2
    EUR  156.6 days  45,816.00 EUR open / 106,760.00 EUR invoiced from 4 April 2025 to 3 April 2026 × 365 days

For scripts, exact decimals and all the counts:

  $ pick() { /usr/bin/python3 -c 'import json, sys; print(eval(sys.argv[1], {"d": json.load(sys.stdin)}))' "$1"; }
  $ relance clients --format json | pick 'd["days_late_over"], d["dso"][1]'
  ({'from': '2025-05-05', 'to': '2026-05-04'}, {'currency': 'EUR', 'days': '176.8', 'method': 'closing_balance', 'open': '58422.60', 'sales': '120586.00', 'from': '2025-05-05', 'to': '2026-05-04'})
  $ relance clients --format json | pick '[c for c in d["clients"] if c["client"] == "brasserie-du-pont"][0]'
  {'client': 'brasserie-du-pont', 'client_name': 'Brasserie du Pont', 'type': 'procrastinator', 'suggested_type': None, 'currencies': [{'currency': 'EUR', 'open': '1296.00', 'late': '1296.00', 'days_late_weighted': '17.2', 'days_late_amount': '2160.00', 'trend': [{'from': '2025-01-01', 'to': '2025-03-31', 'paid': '0.00', 'days_late_weighted': None}, {'from': '2025-04-01', 'to': '2025-06-30', 'paid': '864.00', 'days_late_weighted': '7.0'}, {'from': '2025-07-01', 'to': '2025-09-30', 'paid': '0.00', 'days_late_weighted': None}, {'from': '2025-10-01', 'to': '2025-12-31', 'paid': '0.00', 'days_late_weighted': None}, {'from': '2026-01-01', 'to': '2026-03-31', 'paid': '0.00', 'days_late_weighted': None}, {'from': '2026-04-01', 'to': '2026-06-30', 'paid': '0.00', 'days_late_weighted': None}]}], 'promises': {'made': 1, 'kept': 0, 'kept_late': 0, 'broken': 1, 'running': 0, 'superseded': 0}, 'paid_within_terms': {'count': 0, 'of': 1}, 'risk': []}
  $ relance clients --format json | pick '[(c["client"], c["suggested_type"]["type"]) for c in d["clients"] if c["suggested_type"]]'
  []
  $ relance clients --format json | pick 'd["paid_on_average_days"], d["paid_on_average_invoices"], d["paid_on_average_in_texts"]'
  (39, 32, False)

For a spreadsheet, a line for each client and currency; no name is a formula:

  $ printf 'name = "=1+1, or so"\n' > clients/formula.toml
  $ relance clients --format csv | tr '\r' '~' | sed -n '1,3p;/formula/p'
  client,client_name,type,suggested_type,currency,open,late,days_late_weighted,late_2025_q1,late_2025_q2,late_2025_q3,late_2025_q4,late_2026_q1,late_2026_q2,promises_kept,promises_kept_late,promises_broken,promises_running,promises_superseded,paid_within_terms,paid,risk~
  agence-pivoine,Agence Pivoine,perfectionist,,EUR,840.00,0.00,0.7,,0.0,1.0,1.0,0.5,,0,0,0,0,0,3,6,~
  argane-mobilier,Argane Mobilier,procrastinator,,EUR,3240.00,3240.00,41.8,,,,14.0,,,0,0,0,0,0,0,1,high_risk_client~
  formula,"'=1+1, or so",standard,,,,,,,,,,,,0,0,0,0,0,0,0,~
  $ relance clients | grep 'or so'
  =1+1, or so                               -             -          -             -         -         -

What adds up here adds up in the ageing too:

  $ relance clients --format csv | /usr/bin/python3 -c 'import csv, sys; rows = [r for r in csv.DictReader(sys.stdin) if r["currency"] == "EUR"]; print(*("%.2f" % sum(float(r[name]) for r in rows) for name in ("open", "late")))'
  58422.60 38764.60
  $ relance aging --format json | pick '[(t["total"], "%.2f" % sum(float(b["amount"]) for b in t["buckets"][1:])) for t in d["totals"] if t["currency"] == "EUR"]'
  [('58422.60', '38764.60')]

A file that could not be used is said, in the table on stderr:

  $ sed -i 's/^total = .*/total = "x"/' invoices/2026/2026-013.toml
  $ relance clients 2>/dev/null | head -1
  1 file could not be read, its invoice is not below: invoices/2026/2026-013.toml
  $ relance clients --format csv 2>&1 >/dev/null | grep ^relance
  relance: 1 file could not be read, its invoice is not below: invoices/2026/2026-013.toml

An empty book has no client yet:

  $ mkdir empty && printf '[me]\nname = "Me"\n' > empty/relance.toml
  $ relance -C empty clients
  Your clients on 4 May 2026

  No client.
  relance.toml:1:1: warning W004: `country` is not written: no day but the weekend is a day off
    [me]
    ^
    hint: add [calendar] and holidays = "FR" (or another set, or a file of the book, or "none")
  $ relance clients --format html
  relance: --format html is not for this command; here: `text`, `json` or `csv`
  [2]

Where the history speaks clearly for another type, it says so and why:

  $ mkdir -p habit/clients habit/invoices && printf '[me]\nname = "Me"\ncountry = "FR"\n' > habit/relance.toml
  $ printf 'name = "Lent & Fils"\n' > habit/clients/lent.toml
  $ for n in 1 2 3; do
  >   printf 'number = "F-%d"\nclient = "lent"\ntitle = "Site"\nissued = 2026-0%d-02\nsent = 2026-0%d-02\nterms = "30 days"\ntotal = 1000.00\n' $n $n $n
  >   for day in 06 14 21; do printf '[[event]]\ndate = 2026-0%d-%s\nkind = "step"\nstep = "call"\nchannel = "call"\noutcome = "voicemail"\n' $((n + 1)) $day; done
  >   printf '[[event]]\ndate = 2026-0%d-28\nkind = "payment"\namount = 1000.00\n' $((n + 1))
  > done | awk '/^number/ { file = "habit/invoices/" ++count ".toml" } { print > file }'
  $ relance -C habit clients | sed -n '/^suggested/,/^$/p'
  suggested types
    Lent & Fils: procrastinator (now standard)
      took three reminders or more on 3 of 3 late invoices
      could not be reached on 9 of 9 calls
      paid none of 3 invoices in time
  
  $ language=fr relance -C habit clients | sed -n '/^types/,/^$/p'
  types suggérés
    Lent & Fils : procrastinator (type actuel : standard)
      a attendu trois rappels ou plus pour 3 des 3 factures en retard
      n’a pas répondu à 9 appels sur 9
      n’a payé aucune des 3 factures à l’heure
  
  $ relance -C habit --as-of 2026-03-27 clients | grep -c suggested
  0
  [1]
