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
  envoyée le 24 avril 2026. Je voudrais simplement savoir si elle répond à
  ce que vous attendez. Avez-vous relevé :

  - une mention ou une référence absente ?
  - un libellé à formuler autrement ?
  - un format ou un mode d’envoi qui ne vous convient pas ?
  - un destinataire à ajouter ?

  Si oui, donnez-moi le point exact et je vous renvoie une version
  corrigée sans attendre. Si au contraire tout est en ordre, le seul mot
  « conforme » me suffit.

  Bien cordialement,

  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

A call:

  $ relance 2026-024
  - Appeler Flora Gauthier au +33 4 65 71 55 70, avant l’échéance du 7 mai
    2026.
  - Ouvrir simplement : « Camille Durand, bonjour. La facture 2026-024, de
    1 632,00 €, arrive à échéance le 7 mai 2026. Avez-vous tout ce qu’il
    vous faut pour la régler ? »
  - Demander où elle en est : reçue, validée, programmée ; et quel jour
    partira le virement.
  - Première facture ensemble : redire le délai convenu (30 jours) et
    montrer, avec le sourire, que les dates sont suivies.
  - Un obstacle : le noter et le lever le jour même (duplicata, référence,
    autre adresse).
  - Garder un ton de service : rien n’est encore dû, il n’y a rien à
    reprocher.
  - Noter la date annoncée et le nom de la personne.

A letter, a call and a mail:

  $ relance 2026-002 --lang en | sed '/^J’ai déjà/,/^Par la présente/d'
  --- letter ---

  Camille Durand
  Durand Graphisme
  12 rue des Lilas
  69003 Lyon
  SIREN 123 456 782

  Transports Gallet
  Sandrine Mollard
  Zone du Grand Port
  69999 Saint-Gallet

  Le 4 mai 2026

  Lettre recommandée avec accusé de réception

  Objet : mise en demeure de régler la facture 2026-002

  Madame Mollard,

  La facture 2026-002 (« Habillage de douze remorques »), émise le
  10 février 2026 sur votre commande CDE-40871 pour un montant de
  7 920,00 €, est arrivée à échéance le 31 mars 2026 (délai convenu :
  45 jours fin de mois). Au 4 mai 2026, soit 34 jours après cette date,
  elle n’est pas réglée.

  Le délai de paiement a été convenu par écrit entre nous ; je tiens ce
  document à votre disposition.

  au plus tard le 12 mai 2026. Cette lettre vaut mise en demeure au sens
  de l’article 1344 du Code civil.

  À régler pour la facture 2026-002 : 7 920,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : 2026-002
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an, arrêtés au 4 mai 2026 : 89,64 €,
    puis 2,64 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 8 049,64 €

  À défaut de règlement dans ce délai, je pourrais, sans autre rappel,
  saisir la juridiction compétente afin d’obtenir le paiement de ces
  sommes.

  Si une difficulté vous empêche de régler en une seule fois, ou si vous
  contestez l’une de ces sommes, écrivez-moi avant cette date en m’en
  donnant la raison : un accord écrit reste possible.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Je vous prie d’agréer l’expression de mes salutations distinguées.

  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- call ---

  - Appeler Sandrine Mollard au +33 4 65 71 50 30, le jour où la lettre
    part, pour qu’elle ne soit pas une surprise.
  - Dire : « Je vous adresse aujourd’hui une mise en demeure pour la
    facture 2026-002. Elle demande 7 920,00 € au plus tard le 12 mai
    2026. »
  - Préciser que les sommes dues au titre du retard y sont comptées à part
    (8 049,64 € en tout).
  - Demander une dernière fois : « Y a-t-il un désaccord, ou une
    difficulté que j’ignore ? » Un désaccord : raccrocher poliment et le
    traiter avant toute suite.
  - Difficulté passagère : un échéancier écrit, daté et signé reste
    possible.
  - La suite, au conditionnel seulement : « Sans règlement à cette date,
    je pourrais saisir la juridiction compétente. »
  - À ne pas dire : un verdict, un délai de justice, un jugement sur la
    personne. Ne pas débattre : la lettre parle d’elle-même.
  - Confirmer l’adresse postale, et noter l’heure de l’appel et la
    réponse.

  --- email ---

  From: Camille Durand <camille@durand-graphisme.example>
  To: Sandrine Mollard <fournisseurs@transports-gallet.example>
  Subject: Mise en demeure : facture 2026-002
  Attach: 2026-002.pdf

  Bonjour Madame Mollard,

  Une lettre de mise en demeure part aujourd’hui à votre adresse postale,
  au sujet de la facture 2026-002 (« Habillage de douze remorques »),
  émise le 10 février 2026 pour 7 920,00 € et échue le 31 mars 2026. En
  voici la teneur, pour que vous n’ayez pas à l’attendre.

  Je vous y demande de régler les sommes suivantes au plus tard le 12 mai
  2026.

  À régler pour la facture 2026-002 : 7 920,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : 2026-002
  Moyens de paiement acceptés : virement ou carte

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an, arrêtés au 4 mai 2026 : 89,64 €,
    puis 2,64 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 8 049,64 €

  Passé cette date, je pourrais saisir la juridiction compétente.

  Un échéancier écrit reste possible si vous m’en parlez avant : vous
  pouvez m’appeler au +33 6 39 98 41 07.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Cordialement,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

A task:

  $ relance 2026-014
  - Facture 2026-014 : il reste 0,60 €, en dessous du seuil que vous avez
    fixé.
  - Chercher la cause : frais bancaires, arrondi, taux de change, faute de
    frappe.
  - Solder la différence en perte, ou la laisser ouverte si elle revient à
    chaque facture.
  - Ne pas écrire au client pour cela. Des frais bancaires répétés se
    disent une fois, en passant.
  - Prévenir la personne qui tient la comptabilité si l’écart doit y
    figurer.

A mail and an invitation; a statement:

  $ relance 2026-015 --lang en
  From: Camille Durand <camille@durand-graphisme.example>
  To: Tess Whitcombe <tess@harbour-lane-books.example>
  Subject: Invoice 2026-015: fifteen minutes together on Thursday 7 May 2026?
  Attach: invitation (below)

  Dear Tess,

  Rather than one more email in an inbox that is full already, I suggest
  we deal with this together: fifteen minutes by phone, on Thursday 7 May
  2026 at 10:00. The invitation is attached; just accept it and it goes
  into your calendar.

  Nothing to prepare. I call you, we open invoice 2026-015, and you
  choose: pay while we are on the phone, give me a date, or tell me what
  is in the way and what I can do to help.

  Is the time a bad one? Move the invitation wherever you like. And if it
  is done before then, you can have your quarter of an hour back.
  Everything you need is here:

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
  +33 6 39 98 41 07

  --- invitation ---

  Thursday 7 May 2026, 10:00 - 10:15
  Tess Whitcombe <tess@harbour-lane-books.example>
  $ relance 2026-009 --lang en
  From: Camille Durand <camille@durand-graphisme.example>
  To: Aoife Brennan <payables@clonmore-foods.example>
  Subject: Invoices 2026-009 and 2026-020: statement of account as of 4 May 2026
  Attach: statement-clonmore-foods-2026-05-04.csv

  Dear Ms Brennan,

  So that we both have the same figures in front of us, I have gone
  through your account line by line. The full statement, as of 4 May 2026,
  is attached; it can be checked against your books as it stands. This is
  what is past due on it.

  Open invoices:
  - 2026-009 (Packaging design, muesli range), issued on 10 March 2026,
    due on 24 April 2026, 10 days overdue: €4,200.00
  - 2026-020 (Trade fair stand, artwork), issued on 1 April 2026, due on
    30 April 2026, 4 days overdue: €2,700.00

  Total to pay: €6,900.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Reference to quote: 2026-009 and 2026-020
  Ways to pay: bank transfer or card

  If you find a difference, give me the invoice number and the gap: I will
  send you the document that explains it. If everything agrees, could you
  tell me, by 10 May 2026, the date on which this account will be cleared?

  Allow me to add what these lines do not say. I work for myself, and my
  dates hang on yours: when an invoice is paid on the agreed day, I pay
  mine on theirs, I can set the time aside and I can give your work the
  care you expect of it. When it slips, all the rest slips with it, and I
  am not large enough to absorb the difference. If a signature of yours
  can put these dates back in order, your help will mean far more than
  these few lines can say.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  With my thanks,

  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

  --- statement-clonmore-foods-2026-05-04.csv ---

  number,title,issued,due,days_late,total,received,credited,open,currency
  2026-009,"Packaging design, muesli range",2026-03-10,2026-04-24,10,4200.00,0.00,0.00,4200.00,EUR
  2026-020,"Trade fair stand, artwork",2026-04-01,2026-04-30,4,2700.00,0.00,0.00,2700.00,EUR
  2026-027,"Product photographs, retouching",2026-04-14,2026-05-14,0,1850.00,0.00,0.00,1850.00,EUR
