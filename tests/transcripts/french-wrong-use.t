Wrong use is told in the language of the interface.

  $ cd durand
  $ relance() { env LC_ALL="${locale:-fr_FR.UTF-8}" relance "$@"; }
  $ relance todya
  relance: commande inconnue « todya » ; vouliez-vous dire « today » ?
    voir « relance --help »
  [2]
  $ relance list --oveerdue
  relance: option inconnue « --oveerdue » ; vouliez-vous dire « --overdue » ?
    voir « relance list --help »
  [2]
  $ relance list extra
  relance: argument inattendu « extra »
    voir « relance list --help »
  [2]
  $ relance --format xml
  relance: --format : « xml » n’est pas admis ; choisissez « text », « json » ou « csv »
  [2]
  $ relance list --standing overdu
  relance: --standing : « overdu » n’est pas admis : choisissez parmi planned, to_send, not_due, due_today, overdue, reminded, promised, disputed, correcting, on_plan, snoozed, held, paid, written_off, handed_off, insolvent, void ; vouliez-vous dire « overdue » ?
    voir « relance list --help »
  [2]
  $ relance aging --by mois
  relance: --by : « mois » n’est pas admis : choisissez parmi client, invoice
    voir « relance aging --help »
  [2]
  $ relance --as-of
  relance: l’option --as-of demande une valeur
    voir « relance --help »
  [2]
  $ relance --as-of bientôt
  relance: « bientôt » n’est pas une date
    conseil : écrivez 2026-05-04, aujourd’hui, demain, +7j, -2s ou un jour de la semaine
  [2]
  $ relance defaults
  relance: « defaults » demande « list » ou « show PATH »
    voir « relance defaults --help »
  [2]
  $ relance show
  relance: il manque REF
    voir « relance show --help »
  [2]
  $ relance skip 2026-011
  relance: il manque --reason
    voir « relance skip --help »
  [2]
  $ relance show galerie-obliqe
  relance: « galerie-obliqe » n’est ni une facture ni un client de ce livre
    conseil : vouliez-vous dire « galerie-oblique » ?
  [2]
  $ relance show autre-chose
  relance: « autre-chose » n’est ni une facture ni un client de ce livre
    conseil : « relance list » les montre tous
  [2]
  $ relance show 2026-0
  relance: « 2026-0 » peut désigner 2026-001, 2026-002, 2026-003, 2026-004, 2026-005, 2026-006, 2026-007, 2026-008, 2026-009, 2026-010 et 27 autres
    conseil : donnez davantage du numéro
  [2]
  $ relance why clonmore-foods
  relance: « clonmore-foods » a plusieurs factures ouvertes : 2026-009, 2026-020, 2026-027
    conseil : nommez une facture
  [2]
  $ relance list --client 2026-011
  relance: « 2026-011 » est une facture, pas un client
  [2]
  $ relance draft
  relance: draft demande un REF, ou --all pour toutes les actions du jour
  [2]
  $ relance draft --all 2026-011
  relance: draft prend un REF ou --all, pas les deux
  [2]
  $ relance list --format eml
  relance: --format eml ne va pas avec cette commande ; ici : « text », « json » ou « csv »
  [2]
  $ relance --as-of 2026-05-04 draft 2026-015 --output a --maildir b
  relance: --output ou --maildir, pas les deux
  [2]
  $ relance --as-of 2026-05-04 draft 2026-015 --qr --format eml
  relance: --qr va avec --format text ; les e-mails portent le code en image
  [2]
  $ relance --as-of 2026-05-04 draft --all --format eml
  relance: 2026-034 : pas de « pdf » : l’e-mail part sans la facture
  relance: 2026-011 : « broken-promise » n’est pas un e-mail, laissé de côté : relance draft 2026-011
  relance: 2026-013 : « call » n’est pas un e-mail, laissé de côté : relance draft 2026-013
  relance: 2026-032 : « fix-invoice » n’est pas un e-mail, laissé de côté : relance draft 2026-032
  relance: 2026-025 : « settle-dispute » n’est pas un e-mail, laissé de côté : relance draft 2026-025
  relance: 2026-018 : « find-contact » n’est pas un e-mail, laissé de côté : relance draft 2026-018
  relance: 2026-005 : « declare-claim » n’est pas un e-mail, laissé de côté : relance draft 2026-005
  relance: 2026-003 : « legal » n’est pas un e-mail, laissé de côté : relance draft 2026-003
  relance: 2026-024 : « pre-due » n’est pas un e-mail, laissé de côté : relance draft 2026-024
  relance: 2026-031 : « week-2 » n’est pas un e-mail, laissé de côté : relance draft 2026-031
  relance: 2026-014 : « round-off » n’est pas un e-mail, laissé de côté : relance draft 2026-014
  relance: il y a 8 brouillons, eml en contient un seul
    conseil : utilisez --format mbox, --output DIR, ou un seul REF
  [2]
  $ relance show 2026-013 --format csv
  relance: --format csv ne va pas avec cette commande ; ici : « text » ou « json »
  [2]
  $ relance forecast --weeks 0
  relance: « 0 » n’est pas une valeur de --weeks
    conseil : écrivez un nombre entier de 1 à 104
  [2]
  $ relance forecast --backtest --months 121
  relance: « 121 » n’est pas une valeur de --months
    conseil : écrivez un nombre entier de 1 à 120
  [2]
  $ relance forecast --months 3
  relance: --months va avec --backtest
  [2]
  $ relance forecast --explain --backtest
  relance: --explain ou --backtest, pas les deux
  [2]
  $ relance forecast --format eml
  relance: --format eml ne va pas avec cette commande ; ici : « text », « json » ou « csv »
  [2]
  $ relance aging --buckets 30,15
  relance: « 30,15 » ne sont pas des tranches d’ancienneté : des jours de 1 à 3650, en ordre croissant, étaient attendus
    conseil : écrivez --buckets 30,60,90
  [2]
  $ relance export
  relance: « export » demande « ics » ou « ledger » ou « csv » ou « json »
    voir « relance export --help »
  [2]
  $ relance export csv --format json
  relance: export a son propre format : omettez --format
  [2]
  $ echo notes >notes.txt; relance --as-of 2026-05-04 export ledger --output notes.txt
  relance: « notes.txt » existe, et n’a pas été écrit par une exécution antérieure de cette commande
    conseil : rien n’est jamais écrasé : déplacez-le, ou nommez un autre fichier
  [4]
  $ relance --as-of 2026-05-04 export ledger --output no/such
  relance: impossible d’écrire dans « no » : fichier ou dossier introuvable
  [4]
  $ relance completion tcsh
  relance: SHELL : « tcsh » n’est pas admis : choisissez parmi bash, zsh, fish ; vouliez-vous dire « bash » ?
    voir « relance completion --help »
  [2]
  $ relance --as-of 2026-05-04 paid 2026-013 2000
  relance: 2026-013 : 2000,00 EUR dépasse les 1360,00 EUR restant dus
    conseil : si vous avez bien reçu autant : --overpaid, ou --late-sums si l’excédent paie le retard
  [2]
  $ relance --as-of 2026-05-04 paid 2026-013 --late-sums
  relance: 2026-013 : --late-sums va avec AMOUNT
    conseil : indiquez tout ce qui est arrivé
  [2]
  $ relance --as-of 2026-05-04 paid 2026-013 20000 --late-sums
  relance: 2026-013 : 20000,00 EUR dépasse les 1410,91 EUR restant dus, retard compris
    conseil : si vous avez bien reçu autant : --overpaid
  [2]
  $ relance --as-of 2026-05-04 draft 2026-018 --step overdu
  relance: « overdu » n’est pas une étape du scénario « standard »
    conseil : vouliez-vous dire « overdue » ?
  [2]
  $ relance defaults show playbooks/standart.toml
  relance: « playbooks/standart.toml » n’est pas intégré
    conseil : vouliez-vous dire « playbooks/standard.toml » ?
  [2]
  $ relance -C ../nulle-part today
  relance: « ../nulle-part » n’est pas un livre : il ne contient pas de relance.toml
    conseil : nommez le dossier qui contient relance.toml
  [2]
  $ cd / && relance
  relance: pas de livre ici : aucun relance.toml dans ce dossier ni au-dessus
    conseil : allez dans le dossier de votre livre, nommez-le avec -C DIR ou RELANCE_BOOK, ou créez-en un : « relance init »
  [2]

--lang may stand anywhere, and decides where the locale speaks another language.

  $ relance todya --lang en
  relance: unknown command `todya`; did you mean `today`?
    see `relance --help`
  [2]
  $ locale=en_GB.UTF-8 relance --lang=fr todya
  relance: commande inconnue « todya » ; vouliez-vous dire « today » ?
    voir « relance --help »
  [2]
  $ locale=C.UTF-8 relance todya
  relance: unknown command `todya`; did you mean `today`?
    see `relance --help`
  [2]
