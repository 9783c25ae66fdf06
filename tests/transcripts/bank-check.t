An old bank check is told everywhere; with --strict nothing is drafted.

  $ relance -C tiny --as-of 2026-04-02 | head -1
  Thursday 2 April 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today
  $ relance -C tiny --as-of 2026-04-03 | head -1
  Friday 3 April 2026 · 1 to contact, 0 to do, 0 waiting · bank checked yesterday
  $ relance -C tiny --as-of 2026-04-07 | head -1
  Tuesday 7 April 2026 · 1 to contact, 0 to do, 0 waiting · check the bank first: last looked at 5 days ago (2 April)
  $ relance -C tiny --as-of 2026-04-07 draft F-101 | head -3
  From: Camille Durand <camille@durand-graphisme.example>
  To: Anne Lenoir <anne@studio-lenoir.example>
  Subject: Tr : Facture F-101, Refonte du site
  relance: check the bank first: last looked at 5 days ago (2 April)
  $ relance -C tiny --as-of 2026-04-07 draft F-101 --strict
  relance: check the bank first: last looked at 5 days ago (2 April)
  [1]
  $ relance -C tiny --as-of 2026-04-07 draft F-101 --strict --lang fr
  relance: commencez par la banque : comptes pointés il y a 5 jours (2 avril)
  [1]
  $ relance -C tiny --as-of 2026-04-02 draft F-101 --strict | head -1
  From: Camille Durand <camille@durand-graphisme.example>
  $ relance -C tiny --as-of 2026-04-07 check
  relance.toml:11:11: warning W015: [bank] checked is 5 days old
    checked = 2026-04-02
              ^
    hint: enter the payments received, then `relance bank checked`: nobody is chased for money that has come
  ...

Never checked:

  $ sed -i '/bank/,$d' tiny/relance.toml
  $ relance -C tiny --as-of 2026-04-07 | head -1
  Tuesday 7 April 2026 · 1 to contact, 0 to do, 0 waiting · check the bank first: [bank] checked is not set
  $ relance -C tiny --as-of 2026-04-07 check --lang fr
  relance.toml:1:1: avertissement W015 : [bank] checked n’est pas renseigné
    [me]
    ^
    conseil : saisissez les paiements reçus, puis « relance bank checked » : on ne relance personne pour de l’argent déjà reçu
  ...
