The first word after the due day, for each type of client, in the client's language.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang en draft --step overdue "$@"; }

Perfectionist:

  $ relance 2026-020
  From: Camille Durand <camille@durand-graphisme.example>
  To: Aoife Brennan <payables@clonmore-foods.example>
  Subject: Invoices 2026-020 and 2026-009: due dates now past

  Dear Ms Brennan,

  The due dates of invoices 2026-020 and 2026-009 have passed, and I do
  not yet see payment in full in my account. The terms we agreed are
  therefore no longer being met; I am telling you at once.

  Could you let me know, by 10 May 2026, when the payment will go out? If
  a document or a detail, or an approval, is holding it up, name it:
  whatever depends on me will be with you the same day.

  Open invoices:
  - 2026-009 (Packaging design, muesli range), issued on 10 March 2026,
    due on 24 April 2026, 10 days overdue: €4,200.00
  - 2026-020 (Trade fair stand, artwork), issued on 1 April 2026, due on
    30 April 2026, 4 days overdue: €2,700.00

  Total to pay: €6,900.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Reference to quote: 2026-020, 2026-009
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 10.15% a
  year, which comes to €14.68 so far, and to a fixed sum of €80.00 for
  recovery costs (Directive 2011/7/EU). You are not being asked for any of
  this at present.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Kind regards,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

Overwhelmed:

  $ relance 2026-015 | sed -n '1,/^+33/p'
  From: Camille Durand <camille@durand-graphisme.example>
  To: Tess Whitcombe <tess@harbour-lane-books.example>
  Subject: Fwd: Invoice 2026-015, Festival poster and bookmarks

  Dear Tess,

  I am putting invoice 2026-015 back on top of the pile: it was due 10
  days ago, on 24 April 2026, and the payment has not reached me yet. As
  of today our terms (30 days) are therefore no longer being met.

  If you have a minute, everything is ready below. If not, reply with the
  day that suits you, and I will be the one to remember it.

  To pay for invoice 2026-015: £640.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: 2026-015
  Pay online: https://paiement.durand-graphisme.example/2026-015
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £2.06 so far, and to a fixed sum of £40.00 for
  recovery costs (Late Payment of Commercial Debts (Interest) Act 1998,
  section 5A). You are not being asked for any of this at present.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Best wishes,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

Procrastinator:

  $ relance 2026-003
  From: Camille Durand <camille@durand-graphisme.example>
  To: Denis Royer <d.royer@argane-mobilier.example>
  Subject: Facture 2026-003 : quel jour puis-je retenir ?

  Bonjour Monsieur Royer,

  « Catalogue 2026 » est entre vos mains. Je tiens à ce que nous
  continuions à travailler ensemble.

  Il reste un point ouvert. La facture 2026-003 du 11 février 2026 était
  attendue il y a 52 jours, le 13 mars 2026, et elle n’est pas soldée. Nos
  conditions de règlement ne sont pas tenues, je vous le dis sans détour.

  Le règlement peut-il partir au plus tard le 6 mai 2026 ? Si c’est un
  autre jour, écrivez-le-moi en une ligne : je le note et je n’y reviens
  pas avant.

  À régler pour la facture 2026-003 : 3 240,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP
  Référence à indiquer : 2026-003, ou RF06 2026 003 (référence structurée)
  Moyens de paiement acceptés : virement ou carte

  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 56,08 € à ce jour, et à une indemnité
  forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
  Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
  demandé à ce titre pour le moment.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Bien à vous,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07

Standard:

  $ relance 2026-006
  From: Camille Durand <camille@durand-graphisme.example>
  To: Graham Pell <accounts@kestrel-rowe.example>
  Subject: Invoice 2026-006: due date passed

  Dear Mr Pell,

  Invoice 2026-006 (“Website redesign, second phase”), sent on 24 February
  2026, was due 24 days ago, on 10 April 2026. I cannot see the payment in
  my account yet: the agreed term (45 days) has run out and payment is now
  overdue.

  When may I expect it? An answer by 10 May 2026 would help me plan.

  To pay for invoice 2026-006: £4,800.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: 2026-006
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £37.08 so far, and to a fixed sum of £70.00 for
  recovery costs (Late Payment of Commercial Debts (Interest) Act 1998,
  section 5A). You are not being asked for any of this at present.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Kind regards,
  Camille Durand
  Durand Graphisme
  +33 6 39 98 41 07
