Expected money by week. Each of the three columns adds up to what is expected, and that with the rest to what is open.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 "$@"; }
  $ relance forecast --lang en
  On 4 May 2026, expected money by week
  Early, likely, late: the day by which a quarter, half, three quarters of such payments had come
  (at least 3 invoices paid by the client, else 5 of the whole book). The same money, counted three times.

  week                   early     likely       late
  4 – 10 May    CHF          -          -          -
  11 – 17 May   CHF          -          -          -
  18 – 24 May   CHF          -          -          -
  25 – 31 May   CHF   1,000.00   1,000.00          -
  1 – 7 June    CHF          -          -          -
  8 – 14 June   CHF          -          -   1,000.00
  15 – 21 June  CHF          -          -          -
  22 – 28 June  CHF          -          -          -
  later         CHF   1,000.00   1,000.00   1,000.00
  expected      CHF   2,000.00   2,000.00   2,000.00

  4 – 10 May    EUR  13,922.00          -          -
  11 – 17 May   EUR   6,888.00  18,960.00          -
  18 – 24 May   EUR   4,680.00   6,530.00  16,032.00
  25 – 31 May   EUR   3,000.00          -   6,770.00
  1 – 7 June    EUR          -   3,000.00   1,560.00
  8 – 14 June   EUR   1,200.00   1,200.00   3,000.00
  15 – 21 June  EUR   1,068.00   1,068.00          -
  22 – 28 June  EUR          -          -   2,268.00
  no day        EUR  18,340.00  18,340.00  19,468.00
  expected      EUR  49,098.00  49,098.00  49,098.00
  not expected  EUR   9,900.60   9,900.60   9,900.60
  open          EUR  58,998.60  58,998.60  58,998.60

  4 – 10 May    GBP     640.00          -          -
  11 – 17 May   GBP          -     640.00          -
  18 – 24 May   GBP          -          -     640.00
  25 – 31 May   GBP   1,750.00          -          -
  1 – 7 June    GBP          -   1,750.00          -
  8 – 14 June   GBP          -          -   1,750.00
  15 – 21 June  GBP          -          -          -
  22 – 28 June  GBP          -          -          -
  no day        GBP   4,800.00   4,800.00   4,800.00
  expected      GBP   7,190.00   7,190.00   7,190.00

  not expected
    2025-009  Vélo Saône                   -12.00 EUR  owed to the client
    2025-021  Imprimerie Brelan          2,556.00 EUR  handed off
    2026-005  Lumio Énergies             2,880.00 EUR  the client is insolvent
    2026-014  Fromagerie Bellecombe          0.60 EUR  a small rest, not chased
    2026-025  Domaine du Rocher          2,196.00 EUR  disputed
    2026-029  Éditions Marelle           1,920.00 EUR  to be corrected first
    2026-034  Agence Pivoine               576.00 EUR  not sent yet
    A2026-01  École de danse Hirondelle   -216.00 EUR  owed to the client
  $ relance forecast --lang fr --weeks 2
  Au 4 mai 2026, l’argent attendu par semaine
  Au plus tôt, probable, tardif : le jour où un quart, la moitié, trois quarts de tels règlements étaient arrivés
  (3 factures réglées au moins par le client, sinon 5 de tout le livre). Le même argent, compté trois fois.

  semaine           au plus tôt   probable     tardif
  4 – 10 mai   CHF            -          -          -
  11 – 17 mai  CHF            -          -          -
  plus tard    CHF     2 000,00   2 000,00   2 000,00
  attendu      CHF     2 000,00   2 000,00   2 000,00

  4 – 10 mai   EUR    13 922,00          -          -
  11 – 17 mai  EUR     6 888,00  18 960,00          -
  plus tard    EUR     9 948,00  11 798,00  29 630,00
  sans date    EUR    18 340,00  18 340,00  19 468,00
  attendu      EUR    49 098,00  49 098,00  49 098,00
  non attendu  EUR     9 900,60   9 900,60   9 900,60
  ouvert       EUR    58 998,60  58 998,60  58 998,60

  4 – 10 mai   GBP       640,00          -          -
  11 – 17 mai  GBP            -     640,00          -
  plus tard    GBP     1 750,00   1 750,00   2 390,00
  sans date    GBP     4 800,00   4 800,00   4 800,00
  attendu      GBP     7 190,00   7 190,00   7 190,00

  non attendu
    2025-009  Vélo Saône                   -12,00 EUR  dû au client
    2025-021  Imprimerie Brelan          2 556,00 EUR  confiée à un tiers
    2026-005  Lumio Énergies             2 880,00 EUR  client en procédure collective
    2026-014  Fromagerie Bellecombe          0,60 EUR  petit reste, non relancé
    2026-025  Domaine du Rocher          2 196,00 EUR  contestée
    2026-029  Éditions Marelle           1 920,00 EUR  à corriger d’abord
    2026-034  Agence Pivoine               576,00 EUR  pas encore envoyée
    A2026-01  École de danse Hirondelle   -216,00 EUR  dû au client

Why: each invoice with its likely day, the early and the late one, and what they were derived from.

  $ relance forecast --lang en --weeks 1 --explain
  On 4 May 2026, expected money by week
  Early, likely, late: the day by which a quarter, half, three quarters of such payments had come
  (at least 3 invoices paid by the client, else 5 of the whole book). The same money, counted three times.

  week                   early     likely       late
  4 – 10 May    CHF          -          -          -
  later         CHF   2,000.00   2,000.00   2,000.00
  expected      CHF   2,000.00   2,000.00   2,000.00

  4 – 10 May    EUR  13,922.00          -          -
  later         EUR  16,836.00  30,758.00  29,630.00
  no day        EUR  18,340.00  18,340.00  19,468.00
  expected      EUR  49,098.00  49,098.00  49,098.00
  not expected  EUR   9,900.60   9,900.60   9,900.60
  open          EUR  58,998.60  58,998.60  58,998.60

  4 – 10 May    GBP     640.00          -          -
  later         GBP   1,750.00   2,390.00   2,390.00
  no day        GBP   4,800.00   4,800.00   4,800.00
  expected      GBP   7,190.00   7,190.00   7,190.00

  2026-009  Clonmore Foods Ltd             4,200.00 EUR  11 May (6 May – 18 May)
      this client has paid one invoice only; median of 8 invoices of the whole book, 25 paid sooner left out: 15 days after the due day (quartiles: +12 and +21)
  2026-010  Clinique des Tilleuls          2,640.00 EUR  11 May (11 May – 26 May)
      this client has paid 2 invoices only; median of 31 invoices of the whole book, 2 paid sooner left out: 1 day after the client's pay run (quartiles: -1 and +11)
  2026-015  Harbour Lane Books               640.00 GBP  11 May (6 May – 18 May)
      this client has paid one invoice only; median of 8 invoices of the whole book, 25 paid sooner left out: 15 days after the due day (quartiles: +12 and +21)
  2026-016  École de danse Hirondelle        180.00 EUR  11 May (11 May – 18 May)
      this client has paid one invoice only; median of 9 invoices of the whole book, 24 paid sooner left out: 15 days after the due day (quartiles: +12 and +21)
  2026-017  Cabinet Osier, architectes     1,180.00 EUR  11 May (6 May – 18 May)
      this client has paid one invoice only; median of 12 invoices of the whole book, 21 paid sooner left out: 12 days after the due day (quartiles: +7 and +17)
  2026-018  Chez Paulette                    420.00 EUR  11 May (6 May – 18 May)
      this client has paid nothing yet; median of 12 invoices of the whole book, 21 paid sooner left out: 12 days after the due day (quartiles: +7 and +17)
  2026-022  Nordlicht Verlag GmbH          2,340.00 EUR  11 May (5 May – 18 May)
      this client has paid one invoice only; median of 22 invoices of the whole book, 11 paid sooner left out: 6 days after the due day (quartiles: +1 and +12)
  2026-024  Savonnerie Ilex                1,632.00 EUR  11 May (6 May – 18 May)
      this client has paid nothing yet; median of 31 invoices of the whole book, 2 paid sooner left out: 1 day after the due day (quartiles: -1 and +11)
  2026-012  Maison Ferrandine, chocolats   1,128.00 EUR  12 May (12 May – ?)
      promised for 12 May; no promise before it
  2026-019  Peeters Lumière SRL            1,450.00 EUR  12 May (7 May – 18 May)
      this client has paid 2 invoices only; median of 13 invoices of the whole book, 20 paid sooner left out: 12 days after the due day (quartiles: +7 and +17)
  2026-020  Clonmore Foods Ltd             2,700.00 EUR  12 May (7 May – 18 May)
      this client has paid one invoice only; median of 13 invoices of the whole book, 20 paid sooner left out: 12 days after the due day (quartiles: +7 and +17)
  2026-021  Cabinet Osier, architectes     1,090.00 EUR  13 May (11 May – 18 May)
      this client has paid one invoice only; median of 13 invoices of the whole book, 20 paid sooner left out: 12 days after the due day (quartiles: +7 and +17)
  2026-027  Clonmore Foods Ltd             1,850.00 EUR  18 May (13 May – 26 May)
      this client has paid one invoice only; median of 31 invoices of the whole book, 2 paid sooner left out: 1 day after the due day (quartiles: -1 and +11)
  2026-030  Agence Pivoine                   840.00 EUR  20 May (19 May – 21 May)
      median of 6 invoices paid by this client: on the due day (quartiles: -1 and +1)
  2026-031  Galerie Oblique                2,280.00 EUR  21 May (19 May – 29 May)
      this client has paid one invoice only; median of 32 invoices of the whole book, 1 paid sooner left out: 1 day after the due day (quartiles: -1 and +9)
  2026-032  Mairie de Sauvigny-les-Étangs  1,560.00 EUR  22 May (20 May – 1 June)
      this client has paid one invoice only; median of 32 invoices of the whole book, 1 paid sooner left out: 1 day after the due day (quartiles: -1 and +9)
  2025-032  Horlogerie Castel SA           1,000.00 CHF  29 May (29 May – 8 June)
      instalment 5 of 6; the agreed plan
  2026-001  Mairie de Sauvigny-les-Étangs  3,000.00 EUR  1 June (28 May – 8 June)
      instalment 3 of 3; this client has paid one invoice only; median of 33 invoices of the whole book: 1 day after the due day (quartiles: -1 and +9)
  2026-028  Kestrel & Rowe Ltd             1,750.00 GBP  1 June (29 May – 8 June)
      this client has paid one invoice only; median of 33 invoices of the whole book: 1 day after the due day (quartiles: -1 and +9)
  2026-026  Clinique des Tilleuls          1,200.00 EUR  10 June (10 June – 25 June)
      this client has paid 2 invoices only; median of 33 invoices of the whole book: 1 day after the client's pay run (quartiles: -1 and +9)
  2026-033  Reliure Vauban                 1,068.00 EUR  15 June (15 June – 23 June)
      this client has paid one invoice only; median of 33 invoices of the whole book: 1 day after the due day (quartiles: -1 and +9)
  2025-032  Horlogerie Castel SA           1,000.00 CHF  30 June (30 June – 9 July)
      instalment 6 of 6; the agreed plan
  2026-002  Transports Gallet              7,920.00 EUR  no day
      too few payments came as late as this to tell a day
  2026-003  Argane Mobilier                3,240.00 EUR  no day
      too few payments came as late as this to tell a day
  2026-004  Camping des Pins                 744.00 EUR  no day
      too few payments came as late as this to tell a day
  2026-006  Kestrel & Rowe Ltd             4,800.00 GBP  no day
      too few payments came as late as this to tell a day
  2026-008  Théâtre du Quai                3,780.00 EUR  no day
      too few payments came as late as this to tell a day
  2026-011  Brasserie du Pont              1,296.00 EUR  no day
      too few payments came as late as this to tell a day
  2026-013  Vélo Saône                     1,360.00 EUR  no day
      too few payments came as late as this to tell a day

  not expected
    2025-009  Vélo Saône                   -12.00 EUR  owed to the client
    2025-021  Imprimerie Brelan          2,556.00 EUR  handed off
    2026-005  Lumio Énergies             2,880.00 EUR  the client is insolvent
    2026-014  Fromagerie Bellecombe          0.60 EUR  a small rest, not chased
    2026-025  Domaine du Rocher          2,196.00 EUR  disputed
    2026-029  Éditions Marelle           1,920.00 EUR  to be corrected first
    2026-034  Agence Pivoine               576.00 EUR  not sent yet
    A2026-01  École de danse Hirondelle   -216.00 EUR  owed to the client
  $ relance forecast --lang fr --weeks 1 --explain | sed -n '/^2026-0[0-9]/,/^$/p' | head -24
  2026-009  Clonmore Foods Ltd             4 200,00 EUR  11 mai (6 mai – 18 mai)
      ce client n’a réglé qu’une facture ; médiane de 8 factures de tout le livre, 25 réglées plus tôt étant écartées : 15 jours après l’échéance (quartiles : +12 et +21)
  2026-010  Clinique des Tilleuls          2 640,00 EUR  11 mai (11 mai – 26 mai)
      ce client n’a réglé que 2 factures ; médiane de 31 factures de tout le livre, 2 réglées plus tôt étant écartées : 1 jour après la date de règlement habituelle (quartiles : -1 et +11)
  2026-015  Harbour Lane Books               640,00 GBP  11 mai (6 mai – 18 mai)
      ce client n’a réglé qu’une facture ; médiane de 8 factures de tout le livre, 25 réglées plus tôt étant écartées : 15 jours après l’échéance (quartiles : +12 et +21)
  2026-016  École de danse Hirondelle        180,00 EUR  11 mai (11 mai – 18 mai)
      ce client n’a réglé qu’une facture ; médiane de 9 factures de tout le livre, 24 réglées plus tôt étant écartées : 15 jours après l’échéance (quartiles : +12 et +21)
  2026-017  Cabinet Osier, architectes     1 180,00 EUR  11 mai (6 mai – 18 mai)
      ce client n’a réglé qu’une facture ; médiane de 12 factures de tout le livre, 21 réglées plus tôt étant écartées : 12 jours après l’échéance (quartiles : +7 et +17)
  2026-018  Chez Paulette                    420,00 EUR  11 mai (6 mai – 18 mai)
      ce client n’a encore rien réglé ; médiane de 12 factures de tout le livre, 21 réglées plus tôt étant écartées : 12 jours après l’échéance (quartiles : +7 et +17)
  2026-022  Nordlicht Verlag GmbH          2 340,00 EUR  11 mai (5 mai – 18 mai)
      ce client n’a réglé qu’une facture ; médiane de 22 factures de tout le livre, 11 réglées plus tôt étant écartées : 6 jours après l’échéance (quartiles : +1 et +12)
  2026-024  Savonnerie Ilex                1 632,00 EUR  11 mai (6 mai – 18 mai)
      ce client n’a encore rien réglé ; médiane de 31 factures de tout le livre, 2 réglées plus tôt étant écartées : 1 jour après l’échéance (quartiles : -1 et +11)
  2026-012  Maison Ferrandine, chocolats   1 128,00 EUR  12 mai (12 mai – ?)
      promis pour le 12 mai ; aucune promesse plus ancienne
  2026-019  Peeters Lumière SRL            1 450,00 EUR  12 mai (7 mai – 18 mai)
      ce client n’a réglé que 2 factures ; médiane de 13 factures de tout le livre, 20 réglées plus tôt étant écartées : 12 jours après l’échéance (quartiles : +7 et +17)
  2026-020  Clonmore Foods Ltd             2 700,00 EUR  12 mai (7 mai – 18 mai)
      ce client n’a réglé qu’une facture ; médiane de 13 factures de tout le livre, 20 réglées plus tôt étant écartées : 12 jours après l’échéance (quartiles : +7 et +17)
  2026-021  Cabinet Osier, architectes     1 090,00 EUR  13 mai (11 mai – 18 mai)
      ce client n’a réglé qu’une facture ; médiane de 13 factures de tout le livre, 20 réglées plus tôt étant écartées : 12 jours après l’échéance (quartiles : +7 et +17)

For scripts; amounts are exact, so the sums can be checked:

  $ pick() { /usr/bin/python3 -c 'import json, sys; from decimal import Decimal as D; print(eval(sys.argv[1], {"d": json.load(sys.stdin)["forecast"], "D": D, "sum": sum}))' "$1"; }
  $ relance forecast --lang en --format json | pick 'd["weeks"][0], d["totals"][1]'
  ({'from': '2026-05-04', 'to': '2026-05-10', 'currency': 'CHF', 'early': '0.00', 'likely': '0.00', 'late': '0.00'}, {'currency': 'EUR', 'expected': '49098.00', 'not_expected': '9900.60', 'open': '58998.60'})
  $ relance forecast --format json | pick '[sum(D(w[k]) for t in ("weeks", "later", "undated") for w in d[t] if w["currency"] == "EUR") for k in ("early", "likely", "late")]'
  [Decimal('49098.00'), Decimal('49098.00'), Decimal('49098.00')]
  $ relance forecast --lang en --format json | pick '[i for i in d["invoices"] if i["promise"]][0]'
  {'number': '2026-012', 'client': 'maison-ferrandine', 'amount': '1128.00', 'currency': 'EUR', 'part': 1, 'parts': 1, 'due': '2026-04-11', 'early': '2026-05-12', 'likely': '2026-05-12', 'late': None, 'basis': 'promise', 'sample': 0, 'lateness': None, 'promise': {'until': '2026-05-12', 'ended': 0, 'kept': 0}, 'reason': 'promised for 12\xa0May; no promise before it'}
  $ relance forecast --format json | pick '[n["obstacle"] for n in d["not_expected"]]'
  ['credit', 'handed_off', 'insolvent', 'small_rest', 'disputed', 'correcting', 'not_sent', 'credit']
  $ relance forecast --lang en --weeks 2 --format csv
  row,from,to,currency,early,likely,late\x0d (esc)
  week,2026-05-04,2026-05-10,CHF,0.00,0.00,0.00\x0d (esc)
  week,2026-05-11,2026-05-17,CHF,0.00,0.00,0.00\x0d (esc)
  later,,,CHF,2000.00,2000.00,2000.00\x0d (esc)
  no_day,,,CHF,0.00,0.00,0.00\x0d (esc)
  not_expected,,,CHF,0.00,0.00,0.00\x0d (esc)
  week,2026-05-04,2026-05-10,EUR,13922.00,0.00,0.00\x0d (esc)
  week,2026-05-11,2026-05-17,EUR,6888.00,18960.00,0.00\x0d (esc)
  later,,,EUR,9948.00,11798.00,29630.00\x0d (esc)
  no_day,,,EUR,18340.00,18340.00,19468.00\x0d (esc)
  not_expected,,,EUR,9900.60,9900.60,9900.60\x0d (esc)
  week,2026-05-04,2026-05-10,GBP,640.00,0.00,0.00\x0d (esc)
  week,2026-05-11,2026-05-17,GBP,0.00,640.00,0.00\x0d (esc)
  later,,,GBP,1750.00,1750.00,2390.00\x0d (esc)
  no_day,,,GBP,4800.00,4800.00,4800.00\x0d (esc)
  not_expected,,,GBP,0.00,0.00,0.00\x0d (esc)
  $ relance forecast --lang en --explain --format csv | head -4
  number,client,client_name,amount,currency,due,early,likely,late,basis,sample,reason\x0d (esc)
  2026-009,clonmore-foods,Clonmore Foods Ltd,4200.00,EUR,2026-04-24,2026-05-06,2026-05-11,2026-05-18,book_habit,8,"this client has paid one invoice only; median of 8 invoices of the whole book, 25 paid sooner left out: 15 days after the due day (quartiles: +12 and +21)"\x0d (esc)
  2026-010,clinique-tilleuls,Clinique des Tilleuls,2640.00,EUR,2026-04-30,2026-05-11,2026-05-11,2026-05-26,book_habit,31,"this client has paid 2 invoices only; median of 31 invoices of the whole book, 2 paid sooner left out: 1 day after the client's pay run (quartiles: -1 and +11)"\x0d (esc)
  2026-015,harbour-lane-books,Harbour Lane Books,640.00,GBP,2026-04-24,2026-05-06,2026-05-11,2026-05-18,book_habit,8,"this client has paid one invoice only; median of 8 invoices of the whole book, 25 paid sooner left out: 15 days after the due day (quartiles: +12 and +21)"\x0d (esc)
  $ relance forecast --lang fr --explain --format csv | head -2
  number,client,client_name,amount,currency,due,early,likely,late,basis,sample,reason\x0d (esc)
  2026-009,clonmore-foods,Clonmore Foods Ltd,4200.00,EUR,2026-04-24,2026-05-06,2026-05-11,2026-05-18,book_habit,8,"ce client n’a réglé qu’une facture ; médiane de 8 factures de tout le livre, 25 réglées plus tôt étant écartées : 15 jours après l’échéance (quartiles : +12 et +21)"\x0d (esc)

A client's name is no formula of a spreadsheet:

  $ sed -i 's/^name = .*/name = "=1+1"/' clients/velo-saone.toml
  $ relance forecast --lang en --explain --format csv | grep velo-saone
  2026-013,velo-saone,'=1+1,1360.00,EUR,2026-04-17,,,,none,0,too few payments came as late as this to tell a day\x0d (esc)
  2025-009,velo-saone,'=1+1,-12.00,EUR,2025-07-16,,,,credit,0,owed to the client\x0d (esc)
  $ sed -i 's/^name = .*/name = "Vélo Saône"/' clients/velo-saone.toml

How far off past forecasts were, each made from what was known on its day:

  $ relance forecast --lang en --backtest
  Forecasts of the first of each month, over 12 months, against what came until 4 May 2026

  53 forecasts judged. Paid within the band: 24 (45%); before it: 5; after it or not yet: 24.
  Half of them within 8 days of the likely day; at the median: 2 days later than forecast.
  Not judged: late day not over: 22; no late day: 13; settled otherwise than by a payment: 5.

  Amounts: expected and received in the four weeks that followed, on the invoices open that day. Off by: median days after the likely day.

  forecast of  in the band  off by        at least     likely    at most   received
  2025-05-01             -       -  EUR          -     864.00     864.00   1,440.00
  2025-06-01             -       -  EUR          -   4,500.00   4,500.00   7,980.00
  2025-07-01           4/5      -8  CHF          -          -   2,400.00   2,400.00
                                    EUR     948.00   4,068.00   5,184.00  10,560.00
  2025-08-01           0/4     +11  EUR   2,280.00   2,280.00   2,280.00   1,740.00
                                    GBP   3,600.00   3,600.00   3,600.00          -
  2025-09-01           2/3      +1  EUR   5,400.00   5,976.00   5,976.00   5,940.00
                                    GBP          -          -     520.00     520.00
  2025-10-01           2/4      -2  EUR   4,320.00   7,200.00   9,756.00   2,880.00
  2025-11-01           3/4      -3  EUR   3,876.00   5,856.00   6,432.00   3,300.00
  2025-12-01           4/7       0  CHF          -   6,000.00   6,000.00          -
                                    EUR   5,048.00   6,788.00   6,788.00   6,614.00
  2026-01-01           2/4       0  CHF   6,000.00   6,000.00   6,000.00          -
                                    EUR   5,820.00   6,396.00   6,396.00   6,396.00
  2026-02-01           4/5      +1  CHF   1,000.00   2,000.00   2,000.00   1,000.00
                                    EUR          -   3,000.00   3,000.00   3,000.00
  2026-03-01           3/9     +24  CHF   1,000.00   1,000.00   1,000.00   1,000.00
                                    EUR   3,984.00   6,864.00   6,864.00          -
                                    GBP          -          -          -          -
  2026-04-01           0/8     +21  CHF          -          -          -          -
                                    EUR  22,164.00  29,284.00  33,434.00   4,939.40
                                    GBP   4,800.00   5,440.00   5,440.00          -
  $ relance forecast --lang fr --backtest --months 3
  Les prévisions du premier de chaque mois, sur 3 mois, comparées à ce qui est arrivé jusqu’au 4 mai 2026

  22 prévisions jugées. Réglées dans la fourchette : 7 (32 %) ; avant : 3 ; après ou pas encore : 12.
  Une sur deux à 17 jours au plus du jour probable ; en médiane : 17 jours plus tard que prévu.
  Non jugées : jour tardif pas encore passé : 22 ; sans jour tardif : 2 ; soldées autrement que par un règlement : 0.

  Montants : attendus et reçus dans les quatre semaines suivantes, sur les factures ouvertes ce jour-là. Écart : médiane, en jours après le jour probable.

  prévision du  dans la fourchette  écart        au moins   probable    au plus      reçu
  2026-02-01                   4/5     +1  CHF   1 000,00   2 000,00   2 000,00  1 000,00
                                           EUR          -   3 000,00   3 000,00  3 000,00
  2026-03-01                   3/9    +24  CHF   1 000,00   1 000,00   1 000,00  1 000,00
                                           EUR   3 984,00   6 864,00   6 864,00         -
                                           GBP          -          -          -         -
  2026-04-01                   0/8    +21  CHF          -          -          -         -
                                           EUR  22 164,00  29 284,00  33 434,00  4 939,40
                                           GBP   4 800,00   5 440,00   5 440,00         -
  $ relance forecast --lang en --backtest --months 2 --format csv
  forecast_of,judged,before,within,after,running,undated,settled_otherwise,median_error,median_distance,currency,low,likely,high,received\x0d (esc)
  2026-03-01,9,1,3,5,4,0,0,24,24,CHF,1000.00,1000.00,1000.00,1000.00\x0d (esc)
  2026-03-01,9,1,3,5,4,0,0,24,24,EUR,3984.00,6864.00,6864.00,0.00\x0d (esc)
  2026-03-01,9,1,3,5,4,0,0,24,24,GBP,0.00,0.00,0.00,0.00\x0d (esc)
  2026-04-01,8,1,0,7,14,2,0,21,21,CHF,0.00,0.00,0.00,0.00\x0d (esc)
  2026-04-01,8,1,0,7,14,2,0,21,21,EUR,22164.00,29284.00,33434.00,4939.40\x0d (esc)
  2026-04-01,8,1,0,7,14,2,0,21,21,GBP,4800.00,5440.00,5440.00,0.00\x0d (esc)
  $ relance forecast --backtest --months 2 --format json | /usr/bin/python3 -c 'import json, sys; d = json.load(sys.stdin)["backtest"]; print({k: d[k] for k in d if k != "days"}); print(d["days"][-1])'
  {'months': 2, 'weeks': 4, 'tells': True, 'forecast': 37, 'judged': 17, 'before': 2, 'within': 3, 'after': 12, 'running': 18, 'undated': 2, 'settled_otherwise': 0, 'median_error': 21, 'median_distance': 21}
  {'on': '2026-04-01', 'forecast': 24, 'judged': 8, 'before': 1, 'within': 0, 'after': 7, 'running': 14, 'undated': 2, 'settled_otherwise': 0, 'median_error': 21, 'median_distance': 21, 'amounts': [{'currency': 'CHF', 'low': '0.00', 'likely': '0.00', 'high': '0.00', 'received': '0.00'}, {'currency': 'EUR', 'low': '22164.00', 'likely': '29284.00', 'high': '33434.00', 'received': '4939.40'}, {'currency': 'GBP', 'low': '4800.00', 'likely': '5440.00', 'high': '5440.00', 'received': '0.00'}]}

A book in which nothing is sent yet, and a file that cannot be read:

  $ command relance -C ../tiny --as-of 2026-03-01 --lang en forecast
  On 1 March 2026, expected money by week
  Early, likely, late: the day by which a quarter, half, three quarters of such payments had come
  (at least 3 invoices paid by the client, else 5 of the whole book). The same money, counted three times.

  week                  early    likely      late
  expected      EUR         -         -         -
  not expected  EUR  1,200.00  1,200.00  1,200.00
  open          EUR  1,200.00  1,200.00  1,200.00

  not expected
    F-101  Studio Lenoir  1,200.00 EUR  not sent yet
  $ command relance -C ../tiny --as-of 2026-03-01 --lang fr forecast --backtest
  Les prévisions du premier de chaque mois, sur 12 mois, comparées à ce qui est arrivé jusqu’au 1er mars 2026

  Trop peu d’historique pour juger : il faut 5 prévisions dont le jour tardif est passé, il y en a 0.
  $ echo 'total = "a lot"' > invoices/2026/2026-099.toml
  $ relance forecast --lang en --weeks 1 2>/dev/null | head -3
  1 file could not be read, its invoice is not below: invoices/2026/2026-099.toml
  On 4 May 2026, expected money by week
  Early, likely, late: the day by which a quarter, half, three quarters of such payments had come
  $ rm invoices/2026/2026-099.toml

What goes with what:

  $ relance --lang en forecast --weeks 0
  relance: `0` is no value of --weeks
    hint: write a whole number from 1 to 104
  [2]
  $ relance --lang en forecast --weeks many
  relance: `many` is no value of --weeks
    hint: write a whole number from 1 to 104
  [2]
  $ relance --lang en forecast --backtest --months 121
  relance: `121` is no value of --months
    hint: write a whole number from 1 to 120
  [2]
  $ relance --lang en forecast --months 3
  relance: --months goes with --backtest
  [2]
  $ relance forecast --backtest --explain
  relance: --explain or --backtest, not both
  [2]
  $ relance forecast --backtest --weeks 4
  relance: --weeks or --backtest, not both
  [2]
  $ relance forecast --format eml
  relance: --format eml is not for this command; here: `text`, `json` or `csv`
  [2]
