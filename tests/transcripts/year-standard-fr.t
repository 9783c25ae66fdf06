A year with a client without a type, in French: every word they hear, in order. Courteous, plain, complete.

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
  > claim = "mention"
  > 
  > [bank]
  > checked = 2026-01-01
  > max_age_days = 365
  > END
  $ cat > clients/morel.toml <<'END'
  > name = "Atelier Morel"
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
    2026-03-27  à venir  appel avant échéance       appel                  pre-due
    2026-04-02  à venir  première relance           e-mail                 overdue
    2026-04-09  à venir  deuxième relance           e-mail                 second-reminder
    2026-04-16  à venir  appel                      appel                  call
    2026-04-23  à venir  escalade                   e-mail, appel          escalation
    2026-05-04  à venir  mise en demeure            lettre, appel, e-mail  formal-notice
    2026-05-19  à venir  décision sur la suite      tâche                  legal

The work is proposed: terms first.

  $ draft 01-12 agree-terms
  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Paul Simon <paul@morel.example>
  Objet : Facture F-101 : nos modalités, avant de commencer

  Bonjour Paul,

  Avant de commencer « Refonte du catalogue », le 19 janvier 2026, je vous
  propose de mettre par écrit la façon dont ce travail sera facturé et
  réglé. Ensuite, chacun saura à quoi s’en tenir.

  Voici ce que je prévois :
  - une facture au numéro F-101, envoyée le 2 mars 2026
  - montant : 1 200,00 €
  - délai de paiement : 30 jours, soit le 1er avril 2026
  - moyens de paiement : virement ou carte

  Pour m’adapter à votre fonctionnement, j’aurais besoin de quatre
  précisions :
  - à quelle adresse envoyer la facture, et avec quelles mentions ou
    pièces (bon de commande, code fournisseur…)
  - qui la valide
  - qui déclenche le virement, et comment joindre cette personne (nom,
    fonction, e-mail, téléphone)
  - à quelles dates vous réglez vos fournisseurs

  Si un point vous gêne, ou si le calendrier tombe mal pour votre budget,
  parlons-en maintenant : à ce stade, tout s’arrange facilement. Sinon,
  une réponse d’une ligne vaut accord, et nous en garderons tous deux la
  trace.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- tâche ---

  - Parler des conditions de vive voix, au milieu de la discussion sur le
    projet, puis les confirmer par écrit : l’e-mail est prêt.
  - Obtenir un accord écrit sur le délai (30 jours) : devis signé, bon de
    commande, contrat ou simple réponse par e-mail. Le ranger avec le
    dossier.
  - Vérifier que tout y est : prestations, prix, date de règlement, moyens
    de paiement, ce qui est dû si le paiement tarde.
  - S’assurer que les conditions sont comprises et que le budget existe :
    « Ce calendrier vous convient-il, et la somme est-elle prévue ? »
  - Dessiner le circuit : qui reçoit la commande, qui décide, qui
    déclenche le virement, quels documents il faut. Pour chaque personne :
    nom, fonction, e-mail, téléphone.
  - Présenter ces questions pour ce qu’elles sont : « C’est pour m’adapter
    à votre façon de faire. »
  - Demander à quelles dates partent les règlements fournisseurs : une
    facture arrivée le lendemain attend tout un mois.
  - Nouveau client, avant de signer : lire sa fiche sur Infogreffe et
    Societe.com, et chercher une procédure au BODACC.
  - Compléter au besoin par une note de solvabilité (Creditsafe), les avis
    entre entreprises (B-Réputation), la presse du secteur et les
    sanctions publiées par la DGCCRF.
  - Premier contrat : y écrire les obligations de chacun, les conditions
    de paiement et ce qui se passe si elles ne sont pas tenues ; le faire
    relire par un avocat si l’enjeu le mérite.
  - Si ces recherches inquiètent, refuser la mission ou demander le
    règlement d’avance. Mieux vaut le décider maintenant.
  - Écrire dans la fiche du client ce qui a été appris aujourd’hui.
  - Fait : relance done F-101
  - Sans objet : relance skip F-101 --reason "…"

  $ did 01-12 agree-terms email

Half-way.

  $ draft 02-09 check-in
  - Appeler Paul Simon au +33 4 65 71 10 22.
  - Dire en deux phrases où en est le travail : ce qui est fait, ce qui
    reste, la fin prévue le 27 février 2026.
  - Demander : « Est-ce que ce que vous voyez vous convient ?
    Qu’aimeriez-vous voir autrement ? »
  - Une réserve : la redire avec ses mots, dire ce qui sera fait et pour
    quand, l’écrire dans la journée.
  - Demander qui d’autre, chez Atelier Morel, donnera son avis à la fin.
  - Terminer : « La facture F-101 suivra la livraison ; y a-t-il quelque
    chose à préparer d’ici là ? »
  - À ne pas dire : un mot de plus sur l’argent. Cet appel sert au
    travail.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - À retenir, en plus : relance note F-101 "…"

  $ did 02-09 check-in call

Three working days before the end.

  $ draft 02-24 announce-invoice
  De : Camille Durand <camille@durand.example>
  À : Paul Simon <paul@morel.example>
  Objet : Facture F-101 : elle arrive bientôt, voici l’essentiel

  Bonjour Paul,

  « Refonte du catalogue » touche à sa fin, avec une livraison prévue le
  27 février 2026. La facture suivra ; pour qu’elle ne surprenne personne,
  voici dès maintenant ce qu’elle contiendra :
  - numéro : F-101, envoi le 2 mars 2026
  - votre commande : CDE-77
  - montant : 1 200,00 €
  - délai de paiement : 30 jours, soit le 1er avril 2026
  - moyens de paiement : virement ou carte

  Votre comptabilité attend-elle une mention ou une pièce en plus ?
  Indiquez-la-moi avant l’envoi, et la facture partira complète du premier
  coup.

  Bien à vous,
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

  Vous trouverez ci-joint (F-101.pdf) la facture F-101 pour « Refonte du
  catalogue », sur votre commande CDE-77.

  Délai convenu : 30 jours, soit le 1er avril 2026.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Une ligne qui appelle une explication ? Répondez à ce message, je m’en
  occupe aussitôt.

  Merci de la confiance que vous m’avez accordée pour ce travail.

  Bien cordialement,
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
  Objet : Facture F-101 : bien arrivée ?

  Bonjour Madame Morel,

  La facture F-101 pour « Refonte du catalogue » est partie le 2 mars
  2026. L’avez-vous bien reçue, et a-t-elle toutes les références qu’il
  vous faut ?

  S’il y manque une précision ou une pièce, je vous la fais suivre dans la
  journée. Je peux aussi vous renvoyer le fichier.

  Et si vous avez une remarque sur le travail lui-même, je la lirai avec
  plaisir.

  Belle journée à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 03-09 week-1 email

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
  Objet : Facture F-101 : échéance passée
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  La facture F-101 (« Refonte du catalogue »), envoyée le 2 mars 2026,
  était à régler hier, le 1er avril 2026. Je n’en vois pas encore le
  règlement sur mon compte : le délai convenu (30 jours) est écoulé et le
  paiement est désormais en retard.

  Quand puis-je l’attendre ? Une réponse d’ici le 8 avril 2026 m’aiderait
  à m’organiser. La facture est jointe, au cas où elle se serait égarée.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 0,40 € à ce jour, et à une indemnité
  forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
  Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
  demandé à ce titre pour le moment.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 04-02 overdue email

Due + 8, from the neutral mailbox.

  $ draft 04-09 second-reminder
  De : Durand Graphisme, comptabilité <compta@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Rappel : facture F-101, règlement attendu
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Sauf erreur de notre part, la facture F-101, échue le 1er avril 2026,
  figure au 9 avril 2026 parmi les sommes encore à recevoir.

  Merci de procéder au règlement d’ici le 15 avril 2026, ou d’indiquer en
  réponse la date prévue. Ce message peut être transféré tel quel à la
  personne chargée des factures.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Pour une question sur le travail : Camille Durand,
  camille@durand.example.

  Cordialement,
  Durand Graphisme, comptabilité

  $ did 04-09 second-reminder email

Due + 15.

  $ draft 04-16 call
  - Appeler la personne qui déclenche vraiment le règlement : Nadia Morel,
    au +33 4 65 71 10 21.
  - Poser les chiffres : « 1 200,00 € à recevoir, 15 jours depuis
    l’échéance du 1er avril 2026. »
  - Demander pourquoi, et laisser répondre : document perdu, personne
    absente, validation en attente, trésorerie tendue ?
  - Demander : « Quel jour le règlement partira-t-il ? » Reposer la
    question, calmement, tant qu’il n’y a pas de réponse.
  - Expliquer : « C’est ma trésorerie qui porte cette somme. Je ne peux
    pas accepter de tels écarts. »
  - Trésorerie tendue : proposer deux versements sur deux mois, confirmés
    par écrit.
  - Faire vérifier l’adresse e-mail et les indésirables : les messages ne
    sont peut-être jamais arrivés.
  - Pas de réponse : une autre heure, une autre adresse, puis une autre
    personne de l’entreprise (achats, direction, accueil).
  - Avant de raccrocher : « Que changer, chez vous ou chez moi, pour que
    la prochaine passe sans accroc ? »
  - À ne pas dire : « vous ne voulez pas payer », « c’est inadmissible »,
    ni aucune menace.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  $ did 04-16 call call

Due + 22, the superior in copy.

  $ draft 04-23 escalation
  --- appel ---

  - Appeler Nadia Morel au +33 4 65 71 10 21, le jour où l’e-mail part.
  - Prévenir : « J’ai mis Irène Morel en copie pour que la décision puisse
    être prise ; cela ne vise personne. » Sans réponse, appeler
    directement Irène Morel.
  - Rappeler les faits : 1 200,00 € à recevoir, échéance du 1er avril
    2026, 22 jours de retard.
  - Demander une date ferme, au plus tard le 1er mai 2026 ; proposer un
    échéancier si la trésorerie est en cause.
  - Annoncer la suite sans hausser le ton : « Sans règlement ni réponse,
    ce sera une mise en demeure, le 4 mai 2026. »
  - À ne pas dire : ce qui viserait une personne, ou une suite autre que
    celle annoncée.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Cc : Irène Morel <irene@morel.example>
  Objet : Facture F-101 : fixer une date de règlement
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  La facture F-101 (« Refonte du catalogue »), échue le 1er avril 2026,
  reste ouverte 22 jours plus tard ; ma dernière relance date du 16 avril
  2026.

  Irène Morel est en copie, pour que la décision puisse être prise ; cela
  ne met personne en cause.

  Indiquez-moi, d’ici le 1er mai 2026, le jour où le règlement partira, ou
  ce qui l’en empêche : un échéancier reste possible.

  Sans règlement ni réponse, l’étape suivante sera une mise en demeure, le
  4 mai 2026.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 8,79 € à ce jour, et à une indemnité
  forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
  Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
  demandé à ce titre pour le moment.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Sincères salutations,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 04-23 escalation email

The formal notice: letter, call and mail on one day.

  $ draft 05-04 formal-notice
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

  Lyon, le 4 mai 2026

  Lettre recommandée avec accusé de réception

  Objet : mise en demeure de régler la facture F-101

  Madame Morel,

  La facture F-101 (« Refonte du catalogue »), d’un montant de 1 200,00 €
  sur votre commande CDE-77, est arrivée à échéance le 1er avril 2026
  (délai convenu : 30 jours). Au 4 mai 2026, 33 jours plus tard, elle
  n’est pas réglée.

  Facture  Émise le    Échéance       Montant    Reste dû
  F-101    02/03/2026  01/04/2026  1 200,00 €  1 200,00 €

  Cette lettre fait suite à mes démarches amiables : e-mail du 2 avril
  2026, e-mail du 9 avril 2026, appel du 16 avril 2026, e-mail du 23 avril
  2026, sans que le compte ait été soldé.

  Par la présente, je vous mets en demeure de régler la somme de
  1 200,00 € au plus tard le 12 mai 2026. Cette lettre vaut mise en
  demeure au sens de l’article 1344 du Code civil.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 13,18 € à ce jour, et à une indemnité
  forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
  Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
  demandé à ce titre pour le moment.

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
    facture F-101. Elle demande 1 200,00 € au plus tard le 12 mai 2026. »
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
  demande de régler les sommes suivantes au plus tard le 12 mai 2026 :

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 13,18 € à ce jour, et à une indemnité
  forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
  Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
  demandé à ce titre pour le moment.

  Passé ce délai, je pourrais saisir la juridiction compétente.

  Un désaccord, un échéancier à proposer ? Appelez-moi au
  +33 6 39 98 41 07 : un accord écrit reste possible.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Salutations distinguées,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 05-04 formal-notice letter

Fifteen days after the notice: a decision.

  $ draft 05-19 legal
  - À décider : la suite de la facture F-101, échue le 1er avril 2026
    (48 jours de retard). En jeu : 1 259,17 € (1 200,00 € de principal,
    19,17 € d’intérêts et 40,00 € d’indemnité forfaitaire) ; mise en
    demeure du 4 mai 2026.
  - Au dossier : facture du 2 mars 2026, envoyée le 2 mars 2026 ; commande
    CDE-77.
  - Au dossier : 2 avril 2026, e-mail.
  - Au dossier : 9 avril 2026, e-mail.
  - Au dossier : 16 avril 2026, appel.
  - Au dossier : 23 avril 2026, e-mail.
  - Au dossier : 4 mai 2026, lettre.
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
    remplies : aucun litige enregistré ; 1 219,17 € de principal et
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
  - Coût et créance : la créance est de 1 259,17 € ; le coût n’est pas
    connu. Pour l’indiquer : relance draft F-101 --step legal --cost
    MONTANT, ou la clé legal_cost.
  - Peser aussi : vos heures, le délai, la capacité du client à payer, la
    relation.
  - Hors du tribunal : un échéancier signé ou une médiation coûtent en
    général moins et laissent la porte ouverte.
  - Confier à un tiers : il reste 1 259,17 € moins sa commission, que ce
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

  $ happened 05-20 payment 'amount = 1200.00'
  $ draft 05-20 thank-you
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : bien reçu, merci

  Bonjour Madame Morel,

  Votre règlement m’est bien parvenu, et la facture F-101 est soldée
  depuis le 20 mai 2026. Merci beaucoup.

  Tout est en ordre de mon côté : vous n’avez plus rien à faire. J’espère
  que « Refonte du catalogue » vous rend bien service.

  Si une question se présente, ou si vous pensez déjà à la suite,
  écrivez-moi : ce sera avec plaisir.

  Bien à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

Another course: after the first reminder a day is promised, and passes.

  $ cp due.txt invoices/F-101.toml
  $ did 04-02 overdue email
  $ happened 04-07 promise 'until = 2026-04-14'
  $ draft 04-15 broken-promise
  - Regarder d’abord le compte, puis appeler Nadia Morel au +33 4 65 71 10
    21.
  - Dire, sans commentaire : « Nous avions convenu de 1 200,00 € pour le
    14 avril 2026 ; je ne les vois pas arriver. Le règlement est-il
    parti ? »
  - Si oui : quel jour, de quelle banque, avec quelle référence
    (attendue : F-101).
  - Si non : « Qu’est-ce qui a changé ? » Écouter la raison jusqu’au bout.
  - Dire ce que cela coûte : « 14 jours après l’échéance, je ne peux plus
    avancer 1 200,00 €. »
  - Obtenir une date que la personne peut tenir elle-même ; si elle dépend
    d’une autre, demander son nom et l’appeler.
  - Proposer de couper en deux, avec un premier versement immédiat
    (https://pay.example/F-101).
  - À ne pas dire : « vous aviez promis », « je ne vous crois plus ».
  - Somme arrivée : relance paid F-101 MONTANT
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Nouvelle date, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"

A plan is agreed instead; its first day has come.

  $ happened 04-15 plan 'instalments = [{ due = 2026-04-22, amount = 600.00 }, { due = 2026-05-22, amount = 600.00 }]'
  $ draft 04-22 instalment-request
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : versement 1 sur 2
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Comme prévu dans notre échéancier, le versement 1 sur 2 de la facture
  F-101 (« Refonte du catalogue ») tombe aujourd’hui, 22 avril 2026. Son
  montant est de 600,00 €.

  Je vous l’écris le jour même parce que ces dates s’oublient facilement :
  il n’y a rien d’autre à faire que ce versement.

  À régler pour la facture F-101 : 600,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Si quelque chose vous gêne dans le calendrier, dites-le-moi dès
  maintenant. Et merci de tenir ce plan avec moi.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

They want a correction.

  $ happened 04-23 correction 'reason = "le numéro de commande est CDE-78"'
  $ draft 04-23 fix-invoice
  - Facture F-101 : à mettre en ordre avant tout autre message à Atelier
    Morel.
  - Correction demandée : le numéro de commande est CDE-78
  - Tout reprendre en une fois : description, détail des prix, date
    d’échéance, IBAN, référence de commande, adresse exacte.
  - Déjà envoyée le 2 mars 2026 : selon l’usage comptable, passer par une
    facture rectificative, ou par un avoir suivi d’une nouvelle facture.
  - Renvoyer avec un mot : « Voici la version corrigée, merci de me
    l’avoir signalé. Est-elle maintenant complète pour vous ? »
  - Aucune relance tant que la correction n’est pas faite. Une fois
    acceptée, la garder comme modèle pour ce client.
  - Version corrigée partie : relance corrected F-101
  - Rien à changer : relance skip F-101 --reason "…"

It is made; they object.

  $ happened 04-24 corrected ''
  $ happened 04-27 dispute 'reason = "deux pages manquent"'
  $ draft 04-27 settle-dispute
  - La facture F-101 fait l’objet d’un litige : deux pages manquent.
    Aucune relance sur elle tant que ce n’est pas réglé.
  - Répondre aujourd’hui, même brièvement : « J’ai bien lu votre remarque,
    je regarde et je reviens vers vous le [jour]. »
  - Faire préciser par écrit : quelle ligne, quel écart, quel résultat
    attendu.
  - Relire ce qui avait été convenu, les échanges et ce qui a été livré.
  - Séparer ce qui est en litige du reste (en tout : 1 200,00 €) : le
    reste peut être réglé sans attendre.
  - Proposer une seule solution, datée : reprise du travail, avoir
    partiel, explication, médiation.
  - Rester sur les faits. Une remarque fondée se reconnaît simplement.
  - Faire confirmer l’accord par e-mail : la date d’échéance, elle, ne
    change pas sans accord.
  - Accord trouvé : relance resolved F-101
  - Facture à refaire : relance correction F-101 --reason "…"
  - Où cela en est : relance note F-101 "…"

That is settled; only cents are missing.

  $ happened 04-28 resolved ''
  $ happened 04-29 payment 'amount = 1199.60'
  $ sed -i 's/^terms.*/&\ntolerance = 1.00/' relance.toml
  $ draft 04-29 round-off
  - Facture F-101 : il reste 0,40 €, en dessous du seuil que vous avez
    fixé.
  - Chercher la cause : frais bancaires, arrondi, taux de change, faute de
    frappe.
  - Passer la différence en perte, ou la laisser ouverte si elle revient à
    chaque facture.
  - Ne pas écrire au client pour cela. Des frais bancaires répétés se
    disent une fois, en passant.
  - Prévenir la personne qui tient la comptabilité si l’écart doit y
    figurer.
  - Passer en perte : relance write-off F-101
  - Laisser ouverte : relance skip F-101 --reason "…"

Nobody to write to.

  $ draft 04-29 find-contact
  - Facture F-101 : l’étape suivante attend un contact pour Atelier Morel.
    Trouver qui déclenche les règlements, et comment joindre cette
    personne.
  - Regarder d’abord ce que vous avez : signatures de mails, bon de
    commande, site, carte de visite, LinkedIn.
  - Demander à la personne qui a passé la commande : « Pour m’adapter à
    votre organisation, j’aimerais savoir qui règle les factures et
    comment lui écrire. »
  - Obtenir le nom, la fonction, l’e-mail et le téléphone direct.
  - Réponse évasive : redemander un autre jour, par un autre canal, tant
    que vous n’avez pas ces quatre renseignements.
  - Refus : s’adresser à la personne à laquelle celle-ci est rattachée et
    lui poser la même question.
  - En dernier lieu, appeler le standard et demander la comptabilité
    fournisseurs.
  - Enregistrer le contact dans la fiche du client avec le rôle « payer »,
    et avec l’e-mail ou le téléphone (phone) que demande l’étape en
    attente : elle reprendra d’elle-même.
  - Ce qui a été tenté : relance note F-101 "…"
  - Introuvable : relance skip F-101 --reason "…"

They are insolvent.

  $ happened 04-30 insolvency 'reference = "RG 26/123"'
  $ draft 04-30 declare-claim
  - Atelier Morel fait l’objet d’une procédure d’insolvabilité
    (référence : RG 26/123). Arrêter tout rappel et toute demande de
    paiement.
  - Chercher la publication officielle : date, tribunal, nom de la
    personne chargée de recevoir les créances.
  - La créance se déclare auprès du mandataire ou du liquidateur, en
    général dans les 2 mois de la publication au BODACC (Code de commerce,
    art. R622-24) ; vérifier le délai sur l’annonce.
  - Le cours des intérêts s’arrête au jugement d’ouverture, sauf
    exceptions (Code de commerce, art. L622-28).
  - Déclarer ce qui était dû à la date du jugement : facture F-101 du
    2 mars 2026, 0,40 €, avec les autres factures ouvertes de ce client.
  - Joindre les preuves : facture, commande, accord écrit, échanges.
  - Envoyer avec preuve de dépôt et garder l’accusé de réception.
  - Voir avec la personne qui tient la comptabilité : provision, TVA.
  - Travail encore en cours : rien de plus sans l’accord de la personne
    désignée.
  - Déclarée : relance done F-101
  - Référence reçue : relance note F-101 "…"
