A step is written whenever it is asked for; where what it speaks of has not happened, that is said.

  $ relance() { command relance -C durand --as-of 2026-05-04 --lang en "$@"; }
  $ for step in thank-you broken-promise instalment-request settle-dispute fix-invoice; do
  >   relance draft 2026-019 --step $step > /dev/null
  > done
  relance: 2026-019: it is not paid: the text is not true
  relance: 2026-019: no promise was broken: the text is not true
  relance: 2026-019: no plan was agreed: the text is not true
  relance: 2026-019: no dispute is open: the text is not true
  relance: 2026-019: no correction is open: the text is not true
  $ relance draft 2026-019 --step overdue | head -1
  From: Camille Durand <camille@durand-graphisme.example>
  $ relance --lang fr draft 2026-019 --step thank-you > /dev/null
  relance: 2026-019 : elle n’est pas payée : le texte n’est pas vrai
