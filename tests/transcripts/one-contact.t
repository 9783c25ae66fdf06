One contact a client and day, about all that is late; the others wait, and say for whom.

  $ cd durand
  $ relance() { command relance --as-of "$@" --lang en; }
  $ relance 2026-05-04 | grep -e Clonmore -e Kestrel -e Osier
   3  email                Clonmore Foods Ltd   2026-009, 2026-020  6,900.00 EUR  10 days late
   6  email, call          Kestrel & Rowe Ltd   2026-006            4,800.00 GBP  24 days late
     7 May    2026-017  Cabinet Osier, architectes     next: offer of instalments
     7 May    2026-021  Cabinet Osier, architectes     last contact on 30 April: leaving a few days
     11 May   2026-027  Clonmore Foods Ltd             one contact a day: 2026-009 comes first
     11 May   2026-028  Kestrel & Rowe Ltd             one contact a day: 2026-006 comes first

A credit covers what is due, and is taken off where it does not:

  $ relance 2026-05-04 | grep -e Hirondelle -e Saône
   5  call                 Vélo Saône           2026-013            1,348.00 EUR  17 days late
              2026-016  École de danse Hirondelle      covered by a credit of €216.00

A client who pays on certain days is not asked before:

  $ relance 2026-05-11 | grep Tilleuls
     12 May   2026-010  Clinique des Tilleuls          pays on 11 May; first word the day after if nothing comes
     21 May   2026-026  Clinique des Tilleuls          next: call before the due date
  $ relance 2026-05-12 | grep -A1 Tilleuls
   4  email                Clinique des Tilleuls       2026-010            2,640.00 EUR  12 days late
     first reminder: the client's payment day, 11 May, has passed  ·  relance draft 2026-010
  --
     21 May   2026-026  Clinique des Tilleuls          next: call before the due date
     21 May   2026-030  Agence Pivoine                 next: first reminder

Instalments are asked for on their day, and chased from the day after:

  $ relance 2026-05-28 | grep -e Castel -e Sauvigny
  17  correcting the invoice      Mairie de Sauvigny-les-Étangs  2026-032  1,560.00 EUR  7 days late
     29 May   2025-032  Horlogerie Castel SA           next: instalment request
     29 May   2026-001  Mairie de Sauvigny-les-Étangs  next: instalment request
  $ relance 2026-05-29 | grep -A1 -e Castel -e 2026-001
  16  email                Horlogerie Castel SA           2025-032                      1,000.00 CHF  due 29 May    ! over 90 days since issue
     instalment request: an instalment of 1,000.00 CHF is due today  ·  relance draft 2025-032
  17  email                Mairie de Sauvigny-les-Étangs  2026-001                      3,000.00 EUR  due 29 May    ! over 90 days since issue
     instalment request: an instalment of €3,000.00 is due today  ·  relance draft 2026-001
  18  call                 Éditions Marelle               D2026-07
  $ relance 2026-06-01 | grep -A1 -e Castel -e 2026-001
   3  email                Horlogerie Castel SA           2025-032                      1,000.00 CHF  3 days late   ! over 90 days since issue
     first reminder: due on 29 May, 3 days late  ·  relance draft 2025-032
   4  email                Mairie de Sauvigny-les-Étangs  2026-001                      3,000.00 EUR  3 days late   ! over 90 days since issue
     first reminder: due on 29 May, 3 days late  ·  relance draft 2026-001
   5  email                Galerie Oblique                2026-031                      2,280.00 EUR  12 days late
