A year with a procrastinator client, in French: every word they hear, in order. The value of the work, a date, and the telephone early.

  $ mkdir -p book/clients book/invoices && cd book && touch invoices/F-101.pdf
  $ cat > relance.toml <<'END'
  > [me]
  > name = "Camille Durand"
  > business = "Durand Graphisme"
  > email = "camille@durand.example"
  > phone = "+33 6 39 98 41 07"
  > address = ["12 rue des Lilas", "69003 Lyon"]
  > registration = "SIREN 123 456 782"
  > country = "FR"
  > language = "fr"
  > bic = "AGRIFRPP"
  > iban = { EUR = "FR7630006000011234567890189" }
  > payment_methods = ["virement", "carte"]
  > 
  > [sender.reminders]
  > name = "Durand Graphisme, comptabilité"
  > email = "compta@durand.example"
  > 
  > [sender.collector]
  > name = "Hélène Durand"
  > email = "helene@durand.example"
  > 
  > [defaults]
  > currency = "EUR"
  > terms = "30 jours"
  > 
  > [late_payment]
  > claim = "claim"
  > 
  > [bank]
  > checked = 2026-01-01
  > max_age_days = 365
  > END
  $ cat > clients/morel.toml <<'END'
  > name = "Atelier Morel"
  > type = "procrastinator"
  > size = "small"
  > address = ["3 quai des Brumes", "69005 Lyon"]
  > 
  > [[contact]]
  > role = "payer"
  > name = "Nadia Morel"
  > salutation = "Madame Morel"
  > email = "nadia@morel.example"
  > phone = "+33 4 65 71 10 21"
  > 
  > [[contact]]
  > role = "buyer"
  > name = "Paul Simon"
  > salutation = "Paul"
  > email = "paul@morel.example"
  > phone = "+33 4 65 71 10 22"
  > 
  > [[contact]]
  > role = "superior"
  > name = "Irène Morel"
  > email = "irene@morel.example"
  > END
  $ cat > invoices/F-101.toml <<'END'
  > number = "F-101"
  > client = "morel"
  > title = "Refonte du catalogue"
  > issued = 2026-03-02
  > total = 1200.00
  > purchase_order = "CDE-77"
  > pdf = "F-101.pdf"
  > pay_url = "https://pay.example/F-101"
  > value = "les commandes en ligne ont progressé de 12 % en un mois"
  > discount = { percent = 2, days = 10 }
  > 
  > [work]
  > proposed = 2026-01-12
  > starts = 2026-01-19
  > ends = 2026-02-27
  > END
  $ draft() { relance --as-of "2026-$1" --lang fr draft F-101 --step "$2"; }
  $ happened() { printf '\n[[event]]\ndate = 2026-%s\nkind = "%s"\n%s\n' "$@" >> invoices/F-101.toml; }
  $ did() { happened "$1" step "step = \"$2\"
  > channel = \"$3\""; }

  $ relance --as-of 2026-01-12 --lang fr schedule F-101
  F-101, si rien ne change

    2026-01-12  à faire  conditions de paiement     e-mail, tâche          agree-terms
    2026-02-09  à venir  point en cours de mission  appel                  check-in
    2026-02-24  à venir  annonce de la facture      e-mail                 announce-invoice
    2026-03-02  à venir  envoi de la facture        e-mail                 send-invoice
    2026-03-09  à venir  contact de la 1re semaine  e-mail                 week-1
    2026-03-16  à venir  contact de la 2e semaine   appel                  week-2
    2026-03-23  à venir  autre canal (LinkedIn)     tâche                  week-3
    2026-03-27  à venir  appel avant échéance       appel                  pre-due
    2026-04-02  à venir  première relance           e-mail                 overdue
    2026-04-07  à venir  appel                      appel                  call
    2026-04-13  à venir  proposition d’échéancier   e-mail                 instalment-offer
    2026-04-20  à venir  escalade                   e-mail, appel          escalation
    2026-04-27  à venir  dernier avis               e-mail, appel          final-warning
    2026-05-06  à venir  mise en demeure            lettre, appel, e-mail  formal-notice
    2026-05-21  à venir  décision sur la suite      tâche                  legal

The work is proposed: terms first.

  $ draft 01-12 agree-terms
  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Paul Simon <paul@morel.example>
  Objet : F-101 : quand et comment régler, avant de commencer

  Bonjour Paul,

  Voici, à côté de ma proposition pour « Refonte du catalogue », la partie
  règlement. Je préfère la poser dès maintenant et par écrit : une fois
  entendue, elle laisse toute la place au projet.

  Ma facture partira à la livraison, prévue le 27 février 2026. Délai de
  règlement : 30 jours. Si ce calendrier tient, la date à retenir est le
  1er avril 2026.

  Pour le reste, c’est vous qui choisissez : virement ou carte, en une
  fois à la livraison, ou en deux fois dont une au démarrage. Qu’est-ce
  qui vous serait le plus commode ?

  Un règlement rapide m’aide vraiment, alors je vous en fais profiter :
  2 % de remise s’il me parvient sous 10 jours à compter de la date de
  facture.

  Répondez-moi en deux lignes, avant le démarrage du 19 janvier 2026 :
  votre choix, et le nom de la personne qui s’occupera du règlement. Si
  vous aimez mieux en parler de vive voix, dites-moi quand vous appeler.

  À très vite,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- tâche ---

  - Aborder le règlement de vive voix, au milieu de la conversation sur le
    projet : quand, comment, par qui. L’e-mail ne fait que le confirmer.
  - Laisser choisir le moyen de paiement (virement ou carte) : un choix
    fait par le client se tient mieux qu’une échéance annoncée.
  - Présenter la remise de 2 % sous 10 jours comme un avantage, et
    l’écrire dans les conditions.
  - Demander qui exécute les paiements, sa ligne directe et les heures où
    cette personne décroche : avec ce client, tout passera par le
    téléphone.
  - Faire signer un contrat ou un devis qui porte le délai, les moyens de
    paiement et ce qui est prévu en cas de retard, puis noter le fichier
    sous contract.
  - Premier projet ensemble : se renseigner avant de s’engager
    (Infogreffe, BODACC, presse du secteur, liste des sanctions de la
    DGCCRF).
  - Fait : relance done F-101
  - Sans objet : relance skip F-101 --reason "…"

  $ did 01-12 agree-terms email

Half-way.

  $ draft 02-09 check-in
  - Appeler Paul Simon au +33 4 65 71 10 22 : deux minutes.
  - Dire : « Je vous donne juste des nouvelles de “Refonte du catalogue” :
    ceci est fait, cela vient ensuite. »
  - Demander : « Ce que vous avez vu jusqu’ici vous va-t-il ? »
  - Confirmer la livraison du 27 février 2026, ou annoncer tout de suite
    la nouvelle date.
  - Une question sans réponse immédiate : dire quel jour elle viendra, et
    l’écrire le soir même.
  - Relever l’heure et le numéro où l’on vous répond : ils serviront.
  - À ne pas dire : un mot d’argent. Messagerie : dix secondes de
    nouvelles, sans rien demander.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - À retenir, en plus : relance note F-101 "…"

  $ did 02-09 check-in call

Three working days before the end.

  $ draft 02-24 announce-invoice
  De : Camille Durand <camille@durand.example>
  À : Paul Simon <paul@morel.example>
  Objet : F-101 : bientôt la livraison, puis la facture

  Bonjour Paul,

  « Refonte du catalogue » touche à sa fin : je vous livre le 27 février
  2026. Si vous tenez à ce qu’un point soit traité avant, dites-le-moi dès
  maintenant.

  La facture suivra le 2 mars 2026, aux conditions convenues (30 jours).
  Date à noter dès aujourd’hui : le 1er avril 2026. Moyens acceptés :
  virement ou carte. Votre remise est prête elle aussi : 2 % si le
  règlement me parvient sous 10 jours à compter de la date de facture,
  soit 24,00 € qui restent chez vous.

  Qu’attendez-vous de moi pour que ce règlement parte sans que vous ayez à
  y revenir ? Un mot en réponse, ou un appel au +33 6 39 98 41 07, et je
  le prépare.

  Bonne journée,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 02-24 announce-invoice email

The invoice goes out.

  $ draft 03-02 send-invoice
  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : Refonte du catalogue
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Le travail est livré (« Refonte du catalogue ») et, à mes yeux, il tient
  ce que nous avions décidé ensemble au départ. S’il reste un détail à
  reprendre, même petit, signalez-le cette semaine : je m’en occupe
  aussitôt.

  Voici la facture correspondante, F-101, en pièce jointe. Délai convenu :
  30 jours, soit le 1er avril 2026.

  - En ligne, y compris depuis un téléphone : https://pay.example/F-101
  - Par virement : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP,
    référence F-101 (ou RF65 F101)
  - Moyens acceptés : virement ou carte

  La remise convenue vous attend : 2 % à déduire si votre règlement me
  parvient au plus tard le 12 mars 2026. 1 176,00 € suffisent alors à tout
  solder, et 24,00 € restent chez vous.

  Vous préférez le faire au téléphone ? Appelez-moi au +33 6 39 98 41 07 :
  nous passons en revue les derniers détails et vous réglez pendant que je
  suis en ligne.

  Merci de votre confiance,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- tâche ---

  - Envoyer la facture F-101 (Refonte du catalogue), prévue le 2 mars
    2026.
  - Relire avant l’envoi : description, détail des prix, date d’échéance,
    IBAN, référence de commande.
  - Remise en main propre : apporter une copie de la facture, et un petit
    objet à votre nom qui reste sous les yeux (carnet, clé USB, chargeur,
    aimant, pot de confiture).
  - À distance : la facture part par e-mail, et le petit objet par la
    poste.
  - Facture partie : relance done F-101

  $ did 03-02 send-invoice email

A week later. Not a word of paying.

  $ draft 03-09 week-1
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : F-101 : qu’en pensez-vous, à l’usage ?

  Bonjour Madame Morel,

  Vous avez eu quelques jours pour prendre en main « Refonte du
  catalogue ». Qu’est-ce qui vous sert le plus ? Et qu’aimeriez-vous voir
  autrement ?

  Deux phrases me suffisent. Si un point vous gêne, je le reprends
  volontiers : quand puis-je vous appeler ?

  Au plaisir de vous lire,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 03-09 week-1 email

Two weeks.

  $ draft 03-16 week-2
  - Une seule chose à savoir : la facture F-101, partie le 2 mars 2026,
    est-elle arrivée ?
  - Appeler Nadia Morel au +33 4 65 71 10 21 : « Bonjour, Camille Durand.
    Ma facture F-101 vous est-elle bien parvenue ? »
  - Personne au bout du fil : appeler l’accueil et demander seulement
    « Est-ce que Nadia Morel est là aujourd’hui ? ». Si oui, raccrocher,
    puis rappeler cette personne un quart d’heure plus tard ; si non,
    demander le jour de son retour.
  - Pas arrivée : confirmer l’adresse (nadia@morel.example), la renvoyer
    et attendre qu’elle s’affiche.
  - Arrivée : « A-t-elle tout ce qu’il vous faut ? » Noter ce qui manque.
  - Si l’échange est détendu : « Tant que nous y sommes, voulez-vous que
    nous nous en occupions ensemble, au téléphone ? »
    https://pay.example/F-101
  - À ne pas dire : « retard », « toujours pas ». Elle n’est pas encore à
    échéance.
  - Bien arrivée : relance done F-101
  - Jamais arrivée : relance done F-101 --outcome not-received
  - En validation : relance done F-101 --outcome waiting-approval
  - Personne : relance done F-101 --outcome unreachable
  - Correction, en plus : relance correction F-101 --reason "…"

  $ did 03-16 week-2 call

Three weeks, and silence.

  $ draft 03-23 week-3
  - Pas un signe depuis l’envoi de F-101, le 2 mars 2026 : changer de
    porte, en restant léger.
  - Chercher sur LinkedIn Nadia Morel, chez Atelier Morel, demander la
    mise en relation, puis écrire le message ci-dessous.
  - Message : « Bonjour, c’est Camille Durand, du projet “Refonte du
    catalogue”. J’essaie par ici plutôt que de remplir votre boîte : ma
    facture F-101 du 2 mars 2026 est-elle bien arrivée jusqu’à vous ?
    Sinon, je vous la renvoie où vous voulez. Et j’espère que tout va bien
    de votre côté ! »
  - Ni montant ni date limite dans ce message : on prend des nouvelles.
  - Téléphoner aussi, et demander la personne qui suit les factures
    clients plutôt que celle des fournisseurs : dans une petite structure
    c’est souvent la même, et on vous la passe plus vite. Se présenter
    normalement dès qu’elle est en ligne.
  - Message parti : relance done F-101
  - Réponse reçue, en plus : relance replied F-101
  - Correction, en plus : relance correction F-101 --reason "…"
  - Sans objet : relance skip F-101 --reason "…"

  $ did 03-23 week-3 task

Three working days before the due date.

  $ draft 03-27 pre-due
  - Appeler Nadia Morel au +33 4 65 71 10 21, avant l’échéance du
    1er avril 2026.
  - Ouvrir : « Camille Durand, bonjour. La facture F-101, de 1 200,00 €,
    arrive à échéance le 1er avril 2026. Avez-vous tout ce qu’il vous faut
    pour la régler ? »
  - Demander où elle en est : reçue, validée, programmée ; et quel jour
    partira le virement.
  - Première facture ensemble : redire le délai convenu (30 jours), avec
    le sourire.
  - Si le moment s’y prête : « Puisque nous sommes au téléphone,
    voulez-vous le lien pour la régler tout de suite ? »
    https://pay.example/F-101
  - Un obstacle : le lever le jour même (duplicata, référence, autre
    adresse).
  - À ne pas dire : « retard », « relance ». L’échéance n’est pas passée.
  - Appel passé : relance done F-101
  - Programmée : relance done F-101 --outcome in-payment-run
  - En validation : relance done F-101 --outcome waiting-approval
  - Messagerie : relance done F-101 --outcome voicemail
  - Correction, en plus : relance correction F-101 --reason "…"

  $ did 03-27 pre-due call
  $ cp invoices/F-101.toml due.txt

The day after the due date.

  $ draft 04-02 overdue
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : quel jour puis-je retenir ?
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  « Refonte du catalogue » est entre vos mains et l’effet se mesure : les
  commandes en ligne ont progressé de 12 % en un mois. Je tiens à ce que
  nous continuions à travailler ensemble.

  Il reste un point ouvert. La facture F-101 du 2 mars 2026 était attendue
  hier, le 1er avril 2026, et elle n’est pas soldée. Nos conditions de
  règlement ne sont pas tenues, je vous le dis sans détour.

  Le règlement peut-il partir au plus tard le 4 avril 2026 ? Si c’est un
  autre jour, écrivez-le-moi en une ligne : je le note et je n’y reviens
  pas avant.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 2 avril 2026 (1 jour) : 0,40 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 240,40 €

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Bien à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 04-02 overdue email

Due + 6.

  $ draft 04-07 call
  - Vérifier le compte, puis appeler Nadia Morel au +33 4 65 71 10 21, à
    l’heure où l’on vous a déjà répondu.
  - Accueil : « Est-ce que Nadia Morel est là aujourd’hui ? » Si oui,
    raccrocher, puis appeler cette personne directement dix minutes plus
    tard ; si non, demander l’heure de son retour.
  - Ouvrir par le travail : « “Refonte du catalogue”, qu’est-ce que cela
    change pour vous ? » Écouter.
  - Puis : « La facture F-101 devait être réglée le 1er avril 2026.
    Qu’est-ce qui bloque ? » Se taire.
  - Document égaré : le renvoyer pendant l’appel. Validation en attente :
    obtenir le nom et la ligne de qui valide. Manque d’argent passager :
    dire qu’un étalement peut se discuter.
  - Donner les chiffres : « J’avance 1 200,00 €, et mon activité ne peut
    pas absorber de tels écarts. »
  - Proposer de régler pendant l’appel (https://pay.example/F-101). Sinon,
    demander un jour, sur le même ton, jusqu’à en avoir un.
  - Finir par : « Que changer pour que la prochaine passe sans que j’aie à
    appeler ? »
  - À ne pas dire : « vous repoussez », « ça suffit ». Messagerie :
    l’heure à laquelle vous rappellerez.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  $ did 04-07 call call

Due + 12. A small client is offered two payments.

  $ draft 04-13 instalment-offer
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : deux dates possibles
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Voici de quoi refermer le sujet et revenir à notre travail. Pour la
  facture F-101, en retard de 12 jours, je vous propose deux versements :

  - 600,00 € pour le 20 avril 2026
  - 600,00 € pour le 20 mai 2026

  Le moyen est à votre choix : virement ou carte. Tout régler en une fois
  reste possible, bien sûr.

  Confirmez-moi ces deux dates d’ici au 19 avril 2026, ou donnez-moi les
  vôtres : elles seront inscrites, et chaque versement vous sera rappelé
  le jour même.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

A large one gets the statement instead, and the appeal.

  $ draft 04-13 statement
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : votre relevé, et quelques mots
  À joindre : statement-morel-2026-04-13.csv

  Bonjour Madame Morel,

  « Refonte du catalogue » compte pour moi, et la partie comptable mérite
  d’être aussi simple que le reste.

  Je joins donc le relevé de tout ce qui est ouvert entre nous : Atelier
  Morel pourra ainsi le traiter en une seule fois. La facture F-101 a
  dépassé son échéance de 12 jours.

  Une chose que je dis rarement à mes clients : mon entreprise est petite.
  Une facture en attente, chez moi, ce sont les charges du mois, les
  fournisseurs que je règle à leur date et mon propre revenu. À mon
  échelle, 1 200,00 € font la différence entre travailler l’esprit libre
  et compter les jours, y compris quand je travaille pour vous.

  Pouvez-vous demander la validation de ce règlement, ou me dire à qui la
  demander, pour qu’il parte d’ici au 19 avril 2026 ? Ce serait beaucoup
  pour moi.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Avec toute ma considération,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- statement-morel-2026-04-13.csv ---

  numero,objet,emission,echeance,jours_de_retard,total,recu,avoirs,solde,devise,abandonne,remarque,interets,indemnite
  F-101,Refonte du catalogue,2026-03-02,2026-04-01,12,1200.00,0.00,0.00,1200.00,EUR,0.00,,4.79,40.00

  $ did 04-13 instalment-offer email

Due + 19, the superior in copy, from the collector.

  $ draft 04-20 escalation
  --- appel ---

  - Appel à passer par Hélène Durand, ou par un proche ou un confrère, qui
    dit alors son propre nom et pour quelle entreprise il appelle.
  - Appeler Nadia Morel au +33 4 65 71 10 21, le jour même de l’e-mail.
  - Dire : « Bonjour, Hélène Durand. J’appelle au sujet de la facture
    F-101 (Durand Graphisme), pour en fixer la date de règlement. »
  - Exposer : facture F-101, échue le 1er avril 2026, 19 jours de retard,
    1 200,00 € à recevoir. Puis : « Quel jour le virement part-il ? »
  - « Je vais voir », « la semaine prochaine » : « Quel jour exactement ?
    Je vous rappelle ce jour-là. »
  - Ce n’est pas la bonne personne : le nom et la ligne de celle qui
    exécute les paiements. Refus : demander Irène Morel.
  - Dire la suite, sans hausser le ton : un dernier avis avant mise en
    demeure, le 27 avril 2026.
  - À ne pas dire : un reproche. Une remarque sur le travail se note, avec
    le jour où la réponse viendra.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  --- e-mail ---

  De : Hélène Durand <helene@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Cc : Irène Morel <irene@morel.example>
  Objet : Facture F-101 : le règlement, ou une date
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Je vous écris au sujet de la facture F-101 (Durand Graphisme), et pour
  une seule question : quel jour le règlement partira-t-il ?

  Le travail (« Refonte du catalogue ») a été livré. La facture, échue le
  1er avril 2026, a 19 jours de retard. Une petite entreprise avance
  1 200,00 € depuis.

  D’ici au 26 avril 2026, j’attends le règlement, ou une date ferme. Si la
  décision ne dépend pas de vous, donnez-moi le nom et la ligne directe de
  qui exécute les paiements. Irène Morel reçoit une copie de ce message,
  pour que la réponse ne repose pas sur une seule personne.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 20 avril 2026 (19 jours) : 7,59 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 247,59 €

  Faute de nouvelles, la suite sera un dernier avis avant mise en demeure,
  le 27 avril 2026.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Cordialement,
  Hélène Durand

  $ did 04-20 escalation email

Due + 26.

  $ draft 04-27 final-warning
  --- appel ---

  - Vérifier le compte, puis appeler Nadia Morel au +33 4 65 71 10 21 le
    jour où part l’e-mail.
  - Dire : « Bonjour, Camille Durand à l’appareil, au sujet de la facture
    F-101. Je tenais à ce que vous l’appreniez de vive voix. »
  - Constater : « 1 200,00 € restent à régler, 26 jours après l’échéance
    du 1er avril 2026. »
  - Dire ce que le retard ajoute, exactement comme l’e-mail l’écrit.
  - Demander : « Le virement est-il parti, avez-vous une date, ou un
    échéancier à proposer ? » Attendre la réponse.
  - Annoncer au conditionnel ce qui viendrait : une mise en demeure, le
    6 mai 2026, puis la possibilité d’une procédure.
  - Messagerie : numéro de facture, e-mail envoyé ce jour, heure à
    laquelle vous rappellerez demain.
  - À ne pas dire : plus que l’e-mail, ni plus tôt. Remercier d’avoir pris
    l’appel.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : dernier rappel amiable
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Ce message double mon appel de ce jour, pour que vous en gardiez une
  trace. 26 jours après l’échéance, le 1er avril 2026, la facture F-101
  reste ouverte.

  Trois réponses suffisent à tout arrêter jusqu’au 5 mai 2026 : l’avis de
  virement, une date précise, ou un échéancier que vous me proposez par
  écrit. Laquelle sera la vôtre ?

  Sans l’une d’elles, l’étape suivante serait une mise en demeure, le
  6 mai 2026 ; elle pourrait être suivie d’une procédure devant le
  tribunal compétent.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 27 avril 2026 (26 jours) : 10,39 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 250,39 €

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Sincères salutations,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 04-27 final-warning email

The formal notice: letter, call and mail on one day.

  $ draft 05-06 formal-notice
  --- lettre ---

  Camille Durand
  Durand Graphisme
  12 rue des Lilas
  69003 Lyon
  +33 6 39 98 41 07
  camille@durand.example
  SIREN 123 456 782

  Atelier Morel
  Nadia Morel
  3 quai des Brumes
  69005 Lyon

  Lyon, le 6 mai 2026

  Lettre recommandée avec accusé de réception

  Objet : mise en demeure de régler la facture F-101

  Madame Morel,

  La facture F-101 (« Refonte du catalogue »), d’un montant de 1 200,00 €
  sur votre commande CDE-77, est arrivée à échéance le 1er avril 2026
  (délai convenu : 30 jours). Au 6 mai 2026, 35 jours plus tard, elle
  n’est pas réglée.

  Facture  Émise le    Échéance       Montant    Reste dû
  F-101    02/03/2026  01/04/2026  1 200,00 €  1 200,00 €

  Cette lettre fait suite à mes démarches amiables : e-mail du 2 avril
  2026, appel du 7 avril 2026, e-mail du 13 avril 2026, e-mail du 20 avril
  2026, e-mail du 27 avril 2026, sans que le compte ait été soldé.

  Par la présente, je vous mets en demeure de régler la somme de
  1 200,00 €, ainsi que les sommes ci-dessous dues au titre du retard, au
  plus tard le 14 mai 2026. Cette lettre vaut mise en demeure au sens de
  l’article 1344 du Code civil.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 6 mai 2026 (35 jours) : 13,98 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 253,98 €

  À défaut de règlement dans ce délai, je pourrais, sans autre rappel,
  saisir la juridiction compétente afin d’obtenir le paiement de ces
  sommes.

  Si une difficulté vous empêche de régler en une seule fois, ou si vous
  contestez l’une de ces sommes, écrivez-moi avant cette date en m’en
  donnant la raison : un accord écrit reste possible. Cette lettre est
  sans objet si votre règlement est parti entre-temps ; dans ce cas,
  merci.

  Je vous prie d’agréer l’expression de mes salutations distinguées.

  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- appel ---

  - Appeler Nadia Morel au +33 4 65 71 10 21, le jour où la lettre part,
    pour qu’elle ne surprenne pas.
  - Dire : « Je vous adresse aujourd’hui une mise en demeure pour la
    facture F-101. Elle demande 1 200,00 € au plus tard le 14 mai 2026. »
  - Préciser que les sommes dues au titre du retard y sont comptées à part
    (1 253,98 € en tout).
  - Demander : « Y a-t-il un désaccord, ou une difficulté que j’ignore ? »
    Un désaccord : raccrocher poliment et le traiter d’abord. Une
    difficulté : un échéancier écrit et signé reste possible.
  - La suite, au conditionnel seulement : « Sans règlement à cette date,
    je pourrais saisir la juridiction compétente. »
  - Confirmer l’adresse postale.
  - À ne pas dire : un verdict, un délai de justice, un jugement sur la
    personne.
  - Lettre, e-mail, appel partis : relance done F-101
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - En deux fois : relance instalments F-101 --count 2 --every month

  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Mise en demeure : facture F-101
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Une lettre de mise en demeure vous est adressée aujourd’hui en
  recommandé, pour la facture F-101 (« Refonte du catalogue »), émise le
  2 mars 2026 pour 1 200,00 € et échue le 1er avril 2026. Elle vous
  demande de régler les sommes suivantes au plus tard le 14 mai 2026 :

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 6 mai 2026 (35 jours) : 13,98 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 253,98 €

  Passé ce délai, je pourrais saisir la juridiction compétente.

  Un désaccord, un échéancier à proposer ? Appelez-moi au
  +33 6 39 98 41 07 : un accord écrit reste possible.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Salutations distinguées,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 05-06 formal-notice letter

Fifteen days after the notice: a decision.

  $ draft 05-21 legal
  - À décider : la suite de la facture F-101, échue le 1er avril 2026
    (50 jours de retard). En jeu : 1 259,97 € (1 200,00 € de principal,
    19,97 € d’intérêts et 40,00 € d’indemnité forfaitaire) ; mise en
    demeure du 6 mai 2026.
  - Au dossier : facture du 2 mars 2026, envoyée le 2 mars 2026 ; commande
    CDE-77.
  - Au dossier : 2 avril 2026, e-mail.
  - Au dossier : 7 avril 2026, appel.
  - Au dossier : 13 avril 2026, e-mail.
  - Au dossier : 20 avril 2026, e-mail.
  - Au dossier : 27 avril 2026, e-mail.
  - Au dossier : 6 mai 2026, lettre.
  - Preuve du délai convenu, à chercher : devis signé, bon de commande,
    contrat, ou e-mail où le client accepte le délai.
  - Voie : Référé-provision. Conditions remplies : aucun litige
    enregistré. Preuve manquante : un devis signé ou un contrat qui
    indique le délai.
  - Référé-provision, la règle : le juge peut accorder une provision quand
    l’obligation n’est pas sérieusement contestable ; l’urgence n’est pas
    requise. Source : articles 835 al. 2 (tribunal judiciaire) et 873
    al. 2 (tribunal de commerce) du Code de procédure civile.
  - Voie : Injonction de payer. Preuve manquante : un devis signé ou un
    contrat qui indique le délai.
  - Injonction de payer, la règle : requête écrite, examinée sans entendre
    le client, qui peut s’y opposer dans le mois de la signification ;
    ordonnance à signifier dans les 3 mois (6 mois si elle est antérieure
    au 1er septembre 2026). Source : articles 1405 à 1422 du Code de
    procédure civile, décret 2026-96.
  - Voie : Petites créances, par un commissaire de justice. Conditions
    remplies : aucun litige enregistré ; 1 219,97 € de principal et
    d’intérêts, jusqu’à 5 000,00 €.
  - Petites créances, par un commissaire de justice, la règle : principal
    et intérêts jusqu’à 5 000 € ; le client doit accepter la procédure,
    dans le mois ; les frais restent au créancier. Source : articles
    L125-1 et R125-1 et suivants du Code des procédures civiles
    d’exécution.
  - Prescription : 5 ans (article L110-4 du Code de commerce et article
    2224 du Code civil) ; comptés de la fin du travail, le 27 février
    2026 : 27 février 2031.
  - Prescription, le départ : le délai court de l’achèvement de la
    prestation, non de la date de facture : Cass. com., 26 février 2020,
    n° 18-25.036.
  - Prescription, ce qui l’interrompt : une reconnaissance de la dette ou
    une demande en justice interrompt le délai (articles 2240 et 2241 du
    Code civil) ; ni une relance ni une mise en demeure ne le fait (Cass.
    com., 18 mai 2022, n° 20-23.204).
  - À savoir : la requête en injonction de payer n’interrompt pas la
    prescription ; la signification de l’ordonnance, si. Source : articles
    1405 à 1422 du Code de procédure civile, décret 2026-96.
  - À savoir : une fois une procédure collective publiée au BODACC, la
    créance ne se réclame plus : elle se déclare, dans les deux mois.
    Source : article R622-24 du Code de commerce, à vérifier.
  - À savoir : recouvrer pour le compte d’autrui est une activité
    réglementée. Source : articles R124-1 et suivants du Code des
    procédures civiles d’exécution.
  - À savoir : sans titre exécutoire, les frais de recouvrement restent au
    créancier. Source : article L111-8 du Code des procédures civiles
    d’exécution.
  - Un litige sérieux, même tardif, change la voie ouverte : le traiter
    d’abord, par écrit.
  - Client professionnel : chercher une procédure d’insolvabilité au
    registre de son pays avant toute dépense.
  - Coût et créance : la créance est de 1 259,97 € ; le coût n’est pas
    connu. Pour l’indiquer : relance draft F-101 --step legal --cost
    MONTANT, ou la clé legal_cost.
  - Peser aussi : vos heures, le délai, la capacité du client à payer, la
    relation.
  - Hors du tribunal : un échéancier signé ou une médiation coûtent en
    général moins et laissent la porte ouverte.
  - Confier à un tiers : il reste 1 259,97 € moins sa commission, que ce
    livre ne connaît pas. La demander, avec le mandat, l’autorisation s’il
    en faut une, et le nom de qui parlera au client.
  - Passer en perte : 1 200,00 € perdus. TVA et comptes : une question
    pour votre comptable. L’effort va ensuite aux factures récentes.
  - Ces lignes citent des règles et leurs sources ; ce que votre dossier
    permet, un avocat ou un commissaire de justice vous le dira.
  - Enregistrer la décision : cette tâche revient tous les 30 jours tant
    qu’il n’y en a pas.
  - Attendre : relance snooze F-101 AAAA-MM-JJ
  - Échelonner : relance instalments F-101 --count 2 --every month
  - Renoncer aux intérêts : relance waive F-101
  - Confier : relance hand-off F-101 --to "…"
  - Passer en perte : relance write-off F-101

The money is there.

  $ happened 05-22 payment 'amount = 1200.00'
  $ draft 05-22 thank-you
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : c’est réglé, merci

  Bonjour Madame Morel,

  J’ai bien reçu votre règlement le 22 mai 2026 et je tenais à vous en
  remercier : plus rien n’est ouvert sur la facture F-101.

  Je retiens surtout ce que nous avons obtenu ensemble : les commandes en
  ligne ont progressé de 12 % en un mois. Si une suite se dessine, j’y
  prendrai part avec plaisir.

  Une idée pour la prochaine fois : choisissons dès la commande un jour de
  règlement qui vous convient, et un petit coup de fil la veille. Cela
  vous irait-il ?

  À bientôt,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

Another course: after the first reminder a day is promised, and passes.

  $ cp due.txt invoices/F-101.toml
  $ did 04-02 overdue email
  $ happened 04-07 promise 'until = 2026-04-14'
  $ draft 04-15 broken-promise
  - Regarder d’abord le compte : le virement est peut-être arrivé ce
    matin.
  - Appeler Nadia Morel au +33 4 65 71 10 21 tôt dans la journée ; un
    e-mail ne remplace pas cet appel.
  - Dire : « Nous avions retenu le 14 avril 2026 pour 1 200,00 €, sur la
    facture F-101. Je ne les vois pas chez moi. Est-ce parti ? »
  - Parti : demander le jour et l’avis de virement. Pas parti :
    « Qu’est-ce qui a manqué ? » Répondre à cela, à rien d’autre.
  - Proposer de le faire maintenant, ensemble (https://pay.example/F-101).
  - À défaut, un nouveau jour, cette semaine, et l’heure à laquelle vous
    appellerez ce jour-là. Confirmer par e-mail.
  - Seulement si l’on vous demande la suite : un appel, le 20 avril 2026.
  - À ne pas dire : « vous aviez promis », « une fois de plus ».
  - Somme arrivée : relance paid F-101 MONTANT
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Nouvelle date, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
