On a day that is not a working day nothing is to be done, and the list says what comes next.

  $ cd durand
  $ relance --as-of 2026-05-02 --lang en | head -12
  Saturday 2 May 2026 · 0 to contact, 0 to do, 35 waiting · bank checked 4 May
  Not a working day: nothing to do.

  waiting
     4 May    2026-002  Transports Gallet              next: formal notice
     4 May    2026-003  Argane Mobilier                next: decision on what follows
     4 May    2026-005  Lumio Énergies                 not a working day; to be done on 4 May
     4 May    2026-006  Kestrel & Rowe Ltd             next: escalation
     4 May    2026-009  Clonmore Foods Ltd             next: statement of account
     4 May    2026-011  Brasserie du Pont              next: broken promise
     4 May    2026-013  Vélo Saône                     next: call
     4 May    2026-015  Harbour Lane Books             next: 15-minute invitation
  $ relance --as-of 2026-05-01 --lang fr | head -6
  vendredi 1er mai 2026 · 0 à contacter, 0 à faire, 35 en attente · comptes pointés le 4 mai
  Ce n’est pas un jour ouvré : rien à faire.

  en attente
     4 mai    2026-002  Transports Gallet              ensuite : mise en demeure
     4 mai    2026-003  Argane Mobilier                ensuite : décision sur la suite
  $ relance --as-of 2026-05-02 --lang en draft 2026-011
  relance: 2026-011: nothing to do today
    2026-011: next: broken promise, on 4 May
  [1]
  $ relance --as-of 2026-05-02 --quiet --exit-code
