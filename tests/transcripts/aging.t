Open money by age. Buckets add up, row by row and for each currency.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 "$@"; }
  $ relance aging --lang en
  On 4 May 2026, days after the due day

  client                                not due       1-30      31-60  61-90   over 90      total
  Agence Pivoine                 EUR     840.00          -          -      -         -     840.00
  Argane Mobilier                EUR          -          -   3,240.00      -         -   3,240.00
  Brasserie du Pont              EUR          -   1,296.00          -      -         -   1,296.00
  Cabinet Osier, architectes     EUR          -   2,270.00          -      -         -   2,270.00
  Camping des Pins               EUR          -          -     744.00      -         -     744.00
  Chez Paulette                  EUR          -     420.00          -      -         -     420.00
  Clinique des Tilleuls          EUR   1,200.00   2,640.00          -      -         -   3,840.00
  Clonmore Foods Ltd             EUR   1,850.00   6,900.00          -      -         -   8,750.00
  École de danse Hirondelle      EUR    -216.00     180.00          -      -         -     -36.00
  Domaine du Rocher              EUR   2,196.00          -          -      -         -   2,196.00
  Éditions Marelle               EUR   1,920.00          -          -      -         -   1,920.00
  Fromagerie Bellecombe          EUR          -       0.60          -      -         -       0.60
  Galerie Oblique                EUR   2,280.00          -          -      -         -   2,280.00
  Harbour Lane Books             GBP          -     640.00          -      -         -     640.00
  Horlogerie Castel SA           CHF   2,000.00          -          -      -         -   2,000.00
  Imprimerie Brelan              EUR          -          -          -      -  2,556.00   2,556.00
  Kestrel & Rowe Ltd             GBP   1,750.00   4,800.00          -      -         -   6,550.00
  Lumio Énergies                 EUR          -          -   2,880.00      -         -   2,880.00
  Mairie de Sauvigny-les-Étangs  EUR   4,560.00          -          -      -         -   4,560.00
  Maison Ferrandine, chocolats   EUR          -   1,128.00          -      -         -   1,128.00
  Nordlicht Verlag GmbH          EUR   2,340.00          -          -      -         -   2,340.00
  Peeters Lumière SRL            EUR          -   1,450.00          -      -         -   1,450.00
  Reliure Vauban                 EUR   1,068.00          -          -      -         -   1,068.00
  Savonnerie Ilex                EUR   1,632.00          -          -      -         -   1,632.00
  Théâtre du Quai                EUR          -          -   3,780.00      -         -   3,780.00
  Transports Gallet              EUR          -          -   7,920.00      -         -   7,920.00
  Vélo Saône                     EUR     -12.00   1,360.00          -      -         -   1,348.00
  total                          CHF   2,000.00          -          -      -         -   2,000.00
  total                          EUR  19,658.00  17,644.60  18,564.00      -  2,556.00  58,422.60
  total                          GBP   1,750.00   5,440.00          -      -         -   7,190.00
  $ relance aging --basis issued --lang en | tail -4
  Vélo Saône                     EUR   -12.00          -   1,360.00          -         -   1,348.00
  total                          CHF        -          -          -          -  2,000.00   2,000.00
  total                          EUR  -228.00  14,546.00  19,984.60  18,564.00  5,556.00  58,422.60
  total                          GBP        -   1,750.00     640.00   4,800.00         -   7,190.00
  $ relance aging --by invoice --lang en | grep -e Clonmore -e Saône -e Hirondelle
  2026-009  Clonmore Foods Ltd             EUR          -   4,200.00          -      -         -   4,200.00
  2026-020  Clonmore Foods Ltd             EUR          -   2,700.00          -      -         -   2,700.00
  2026-027  Clonmore Foods Ltd             EUR   1,850.00          -          -      -         -   1,850.00
  2026-016  École de danse Hirondelle      EUR          -     180.00          -      -         -     180.00
  A2026-01  École de danse Hirondelle      EUR    -216.00          -          -      -         -    -216.00
  2025-009  Vélo Saône                     EUR     -12.00          -          -      -         -     -12.00
  2026-013  Vélo Saône                     EUR          -   1,360.00          -      -         -   1,360.00
  $ relance aging --lang fr | head -5
  Au 4 mai 2026, jours après l’échéance

  client                               non échu       1-30      31-60  61-90  plus de 90      total
  Agence Pivoine                 EUR     840,00          -          -      -           -     840,00
  Argane Mobilier                EUR          -          -   3 240,00      -           -   3 240,00

Other edges:

  $ sed -i 's/^buckets = .*//; s/^\[defaults\]$/[defaults]\nbuckets = [15, 45]/' relance.toml
  $ relance -C . --lang en aging | sed -n '1,3p;/^total/p'
  On 4 May 2026, days after the due day

  client                                not due       1-15      16-45   over 45      total
  total                          CHF   2,000.00          -          -         -   2,000.00
  total                          EUR  19,658.00  13,860.60  18,364.00  6,540.00  58,422.60
  total                          GBP   1,750.00     640.00   4,800.00         -   7,190.00

A book in which nothing is open:

  $ command relance -C ../tiny --as-of 2026-03-01 --lang en aging
  On 1 March 2026, days after the due day

  Nothing is open.

Ages of one's own for one run; what is no list of days is refused:

  $ command relance -C ../durand --as-of 2026-05-04 --lang en aging --buckets 7,30,60,120 | sed -n '3p;/^total/p'
  client                                not due       1-7      8-30      31-60  61-120  over 120      total
  total                          CHF   2,000.00         -         -          -       -         -   2,000.00
  total                          EUR  19,658.00  9,480.00  8,164.60  18,564.00       -  2,556.00  58,422.60
  total                          GBP   1,750.00         -  5,440.00          -       -         -   7,190.00
  $ relance --lang en aging --buckets 30,15
  relance: `30,15` are no ages: days from 1 to 3650, ascending, were expected
    hint: write --buckets 30,60,90
  [2]
  $ relance --lang en aging --buckets 30,
  relance: `30,` are no ages: days from 1 to 3650, ascending, were expected
    hint: write --buckets 30,60,90
  [2]
  $ relance --lang en aging --buckets a
  relance: `a` are no ages: days from 1 to 3650, ascending, were expected
    hint: write --buckets 30,60,90
  [2]
  $ relance --lang en aging --buckets 9999999999999
  relance: `9999999999999` are no ages: days from 1 to 3650, ascending, were expected
    hint: write --buckets 30,60,90
  [2]

On a terminal a bar for each row, as wide as there is room; where there is none beside the amounts, below them:

  $ on_terminal() { script -qec "$1" /dev/null | tr -d '\r'; }
  $ COLUMNS=130 TERM=dumb on_terminal 'relance --as-of 2026-05-04 --lang en aging' | grep -e Clonmore -e Kestrel -e Gallet -e Hirondelle -e 'not.due'
  client                                not due       1-15      16-45   over 45      total
  Clonmore Foods Ltd             EUR   1,850.00   6,900.00          -         -   8,750.00  ········░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
  École de danse Hirondelle      EUR    -216.00     180.00          -         -     -36.00  ░
  Kestrel & Rowe Ltd             GBP   1,750.00          -   4,800.00         -   6,550.00  ···········▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  Transports Gallet              EUR          -          -   7,920.00         -   7,920.00  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  · not due  ░ 1-15  ▒ 16-45  █ over 45
  $ COLUMNS=80 TERM=dumb on_terminal 'relance --as-of 2026-05-04 --lang fr aging' | sed -n '/^total.*GBP/,$p'
  total                     GBP  1 750,00    640,00  4 800,00          -  7 190,00

  Agence Pivoine                 EUR  ····
  Argane Mobilier                EUR  ████████████████
  Brasserie du Pont              EUR  ▒▒▒▒▒▒
  Cabinet Osier, architectes     EUR  ░░░░░░░░░░░
  Camping des Pins               EUR  ████
  Chez Paulette                  EUR  ░░
  Clinique des Tilleuls          EUR  ······░░░░░░░░░░░░░
  Clonmore Foods Ltd             EUR  ·········░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
  École de danse Hirondelle      EUR  ░
  Domaine du Rocher              EUR  ···········
  Éditions Marelle               EUR  ·········
  Fromagerie Bellecombe          EUR  ▏
  Galerie Oblique                EUR  ···········
  Harbour Lane Books             GBP  ░░░░
  Horlogerie Castel SA           CHF  ···········································
  Imprimerie Brelan              EUR  █████████████
  Kestrel & Rowe Ltd             GBP  ···········▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  Lumio Énergies                 EUR  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  Mairie de Sauvigny-les-Étangs  EUR  ······················
  Maison Ferrandine, chocolats   EUR  ▒▒▒▒▒▒
  Nordlicht Verlag GmbH          EUR  ···········
  Peeters Lumière SRL            EUR  ░░░░░░░
  Reliure Vauban                 EUR  ·····
  Savonnerie Ilex                EUR  ········
  Théâtre du Quai                EUR  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  Transports Gallet              EUR  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  Vélo Saône                     EUR  ▒▒▒▒▒▒▒

  · non échu  ░ 1-15  ▒ 16-45  █ plus de 45
