Recording in French: what is refused, and why.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang fr "$@"; }
  $ relance paid 2026-013 2000000
  relance: 2026-013 : 2000000,00 EUR dépasse les 1360,00 EUR restant dus
    conseil : si vous avez bien reçu autant : --overpaid, ou --late-sums si l’excédent paie le retard
  [2]
  $ relance paid 2026-002 -100
  relance: 2026-002 : un montant supérieur à zéro était attendu
  [2]
  $ relance paid 2026-002 100.005
  relance: 2026-002 : « 100.005 » a 3 décimales, EUR en a 2
    conseil : arrondissez-le vous-même : l’outil n’arrondit jamais ce que vous avez écrit
  [2]
  $ relance paid 2026-002 1.200,00
  relance: 2026-002 : « 1.200,00 » n’est pas un montant
    conseil : écrivez 1200.00
  [2]
  $ relance paid 2026-002 100 --date 2026-01-05
  relance: 2026-002 : le 2026-01-05 précède la facture, émise le 2026-02-10
    conseil : vérifiez --date
  [2]
  $ relance paid 2026-019 1450 --date +2d
  relance: le 2026-05-06 est à venir
    conseil : notez-le quand cela aura eu lieu
  [2]
  $ relance paid A2026-01 10
  relance: A2026-01 : c’est un avoir : l’argent se note sur la facture qu’il nomme
  [2]
  $ relance paid 2026-2
  relance: « 2026-2 » n’est ni une facture ni un client de ce livre
    conseil : vouliez-vous dire « 2026-002 » ?
  [2]
  $ relance instalments 2026-009 --count deux
  relance: 2026-009 : « deux » n’est pas un nombre d’échéances
    conseil : de 2 à 60
  [2]
  $ relance instalments 2026-009 --first hier
  relance: 2026-009 : la première échéance, le 2026-05-03, est passée
  [2]
  $ relance promised 2026-009 hier
  relance: 2026-009 : le jour promis, 2026-05-03, est passé
    conseil : donnez un jour à venir
  [2]
  $ relance promised 2026-009 vendredi 20000
  relance: 2026-009 : 20000,00 EUR dépasse les 4200,00 EUR restant dus
    conseil : notez une promesse sur ce qui reste dû, ou omettez le montant
  [2]
  $ relance promised 2026-009 bientôt
  relance: « bientôt » n’est pas une date
    conseil : écrivez 2026-05-04, aujourd’hui, demain, +7j, -2s ou un jour de la semaine
  [2]
  $ relance snooze 2026-006 -1d
  relance: 2026-006 : le dernier jour de la pause, 2026-05-03, est passé
    conseil : donnez un jour à venir
  [2]
  $ relance resolved 2026-015
  relance: 2026-015 : aucune contestation n’est en cours
  [2]
  $ relance disputed 2026-015 --reason 'il manque les signets' > /dev/null
  $ relance disputed 2026-015
  relance: 2026-015 : elle est déjà contestée
    conseil : notez-le d’abord : « relance resolved 2026-015 »
  [2]
  $ relance note 2026-013 "$(printf 'un\tdeux')"
  relance: un texte contient un caractère de contrôle
    conseil : écrivez-le sur une ligne
  [2]
  $ relance undo 2026-010
  2026-010  2026-04-23  retiré : fait, appel avant échéance, appel, en attente de validation, Le visa du Dr Cheval manquait pour la campagne du 25.  (invoices/2026/2026-010.toml)
  $ chmod a-w invoices/2026/2026-013.toml && relance note 2026-013 'non'
  relance: « invoices/2026/2026-013.toml » ne peut pas être écrit : accès refusé
    conseil : rien n’a été écrit : vérifiez les droits d’accès du fichier et de son dossier
  [4]
  $ sed -i 's/^total = .*/total = 1,50/' invoices/2026/2026-006.toml
  $ relance note 2026-013 'le voisin est cassé' --dry-run

  [[event]]
  date = 2026-05-04
  kind = "note"
  note = "le voisin est cassé"
  invoices/2026/2026-006.toml:6:9: erreur E007 : « 1,50 » n’est pas un nombre au format TOML
    total = 1,50
            ^
    conseil : écrivez total = 1.50
  $ relance paid 2026-006
  invoices/2026/2026-006.toml:6:9: erreur E007 : « 1,50 » n’est pas un nombre au format TOML
    total = 1,50
            ^
    conseil : écrivez total = 1.50
  relance: le fichier de « 2026-006 » contient des erreurs : voir plus haut
  [3]

Remarks beside a draft:

  $ relance draft 2026-018 --step overdue > /dev/null
  invoices/2026/2026-006.toml:6:9: erreur E007 : « 1,50 » n’est pas un nombre au format TOML
    total = 1,50
            ^
    conseil : écrivez total = 1.50
  relance: Chez Paulette est injoignable pour « overdue » : aucune adresse pour ses canaux
    conseil : ajoutez un [[contact]] avec un email ou un phone
  [3]
  $ relance draft 2026-018 --step meeting > /dev/null
  invoices/2026/2026-006.toml:6:9: erreur E007 : « 1,50 » n’est pas un nombre au format TOML
    total = 1,50
            ^
    conseil : écrivez total = 1.50
  relance: « meeting » n’est pas une étape du scénario « standard »
    conseil : ses étapes sont agree-terms, check-in, announce-invoice, send-invoice, week-1, pre-due, overdue, second-reminder, call, escalation, formal-notice, legal, thank-you, fix-invoice, settle-dispute, broken-promise, instalment-request, round-off, declare-claim, find-contact
  [3]
  $ relance draft 2026-002 2026-015 --format eml > /dev/null
  invoices/2026/2026-006.toml:6:9: erreur E007 : « 1,50 » n’est pas un nombre au format TOML
    total = 1,50
            ^
    conseil : écrivez total = 1.50
  relance: 2026-015 : « settle-dispute » n’est pas un e-mail
    conseil : utilisez --format text ou html
  [3]
  $ relance --verbose list --client gallet 2>&1 > /dev/null | sed "s#/.*/durand#durand#"
  relance: durand lu : clients 29, factures 71, fichiers écartés 1
  invoices/2026/2026-006.toml:6:9: erreur E007 : « 1,50 » n’est pas un nombre au format TOML
    total = 1,50
            ^
    conseil : écrivez total = 1.50
  relance: « gallet » n’est ni une facture ni un client de ce livre
    conseil : vouliez-vous dire « transports-gallet » ?
  $ relance paid 2026-011 > /dev/full
  invoices/2026/2026-006.toml:6:9: erreur E007 : « 1,50 » n’est pas un nombre au format TOML
    total = 1,50
            ^
    conseil : écrivez total = 1.50
  relance: la sortie n’a pas pu être écrite ; le livre a bien été modifié
  [4]
