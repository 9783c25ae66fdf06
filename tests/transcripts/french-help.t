Help in French: where --lang says so, wherever it stands, else the locale. No book is needed.

  $ relance --lang fr --help
  Aide les indépendants à se faire payer : qui contacter aujourd’hui, comment et pourquoi, à partir de fichiers texte.
  Utilisation : relance [OPTIONS] [COMMANDE]

  Options :
    -h,--help                       Afficher cette aide
    -V,--version                    Afficher la version et sortir
    -C,--book DIR                   Le dossier du livre (sinon RELANCE_BOOK, sinon ici ou au-dessus)
    --as-of DATE                    Voir le livre à DATE : 2026-05-04, aujourd’hui, demain, +7j, -2s, lundi
    --format FORMAT                 text ou json, csv pour un tableau ; draft, statement : aussi eml, mbox, mailto, html ; dossier, report : html
    --lang LANG                     Langue de l’interface : fr ou en
    --color WHEN                    auto, always (toujours) ou never (jamais)
    --pager                         Sur un terminal : par RELANCE_PAGER, sinon PAGER, sinon less
    -q,--quiet                      Pas d’avertissements ; avec today, rien quand il n’y a rien à faire
    -v,--verbose                    Indiquer sur la sortie d’erreur ce qui a été lu

  Chaque matin :
    today                           Une action par client, la plus utile d’abord ; puis ce qui attend, et pourquoi
    draft                           Le texte de l’action recommandée

  Ce qui s’est passé :
    done                            L’étape recommandée est faite, pour chaque facture concernée
    skip                            L’étape recommandée est écartée
    paid                            Un paiement est arrivé : tout ce qui reste dû, ou AMOUNT
    promised                        Le client a donné un jour : rien n’est réclamé avant qu’il soit passé
    disputed                        Le client conteste : rien n’est réclamé avant que ce soit réglé
    resolved                        La contestation est réglée
    correction                      Le client demande une correction de la facture
    corrected                       La facture corrigée est partie
    replied                         Le client a répondu : les étapes prévues en cas de silence tombent
    snooze                          Rien n’est réclamé avant que DATE soit passée
    instalments                     Un échéancier pour ce qui reste dû
    credit                          Un avoir réduit ce qui est dû
    waive                           Les sommes de retard ne sont plus réclamées
    hand-off                        Un avocat, un commissaire de justice ou une société de recouvrement s’en charge
    write-off                       Passé en perte : tout ce qui reste dû, ou AMOUNT
    cancel                          Le document est annulé
    note                            Une note, sans effet
    undo                            Annule ce qui a été noté en dernier sur une facture
    bank                            Le compte bancaire : date du dernier relevé

  Consulter :
    list                            Les factures : situation, échéance, jours de retard et solde
    aging                           L’argent dû par ancienneté, par client et par devise
    clients                         Comment chaque client paie : dû, en retard, jours de retard, promesses, risque ; et le livre dans son ensemble
    forecast                        L’argent attendu par semaine : pour chaque facture un jour au plus tôt, un jour probable, un jour tardif
    show                            Une facture ou un client en entier
    schedule                        Tous les contacts d’une facture, passés et à venir, si rien ne change
    why                             La règle qui a décidé, ses faits, et ce qui la changerait
    interest                        Intérêts de retard et indemnité forfaitaire, ligne à ligne
    statement                       Le compte d’un client : dû, reçu, crédité ; à lire ou à envoyer
    dossier                         Les preuves des impayés réunies en un document, pour un avocat
    report                          Les actions de la semaine, l’encours par ancienneté ; en page, aussi la chronologie de chaque client
    export                          Le livre pour d’autres programmes : calendrier, journal, tableau, données

  Mettre en place :
    init                            Un nouveau livre dans DIR ou ici, avec un client et une facture d’exemple
    quiz                            Cinq questions qui révèlent le type d’un client
    check                           Tout ce qui est erroné ou absent dans le livre
    completion                      Un script pour votre shell, qui complète commandes, options, factures et clients
    new                             Un nouveau client, une nouvelle facture
    defaults                        Les scénarios, textes, lois, taux et jours fériés intégrés

  REF est un numéro de facture, une partie de numéro sans ambiguïté ou l’identifiant d’un client.

  Exemples :
    relance                          la liste du jour
    relance draft 2026-014           le texte à envoyer, à dire ou à faire
    relance list --overdue           ce qui est en retard
    relance why 2026-014             la règle qui a décidé
    relance --as-of 2026-05-04       le livre tel qu’il était ce matin-là

  Codes de sortie : 0 fait, 1 quelque chose trouvé, 2 utilisation incorrecte, 3 le livre a des erreurs, 4 échec d’entrée ou de sortie.
  Manuel : relance(1), relance-book(5), relance-playbooks(7), relance-json(5).
  $ relance draft --help --lang=fr
  Le texte de l’action recommandée
  Utilisation : relance draft [OPTIONS] [REF...]

  Arguments :
    REF ...                         Numéros de facture, parties sans ambiguïté, ou identifiants de client

  Options :
    -h,--help                       Afficher cette aide
    --all                           Toutes les actions de la liste du jour
    --step ID                       Cette étape du scénario du client à la place
    --html                          Avec eml et mbox : le texte aussi en HTML
    --qr                            Avec text : le code de paiement, à scanner à l’écran
    --cost AMOUNT                   Avec une étape « legal » : ce que coûterait la voie judiciaire
    --output DIR                    Un nouveau fichier par brouillon dans DIR, au lieu de la sortie standard
    --maildir DIR                   Les e-mails, comme brouillons, dans le Maildir DIR
    --strict                        Pas de brouillon si le relevé bancaire est trop ancien (sortie 1)

  Options générales (-C, --as-of, --format, --lang, --color, --pager, -q, -v) : « relance --help ».
  $ relance --lang fr forecast --help
  L’argent attendu par semaine : pour chaque facture un jour au plus tôt, un jour probable, un jour tardif
  Utilisation : relance forecast [OPTIONS]

  Options :
    -h,--help                       Afficher cette aide
    --weeks N                       Nombre de semaines à montrer (8)
    --explain                       Chaque facture avec ses jours et la raison
    --backtest                      De combien les prévisions des mois passés se sont trompées
    --months N                      Avec --backtest : nombre de mois en arrière (12)

  Options générales (-C, --as-of, --format, --lang, --color, --pager, -q, -v) : « relance --help ».
  $ relance --lang fr export --help
  Le livre pour d’autres programmes : calendrier, journal, tableau, données
  Utilisation : relance export [OPTIONS] COMMANDE

  Options :
    -h,--help                       Afficher cette aide

  Consulter :
    ics                             Ce qui est à venir, en calendrier auquel s’abonner (iCalendar)
    ledger                          Un journal en partie double, pour ledger et hledger
    csv                             Chaque facture sur une ligne
    json                            Le livre entier : clients, factures, événements, soldes

  Options générales (-C, --as-of, --format, --lang, --color, --pager, -q, -v) : « relance --help ».
  $ relance --lang fr export ics --help
  Ce qui est à venir, en calendrier auquel s’abonner (iCalendar)
  Utilisation : relance export ics [OPTIONS]

  Options :
    -h,--help                       Afficher cette aide
    --output FILE                   Dans FILE, en entier ou pas du tout ; seule une exportation antérieure est remplacée
    --until DATE                    Le dernier jour du calendrier (dans 60 jours)

  Options générales (-C, --as-of, --format, --lang, --color, --pager, -q, -v) : « relance --help ».
  $ relance --lang fr completion --help
  Un script pour votre shell, qui complète commandes, options, factures et clients
  Utilisation : relance completion [OPTIONS] SHELL

  Arguments :
    SHELL (obligatoire)             bash, zsh ou fish

  Options :
    -h,--help                       Afficher cette aide

  Options générales (-C, --as-of, --format, --lang, --color, --pager, -q, -v) : « relance --help ».
  $ relance --lang fr new client --help
  Ajoute un client : clients/ID.toml, commenté
  Utilisation : relance new client [OPTIONS] ID

  Arguments :
    ID (obligatoire)                Lettres a-z, chiffres et -

  Options :
    -h,--help                       Afficher cette aide
    --name TEXT                     Tel qu’il figure dans les lettres
    --type TYPE                     Sa façon de payer (standard) ; voir « relance quiz »
    --kind KIND                     business (par défaut), consumer (particulier) ou public
    --size SIZE                     small (par défaut) ou large
    --language LANG                 Celle des textes : fr ou en
    --country CODE                  FR, BE, GB, etc.
    --currency CODE                 EUR, GBP, etc.
    --terms TEXT                    "30 jours", "45 jours fin de mois", etc.
    --payer-name TEXT               Qui fait les virements
    --payer-salutation TEXT         "Madame Morel" ; sans elle, la salutation est neutre
    --payer-email ADDRESS           Où vont les e-mails
    --payer-phone TEXT              Pour les appels
    --no-input                      Ne rien demander, même sur un terminal

  Options générales (-C, --as-of, --format, --lang, --color, --pager, -q, -v) : « relance --help ».
  $ relance --lang fr new --help
  Un nouveau client, une nouvelle facture
  Utilisation : relance new [OPTIONS] COMMANDE

  Options :
    -h,--help                       Afficher cette aide

  Mettre en place :
    client                          Ajoute un client : clients/ID.toml, commenté
    invoice                         Ajoute une facture : invoices/YEAR/NUMBER.toml, commentée

  Options générales (-C, --as-of, --format, --lang, --color, --pager, -q, -v) : « relance --help ».
  $ relance --lang fr --version
  relance 0.1.0
  Licence MIT. Ni réseau, ni télémétrie.

The locale: the first of the three variables that holds anything; what is neither French nor English is English here.

  $ first() { env "$@" --help | head -1; }
  $ first LC_ALL=fr_FR.UTF-8 relance list
  Les factures : situation, échéance, jours de retard et solde
  $ first LC_ALL= LC_MESSAGES=fr_BE.UTF-8 LANG=en_GB.UTF-8 relance list
  Les factures : situation, échéance, jours de retard et solde
  $ first LC_ALL= LC_MESSAGES= LANG=fr relance list
  Les factures : situation, échéance, jours de retard et solde
  $ first LC_ALL=C LANG=fr_FR.UTF-8 relance list
  Invoices with standing, due date, days past due and balance
  $ first LC_ALL=de_DE.UTF-8 relance list
  Invoices with standing, due date, days past due and balance
  $ first LC_ALL=fr_FR.UTF-8 relance list --lang en
  Invoices with standing, due date, days past due and balance

Every command is told in French: no line of the English help is left but names and what is typed.

  $ for command in today draft done paid list aging show schedule why interest statement dossier clients forecast 'export ics' 'export csv' completion init 'new invoice' quiz check bank defaults; do
  >   relance --lang fr $command --help | grep -Fxf <(relance --lang en $command --help) | grep '[a-z] [a-z]'
  > done
  [1]
