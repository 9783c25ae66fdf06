Nothing to draft: the reason is on standard error, standard output stays empty, the exit code is 1.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang en draft "$@"; }
  $ relance 2026-008
  relance: 2026-008: nothing to do today
    2026-008: snoozed until 15 May: Subvention attendue mi-mai; next statement of account, Monday 18 May 2026
  [1]
  $ relance 2026-007
  relance: 2026-007: nothing to do today (paid)
  [1]
  $ relance 2026-004
  relance: 2026-004: nothing to do today
    2026-004: this client is not chased: C'est mon cousin : on en parle au repas de famille, pas par courriel
  [1]
  $ relance cabinet-osier
  relance: cabinet-osier: nothing to do today
    2026-017: next: offer of instalments, on 7 May
    2026-021: last contact on 30 April: leaving a few days; next first reminder, Thursday 7 May 2026
  [1]
  $ relance 2026-008 2>/dev/null
  [1]

Of several, those that are due are written all the same:

  $ relance 2026-008 2026-033 | head -3
  From: Camille Durand <camille@durand-graphisme.example>
  To: Étienne Vasseur <e.vasseur@reliure-vauban.example>
  Subject: Facture 2026-033 : tout est-il conforme ?
  relance: 2026-008: nothing to do today
    2026-008: snoozed until 15 May: Subvention attendue mi-mai; next statement of account, Monday 18 May 2026

Nobody can be reached: the draft is the task that mends it, and no other step is written as if there were somebody.

  $ relance 2026-018 | head -3
  - Facture 2026-018 : l’étape suivante attend un contact pour Chez
    Paulette. Trouver qui déclenche les règlements, et comment joindre
    cette personne.
  $ relance 2026-018 --step overdue
  relance: Chez Paulette cannot be reached for `overdue`: no address for its channels
    hint: add a [[contact]] with an email or a phone
  [1]
