The list of 4 May 2026, in English: whom to contact, what to do, what waits.

  $ relance -C durand --as-of 2026-05-04 --lang en
  Monday 4 May 2026 · 11 to contact, 7 to do, 18 waiting · bank checked today

   1  call                 Brasserie du Pont    2026-011            1,296.00 EUR  24 days late
     broken promise: the promise of €1,296.00 by 30 April was not kept  ·  Franck Morin, +33 4 65 71 33 19  ·  relance draft 2026-011
   2  email                Peeters Lumière SRL  2026-019            1,450.00 EUR  4 days late
     first reminder: due on 30 April, 4 days late  ·  relance draft 2026-019
   3  email                Clonmore Foods Ltd   2026-009, 2026-020  6,900.00 EUR  10 days late
     statement of account: no answer to the first reminder of 27 April  ·  relance draft 2026-009
   4  email                Harbour Lane Books   2026-015              640.00 GBP  10 days late
     15-minute invitation: no answer to the first reminder of 27 April  ·  relance draft 2026-015
   5  call                 Vélo Saône           2026-013            1,348.00 EUR  17 days late
     call: no answer to the second reminder of 27 April  ·  Amandine Colin, +33 4 65 71 66 02  ·  relance draft 2026-013
   6  email, call          Kestrel & Rowe Ltd   2026-006            4,800.00 GBP  24 days late
     escalation: no answer to the call of 27 April  ·  Graham Pell, +44 113 496 0188  ·  relance draft 2026-006
   7  letter, call, email  Transports Gallet    2026-002            7,920.00 EUR  34 days late
     formal notice: no answer to the escalation of 22 April  ·  Sandrine Mollard, +33 4 65 71 50 30  ·  relance draft 2026-002
   8  call                 Savonnerie Ilex      2026-024            1,632.00 EUR  due 7 May
     call before the due date: due on 7 May  ·  Flora Gauthier, +33 4 65 71 55 70  ·  relance draft 2026-024
   9  call                 Galerie Oblique      2026-031            2,280.00 EUR  due 20 May
     second-week contact: sent on 20 April, 14 days ago  ·  Victor Saunier, +33 4 65 71 22 05  ·  relance draft 2026-031
  10  email                Reliure Vauban       2026-033            1,068.00 EUR  due 14 June
     first-week contact: sent on 24 April, 10 days ago  ·  relance draft 2026-033
  11  email                Théo Marchal         2026-023
     thank-you: paid on 29 April  ·  relance draft 2026-023

  to do
  12  correcting the invoice     Mairie de Sauvigny-les-Étangs  2026-032  1,560.00 EUR  due 21 May
     the client will not pay without: purchase order number  ·  relance draft 2026-032
  13  sending the invoice        Agence Pivoine                 2026-034    576.00 EUR
     should have gone out on 30 April: waiting for 4 days  ·  relance draft 2026-034
  14  settling the dispute       Domaine du Rocher              2026-025  2,196.00 EUR  due 8 May
     disputed since 27 April: Le paiement en ligne n'était pas prévu au devis, selon Mathilde  ·  relance draft 2026-025
  15  finding the right contact  Chez Paulette                  2026-018    420.00 EUR  5 days late
     no email address for: first reminder  ·  relance draft 2026-018
  16  declaring the claim        Lumio Énergies                 2026-005  2,880.00 EUR
     client insolvent since 28 April  ·  relance draft 2026-005
  17  decision on what follows   Argane Mobilier                2026-003  3,240.00 EUR  52 days late  ! high-risk client
     no answer to the formal notice of 16 April  ·  relance draft 2026-003
  18  rounding off               Fromagerie Bellecombe          2026-014      0.60 EUR
     €0.60 left, within the tolerance  ·  relance draft 2026-014

  waiting
     5 May    2026-022  Nordlicht Verlag GmbH          due today: nothing to ask
     7 May    2026-017  Cabinet Osier, architectes     next: offer of instalments
     7 May    2026-021  Cabinet Osier, architectes     last contact on 30 April: leaving a few days
     11 May   2026-027  Clonmore Foods Ltd             one contact a day: 2026-009 comes first
     11 May   2026-028  Kestrel & Rowe Ltd             one contact a day: 2026-006 comes first
     12 May   2026-010  Clinique des Tilleuls          pays on 11 May; first word the day after if nothing comes
     13 May   2026-012  Maison Ferrandine, chocolats   €1,128.00 promised by 12 May
     18 May   2026-008  Théâtre du Quai                snoozed until 15 May: Subvention attendue mi-mai
     21 May   2026-026  Clinique des Tilleuls          next: call before the due date
     21 May   2026-030  Agence Pivoine                 next: first reminder
     27 May   D2026-07  Éditions Marelle               next: check-in
     29 May   2025-032  Horlogerie Castel SA           next: instalment request
     29 May   2026-001  Mairie de Sauvigny-les-Étangs  next: instalment request
     10 June  D2026-09  Nordlicht Verlag GmbH          next: check-in
              2025-021  Imprimerie Brelan              handed off on 12 January to Me Anselme, commissaire de justice à Lyon
              2026-004  Camping des Pins               this client is not chased: C'est mon cousin : on en parle au repas de famille, pas par courriel
              2026-016  École de danse Hirondelle      covered by a credit of €216.00
              2026-029  Éditions Marelle               correcting the invoice: done on 30 April, waiting for what follows
