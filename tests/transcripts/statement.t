The account of a client: what is open, what came in, how old it is. In the language of the interface:

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang ${language:-en} statement "$@"; }
  $ relance mairie-sauvigny
  Mairie de Sauvigny-les-Étangs: statement of account on 4 May 2026

  EUR
    document  issued      due         late     amount  received  credited      open
    2026-001  2026-01-28  2026-05-29     -   9,000.00  6,000.00         -  3,000.00
    2026-032  2026-04-21  2026-05-21     -   1,560.00         -         -  1,560.00
    total                                   10,560.00  6,000.00         -  4,560.00

    open instalments
      2026-05-29  2026-001  instalment 3 of 3  3,000.00

    received and credited
      2026-02-26  2026-001  payment  3,000.00
      2026-04-02  2026-001  payment  3,000.00

    days after the due day
       not due  1-30  31-60  61-90  over 90     total
      4,560.00     -      -      -        -  4,560.00
  $ language=fr relance velo-saone
  Vélo Saône : relevé de compte au 4 mai 2026

  EUR
    document  émis        échéance    retard   montant      reçu  avoirs     solde
    2025-009  2025-06-16  2025-07-16       -    948,00    960,00       -    -12,00  trop-perçu
    2026-013  2026-03-18  2026-04-17      17  2 160,00    800,00       -  1 360,00
    total                                     3 108,00  1 760,00       -  1 348,00

    reçu et crédité
      2025-07-15  2025-009  paiement  960,00
      2026-04-29  2026-013  paiement  800,00

    jours après l’échéance
      non échu      1-30  31-60  61-90  plus de 90     total
        -12,00  1 360,00      -      -           -  1 348,00

A credit note in the client's favour stands with a minus, a dispute and a promise say so:

  $ relance danse-hirondelle
  École de danse Hirondelle: statement of account on 4 May 2026

  EUR
    document  issued      due         late   amount  received  credited     open
    2026-016  2026-03-27  2026-04-26     8   180.00         -         -   180.00
    A2026-01  2026-02-05  -              -  -216.00         -         -  -216.00  credit note
    total                                    -36.00         -         -   -36.00

    days after the due day
      not due    1-30  31-60  61-90  over 90   total
      -216.00  180.00      -      -        -  -36.00
  $ relance domaine-du-rocher
  Domaine du Rocher: statement of account on 4 May 2026

  EUR
    document  issued      due         late    amount  received  credited      open
    2026-025  2026-04-08  2026-05-08     -  2,196.00         -         -  2,196.00  disputed since 27 April 2026
    total                                   2,196.00         -         -  2,196.00

    days after the due day
       not due  1-30  31-60  61-90  over 90     total
      2,196.00     -      -      -        -  2,196.00
  $ language=fr relance maison-ferrandine
  Maison Ferrandine, chocolats : relevé de compte au 4 mai 2026

  EUR
    document  émis        échéance    retard   montant  reçu  avoirs     solde
    2026-012  2026-03-12  2026-04-11      23  1 128,00     -       -  1 128,00  règlement promis pour le 12 mai 2026
    total                                     1 128,00     -       -  1 128,00

    jours après l’échéance
      non échu      1-30  31-60  61-90  plus de 90     total
             -  1 128,00      -      -           -  1 128,00

An invoice stands for its client, and a part of the id will do where it is the only one. Late-payment sums, where they are claimed, stand apart; a rate that is not known yet makes them a least sum:

  $ relance 2026-002 | tail -5

    late-payment sums claimed, apart from the balance
                                      interest  fixed sum     total
      2026-002                           89.64      40.00    129.64
      balance with late-payment sums                       8,049.64
  $ command relance --as-of 2027-02-01 --lang en statement gallet | tail -5

    late-payment sums claimed, apart from the balance
                                      interest  fixed sum     total
      2026-002                          734.99      40.00    774.99  (at least)
      balance with late-payment sums                       8,694.99  (at least)
  relance: check the bank first: last looked at 273 days ago (4 May 2026)
  $ relance nobody
  relance: `nobody` is no invoice and no client of this book
    hint: `relance list` shows them all
  [2]
  $ relance d
  relance: `d` could be brasserie-du-pont, camping-des-pins, clonmore-foods, danse-hirondelle, domaine-du-rocher, editions-marelle, maison-ferrandine, nordlicht-verlag, theatre-du-quai
    hint: write more of the id
  [2]

Each currency has an account of its own. The sums are those of `relance aging`:

  $ printf 'number = "2026-090"\nclient = "velo-saone"\nissued = 2026-04-01\nsent = 2026-04-01\ndue = 2026-04-20\ntotal = 310.00\ncurrency = "GBP"\ntitle = "=SUM(A1:A9)"\n' > invoices/2026/2026-090.toml
  $ relance velo-saone
  Vélo Saône: statement of account on 4 May 2026

  EUR
    document  issued      due         late    amount  received  credited      open
    2025-009  2025-06-16  2025-07-16     -    948.00    960.00         -    -12.00  overpaid
    2026-013  2026-03-18  2026-04-17    17  2,160.00    800.00         -  1,360.00
    total                                   3,108.00  1,760.00         -  1,348.00

    received and credited
      2025-07-15  2025-009  payment  960.00
      2026-04-29  2026-013  payment  800.00

    days after the due day
      not due      1-30  31-60  61-90  over 90     total
       -12.00  1,360.00      -      -        -  1,348.00

  GBP
    document  issued      due         late  amount  received  credited    open
    2026-090  2026-04-01  2026-04-20    14  310.00         -         -  310.00
    total                                   310.00         -         -  310.00

    days after the due day
      not due    1-30  31-60  61-90  over 90   total
            -  310.00      -      -        -  310.00
  $ command relance --as-of 2026-05-04 --lang en aging | grep Saône
  Vélo Saône                     EUR     -12.00   1,360.00          -      -         -   1,348.00
  Vélo Saône                     GBP          -     310.00          -      -         -     310.00
  $ relance velo-saone --format csv | tr '\r' '~'
  number,title,issued,due,days_late,total,received,credited,open,currency,written_off,remark,interest,fixed_sum~
  2025-009,Autocollants et cartes d'entretien,2025-06-16,2025-07-16,0,948.00,960.00,0.00,-12.00,EUR,0.00,overpaid,,~
  2026-013,Site de réservation de l'atelier,2026-03-18,2026-04-17,17,2160.00,800.00,0.00,1360.00,EUR,0.00,,,~
  2026-090,'=SUM(A1:A9),2026-04-01,2026-04-20,14,310.00,0.00,0.00,310.00,GBP,0.00,,,~
  $ language=fr relance velo-saone --format csv | head -1
  numero,objet,emission,echeance,jours_de_retard,total,recu,avoirs,solde,devise,abandonne,remarque,interets,indemnite\x0d (esc)

The mail to the payer is in the client's language, whatever that of the interface is. It asks for what is late and less the credit, and for nothing else:

  $ relance velo-saone --format eml | sed -n '1,/^Content-Transfer/p' | sed 's/=_relance_[0-9a-f]*/BOUNDARY/'
  Date: Mon, 4 May 2026 12:00:00 +0000
  From: Camille Durand <camille@durand-graphisme.example>
  To: Amandine Colin <atelier@velo-saone.example>
  Subject: =?UTF-8?Q?Relev=C3=A9_de_compte_au_4=C2=A0mai_2026_=3A_2026-013_e?=
   =?UTF-8?Q?t_2026-090?=
  Message-ID: <relance.account-statement.e4f1f7313c6dd4c2@durand-graphisme.example>
  X-Unsent: 1
  MIME-Version: 1.0
  Content-Type: multipart/mixed;
   boundary="BOUNDARY"

  --BOUNDARY
  Content-Type: text/plain;
   charset=utf-8;
   format=flowed
  Content-Transfer-Encoding: quoted-printable
  $ relance velo-saone --format eml > ../one; relance velo-saone --format eml | cmp - ../one && echo same
  same
  $ relance kestrel-rowe --format mailto | cut -c1-90
  mailto:accounts@kestrel-rowe.example?subject=Statement%20of%20account%20on%204%C2%A0May%20
  relance: kestrel-rowe: attach by hand: statement-kestrel-rowe-2026-05-04.csv
  $ relance horlogerie-castel --format html | sed -n '/<h1>/,$p'
  <h1>Relevé de compte au 4 mai 2026</h1>
  <table>
  <thead><tr><th scope="col">Document</th><th scope="col">Objet</th><th scope="col">Émis le</th><th scope="col">Échéance</th><th scope="col" class="number">Montant (CHF)</th><th scope="col" class="number">Solde</th></tr></thead>
  <tbody>
  <tr><td>2025-032</td><td>Site et prises de vue des montres</td><td>24 novembre 2025</td><td>29 mai 2026</td><td class="number">6 000,00 CHF</td><td class="number">2 000,00 CHF</td></tr>
  <tr class="detail"><td></td><td colspan="3">paiement, le 2 février 2026</td><td class="number">1 000,00 CHF</td><td></td></tr>
  <tr class="detail"><td></td><td colspan="3">paiement, le 2 mars 2026</td><td class="number">1 000,00 CHF</td><td></td></tr>
  <tr class="detail"><td></td><td colspan="3">paiement, le 1er avril 2026</td><td class="number">1 000,00 CHF</td><td></td></tr>
  <tr class="detail"><td></td><td colspan="3">paiement, le 30 avril 2026</td><td class="number">1 000,00 CHF</td><td></td></tr>
  <tr class="detail"><td></td><td colspan="3">versement 5 sur 6, échéance le 29 mai 2026</td><td></td><td class="number">1 000,00 CHF</td></tr>
  <tr class="detail"><td></td><td colspan="3">versement 6 sur 6, échéance le 30 juin 2026</td><td></td><td class="number">1 000,00 CHF</td></tr>
  </tbody>
  <tfoot><tr><th scope="row" colspan="5">Solde au 4 mai 2026</th><td class="number">2 000,00 CHF</td></tr>
  </tfoot>
  </table>
  <table>
  <caption>Jours après l’échéance (CHF)</caption>
  <thead><tr><th scope="col" class="number">non échu</th><th scope="col" class="number">1-30</th><th scope="col" class="number">31-60</th><th scope="col" class="number">61-90</th><th scope="col" class="number">plus de 90</th></tr></thead>
  <tbody><tr><td class="number">2 000,00 CHF</td><td class="number">-</td><td class="number">-</td><td class="number">-</td><td class="number">-</td></tr></tbody>
  </table>
  <p>Aucun règlement ne vous est demandé aujourd’hui. Le moment venu, voici comment régler :</p>
  <p>Compte en CHF : IBAN CH93 0076 2011 6238 5295 7<br>
  Référence à indiquer : 2025-032<br>
  Moyens de paiement acceptés : virement ou carte</p>
  <p>Si une ligne ne correspond pas à vos livres, dites-moi laquelle et je vérifie.</p>
  <p>Camille Durand<br>
  Durand Graphisme<br>
  +33 6 39 98 41 07</p>

  </body>
  </html>
  $ relance domaine-du-rocher --format eml | python3 -c 'import sys, email, email.policy; print(email.message_from_file(sys.stdin, policy=email.policy.default).get_body().get_content())'
  Bonjour Mathilde,

  Voici le relevé de votre compte au 4 mai 2026. Vous le trouverez aussi\x20 (esc)
  en pièce jointe, sous forme de tableau.

  Compte en EUR :
  - 2026-025 (Site de vente de la cave), du 8 avril 2026, 2 196,00 €,\x20 (esc)
  échéance le 8 mai 2026, contestée depuis le 27 avril 2026 : solde\x20 (esc)
  2 196,00 €
  Solde au 4 mai 2026 : 2 196,00 €

  Aucun règlement ne vous est demandé aujourd’hui. Le moment venu, voici\x20 (esc)
  comment régler :

  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : 2026-025
  Moyens de paiement acceptés : virement ou carte

  Si une ligne ne correspond pas à vos livres, dites-moi laquelle et je\x20 (esc)
  vérifie.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

A client that owes nothing; what is settled, with `--all`; a client to whom nothing was ever sent:

  $ relance theo-marchal
  Théo Marchal: statement of account on 4 May 2026

  Nothing is open: this client owes nothing.
  $ relance theo-marchal --all
  Théo Marchal: statement of account on 4 May 2026

  Nothing is open: this client owes nothing.

  EUR
    document  issued      due         late  amount  received  credited  open
    2026-023  2026-04-07  2026-04-07     -  720.00    720.00         -     -  settled
    total                                   720.00    720.00         -     -

    received and credited
      2026-04-29  2026-023  payment  720.00
  $ relance theo-marchal --format html | grep -A1 '<h1>'
  <h1>Relevé de compte au 4 mai 2026</h1>
  <p>Aucune somme n’est ouverte sur votre compte à ce jour.</p>
  $ relance basilic-ambulant --format html | grep -A1 '<h1>'
  <h1>Relevé de compte au 4 mai 2026</h1>
  <p>Aucune somme n’est ouverte sur votre compte à ce jour.</p>
  relance: 2025-001: written off, so it is not on the account
  $ printf 'name = "Nouveau"\n' > clients/nouveau.toml
  $ relance nouveau
  Nouveau: statement of account on 4 May 2026

  Nothing is open: this client owes nothing.
  $ relance nouveau --format eml
  relance: nothing was sent to Nouveau yet: there is no account to tell
    hint: `relance show nouveau` shows what there is
  [1]

As JSON; a table is for what is one:

  $ relance horlogerie-castel --format json | sed -n '/"instalments"/,/"late"/p'
            "instalments": [
              {
                "rank": 5,
                "count": 6,
                "due": "2026-05-29",
                "open": "1000.00",
                "days_past_due": 0
              },
              {
                "rank": 6,
                "count": 6,
                "due": "2026-06-30",
                "open": "1000.00",
                "days_past_due": 0
              }
            ],
            "late": null
  $ command relance check --format csv
  relance: --format csv is not for this command; here: `text` or `json`
  [2]
  $ relance velo-saone --html
  relance: --html goes with --format eml or mbox
  [2]

A bank that was not looked at, a file that could not be used: both are said, also where the mail goes out:

  $ command relance --as-of 2026-05-18 --lang en statement camping-des-pins | tail -1
            -     -      -  744.00        -  744.00
  relance: check the bank first: last looked at 14 days ago (4 May)
  $ sed -i 's/^total = .*/total = "x"/' invoices/2026/2026-013.toml
  $ relance velo-saone 2>/dev/null | head -2
  1 file could not be read, its invoice is not below: invoices/2026/2026-013.toml
  Vélo Saône: statement of account on 4 May 2026
  $ relance velo-saone --format csv 2>&1 | grep '^relance'
  relance: 1 file could not be read, its invoice is not below: invoices/2026/2026-013.toml
