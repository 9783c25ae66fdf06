All invoices, or some of them.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang ${language:-en} "$@"; }
  $ relance list | head -8
  number    client                         due         late  standing             open  next
  2025-001  Le Basilic Ambulant            2025-04-09     -  written off      0.00 EUR
  2025-002  Brasserie du Pont              2025-05-14     -  paid             0.00 EUR
  2025-003  Agence Pivoine                 2025-05-30     -  paid             0.00 EUR
  2025-004  Clinique des Tilleuls          2025-06-30     -  paid             0.00 EUR
  2025-005  Transports Gallet              2025-06-30     -  paid             0.00 EUR
  2025-006  Peeters Lumière SRL            2025-06-11     -  paid             0.00 EUR
  2025-007  Mairie de Sauvigny-les-Étangs  2025-06-18     -  paid             0.00 EUR
  $ relance list | wc -l
  73
  $ relance list --client kestrel-rowe
  number    client              due         late  standing          open  next
  2025-014  Kestrel & Rowe Ltd  2025-08-21     -  paid          0.00 GBP
  2026-006  Kestrel & Rowe Ltd  2026-04-10    24  reminded  4,800.00 GBP  4 May  escalation
  2026-028  Kestrel & Rowe Ltd  2026-05-30     -  not due   1,750.00 GBP  4 May  first-week contact
  $ relance list --overdue
  number    client                        due         late  standing          open  next
  2026-002  Transports Gallet             2026-03-31    34  reminded  7,920.00 EUR  4 May  formal notice
  2026-003  Argane Mobilier               2026-03-13    52  reminded  3,240.00 EUR  4 May  decision on what follows
  2026-004  Camping des Pins              2026-03-18    47  held        744.00 EUR
  2026-006  Kestrel & Rowe Ltd            2026-04-10    24  reminded  4,800.00 GBP  4 May  escalation
  2026-008  Théâtre du Quai               2026-04-01    33  snoozed   3,780.00 EUR  18 May  statement of account
  2026-009  Clonmore Foods Ltd            2026-04-24    10  reminded  4,200.00 EUR  4 May  statement of account
  2026-010  Clinique des Tilleuls         2026-04-30     4  overdue   2,640.00 EUR  12 May  first reminder
  2026-011  Brasserie du Pont             2026-04-10    24  reminded  1,296.00 EUR  4 May  broken promise
  2026-012  Maison Ferrandine, chocolats  2026-04-11    23  promised  1,128.00 EUR  13 May  broken promise
  2026-013  Vélo Saône                    2026-04-17    17  reminded  1,360.00 EUR  4 May  call
  2026-015  Harbour Lane Books            2026-04-24    10  reminded    640.00 GBP  4 May  15-minute invitation
  2026-016  École de danse Hirondelle     2026-04-26     8  overdue     180.00 EUR
  2026-017  Cabinet Osier, architectes    2026-04-29     5  reminded  1,180.00 EUR  7 May  offer of instalments
  2026-018  Chez Paulette                 2026-04-29     5  overdue     420.00 EUR  30 April  finding the right contact
  2026-019  Peeters Lumière SRL           2026-04-30     4  overdue   1,450.00 EUR  4 May  first reminder
  2026-020  Clonmore Foods Ltd            2026-04-30     4  overdue   2,700.00 EUR  4 May  first reminder
  2026-021  Cabinet Osier, architectes    2026-05-01     3  overdue   1,090.00 EUR  7 May  first reminder
  $ relance list --standing promised
  number    client                        due         late  standing          open  next
  2026-012  Maison Ferrandine, chocolats  2026-04-11    23  promised  1,128.00 EUR  13 May  broken promise
  $ relance list --standing due_today --client cabinet-osier
  No invoice.
  $ relance list --overdue --client harbour-lane-books
  number    client              due         late  standing        open  next
  2026-015  Harbour Lane Books  2026-04-24    10  reminded  640.00 GBP  4 May  15-minute invitation

In French, with the dates and amounts of French:

  $ language=fr relance list --standing to_send
  numéro    client          échéance  retard  situation       solde  ensuite
  2026-034  Agence Pivoine  -              -  à envoyer  576,00 EUR  30 avril  envoi de la facture

Each standing is there once at least:

  $ for standing in planned to_send not_due due_today overdue reminded promised disputed correcting on_plan snoozed held \
  >   paid written_off handed_off insolvent void; do
  >   relance list --standing $standing | sed -n 2p | grep -q . || echo "no invoice is $standing"
  > done
