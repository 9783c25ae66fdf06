A year with a perfectionist client, in French: every word they hear, in order. Precision: what is required, in which form, at which stage it stands.

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
  > type = "perfectionist"
  > size = "small"
  > address = ["3 quai des Brumes", "69005 Lyon"]
  > requires = ["purchase_order"]
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
    2026-03-16  à venir  contact de la 2e semaine   e-mail, tâche          week-2
    2026-03-23  à venir  autre canal (LinkedIn)     tâche                  week-3
    2026-03-27  à venir  appel avant échéance       appel                  pre-due
    2026-04-02  à venir  première relance           e-mail                 overdue
    2026-04-09  à venir  proposition d’échéancier   e-mail                 instalment-offer
    2026-04-16  à venir  appel                      appel                  call
    2026-04-23  à venir  escalade                   e-mail, appel          escalation
    2026-05-04  à venir  mise en demeure            lettre, appel, e-mail  formal-notice
    2026-05-19  à venir  décision sur la suite      tâche                  legal

The work is proposed: terms first.

  $ draft 01-12 agree-terms
  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Paul Simon <paul@morel.example>
  Objet : Avant de commencer : vos règles pour la facture F-101

  Bonjour Paul,

  Avant de démarrer « Refonte du catalogue » le 19 janvier 2026,
  j’aimerais caler la facturation sur votre façon de faire, pour qu’il n’y
  ait rien à reprendre ensuite.

  De mon côté, voici ce qui est prévu :

  - Facture : numéro F-101, envoyée le 2 mars 2026
  - Montant : 1 200,00 €
  - Délai de règlement : 30 jours

  Du vôtre, quelques précisions m’aideraient :

  - Le circuit : qui reçoit la facture, qui la valide, qui déclenche le
    virement ?
  - Le contenu : bon de commande, code fournisseur, libellé, format, que
    faut-il y faire figurer ?
  - Le calendrier : réglez-vous vos fournisseurs à dates fixes, et combien
    de jours avant vous faut-il la facture ?
  - Le bon interlocuteur pour toute question : son nom, sa fonction, son
    adresse et sa ligne directe.

  Je résumerai vos réponses par écrit et je m’y tiendrai.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- tâche ---

  - Poser aussi ces questions de vive voix si un rendez-vous est prévu,
    puis envoyer un récapitulatif daté et le faire confirmer.
  - Distinguer la personne qui commande de celle qui fait partir le
    virement ; enregistrer la seconde comme contact « payer », avec sa
    ligne directe.
  - Noter dans la fiche du client ses dates de règlement (pays_on), son
    délai de validation (approval_days) et les mentions qu’il exige
    (requires).
  - Choisir une date d’envoi qui précède leur prochaine date de règlement,
    jamais le lendemain.
  - Nouveau client : vérifier son existence et sa santé (Infogreffe,
    BODACC, liste des sanctions de la DGCCRF), et lire ce qu’en dit la
    presse de son métier.
  - Nouveau client : faire signer un contrat qui dit les engagements de
    chacun, le délai de règlement et les suites d’un retard ; le faire
    relire si l’enjeu le mérite.
  - Fait : relance done F-101
  - Sans objet : relance skip F-101 --reason "…"

  $ did 01-12 agree-terms email

Half-way.

  $ draft 02-09 check-in
  - Appeler Paul Simon au +33 4 65 71 10 22, à mi-parcours de « Refonte du
    catalogue ».
  - Dire : « Je voulais vérifier avec vous que le travail suit bien ce que
    vous aviez en tête. Y a-t-il un point, même petit, que vous feriez
    autrement ? »
  - Demander qui d’autre jugera le résultat, et proposer de lui montrer
    l’avancement.
  - Redire chaque remarque dans les termes entendus, avec la date de son
    traitement ; la fin est prévue le 27 février 2026.
  - Envoyer dans la journée la liste écrite de ce qui a été convenu.
  - À ne pas dire : un mot d’argent.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - À retenir, en plus : relance note F-101 "…"

  $ did 02-09 check-in call

Three working days before the end.

  $ draft 02-24 announce-invoice
  De : Camille Durand <camille@durand.example>
  À : Paul Simon <paul@morel.example>
  Objet : Facture F-101 : ce qu’elle contiendra et comment elle partira

  Bonjour Paul,

  Avant d’établir la facture F-101, je préfère vous en soumettre le
  contenu : si une ligne ne correspond pas à vos règles, elle sera
  corrigée avant même l’envoi. La mission s’achève le 27 février 2026, il
  reste donc le temps de tout ajuster.

  Ce qui y figurera :

  - Numéro : F-101
  - Objet : Refonte du catalogue
  - Total : 1 200,00 €
  - Délai de règlement convenu : 30 jours
  - Échéance : 1er avril 2026
  - Demandé : numéro de commande, CDE-77

  Comment elle vous parviendra : le 2 mars 2026, en PDF et par e-mail,
  avec son numéro dans l’objet pour que vous la retrouviez d’un coup
  d’œil. Si vous préférez une plateforme, un autre format ou un autre
  destinataire, je m’adapte.

  Est-ce bien conforme à votre manière de procéder ?

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
  Objet : Facture F-101, commande CDE-77
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Voici la facture F-101 pour « Refonte du catalogue », en pièce jointe
  (F-101.pdf). De quoi la contrôler point par point :

  - Numéro : F-101
  - Date d’émission : 2 mars 2026
  - Total : 1 200,00 €
  - Échéance : 1er avril 2026 (30 jours)
  - Demandé : numéro de commande, CDE-77
  - Compte à créditer : FR76 3000 6000 0112 3456 7890 189 (BIC AGRIFRPP)
  - Référence à rappeler : F-101 (référence structurée : RF65 F101)
  - Règlement en ligne : https://pay.example/F-101

  Un mot du travail lui-même : à mes yeux, il répond à ce que nous avions
  convenu. Un premier effet se mesure : les commandes en ligne ont
  progressé de 12 % en un mois. S’il reste un détail à mettre au point,
  signalez-le et je m’en occupe.

  De même pour une mention de la facture : vous en recevrez aussitôt une
  version corrigée.

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- tâche ---

  - Envoyer la facture F-101 (Refonte du catalogue), prévue le 2 mars
    2026.
  - Relire avant l’envoi : description, détail des prix, date d’échéance,
    IBAN, référence de commande.
  - Ce client demande : numéro de commande (CDE-77)
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
  Objet : Facture F-101 : tout est-il conforme ?

  Bonjour Madame Morel,

  La facture F-101 (« Refonte du catalogue ») vous a été envoyée le 2 mars
  2026. Je voudrais seulement savoir si elle répond à ce que vous
  attendez. Avez-vous relevé :

  - une mention ou une référence absente ?
  - un libellé à formuler autrement ?
  - un format ou un mode d’envoi qui ne vous convient pas ?
  - un destinataire à ajouter ?

  Donnez-moi le point exact, et une version corrigée part sans attendre.
  Si tout est en ordre, répondez « conforme ».

  Bonne journée,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 03-09 week-1 email

Two weeks.

  $ draft 03-16 week-2
  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : puis-je faciliter une étape ?

  Bonjour Madame Morel,

  Aucune correction n’est en cours sur la facture F-101 (« Refonte du
  catalogue »). À quel stade se trouve-t-elle, et une validation
  dépend-elle encore d’un renseignement que je pourrais fournir ?

  Son échéance, le 1er avril 2026, est encore devant nous. Si cette date
  vous convient, n’y changeons rien. S’il vous est plus commode de
  répartir la dépense, parlons-en dès maintenant : nous fixerons deux
  dates. Par exemple, 600,00 € à cette date et 600,00 € un mois plus tard.

  Belle semaine à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- tâche ---

  - Garder le lien en dehors de la facture : proposer à Nadia Morel un
    café ou une courte visite dans leurs locaux.
  - Chercher un salon, une conférence ou un petit-déjeuner de leur métier
    dans les semaines qui viennent, et proposer de s’y retrouver : cela
    fait aussi connaître votre travail.
  - Y parler de leurs projets et de ce qui pourrait être mieux fait, pas
    de la facture F-101 ; s’ils l’abordent, écouter et noter.
  - Si rien ne s’y prête, leur envoyer une information utile à leur
    activité, avec deux lignes choisies pour eux.
  - Fait : relance done F-101
  - Sans objet : relance skip F-101 --reason "…"

  $ did 03-16 week-2 email

Three weeks, and silence.

  $ draft 03-23 week-3
  - Silence depuis l’envoi du 2 mars 2026 : essayer un autre chemin que
    l’e-mail.
  - Chercher Nadia Morel (Atelier Morel) sur LinkedIn, proposer la mise en
    relation, puis écrire : « Bonjour, je préfère vous joindre ici au cas
    où mes e-mails se perdraient. La facture F-101 du 2 mars 2026 vous
    est-elle bien parvenue, et vous paraît-elle complète ? S’il y manque
    quoi que ce soit, je m’en charge. »
  - Téléphoner au standard et demander la comptabilité clients (celle qui
    encaisse) plutôt que la comptabilité fournisseurs (celle qui règle) :
    dans une petite entreprise c’est souvent la même personne, et
    l’accueil la passe plus volontiers.
  - Une fois en ligne : « J’aimerais vérifier avec vous une facture que je
    vous ai adressée. A-t-elle bien toutes les mentions qu’il vous
    faut ? »
  - Rester sur la réception et l’exactitude de la facture : l’échéance, le
    1er avril 2026, n’est pas passée.
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
  Objet : Facture F-101 : échéance du 1er avril 2026
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  La facture F-101 (« Refonte du catalogue ») arrivait à échéance hier, le
  1er avril 2026, et je n’en vois pas encore le règlement sur mon compte.
  Les conditions convenues (30 jours) ne sont donc plus respectées ; je
  vous le signale sans attendre.

  Pourriez-vous m’indiquer, d’ici le 8 avril 2026, la date à laquelle le
  règlement partira ? S’il est retenu par une pièce ou une mention, par
  une validation, précisez laquelle : je fournirai le jour même ce qui
  dépend de moi.

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

  Bien cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  $ did 04-02 overdue email

Due + 8. A small client is offered two payments.

  $ draft 04-09 instalment-offer
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : un échéancier en deux dates
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  Rien ne reste à corriger ni à compléter sur la facture F-101. Si la
  difficulté est de verser la somme en une fois, répartissons-la sur deux
  mois :

  - 600,00 € le 16 avril 2026
  - 600,00 € le 18 mai 2026

  Un autre découpage ou un autre moyen de paiement vous conviendrait
  mieux ? Faites-moi votre proposition. Avec votre accord écrit d’ici le
  15 avril 2026, je vous renvoie l’échéancier daté, qui nous servira de
  référence.

  Pour un règlement en une seule fois, les éléments sont ici :

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

  $ draft 04-09 statement
  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-101 : relevé de compte au 9 avril 2026
  À joindre : statement-morel-2026-04-09.csv

  Bonjour Madame Morel,

  Pour que nous ayons les mêmes chiffres sous les yeux, voici votre compte
  ligne par ligne : le relevé complet, arrêté au 9 avril 2026, est joint
  et peut être rapproché tel quel de votre comptabilité. Une ligne y a
  passé l’échéance : la facture F-101, émise le 2 mars 2026 et échue le
  1er avril 2026.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Si vous constatez un écart, donnez-moi le numéro de la facture et la
  différence : je vous enverrai la pièce qui l’explique. Si tout concorde,
  à quelle date ce compte sera-t-il soldé ? J’attends votre réponse pour
  le 15 avril 2026.

  Permettez-moi d’ajouter ce que ces lignes ne disent pas. Je travaille à
  mon compte, et mes dates dépendent des vôtres : une facture réglée au
  jour convenu me permet de régler les miennes et de réserver à votre
  travail le temps qu’il demande. Quand elle glisse, tout le reste glisse
  avec elle, et je n’ai pas la taille qu’il faudrait pour amortir le
  décalage. Si une signature de votre part peut remettre ces dates en
  ordre, elle comptera beaucoup pour moi.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Avec mes remerciements,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- statement-morel-2026-04-09.csv ---

  numero,objet,emission,echeance,jours_de_retard,total,recu,avoirs,solde,devise,abandonne,remarque,interets,indemnite
  F-101,Refonte du catalogue,2026-03-02,2026-04-01,8,1200.00,0.00,0.00,1200.00,EUR,0.00,,3.20,40.00

  $ did 04-09 instalment-offer email

Due + 15.

  $ draft 04-16 call
  - Appeler Nadia Morel au +33 4 65 71 10 21 ; en cas d’absence, demander
    quand rappeler et qui d’autre peut répondre.
  - Poser le fait : « L’échéance de la facture F-101 est passée depuis
    15 jours. »
  - Vérifier que les messages arrivent (dernier contact : 9 avril 2026) :
    bonne adresse, indésirables, autre destinataire ?
  - Situer l’étape : « La facture est-elle enregistrée, rapprochée de la
    commande, validée, programmée ? Qui a la main à présent ? »
  - Chercher la cause sans la supposer : « Y manque-t-il une pièce ? Je
    vous l’envoie pendant que nous parlons. »
  - Dire l’effet : « 1 200,00 € attendus depuis 15 jours, ma trésorerie ne
    peut pas absorber ce décalage. »
  - Demander la date d’exécution ; si la réponse est vague, reposer la
    question, aussi courtoisement.
  - Pour la suite : « Que changer dans mes factures pour que la prochaine
    passe du premier coup ? »
  - À ne pas dire : « prétexte », « chipoter », ni aucun soupir.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  $ did 04-16 call call

Due + 22, the superior in copy.

  $ draft 04-23 escalation
  --- appel ---

  - Appeler Nadia Morel au +33 4 65 71 10 21 le jour même où part
    l’e-mail.
  - Prévenir : « Je viens de vous écrire au sujet de la facture F-101,
    avec tout l’historique. »
  - Expliquer la copie : « Irène Morel la reçoit également, au cas où une
    décision serait attendue à ce niveau. »
  - Demander une relecture : « Une date ou un montant vous paraît-il
    inexact ? Je vérifie avec vous. »
  - Renvoyer à l’e-mail pour ce que le retard ajoute, puis revenir à la
    date.
  - La question qui compte : « À quelle date le règlement sera-t-il
    exécuté ? » Attendre, puis reformuler la réponse.
  - Dire la suite telle qu’elle est écrite : « Sans réponse, ce sera une
    mise en demeure, le 4 mai 2026. »
  - À ne pas dire : un débat sur les sommes, une suite qui n’est pas
    écrite.
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - Correction, en plus : relance correction F-101 --reason "…"

  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Cc : Irène Morel <irene@morel.example>
  Objet : Facture F-101 : état du dossier et suite prévue
  À joindre : F-101.pdf

  Bonjour Madame Morel,

  La facture F-101 reste ouverte, 22 jours après son échéance. En voici
  l’historique :

  - 2 mars 2026 : émission
  - 2 mars 2026 : envoi
  - 1er avril 2026 : échéance
  - 2 avril 2026 : e-mail
  - 9 avril 2026 : e-mail
  - 16 avril 2026 : appel

  Irène Morel figure en copie : si une décision est attendue à ce niveau,
  tous les éléments y sont.

  J’attends une réponse d’ici le 1er mai 2026 : la date d’exécution du
  règlement, ou le point exact qui le bloque.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 23 avril 2026 (22 jours) : 8,79 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 248,79 €

  Sans réponse ni règlement, la ligne suivante de cet historique sera une
  mise en demeure, le 4 mai 2026.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Cordialement,
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
  1 200,00 €, ainsi que les sommes ci-dessous dues au titre du retard, au
  plus tard le 12 mai 2026. Cette lettre vaut mise en demeure au sens de
  l’article 1344 du Code civil.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)
  Paiement en ligne : https://pay.example/F-101
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 4 mai 2026 (33 jours) : 13,18 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 253,18 €

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
  - Préciser que les sommes dues au titre du retard y sont comptées à part
    (1 253,18 € en tout).
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

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 4 mai 2026 (33 jours) : 13,18 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 253,18 €

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
  Objet : Facture F-101 : soldée, merci

  Bonjour Madame Morel,

  Votre règlement est arrivé le 20 mai 2026. La facture F-101 (« Refonte
  du catalogue ») est soldée, le dossier est clos dans mes livres et vous
  n’avez plus rien à faire.

  Je vous en remercie sincèrement. La prochaine facture suivra la même
  présentation ; tout détail que vous souhaitez voir changer le sera.

  Au plaisir de travailler de nouveau avec vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

Another course: after the first reminder a day is promised, and passes.

  $ cp due.txt invoices/F-101.toml
  $ did 04-02 overdue email
  $ happened 04-07 promise 'until = 2026-04-14'
  $ draft 04-15 broken-promise
  - Vérifier une dernière fois le compte, puis appeler Nadia Morel au +33
    4 65 71 10 21.
  - Partir de ce qui était convenu : « Nous avions noté 1 200,00 € pour le
    14 avril 2026. Ce règlement est-il parti entre-temps, ou quelque chose
    l’a-t-il retenu ? »
  - S’il est parti : demander la date d’exécution, le compte débité et la
    référence portée.
  - S’il ne l’est pas : à quelle étape s’est-il arrêté, et qui peut le
    faire repartir ?
  - Si la somme est la difficulté : la partager en deux dates, à confirmer
    par écrit.
  - Convenir d’une date, d’un montant exact et de qui s’en charge ;
    répéter, puis résumer par e-mail dans l’heure.
  - À ne pas dire : « encore », « vous aviez dit ». Une date manquée est
    un fait, la suivante compte davantage.
  - Somme arrivée : relance paid F-101 MONTANT
  - Appel passé : relance done F-101
  - Messagerie : relance done F-101 --outcome voicemail
  - Nouvelle date, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
