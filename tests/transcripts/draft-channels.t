A mail, a call, a letter, a task: what a step asks for, each below its name when there are several.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 draft "$@"; }

A mail:

  $ relance 2026-033 --lang en
  From: Camille Durand <camille@durand-graphisme.example>
  To: Étienne Vasseur <e.vasseur@reliure-vauban.example>
  Subject: Facture 2026-033 : tout est-il conforme ?

  Bonjour Monsieur Vasseur,

  La facture 2026-033 (« Mise à jour du catalogue en ligne ») vous a été
  envoyée le 24 avril 2026. Je voudrais seulement savoir si elle répond à
  ce que vous attendez. Avez-vous relevé :

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

A call:

  $ relance 2026-024
  - Appeler Flora Gauthier au +33 4 65 71 55 70, avant l’échéance du 7 mai
    2026.
  - Ouvrir : « Camille Durand, bonjour. La facture 2026-024, de
    1 632,00 €, arrive à échéance le 7 mai 2026. Avez-vous tout ce qu’il
    vous faut pour la régler ? »
  - Demander où elle en est : reçue, validée, programmée ; et quel jour
    partira le virement.
  - Première facture ensemble : redire le délai convenu (30 jours), avec
    le sourire.
  - Un obstacle : le lever le jour même (duplicata, référence, autre
    adresse).
  - À ne pas dire : « retard », « relance ». L’échéance n’est pas passée.
  - Appel passé : relance done 2026-024
  - Programmée : relance done 2026-024 --outcome in-payment-run
  - En validation : relance done 2026-024 --outcome waiting-approval
  - Messagerie : relance done 2026-024 --outcome voicemail
  - Correction, en plus : relance correction 2026-024 --reason "…"

A letter, a call and a mail:

  $ relance 2026-002 --lang en
  --- letter ---

  Camille Durand
  Durand Graphisme
  12 rue des Lilas
  69003 Lyon
  +33 6 39 98 41 07
  camille@durand-graphisme.example
  SIREN 123 456 782

  Transports Gallet
  Sandrine Mollard
  Zone du Grand Port
  69999 Saint-Gallet

  Lyon, le 4 mai 2026

  Lettre recommandée avec accusé de réception

  Objet : mise en demeure de régler la facture 2026-002

  Madame Mollard,

  La facture 2026-002 (« Habillage de douze remorques »), d’un montant de
  7 920,00 € sur votre commande CDE-40871, est arrivée à échéance le
  31 mars 2026 (délai convenu : 45 jours fin de mois). Au 4 mai 2026,
  34 jours plus tard, elle n’est pas réglée.

  Facture   Émise le    Échéance       Montant    Reste dû
  2026-002  10/02/2026  31/03/2026  7 920,00 €  7 920,00 €

  Le délai de paiement a été convenu par écrit entre nous ; je tiens ce
  document à votre disposition. Cette lettre fait suite à mes démarches
  amiables : e-mail du 1er avril 2026, e-mail du 8 avril 2026, appel du
  15 avril 2026, e-mail du 22 avril 2026, sans que le compte ait été
  soldé.

  Par la présente, je vous mets en demeure de régler la somme de
  7 920,00 €, ainsi que les sommes ci-dessous dues au titre du retard, au
  plus tard le 12 mai 2026. Cette lettre vaut mise en demeure au sens de
  l’article 1344 du Code civil.

  À régler pour la facture 2026-002 : 7 920,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : 2026-002, ou RF33 2026 002 (référence structurée)
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 4 mai 2026 (34 jours) : 89,64 €, puis
    2,64 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 8 049,64 €

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

  --- call ---

  - Appeler Sandrine Mollard au +33 4 65 71 50 30, le jour où la lettre
    part, pour qu’elle ne surprenne pas.
  - Dire : « Je vous adresse aujourd’hui une mise en demeure pour la
    facture 2026-002. Elle demande 7 920,00 € au plus tard le 12 mai
    2026. »
  - Préciser que les sommes dues au titre du retard y sont comptées à part
    (8 049,64 € en tout).
  - Demander : « Y a-t-il un désaccord, ou une difficulté que j’ignore ? »
    Un désaccord : raccrocher poliment et le traiter d’abord. Une
    difficulté : un échéancier écrit et signé reste possible.
  - La suite, au conditionnel seulement : « Sans règlement à cette date,
    je pourrais saisir la juridiction compétente. »
  - Confirmer l’adresse postale.
  - À ne pas dire : un verdict, un délai de justice, un jugement sur la
    personne.
  - Lettre, e-mail, appel partis : relance done 2026-002
  - Date annoncée, en plus : relance promised 2026-002 AAAA-MM-JJ
  - Litige, en plus : relance disputed 2026-002 --reason "…"
  - En deux fois : relance instalments 2026-002 --count 2 --every month

  --- email ---

  From: Camille Durand <camille@durand-graphisme.example>
  To: Sandrine Mollard <fournisseurs@transports-gallet.example>
  Subject: Mise en demeure : facture 2026-002
  Attach: 2026-002.pdf

  Bonjour Madame Mollard,

  Une lettre de mise en demeure vous est adressée aujourd’hui en
  recommandé, pour la facture 2026-002 (« Habillage de douze remorques »),
  émise le 10 février 2026 pour 7 920,00 € et échue le 31 mars 2026. Elle
  vous demande de régler les sommes suivantes au plus tard le 12 mai
  2026 :

  À régler pour la facture 2026-002 : 7 920,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : 2026-002, ou RF33 2026 002 (référence structurée)
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 4 mai 2026 (34 jours) : 89,64 €, puis
    2,64 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 8 049,64 €

  Passé ce délai, je pourrais saisir la juridiction compétente.

  Un désaccord, un échéancier à proposer ? Appelez-moi au
  +33 6 39 98 41 07 : un accord écrit reste possible.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Salutations distinguées,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

A task:

  $ relance 2026-014
  - Facture 2026-014 : il reste 0,60 €, en dessous du seuil que vous avez
    fixé.
  - Chercher la cause : frais bancaires, arrondi, taux de change, faute de
    frappe.
  - Passer la différence en perte, ou la laisser ouverte si elle revient à
    chaque facture.
  - Ne pas écrire au client pour cela. Des frais bancaires répétés se
    disent une fois, en passant.
  - Prévenir la personne qui tient la comptabilité si l’écart doit y
    figurer.
  - Passer en perte : relance write-off 2026-014
  - Laisser ouverte : relance skip 2026-014 --reason "…"

A mail and an invitation; a statement:

  $ relance 2026-015 --lang en
  From: Camille Durand <camille@durand-graphisme.example>
  To: Tess Whitcombe <tess@harbour-lane-books.example>
  Subject: Invoice 2026-015: fifteen minutes together on Thursday 7 May 2026?
  Attach: invitation.ics

  Dear Tess,

  Let us do this together: fifteen minutes by phone, on Thursday 7 May
  2026 at 10:00. The invitation is attached; accept it and it goes into
  your calendar.

  Nothing to prepare. I call you, we open invoice 2026-015, and you
  choose: pay while we are on the phone, give me a date, or tell me what
  is in the way.

  Is the time a bad one? Choose another time, no later than 10 May 2026.
  And if the invoice is paid before then, you can have your quarter of an
  hour back:

  To pay for invoice 2026-015: £640.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: 2026-015
  Pay online: https://paiement.durand-graphisme.example/2026-015
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Speak soon,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- invitation.ics ---

  Thursday 7 May 2026, 10:00 - 10:15
  Tess Whitcombe <tess@harbour-lane-books.example>
  $ relance 2026-009 --lang en
  From: Camille Durand <camille@durand-graphisme.example>
  To: Aoife Brennan <payables@clonmore-foods.example>
  Subject: Invoices 2026-009 and 2026-020: statement of account as of 4 May 2026
  Attach: statement-clonmore-foods-2026-05-04.csv

  Dear Ms Brennan,

  So that we both have the same figures in front of us, here is your
  account line by line: the full statement, as of 4 May 2026, is attached
  and can be checked against your books as it stands. This is what is past
  due on it.

  Open invoices:
  - 2026-009 (Packaging design, muesli range), issued on 10 March 2026,
    due on 24 April 2026, 10 days overdue: €4,200.00
  - 2026-020 (Trade fair stand, artwork), issued on 1 April 2026, due on
    30 April 2026, 4 days overdue: €2,700.00

  Total to pay: €6,900.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Reference to quote: 2026-009, 2026-020
  Ways to pay: bank transfer or card

  If you find a difference, give me the invoice number and the gap: I will
  send you the document that explains it. If everything agrees, on which
  date will this account be cleared? I look forward to your answer by
  10 May 2026.

  Allow me to add what these lines do not say. I work for myself, and my
  dates hang on yours: an invoice paid on the agreed day lets me pay mine
  and set aside the time that your work takes. When it slips, all the rest
  slips with it, and I am not large enough to absorb the difference. If a
  signature of yours can put these dates back in order, it will mean a
  great deal to me.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  With my thanks,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- statement-clonmore-foods-2026-05-04.csv ---

  number,title,issued,due,days_late,total,received,credited,open,currency,written_off,remark,interest,fixed_sum
  2026-009,"Packaging design, muesli range",2026-03-10,2026-04-24,10,4200.00,0.00,0.00,4200.00,EUR,0.00,,,
  2026-020,"Trade fair stand, artwork",2026-04-01,2026-04-30,4,2700.00,0.00,0.00,2700.00,EUR,0.00,,,
  2026-027,"Product photographs, retouching",2026-04-14,2026-05-14,0,1850.00,0.00,0.00,1850.00,EUR,0.00,,,
