The same in French, which is this book's own language; without a command it is the same bytes.

  $ relance -C durand --as-of 2026-05-04 today
  lundi 4 mai 2026 · 11 à contacter, 7 à faire, 18 en attente · comptes pointés aujourd’hui

   1  appel                  Brasserie du Pont    2026-011            1 296,00 EUR  24 jours de retard
     promesse non tenue : la promesse de payer 1 296,00 € au plus tard le 30 avril n’a pas été tenue  ·  Franck Morin, +33 4 65 71 33 19  ·  relance draft 2026-011
   2  e-mail                 Peeters Lumière SRL  2026-019            1 450,00 EUR  4 jours de retard
     première relance : échéance le 30 avril, 4 jours de retard  ·  relance draft 2026-019
   3  e-mail                 Clonmore Foods Ltd   2026-009, 2026-020  6 900,00 EUR  10 jours de retard
     relevé de compte : sans suite depuis « première relance » le 27 avril  ·  relance draft 2026-009
   4  e-mail                 Harbour Lane Books   2026-015              640,00 GBP  10 jours de retard
     invitation à un point de 15 minutes : sans suite depuis « première relance » le 27 avril  ·  relance draft 2026-015
   5  appel                  Vélo Saône           2026-013            1 348,00 EUR  17 jours de retard
     appel : sans suite depuis « deuxième relance » le 27 avril  ·  Amandine Colin, +33 4 65 71 66 02  ·  relance draft 2026-013
   6  e-mail, appel          Kestrel & Rowe Ltd   2026-006            4 800,00 GBP  24 jours de retard
     escalade : sans suite depuis « appel » le 27 avril  ·  Graham Pell, +44 113 496 0188  ·  relance draft 2026-006
   7  lettre, appel, e-mail  Transports Gallet    2026-002            7 920,00 EUR  34 jours de retard
     mise en demeure : sans suite depuis « escalade » le 22 avril  ·  Sandrine Mollard, +33 4 65 71 50 30  ·  relance draft 2026-002
   8  appel                  Savonnerie Ilex      2026-024            1 632,00 EUR  échéance 7 mai
     appel avant échéance : échéance le 7 mai  ·  Flora Gauthier, +33 4 65 71 55 70  ·  relance draft 2026-024
   9  appel                  Galerie Oblique      2026-031            2 280,00 EUR  échéance 20 mai
     contact de la 2e semaine : envoyée le 20 avril, il y a 14 jours  ·  Victor Saunier, +33 4 65 71 22 05  ·  relance draft 2026-031
  10  e-mail                 Reliure Vauban       2026-033            1 068,00 EUR  échéance 14 juin
     contact de la 1re semaine : envoyée le 24 avril, il y a 10 jours  ·  relance draft 2026-033
  11  e-mail                 Théo Marchal         2026-023
     remerciement : payée le 29 avril  ·  relance draft 2026-023

  à faire
  12  correction de la facture  Mairie de Sauvigny-les-Étangs  2026-032  1 560,00 EUR  échéance 21 mai
     le client ne paiera pas sans : numéro de commande  ·  relance draft 2026-032
  13  envoi de la facture       Agence Pivoine                 2026-034    576,00 EUR
     aurait dû partir le 30 avril : 4 jours d’attente  ·  relance draft 2026-034
  14  résolution du litige      Domaine du Rocher              2026-025  2 196,00 EUR  échéance 8 mai
     contestée depuis le 27 avril : Le paiement en ligne n'était pas prévu au devis, selon Mathilde  ·  relance draft 2026-025
  15  trouver un interlocuteur  Chez Paulette                  2026-018    420,00 EUR  5 jours de retard
     aucune adresse e-mail pour « première relance »  ·  relance draft 2026-018
  16  déclaration de créance    Lumio Énergies                 2026-005  2 880,00 EUR
     procédure collective du client depuis le 28 avril  ·  relance draft 2026-005
  17  décision sur la suite     Argane Mobilier                2026-003  3 240,00 EUR  52 jours de retard  ! client à risque
     sans suite depuis « mise en demeure » le 16 avril  ·  relance draft 2026-003
  18  solde à arrondir          Fromagerie Bellecombe          2026-014      0,60 EUR
     reste 0,60 €, dans la tolérance  ·  relance draft 2026-014

  en attente
     5 mai    2026-022  Nordlicht Verlag GmbH          échéance aujourd’hui : rien à demander
     7 mai    2026-017  Cabinet Osier, architectes     ensuite : proposition d’échéancier
     7 mai    2026-021  Cabinet Osier, architectes     dernier contact le 30 avril : on laisse passer quelques jours
     11 mai   2026-027  Clonmore Foods Ltd             un seul contact par jour : 2026-009 passe d’abord
     11 mai   2026-028  Kestrel & Rowe Ltd             un seul contact par jour : 2026-006 passe d’abord
     12 mai   2026-010  Clinique des Tilleuls          ce client paie le 11 mai ; premier mot après, si rien ne vient
     13 mai   2026-012  Maison Ferrandine, chocolats   paiement de 1 128,00 € promis pour le 12 mai
     18 mai   2026-008  Théâtre du Quai                en pause jusqu’au 15 mai : Subvention attendue mi-mai
     21 mai   2026-026  Clinique des Tilleuls          ensuite : appel avant échéance
     21 mai   2026-030  Agence Pivoine                 ensuite : première relance
     27 mai   D2026-07  Éditions Marelle               ensuite : point en cours de mission
     29 mai   2025-032  Horlogerie Castel SA           ensuite : demande de versement
     29 mai   2026-001  Mairie de Sauvigny-les-Étangs  ensuite : demande de versement
     10 juin  D2026-09  Nordlicht Verlag GmbH          ensuite : point en cours de mission
              2025-021  Imprimerie Brelan              confiée le 12 janvier à Me Anselme, commissaire de justice à Lyon
              2026-004  Camping des Pins               ce client n’est pas relancé : C'est mon cousin : on en parle au repas de famille, pas par courriel
              2026-016  École de danse Hirondelle      couverte par un avoir de 216,00 €
              2026-029  Éditions Marelle               « correction de la facture » fait le 30 avril ; en attente de la suite
  $ relance -C durand --as-of 2026-05-04 today > with
  $ relance -C durand --as-of 2026-05-04 > without
  $ cmp with without
