A new book and new records, in French: what is refused.

  $ relance() { command relance --as-of 2026-05-05 --lang fr "$@"; }
  $ relance init livre --name Élodie --email elodie
  relance: --email : « elodie » n’est pas une adresse e-mail simple : il n’y a pas de @
    conseil : écrivez une seule adresse, sans rien d’autre : nadia@morel.example
  [2]
  $ relance init livre --name Élodie --email elodie@durand.example --iban 'FR76 1234'
  relance: --iban : « FR76 1234 » n’est pas un IBAN valide
    conseil : recopiez-le des documents de votre banque ; un autre type de compte s’écrit à la main dans relance.toml
  [2]
  $ relance init livre --country France
  relance: --country : « France » n’est pas un code de pays (ISO 3166-1)
    conseil : écrivez deux lettres : FR, BE, GB
  [2]
  $ relance init livre --name Élodie --email elodie@durand.example > /dev/null && cd livre
  $ relance init
  relance: ce dossier est déjà un livre : relance.toml s’y trouve
    conseil : « relance check » l’examine ; pour en commencer un autre, nommez un autre dossier
  [2]
  $ relance init autre --git
  relance: --git demande un dépôt git, et il n’y en a pas ici
    conseil : « git init » en crée un
  [2]
  $ relance new client 'Atelier Morel'
  relance: « Atelier Morel » ne peut pas être l’identifiant d’un client
    conseil : écrivez-le avec les lettres a-z, des chiffres et - : atelier-morel
  [2]
  $ relance new client atelier-morel --kind boutique
  relance: --kind : « boutique » n’est pas admis : choisissez parmi business, consumer, public
    voir « relance new client --help »
  [2]
  $ relance new client atelier-morel
  relance: il manque --name
    conseil : voir --help
  [2]
  $ relance new client atelier-morel --name 'Atelier Morel' --terms bientôt
  relance: --terms : « bientôt » n’est pas un délai de paiement
    conseil : écrivez « à réception », « 30 jours », « 45 jours fin de mois », « fin de mois 45 jours » ou « 30 jours fin de mois le 10 » (ou « on receipt », « 30 days », « 45 days end of month », « end of month 45 days », « 30 days end of month on the 10 »), de 0 à 3650 jours
  [2]
  $ relance new client atelier-morel --name 'Atelier Morel'
  atelier-morel  Atelier Morel  (clients/atelier-morel.toml)
  ensuite : relance new invoice NUMBER --client atelier-morel --total N
  clients/atelier-morel.toml:1:1: avertissement W011 : aucun contact avec un e-mail ou un téléphone
    # Un client, un fichier ; son nom sans .toml, atelier-morel, est l’identifiant. Toutes les clés : relance-book(5).
    ^
    conseil : ajoutez un [[contact]] avec role = "payer" : demandez qui fait les virements
  $ relance new client atelier-morel --name 'Atelier Morel'
  relance: « clients/atelier-morel.toml » existe déjà
    conseil : rien n’est jamais écrasé : modifiez-le dans votre éditeur
  [4]
  $ relance new invoice 2026-014 --client atelier-moral --total 2400
  relance: « atelier-moral » n’est pas un client de ce livre
    conseil : vouliez-vous dire « atelier-morel » ?
  [2]
  $ relance new invoice 2026-014 --client atelier-morel
  relance: il manque --total
    conseil : voir --help
  [2]
  $ relance new invoice 2026-014 --client atelier-morel --total 2400 --due 2026-06-01 --terms '30 jours'
  relance: --due ou --terms, pas les deux
    conseil : la date d’échéance, ou la règle qui la tire de la date d’émission
  [2]
  $ relance new invoice 2026-014 --client atelier-morel --total 2400 --as-of 2026-05-04 --sent 2026-05-05
  relance: la facture ne peut pas avoir été envoyée le 2026-05-05, un jour à venir
    conseil : omettez --sent
  [2]
  $ relance new invoice 2026-014 --client atelier-morel --total 2400 --pdf /etc/passwd
  relance: --pdf : « /etc/passwd » est en dehors du livre
    conseil : copiez-le d’abord dans le livre
  [2]
  $ relance quiz --yes
  relance: --yes écrit le type d’un CLIENT, et aucun n’est nommé
    conseil : relance quiz CLIENT --yes
  [2]
  $ relance quiz --answers abc
  relance: --answers : « abc » n’a pas autant de lettres qu’il y a de questions
    conseil : donnez une des lettres a, b, c, d pour chacune des 5 questions : abcad
  [2]
  $ relance quiz --answers abcdx
  relance: --answers : « abcdx » contient une lettre qui n’est pas une réponse
    conseil : donnez une des lettres a, b, c, d pour chacune des 5 questions : abcad
  [2]
