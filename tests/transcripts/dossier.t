The evidence about unpaid invoices, as one document that can be handed to a lawyer: in English, on a book that is
under git. Nothing in it depends on the clock or on the place of the book.

  $ mkdir -p book/clients book/invoices book/contracts && cd book
  $ printf '%%PDF-1.4 quote, signed\n' > contracts/harbour-2026.pdf
  $ printf '%%PDF-1.4 F-101\n' > invoices/F-101.pdf
  $ cat > relance.toml <<'END'
  > [me]
  > name = "Sam Reed"
  > business = "Reed Design"
  > email = "sam@reed.example"
  > address = ["4 Mill Lane", "Bristol BS1 4QA"]
  > country = "IE"
  > language = "en"
  > iban = { EUR = "IE29AIBK93115212345678" }
  > [defaults]
  > terms = "30 days"
  > [bank]
  > checked = 2026-01-01
  > max_age_days = 365
  > END
  $ cat > clients/harbour.toml <<'END'
  > name = "Harbour Books"
  > address = ["9 Quay Street", "Galway"]
  > country = "IE"
  > contract = "contracts/harbour-2026.pdf"
  > [[contact]]
  > role = "payer"
  > name = "Nora Whitcombe"
  > salutation = "Ms Whitcombe"
  > email = "nora@harbour.example"
  > END
  $ cat > invoices/F-101.toml <<'END'
  > number = "F-101"
  > client = "harbour"
  > title = "Website"
  > purchase_order = "PO-7"
  > issued = 2026-03-02
  > sent = 2026-03-02
  > total = 1200.00
  > pdf = "F-101.pdf"
  > [[event]]
  > date = 2026-04-02
  > kind = "step"
  > step = "overdue"
  > channel = "email"
  > [[event]]
  > date = 2026-04-07
  > kind = "promise"
  > until = 2026-04-14
  > note = "on the phone: \"by Tuesday, promised\""
  > [[event]]
  > date = 2026-04-10
  > kind = "payment"
  > amount = 200.00
  > method = "transfer"
  > [[event]]
  > date = 2026-04-16
  > kind = "step"
  > step = "my-own-step"
  > [[event]]
  > date = 2026-05-20
  > kind = "note"
  > note = "after the day one looks: not seen"
  > END
  $ cat > invoices/F-102.toml <<'END'
  > number = "F-102"
  > client = "harbour"
  > title = "Posters"
  > issued = 2026-04-20
  > sent = 2026-04-20
  > total = 300.00
  > [[event]]
  > date = 2026-04-24
  > kind = "dispute"
  > reason = "blue instead of green"
  > END
  $ git init -q -b main
  $ export GIT_AUTHOR_NAME=Sam GIT_AUTHOR_EMAIL=sam@reed.example GIT_COMMITTER_NAME=Sam GIT_COMMITTER_EMAIL=sam@reed.example
  $ export GIT_AUTHOR_DATE='2026-04-20T09:00:00+01:00' GIT_COMMITTER_DATE='2026-04-20T09:00:00+01:00'
  $ git add relance.toml clients invoices/F-101.toml contracts && git commit -q -m 'the book, and the contract'
  $ export GIT_AUTHOR_DATE='2026-04-21T09:00:00+01:00' GIT_COMMITTER_DATE='2026-04-21T09:00:00+01:00'
  $ git add invoices/F-101.pdf && git commit -q -m "$(printf 'the PDF \033[31mof F-101')"
  $ echo '# looked at again' >> clients/harbour.toml
  $ relance() { command relance --quiet --as-of 2026-05-04 "$@"; }
  $ relance dossier harbour
  Evidence file: Harbour Books, F-101 and F-102
  =============================================

  Prepared by Sam Reed on 4 May 2026 with relance from the files named in part 7; facts and
  computations, not legal advice.


  1. Parties
  ----------

  Creditor

    name            Sam Reed
    business        Reed Design
    postal address  4 Mill Lane
                    Bristol BS1 4QA
    country         IE
    registration    not on file
    VAT number      not on file
    email           sam@reed.example
    phone           not on file

  Client

    name            Harbour Books
    kind            business
    postal address  9 Quay Street
                    Galway
    country         IE
    contacts        Nora Whitcombe (the payer), nora@harbour.example


  2. Contract
  -----------

    file     contracts/harbour-2026.pdf
    size     23 bytes
    SHA-256  f1f94bb293c760deee8bff361974335dbd9f7f0167dde0bbb891213e5a0b0541

    invoice  terms    where they come from
    F-101    30 days  default terms of relance.toml
    F-102    30 days  default terms of relance.toml


  3. Invoices
  -----------

  Invoice F-101

    title           Website
    purchase order  PO-7
    issued          2 March 2026
    sent            2 March 2026
    due             1 April 2026
                    30 days from the issue day
    total           1,200.00 EUR
    paid            200.00 EUR
    credited        0.00 EUR
    open            1,000.00 EUR
    standing        reminded, 33 days late
    PDF             invoices/F-101.pdf

  Invoice F-102

    title           Posters
    purchase order  not on file
    issued          20 April 2026
    sent            20 April 2026
    due             20 May 2026
                    30 days from the issue day
    total           300.00 EUR
    paid            0.00 EUR
    credited        0.00 EUR
    open            300.00 EUR
    standing        disputed
    PDF             not on file


  4. Timeline
  -----------

    date        invoice  what happened
    2026-03-02  F-101    invoice issued, 1,200.00 EUR
    2026-03-02  F-101    invoice sent
    2026-04-01  F-101    fell due, 1,200.00 EUR
    2026-04-02  F-101    done: first reminder, email
    2026-04-07  F-101    payment promised: until 14 April 2026
                         the promise was not kept
                         note: “on the phone: "by Tuesday, promised"”
    2026-04-10  F-101    payment received: 200.00 EUR, transfer
    2026-04-16  F-101    done: my-own-step
    2026-04-20  F-102    invoice issued, 300.00 EUR
    2026-04-20  F-102    invoice sent
    2026-04-24  F-102    disputed
                         reason: “blue instead of green”


  5. Sums to 4 May 2026
  ---------------------

    What the delay adds is counted apart from the invoices, line by line below.

    invoices, open         1,300.00 EUR
    late-payment interest      9.69 EUR
    fixed sums                40.00 EUR

      F-101  Harbour Books
        law EU: 2011/7/EU, Directive 2011/7/EU

        2026-04-02 .. 2026-04-10   9 days  x 10.15%  x 1,200.00 EUR  3.00 EUR
          2.15% (ecb_mro, 2026-H1) + 8.00%: ECB key interest rates: main refinancing operations on 1 January 2026
        2026-04-11 .. 2026-05-04  24 days  x 10.15%  x 1,003.00 EUR  6.69 EUR
          2.15% (ecb_mro, 2026-H1) + 8.00%: ECB key interest rates: main refinancing operations on 1 January 2026

        interest       9.69 EUR
        fixed sum     40.00 EUR  2011/7/EU, Directive 2011/7/EU, on 1,200.00 EUR
        open       1,000.00 EUR
        total      1,049.69 EUR
        each further day: 0.28 EUR

        first day: 2026-04-02; days x rate x principal / 365
        [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false

      F-102  Harbour Books
        law EU: 2011/7/EU, Directive 2011/7/EU

        interest     0.00 EUR
        fixed sum    0.00 EUR
        open       300.00 EUR
        total      300.00 EUR

        not late: nothing accrues

        first day: 2026-05-21; days x rate x principal / 365
        [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false


  6. Texts
  --------

    Rebuilt from today’s texts and files; what was really sent is in the creditor’s mailbox. Where
    the files changed since cannot be known.

  2 April 2026, F-101: first reminder (recorded as: email)

      From: Sam Reed <sam@reed.example>
      To: Nora Whitcombe <nora@harbour.example>
      Subject: Invoice F-101: due date passed
      Attach: F-101.pdf

      Dear Ms Whitcombe,

      Invoice F-101 (“Website”), sent on 2 March 2026, was due yesterday, on
      1 April 2026. I cannot see the payment in my account yet: the agreed
      term (30 days) has run out and payment is now overdue.

      When may I expect it? An answer by 8 April 2026 would help me plan. The
      invoice is attached, in case it went astray.

      To pay for invoice F-101: €1,200.00
      Account in EUR: IBAN IE29 AIBK 9311 5212 3456 78
      Reference to quote: F-101, or RF65 F101 (structured reference)

      For information, late payment can give rise to interest at 10.15% a
      year, which comes to €0.33 so far, and to a fixed sum of €40.00 for
      recovery costs (Directive 2011/7/EU). You are not being asked for any of
      this at present.

      If your payment has crossed with this message, please disregard it, and
      thank you.

      Kind regards,
      Sam Reed
      Reed Design

  16 April 2026, F-101: my-own-step

    no text: this step is not in today’s playbook


  7. Files
  --------

    the book        relance.toml
                    269 bytes
                    SHA-256: 0cdf27fd11f72e9549249016fbffb30fd6a328261c6070f70c16b632ee7e0f07
                    git: f7f5f33ad84bd6d4aa77ad0c958b3ae27df84233
                    2026-04-20T09:00:00+01:00  the book, and the contract
    the client      clients/harbour.toml
                    244 bytes
                    SHA-256: 075a6fc67aa480c3b313d24f966ef42f3c52560aff9dcc5e0c66561d06213ba8
                    git: f7f5f33ad84bd6d4aa77ad0c958b3ae27df84233
                    2026-04-20T09:00:00+01:00  the book, and the contract
                    changed since this commit
    the contract    contracts/harbour-2026.pdf
                    23 bytes
                    SHA-256: f1f94bb293c760deee8bff361974335dbd9f7f0167dde0bbb891213e5a0b0541
                    git: f7f5f33ad84bd6d4aa77ad0c958b3ae27df84233
                    2026-04-20T09:00:00+01:00  the book, and the contract
    document F-101  invoices/F-101.toml
                    568 bytes
                    SHA-256: b3bcea6ff3a8ecf8ea734d6022ed364faf17d2fa00131dd5a6f2aee909514932
                    git: f7f5f33ad84bd6d4aa77ad0c958b3ae27df84233
                    2026-04-20T09:00:00+01:00  the book, and the contract
    PDF F-101       invoices/F-101.pdf
                    15 bytes
                    SHA-256: 17c073f316770b5cfe69279d890e2ff936b9984253fb46940a875cf7e6a0182a
                    git: c6325e836c7f878f6cc89cabf9a482358d1a953c
                    2026-04-21T09:00:00+01:00  the PDF �[31mof F-101
    document F-102  invoices/F-102.toml
                    185 bytes
                    SHA-256: de9da58bd5e3b1d80498b3257e9e816afd605bf90b77f0f9de959b1b83c66b89
                    git: not committed

The bytes do not depend on where one stands, nor on the hour. Reading leaves git's index alone:

  $ relance dossier harbour > ../once.txt; sha256sum .git/index > ../index.sum
  $ touch invoices/*.toml; (cd / && command relance -q -C "$OLDPWD" --as-of 2026-05-04 dossier harbour) | cmp - ../once.txt
  $ sha256sum --quiet -c ../index.sum

One invoice alone; before its first reminder nothing was said yet:

  $ relance --as-of 2026-03-10 dossier F-101 | sed -n '/^4/,/^7/p'
  4. Timeline
  -----------

    date        invoice  what happened
    2026-03-02  F-101    invoice issued, 1,200.00 EUR
    2026-03-02  F-101    invoice sent


  5. Sums to 10 March 2026
  ------------------------

    What the delay adds is counted apart from the invoices, line by line below.

    invoices, open         1,200.00 EUR
    late-payment interest      0.00 EUR
    fixed sums                 0.00 EUR

      F-101  Harbour Books
        law EU: 2011/7/EU, Directive 2011/7/EU

        interest       0.00 EUR
        fixed sum      0.00 EUR
        open       1,200.00 EUR
        total      1,200.00 EUR

        not late: nothing accrues

        first day: 2026-04-02; days x rate x principal / 365
        [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false


  6. Texts
  --------

    Rebuilt from today’s texts and files; what was really sent is in the creditor’s mailbox. Where
    the files changed since cannot be known.

    No step is recorded.


  7. Files

As a folder. The real sha256sum checks it, the attached files have their very bytes, and nothing is ever written over:

  $ relance dossier harbour --output ../out
  ../out/dossier-harbour-2026-05-04
  $ cd ../out/dossier-harbour-2026-05-04 && sha256sum -c SHA256SUMS
  dossier.html: OK
  dossier.json: OK
  dossier.txt: OK
  files/contracts/harbour-2026.pdf: OK
  files/invoices/F-101.pdf: OK
  texts/2026-04-02-F-101-overdue.txt: OK
  $ cmp files/invoices/F-101.pdf ../../book/invoices/F-101.pdf && cmp dossier.txt ../../once.txt && cd ../../book
  $ relance dossier harbour --output ../out
  relance: `../out/dossier-harbour-2026-05-04` is there already
    hint: nothing is written over it: move it away first
  [4]
  $ ls -A ../out
  dossier-harbour-2026-05-04
  $ relance dossier harbour --output ../twice > /dev/null && diff -r ../out ../twice && echo the same
  the same
  $ relance dossier harbour --output ../out --format json
  relance: --output writes text, html and json: leave --format out
  [2]

A number cannot lead out of the folder:

  $ sed 's|"F-102"|"../../F 1/02"|' invoices/F-102.toml > invoices/strange.toml
  $ relance dossier ../../F --output ../strange && find ../strange | sort && rm invoices/strange.toml
  ../strange/dossier-F-1-02-2026-05-04
  ../strange
  ../strange/dossier-F-1-02-2026-05-04
  ../strange/dossier-F-1-02-2026-05-04/SHA256SUMS
  ../strange/dossier-F-1-02-2026-05-04/dossier.html
  ../strange/dossier-F-1-02-2026-05-04/dossier.json
  ../strange/dossier-F-1-02-2026-05-04/dossier.txt
  ../strange/dossier-F-1-02-2026-05-04/files
  ../strange/dossier-F-1-02-2026-05-04/files/contracts
  ../strange/dossier-F-1-02-2026-05-04/files/contracts/harbour-2026.pdf

What is missing is said in the document and beside it:

  $ rm invoices/F-101.pdf
  $ relance dossier F-101 | grep -n 'not in the book'
  60:  PDF             invoices/F-101.pdf is not in the book
  171:                  is not in the book
  relance: F-101: the file `invoices/F-101.pdf` is not in the book: the dossier goes without it
  $ relance dossier F-101 --output ../without > /dev/null
  relance: F-101: the file `invoices/F-101.pdf` is not in the book: the dossier goes without it
  [3]
  $ ls ../without/dossier-F-101-2026-05-04/files
  contracts
  $ git -C . checkout -q invoices/F-101.pdf

Which invoices: of a client the open ones, with --all all of them; of an invoice that one.

  $ relance paid F-102 > /dev/null && relance dossier harbour --format json | grep -c '"number"'
  1
  $ relance dossier harbour --all --format json | grep -c '"number"'
  2
  $ relance dossier F-102 --all
  relance: --all goes with a client
    hint: name a client
  [2]
  $ relance paid F-101 > /dev/null && relance dossier harbour
  relance: `harbour` has no open invoice
    hint: --all takes the closed ones too, or name an invoice
  [2]
  $ relance dossier nobody
  relance: `nobody` is no invoice and no client of this book
    hint: `relance list` shows them all
  [2]
  $ relance dossier harbour --format mbox
  relance: --format mbox is not for this command; here: `text`, `html` or `json`
  [2]

In French, on the book of the examples, which is not under git here:

  $ cd ../durand && command relance --as-of 2026-05-04 --lang fr dossier 2026-011
  Dossier de pièces : Brasserie du Pont, 2026-011
  ===============================================

  Établi par Camille Durand le 4 mai 2026 avec relance à partir des fichiers cités dans la
  partie 7 ; des faits et des calculs, pas un conseil juridique.


  1. Parties
  ----------

  Créancier

    nom              Camille Durand
    entreprise       Durand Graphisme
    adresse postale  12 rue des Lilas
                     69003 Lyon
    pays             FR
    immatriculation  SIREN 123 456 782
    numéro de TVA    FR11123456782
    e-mail           camille@durand-graphisme.example
    téléphone        +33 6 39 98 41 07

  Client

    nom              Brasserie du Pont
    nature           entreprise
    adresse postale  1 quai du Pont-Vieux
                     69005 Lyon
    pays             FR
    interlocuteurs   Franck Morin (la personne qui paie), franck@brasserie-du-pont.example, +33 4
                     65 71 33 19


  2. Contrat
  ----------

    Pièce manquante : aucun devis signé ni contrat qui fixe le délai de paiement.

    facture   délai     d’où il vient
    2026-011  30 jours  délai par défaut de relance.toml


  3. Factures
  -----------

  Facture 2026-011

    objet            Bières de saison : quatre étiquettes
    bon de commande  non renseigné
    émise            11 mars 2026
    envoyée          11 mars 2026
    échéance         10 avril 2026
                     30 jours à compter de l’émission
    total            1 296,00 EUR
    reçu             0,00 EUR
    avoirs           0,00 EUR
    reste ouvert     1 296,00 EUR
    situation        relancée, 24 jours de retard
    prescription     5 ans depuis le 11 mars 2026 (émission) : 11 mars 2031
                     article L110-4 du Code de commerce et article 2224 du Code civil
                     une reconnaissance de la dette ou une demande en justice interrompt le délai
                     (articles 2240 et 2241 du Code civil) ; ni une relance ni une mise en demeure
                     ne le fait (Cass. com., 18 mai 2022, n° 20-23.204)
    PDF              non renseigné


  4. Chronologie
  --------------

    date        facture   ce qui s’est passé
    2026-03-11  2026-011  facture émise, 1 296,00 EUR
    2026-03-11  2026-011  facture envoyée
    2026-03-18  2026-011  fait : contact de la 1re semaine, e-mail
    2026-03-25  2026-011  fait : contact de la 2e semaine, appel, facture non reçue
                          note : « Facture renvoyée pendant l'appel. »
    2026-04-10  2026-011  échéance, 1 296,00 EUR
    2026-04-13  2026-011  fait : première relance, e-mail
    2026-04-16  2026-011  fait : appel
    2026-04-16  2026-011  paiement promis : jusqu’au 30 avril 2026
                          promesse non tenue
                          note : « Franck : « avant la fin du mois, juré ». »


  5. Sommes au 4 mai 2026
  -----------------------

    Les sommes dues au titre du retard sont comptées à part des factures, ligne par ligne plus
    bas.

    factures, reste ouvert  1 296,00 EUR
    intérêts de retard         10,35 EUR
    sommes fixes               40,00 EUR

      2026-011  Brasserie du Pont
        loi FR : C. com. L441-10, article L441-10 du Code de commerce

        2026-04-11 .. 2026-05-04  24 jours  x 12,15 %  x 1 296,00 EUR  10,35 EUR
          2,15 % (ecb_mro, 2026-S1) + 10,00 % : ECB key interest rates: main refinancing operations on 1 January 2026

        intérêts                  10,35 EUR
        indemnité forfaitaire     40,00 EUR  C. com. D441-5, article D441-5 du Code de commerce, sur 1 296,00 EUR
        reste ouvert           1 296,00 EUR
        total                  1 346,35 EUR
        chaque jour de plus : 0,43 EUR

        premier jour : 2026-04-11 ; jours x taux x principal / 365
        [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false


  6. Textes
  ---------

    Reconstitués à partir des textes et des fichiers d’aujourd’hui ; ce qui est vraiment parti se
    trouve dans la messagerie du créancier. Ce qui a changé depuis dans les fichiers ne peut pas
    être connu.

  18 mars 2026, 2026-011 : contact de la 1re semaine (noté : e-mail)

      De : Camille Durand <camille@durand-graphisme.example>
      À : Franck Morin <franck@brasserie-du-pont.example>
      Objet : 2026-011 : qu’en pensez-vous, à l’usage ?

      Bonjour Franck,

      Vous avez eu quelques jours pour prendre en main « Bières de saison :
      quatre étiquettes ». Qu’est-ce qui vous sert le plus ? Et
      qu’aimeriez-vous voir autrement ?

      Deux phrases me suffisent. Si un point vous gêne, je le reprends
      volontiers : quand puis-je vous appeler ?

      Au plaisir de vous lire,
      Camille Durand
      Durand Graphisme
      +33 6 39 98 41 07

  25 mars 2026, 2026-011 : contact de la 2e semaine (noté : appel)

    pas de texte : un appel ; ce qui en a été noté est dans la chronologie

  13 avril 2026, 2026-011 : première relance (noté : e-mail)

      De : Camille Durand <camille@durand-graphisme.example>
      À : Franck Morin <franck@brasserie-du-pont.example>
      Objet : Facture 2026-011 : quel jour puis-je retenir ?

      Bonjour Franck,

      « Bières de saison : quatre étiquettes » est entre vos mains et l’effet
      se mesure : la brune de Noël est partie en trois semaines. Je tiens à ce
      que nous continuions à travailler ensemble.

      Il reste un point ouvert. La facture 2026-011 du 11 mars 2026 était
      attendue il y a 3 jours, le 10 avril 2026, et elle n’est pas soldée. Nos
      conditions de règlement ne sont pas tenues, je vous le dis sans détour.

      Le règlement peut-il partir au plus tard le 15 avril 2026 ? Si c’est un
      autre jour, écrivez-le-moi en une ligne : je le note et je n’y reviens
      pas avant.

      À régler pour la facture 2026-011 : 1 296,00 €
      Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
      Référence à indiquer : 2026-011, ou RF81 2026 011 (référence structurée)
      Moyens de paiement acceptés : virement ou carte

      Pour information, un paiement tardif peut donner droit à des intérêts au
      taux de 12,15 % par an, soit 1,29 € à ce jour, et à une indemnité
      forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
      Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
      demandé à ce titre pour le moment.

      Ce message est sans objet si votre règlement est parti entre-temps ;
      dans ce cas, merci.

      Bien à vous,
      Camille Durand
      Durand Graphisme
      +33 6 39 98 41 07

  16 avril 2026, 2026-011 : appel (noté : appel)

    pas de texte : un appel ; ce qui en a été noté est dans la chronologie


  7. Fichiers
  -----------

    Aucun dépôt git ici, ou git n’est pas installé.

    le livre           relance.toml
                       1925 octets
                       SHA-256 : 2f6cd49bd3250ec6c5c5e63db76cfb7c66c9a3724a3bff74f3a8db7316bfac9f
    le client          clients/brasserie-du-pont.toml
                       289 octets
                       SHA-256 : 851b4179837bee37ce58caa91b8cc1c62082d0a0b7fdd5e11986d845412bb1d2
    document 2026-011  invoices/2026/2026-011.toml
                       701 octets
                       SHA-256 : e5d2e747bc5818adaaf1d578ecf0aebd83ee88052b2c7f33c2adcd66306eb1fa
  $ command relance --as-of 2026-05-04 --lang fr dossier 2026-011 --format html | sed -n '/<h1>/,/<h3>Client/p'
  <h1>Dossier de pièces : Brasserie du Pont, 2026-011</h1>
  <p>Établi par Camille Durand le 4 mai 2026 avec relance à partir des fichiers cités dans la partie 7 ; des faits et des calculs, pas un conseil juridique.</p>
  <h2>1. Parties</h2>
  <h3>Créancier</h3>
  <table>
  <tbody>
  <tr>
  <th scope="row">nom</th>
  <td>Camille Durand</td>
  </tr>
  <tr>
  <th scope="row">entreprise</th>
  <td>Durand Graphisme</td>
  </tr>
  <tr>
  <th scope="row">adresse postale</th>
  <td>12 rue des Lilas<br>69003 Lyon</td>
  </tr>
  <tr>
  <th scope="row">pays</th>
  <td>FR</td>
  </tr>
  <tr>
  <th scope="row">immatriculation</th>
  <td>SIREN 123 456 782</td>
  </tr>
  <tr>
  <th scope="row">numéro de TVA</th>
  <td>FR11123456782</td>
  </tr>
  <tr>
  <th scope="row">e-mail</th>
  <td>camille@durand-graphisme.example</td>
  </tr>
  <tr>
  <th scope="row">téléphone</th>
  <td>+33 6 39 98 41 07</td>
  </tr>
  </tbody>
  </table>
  <h3>Client</h3>
