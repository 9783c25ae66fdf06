A year with an overwhelmed client, in French: every word they hear, in order. One easy gesture, and no pile of messages.

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
  > type = "overwhelmed"
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

    2026-01-12  à faire  conditions de paiement               e-mail, tâche          agree-terms
    2026-02-09  à venir  point en cours de mission            appel                  check-in
    2026-02-24  à venir  annonce de la facture                e-mail                 announce-invoice
    2026-03-02  à venir  envoi de la facture                  e-mail                 send-invoice
    2026-03-09  à venir  contact de la 1re semaine            e-mail                 week-1
    2026-03-16  à venir  contact de la 2e semaine             e-mail                 week-2
    2026-03-23  à venir  autre canal (LinkedIn)               tâche                  week-3
    2026-03-27  à venir  appel avant échéance                 appel                  pre-due
    2026-04-02  à venir  première relance                     e-mail                 overdue
    2026-04-09  à venir  invitation à un point de 15 minutes  e-mail                 meeting
    2026-04-16  à venir  proposition d’échéancier             e-mail                 instalment-offer
    2026-04-23  à venir  appel                                appel                  call
    2026-04-30  à venir  escalade                             e-mail, appel          escalation
    2026-05-07  à venir  mise en demeure                      lettre, appel, e-mail  formal-notice
    2026-05-22  à venir  décision sur la suite                tâche                  legal

The work is proposed: terms first.

  $ draft 01-12 agree-terms
  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Paul Simon <paul@morel.example>
  Objet : Facture F-101 : qu’est-ce qui vous simplifierait la vie ?

  Bonjour Paul,

  Pendant que nous parlons du projet « Refonte du catalogue », un mot sur
  la facture : trente secondes maintenant, et le sujet est clos.

  Elle arrivera le 2 mars 2026, pour un total de 1 200,00 €. Délai prévu :
  30 jours. Pour la suite, quelle formule vous arrange ?

  - A : en une fois, dès l’arrivée de la facture.
  - B : en une fois, à une date que vous choisissez dans ce délai.
  - C : en deux fois, une part au démarrage, le reste à la fin.

  Côté moyens, c’est comme vous voulez : virement ou carte.

  Répondez d’une seule lettre, même depuis votre téléphone, et je m’occupe
  du reste. Si vous préférez que j’envoie tout cela à quelqu’un d’autre,
  donnez-moi simplement son adresse.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- tâche ---

  - En parler de vive voix au détour d’une conversation sur le projet,
    jamais dans un rendez-vous à part : c’est moins gênant pour tout le
    monde.
  - Présenter les formules et les moyens, puis laisser choisir ; ne pas
    annoncer une exigence.
  - Confirmer le choix par écrit en deux lignes, dans le même message que
    le calendrier du projet.
  - Proposer d’inscrire ensemble la date dans leur agenda, tout de suite.
  - Demander qui fera le geste le jour venu, cette personne ou quelqu’un
    d’autre de l’entreprise, et l’enregistrer comme contact « payer ».
  - Nouveau client : vérifier en dix minutes son existence et sa santé
    (Infogreffe, BODACC) et sa réputation dans le métier.
  - Nouveau client : mettre l’accord dans un contrat court, avec le délai
    et les suites d’un retard, et le faire signer avant de commencer.
  - Fait : relance done F-101
  - Sans objet : relance skip F-101 --reason "…"

  $ did 01-12 agree-terms email

Half-way.

  $ draft 02-09 check-in
  - Appeler Paul Simon au +33 4 65 71 10 22, deux minutes au plus.
  - Donner signe de vie : « Juste un mot : “Refonte du catalogue” avance
    comme prévu, vous n’avez rien à faire. »
  - Demander une seule chose : « Attendez-vous de moi quelque chose que
    j’aurais laissé passer ? »
  - Mauvais moment : « Je vous l’écris en deux lignes, vous lirez quand
    vous pourrez. »
  - Pas de réponse : la même chose par SMS, sans rien demander en retour.
  - Leurs messages : répondre le jour même, ne serait-ce que « Bien reçu,
    je vous réponds demain ».
  - À ne pas dire : un mot de la facture.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - À retenir, en plus : relance note F-101 "…"

  $ did 02-09 check-in call

Three working days before the end.

  $ draft 02-24 announce-invoice
  De : Camille Durand <camille@durand.example>
  À : Paul Simon <paul@morel.example>
  Objet : Facture F-101 : elle arrive bientôt, et ce sera simple

  Bonjour Paul,

  Nous y sommes presque : le travail s’achève le 27 février 2026. La
  facture F-101 suivra le 2 mars 2026, dans un seul message où vous
  trouverez tout ; rien à chercher, rien à recopier.

  Pour mémoire, ce que nous avons prévu :

  - Facture : F-101, pour « Refonte du catalogue »
  - Total : 1 200,00 €
  - Délai : 30 jours
  - À régler au plus tard le 1er avril 2026

  Rien à faire aujourd’hui. Quelqu’un d’autre doit la recevoir aussi ? Une
  adresse en réponse, et c’est noté.

  À très bientôt,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 02-24 announce-invoice email

The invoice goes out.

  $ draft 03-02 send-invoice
  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101, Refonte du catalogue
  À joindre : F-101.pdf
  À joindre : payment.png

  Bonjour Madame Morel,

  Voici la facture F-101 pour « Refonte du catalogue », d’un montant de
  1 200,00 €. Délai convenu : 30 jours, soit le 1er avril 2026. Le PDF est
  joint, et tout le nécessaire est dans ce message : une minute suffit.

  Pour régler, prenez ce qui vous va le mieux :

  - En ligne, en quelques secondes, sur ordinateur ou téléphone :
    https://pay.example/F-101
  - Par virement, sans rien recopier : scannez le QR code joint avec
    l’application de votre banque.
  - Par virement classique : IBAN FR76 3000 6000 0112 3456 7890 189, BIC
    AGRIFRPP.
  - Moyens acceptés : virement ou carte.
  - La référence à indiquer, dans tous les cas : F-101 (ou RF65 F101,
    référence structurée).

  Autre chose vous arrangerait ? Dites-le-moi en une ligne.

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

A week later: the first mail forwarded, and not a word of paying.

  $ draft 03-09 week-1
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Tr : Facture F-101, Refonte du catalogue
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Voici de nouveau mon message du 2 mars 2026, avec la facture en pièce
  jointe, pour que vous l’ayez sous la main sans chercher.

  C’est surtout votre avis qui m’intéresse. Maintenant que le travail est
  entre vos mains, qu’en pensez-vous ? Ce qui vous plaît, ce qui vous
  gêne : deux mots depuis votre téléphone, et j’ajuste ce qui peut l’être.

  Bonne journée à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  ---------- Message transféré ----------
  > De : Camille Durand <camille@durand.example>
  > Date : 2 mars 2026
  > Au sujet de : facture F-101, Refonte du catalogue
  > Pièce jointe : F-101.pdf

  $ did 03-09 week-1 email

Two weeks, from the neutral mailbox.

  $ draft 03-16 week-2
  De : Durand Graphisme, comptabilité <compta@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Suivi : facture F-101, Refonte du catalogue

  Bonjour Madame Morel,

  Point de suivi de votre facture :

  - Numéro : F-101
  - Objet : Refonte du catalogue
  - Envoyée le : 2 mars 2026
  - Échéance : 1er avril 2026
  - Solde : 1 200,00 €
  - Référence à rappeler : F-101
  - Accès au règlement en ligne : https://pay.example/F-101

  Si tout est déjà prévu, aucune réponse n’est nécessaire.

  Pour recevoir une nouvelle copie, répondre « copie ». Pour changer de
  destinataire, indiquer la nouvelle adresse en réponse.

  Durand Graphisme, comptabilité

  $ did 03-16 week-2 email

Three weeks, and silence.

  $ draft 03-23 week-3
  - Pas de nouvelles depuis l’envoi du 2 mars 2026 : prendre un chemin
    plus léger que l’e-mail.
  - Chercher Nadia Morel (Atelier Morel) sur LinkedIn, proposer la mise en
    relation et écrire, sur un ton amical : « Bonjour, j’espère que tout
    va bien. Je voulais juste vérifier que la facture F-101 est arrivée
    jusqu’à vous. Un pouce levé me suffit, et si elle s’est perdue je vous
    la renvoie ici même. »
  - Passer un coup de fil à l’accueil et demander la personne qui suit les
    factures que l’entreprise envoie (la comptabilité clients), et non
    celles qu’elle reçoit : dans une petite équipe c’est la même personne,
    et elle décroche plus volontiers.
  - Enchaîner avec le sourire : « En fait c’est pour une facture de ma
    part ; l’avez-vous vue passer ? »
  - Ne rien demander d’autre : l’échéance, le 1er avril 2026, n’est pas
    passée.
  - Au moindre signe, renvoyer la facture dans la minute, par le canal où
    la réponse est arrivée.
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

The day after the due date.

  $ draft 04-02 overdue
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Tr : Facture F-101, Refonte du catalogue
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Je remets la facture F-101 en haut de la pile : elle était à régler
  hier, le 1er avril 2026, et son règlement ne m’est pas encore parvenu.
  Nos conditions (30 jours) ne sont donc plus respectées à ce jour.

  Si vous avez une minute, tout est prêt ci-dessous. Sinon, répondez par
  le jour qui vous convient, et c’est moi qui m’en souviendrai.

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

  Bien à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  ---------- Message transféré ----------
  > De : Camille Durand <camille@durand.example>
  > Date : 2 mars 2026
  > Au sujet de : facture F-101, Refonte du catalogue
  > Pièce jointe : F-101.pdf

  $ did 04-02 overdue email

Due + 8.

  $ draft 04-09 meeting
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : quinze minutes ensemble le lundi 13 avril 2026 ?
  À joindre : invitation.ics

  Bonjour Madame Morel,

  Faisons-le à deux : quinze minutes au téléphone, le lundi 13 avril 2026
  à 10 h. L’invitation est jointe ; acceptez-la, et elle se place dans
  votre agenda.

  Rien à préparer. Je vous appelle, nous ouvrons la facture F-101, et vous
  choisissez : régler pendant l’appel, me donner une date, ou me dire ce
  qui coince.

  L’heure tombe mal ? Déplacez l’invitation, au plus tard au 15 avril
  2026. Et si tout est réglé avant, je vous rends votre quart d’heure :

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  À très bientôt,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- invitation.ics ---

  lundi 13 avril 2026, 10 h 00 - 10 h 15
  Nadia Morel <nadia@morel.example>

  $ did 04-09 meeting email

Due + 15. A small client is offered two payments.

  $ draft 04-16 instalment-offer
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : deux moitiés, un « oui » suffit
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Pour que ce soit plus léger, coupons la somme en deux :

  - 600,00 € le 23 avril 2026
  - 600,00 € le 26 mai 2026

  Répondez « oui » d’ici le 22 avril 2026, c’est tout. Aucune date à
  retenir : je vous ferai signe chaque fois le jour venu, et vous réglerez
  comme il vous plaira (virement ou carte).

  Deux autres dates vous iraient mieux ? Envoyez-les-moi. Et pour tout
  solder d’un coup :

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Bien à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

A large one gets the statement instead, and the appeal.

  $ draft 04-16 statement
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : tout sur une seule page
  À joindre : statement-morel-2026-04-16.csv

  Bonjour Madame Morel,

  Pour vous éviter de chercher, tout est rassemblé ici ; le relevé complet
  de votre compte au 16 avril 2026 est joint.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Vous n’avez pas à vous en charger vous-même : transférez ce message, tel
  quel, à la personne qui peut le traiter. Un simple « c’est transmis »
  d’ici le 22 avril 2026, avec son nom, et c’est à elle que je
  m’adresserai désormais.

  Je vous dois aussi la raison de mon insistance. Mon activité est toute
  petite : il n’y a derrière ces lignes ni service financier ni grande
  trésorerie, il y a quelqu’un qui a fait le travail et qui compte sur ce
  règlement pour boucler son mois. Le recevoir à temps est vital pour moi.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Merci de tout cœur,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- statement-morel-2026-04-16.csv ---

  numero,objet,emission,echeance,jours_de_retard,total,recu,avoirs,solde,devise,abandonne,remarque,interets,indemnite
  F-101,Refonte du catalogue,2026-03-02,2026-04-01,15,1200.00,0.00,0.00,1200.00,EUR,0.00,,,

  $ did 04-16 instalment-offer email

Due + 22.

  $ draft 04-23 call
  - Appeler Nadia Morel au +33 4 65 71 10 21, tôt le matin ou en fin de
    journée ; en cas d’absence, rappeler.
  - Commencer par autre chose : prendre des nouvelles, demander comment se
    passe la suite de « Refonte du catalogue ».
  - Puis : « Puisque je vous ai en ligne, voulez-vous que nous en
    profitions pour régler la facture F-101 ? Deux minutes suffisent. »
  - Envoyer le lien par SMS et rester en ligne : https://pay.example/F-101
  - Si ce n’est pas le moment : « Quel jour vous laisse cinq minutes ? »
    Ne pas raccrocher sans un jour.
  - Vérifier que les messages arrivent (dernier contact : 16 avril 2026).
  - Demander qui pourrait s’en charger à leur place ; appeler cette
    personne dans la foulée.
  - Donner les chiffres : « 1 200,00 €, 22 jours : ma trésorerie ne peut
    pas absorber cet écart. »
  - Pour la suite : « Une autre date, un autre canal, un rappel dans
    l’agenda : qu’est-ce qui vous aiderait ? »
  - À ne pas dire : « vous oubliez toujours », « c’est pourtant simple ».
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  $ did 04-23 call call

Due + 29, the superior in copy.

  $ draft 04-30 escalation
  --- appel ---

  - Appeler Nadia Morel au +33 4 65 71 10 21 juste après l’envoi de
    l’e-mail.
  - Une phrase : « Je viens de vous écrire pour la facture F-101, je vous
    le dis aussi en direct. »
  - Présenter la copie comme une aide : « J’ai ajouté Irène Morel, pour
    que cela ne repose pas sur vous. »
  - Proposer de le faire ensemble, maintenant : « Je reste en ligne, le
    lien est dans l’e-mail. »
  - Sinon, une seule question : « Quel jour, et qui s’en charge ? »
  - Dire la suite calmement : « Si je n’ai rien, ce sera une mise en
    demeure, le 7 mai 2026. »
  - Messagerie : le numéro de la facture et le vôtre (+33 6 39 98 41 07),
    puis un SMS.
  - À ne pas dire : un reproche sur les messages restés sans réponse.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Cc : Irène Morel <irene@morel.example>
  Objet : Facture F-101 : un mot de votre part
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  La facture F-101, échue le 1er avril 2026, est toujours ouverte 29 jours
  plus tard. Je ne peux plus simplement attendre.

  Irène Morel est en copie : une autre personne peut ainsi s’en charger.

  Un mot me suffit, d’ici le 6 mai 2026 : « c’est fait », une date, ou le
  nom de qui s’en occupe.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 11,58 € à ce jour, et à une indemnité
  forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
  Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
  demandé à ce titre pour le moment.

  Sans ce mot, la suite sera une mise en demeure, le 7 mai 2026.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 04-30 escalation email

The formal notice: letter, call and mail on one day.

  $ draft 05-07 formal-notice
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

  Lyon, le 7 mai 2026

  Lettre recommandée avec accusé de réception

  Objet : mise en demeure de régler la facture F-101

  Madame Morel,

  La facture F-101 (« Refonte du catalogue »), d’un montant de 1 200,00 €
  sur votre commande CDE-77, est arrivée à échéance le 1er avril 2026
  (délai convenu : 30 jours). Au 7 mai 2026, 36 jours plus tard, elle
  n’est pas réglée.

  Facture  Émise le    Échéance       Montant    Reste dû
  F-101    02/03/2026  01/04/2026  1 200,00 €  1 200,00 €

  Cette lettre fait suite à mes démarches amiables : e-mail du 2 avril
  2026, e-mail du 9 avril 2026, e-mail du 16 avril 2026, appel du 23 avril
  2026, e-mail du 30 avril 2026, sans que le compte ait été soldé.

  Par la présente, je vous mets en demeure de régler la somme de
  1 200,00 € au plus tard le 15 mai 2026. Cette lettre vaut mise en
  demeure au sens de l’article 1344 du Code civil.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 14,38 € à ce jour, et à une indemnité
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
    facture F-101. Elle demande 1 200,00 € au plus tard le 15 mai 2026. »
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
  demande de régler les sommes suivantes au plus tard le 15 mai 2026 :

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 14,38 € à ce jour, et à une indemnité
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

  $ did 05-07 formal-notice letter

Fifteen days after the notice: a decision.

  $ draft 05-22 legal
  - À décider : la suite de la facture F-101, échue le 1er avril 2026
    (51 jours de retard). En jeu : 1 260,37 € (1 200,00 € de principal,
    20,37 € d’intérêts et 40,00 € d’indemnité forfaitaire) ; mise en
    demeure du 7 mai 2026.
  - Au dossier : facture du 2 mars 2026, envoyée le 2 mars 2026 ; commande
    CDE-77.
  - Au dossier : 2 avril 2026, e-mail.
  - Au dossier : 9 avril 2026, e-mail.
  - Au dossier : 16 avril 2026, e-mail.
  - Au dossier : 23 avril 2026, appel.
  - Au dossier : 30 avril 2026, e-mail.
  - Au dossier : 7 mai 2026, lettre.
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
    remplies : aucun litige enregistré ; 1 220,37 € de principal et
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
  - Coût et créance : la créance est de 1 260,37 € ; le coût n’est pas
    connu. Pour l’indiquer : relance draft F-101 --step legal --cost
    MONTANT, ou la clé legal_cost.
  - Peser aussi : vos heures, le délai, la capacité du client à payer, la
    relation.
  - Hors du tribunal : un échéancier signé ou une médiation coûtent en
    général moins et laissent la porte ouverte.
  - Confier à un tiers : il reste 1 260,37 € moins sa commission, que ce
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

  $ happened 05-26 payment 'amount = 1200.00'
  $ draft 05-26 thank-you
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : bien reçu, merci !

  Bonjour Madame Morel,

  C’est arrivé le 26 mai 2026, merci beaucoup ! Vous pouvez rayer la
  facture F-101 de votre liste, il n’y a plus rien à faire.

  Si un détail peut vous faciliter les choses la prochaine fois (un autre
  jour, un lien, un message à quelqu’un d’autre), une ligne en réponse et
  je m’y tiendrai.

  À bientôt, et bonne suite à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

A month later.

  $ did 05-26 thank-you email
  $ draft 06-25 keep-in-touch
  - Atelier Morel a soldé la facture F-101 il y a un mois environ (le
    26 mai 2026) : donner un signe, si l’envie est là de retravailler
    ensemble.
  - Choisir un seul geste : une carte écrite à la main, des nouvelles de
    votre activité en trois lignes, ou une invitation à un événement qui
    leur plairait.
  - Demander en passant ce qu’est devenu le travail livré (Refonte du
    catalogue).
  - Rappeler, si l’occasion s’y prête, ce qu’il a apporté : les commandes
    en ligne ont progressé de 12 % en un mois.
  - Rien qui demande une réponse : le souvenir suffit.
  - Noter dans l’agenda les moments qui comptent pour eux (fêtes,
    anniversaire de l’entreprise, salon du métier) pour la prochaine
    carte.
  - Fait : relance done F-101
  - Sans objet : relance skip F-101 --reason "…"
