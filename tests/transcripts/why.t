The rule that decided, for the rules one meets most.

  $ cd durand
  $ relance() { command relance --as-of "${day:-2026-05-04}" --lang ${language:-en} why "$@"; }

Late, and the first step not done:

  $ relance 2026-019
  2026-019: first reminder, on Monday 4 May 2026

  the rule
    late: the first step of the ladder that is neither done nor skipped
    relance-playbooks(7): How one invoice is decided, 5; rules 93, 103

  because
    due on 30 April, 4 days late

  the facts
    standing      overdue
    sent          Tuesday 31 March 2026
    due           Thursday 30 April 2026
    from          the book's terms (30 jours)
    late by       4 days
    open          1,450.00 EUR
    playbook      overwhelmed
    last contact  Monday 27 April 2026
    gap           3 days

  what would change it
    a payment
    a promise, a dispute or a correction
    the step recorded as done (`step`) or waived (`skip`)

The ladder, after a step:

  $ relance 2026-006
  2026-006: escalation, on Monday 4 May 2026

  the rule
    late: the first step of the ladder that is neither done nor skipped
    relance-playbooks(7): How one invoice is decided, 5; rules 93, 103

  because
    no answer to the call of 27 April
    due on 10 April, 24 days late

  the facts
    standing      reminded
    sent          Tuesday 24 February 2026
    due           Friday 10 April 2026
    from          the client's terms (net 45)
    late by       24 days
    open          4,800.00 GBP
    playbook      standard
    last contact  Monday 27 April 2026
    gap           3 days

  what would change it
    a payment
    a promise, a dispute or a correction
    the step recorded as done (`step`) or waived (`skip`)

A promise that was not kept; a snooze; a dispute; a correction:

  $ relance 2026-011
  2026-011: broken promise, on Monday 4 May 2026

  the rule
    the promise was not kept: call, without waiting for the gap
    relance-playbooks(7): Called by events

  because
    the promise of €1,296.00 by 30 April was not kept

  the facts
    standing      reminded
    sent          Wednesday 11 March 2026
    due           Friday 10 April 2026
    from          the book's terms (30 jours)
    late by       24 days
    open          1,296.00 EUR
    playbook      procrastinator
    last contact  Thursday 16 April 2026
    gap           3 days

  what would change it
    a payment of the amount promised
    a new promise
  $ relance 2026-008
  2026-008: statement of account, on Monday 18 May 2026

  the rule
    the invoice is snoozed
    relance-playbooks(7): Pauses

  because
    no answer to the 15-minute invitation of 9 April
    due on 1 April, 33 days late
    snoozed until 15 May: Subvention attendue mi-mai

  the facts
    standing      snoozed
    sent          Monday 2 March 2026
    due           Wednesday 1 April 2026
    from          the book's terms (30 jours)
    late by       33 days
    open          3,780.00 EUR
    playbook      overwhelmed
    last contact  Thursday 9 April 2026
    gap           3 days

  what would change it
    the end of the snooze
  $ relance 2026-025
  2026-025: settling the dispute, since Monday 27 April 2026

  the rule
    the invoice is disputed
    relance-playbooks(7): Pauses

  because
    disputed since 27 April: Le paiement en ligne n'était pas prévu au devis, selon Mathilde

  the facts
    standing      disputed
    sent          Wednesday 8 April 2026
    due           Friday 8 May 2026
    from          the book's terms (30 jours)
    open          2,196.00 EUR
    playbook      overwhelmed
    last contact  Wednesday 15 April 2026
    gap           3 days

  what would change it
    a `resolved` event
  $ relance 2026-029
  2026-029: nothing to do

  the rule
    the client asked for a correction: it comes before any contact
    relance-playbooks(7): Pauses; rule 32

  because
    correcting the invoice: done on 30 April, waiting for what follows

  the facts
    standing      correcting
    sent          Thursday 16 April 2026
    due           Saturday 16 May 2026
    from          the book's terms (30 jours)
    open          1,920.00 EUR
    playbook      perfectionist
    last contact  Thursday 23 April 2026
    gap           3 days

  what would change it
    a `corrected` event

Before the due day, on it, and paid:

  $ relance 2026-033
  2026-033: first-week contact, on Monday 4 May 2026

  the rule
    before the due day: the last friendly contact whose day has come
    relance-playbooks(7): Nudges; rule 20

  because
    sent on 24 April, 10 days ago

  the facts
    standing      not due
    sent          Friday 24 April 2026
    due           Sunday 14 June 2026
    from          the client's terms (fin de mois 45 jours)
    open          1,068.00 EUR
    playbook      perfectionist
    last contact  Monday 17 November 2025
    gap           3 days

  what would change it
    a payment
    an answer from the client
    the day of the next contact
  $ relance 2026-022
  2026-022: first reminder, on Tuesday 5 May 2026

  the rule
    the invoice is due today: nothing is asked
    relance-playbooks(7): How one invoice is decided, 4

  because
    due on 4 May
    due today: nothing to ask

  the facts
    standing       due today
    sent           Thursday 2 April 2026
    due            Monday 4 May 2026
    from           the client's terms (30d)
    before moving  Saturday 2 May 2026 is not a working day: moved by law (DE)
    open           2,340.00 EUR
    playbook       standard
    last contact   Tuesday 28 April 2026
    gap            3 days

  what would change it
    tomorrow
  $ relance 2025-002
  2025-002: nothing to do

  the rule
    the invoice is closed
    relance-playbooks(7): How one invoice is decided, 1

  because
    paid on 21 May 2025

  the facts
    standing      paid
    sent          Monday 14 April 2025
    due           Wednesday 14 May 2025
    from          the book's terms (30 jours)
    open          0.00 EUR
    playbook      procrastinator
    last contact  Thursday 16 April 2026
    gap           3 days

  what would change it
    nothing: it is no longer chased

Not sent; something missing:

  $ relance 2026-034
  2026-034: sending the invoice, since Thursday 30 April 2026

  the rule
    the invoice has not been sent
    relance-playbooks(7): Before the invoice is sent

  because
    should have gone out on 30 April: waiting for 4 days

  the facts
    standing      to send
    open          576.00 EUR
    playbook      perfectionist
    last contact  Monday 27 April 2026
    gap           3 days
    client        reliable

  what would change it
    sending it: `sent`, or the step `send-invoice` recorded
  $ relance 2026-032
  2026-032: correcting the invoice, since Tuesday 21 April 2026

  the rule
    something this client requires is missing
    relance-playbooks(7): Before the invoice is sent; rules 3, 11

  because
    the client will not pay without: purchase order number

  the facts
    standing      not due
    sent          Tuesday 21 April 2026
    due           Thursday 21 May 2026
    from          the book's terms (30 jours)
    open          1,560.00 EUR
    playbook      perfectionist
    last contact  Tuesday 31 March 2026
    gap           3 days

  what would change it
    the key added to the invoice
    a `skip` of fix-invoice

Waiting for a pay run, and for an instalment:

  $ relance 2026-010
  2026-010: first reminder, on Tuesday 12 May 2026

  the rule
    late: the first step of the ladder that is neither done nor skipped
    relance-playbooks(7): How one invoice is decided, 5; rules 93, 103

  because
    the client's next payment day is 11 May
    due on 30 April, 4 days late
    pays on 11 May; first word the day after if nothing comes

  the facts
    standing        overdue
    sent            Tuesday 10 March 2026
    due             Thursday 30 April 2026
    from            the client's terms (45 jours fin de mois)
    late by         4 days
    open            2,640.00 EUR
    playbook        standard
    last contact    Thursday 23 April 2026
    gap             3 days
    client pays on  Monday 11 May 2026

  what would change it
    a payment
    a promise, a dispute or a correction
    the step recorded as done (`step`) or waived (`skip`)
  $ relance 2026-001
  2026-001: instalment request, on Friday 29 May 2026

  the rule
    an instalment is asked for on the day it is due
    relance-playbooks(7): Instalments; rule 70

  because
    an instalment of €3,000.00 is due on 29 May
    next: instalment request, on 29 May

  the facts
    standing      not due
    sent          Wednesday 28 January 2026
    due           Friday 29 May 2026
    from          written on the invoice
    open          3,000.00 EUR
    playbook      perfectionist
    last contact  Tuesday 31 March 2026
    gap           3 days

  what would change it
    the payment of the instalment

Never chased; with a bailiff; insolvent; within the tolerance:

  $ relance 2026-004
  2026-004: nothing to do

  the rule
    this client is never chased (`chase = false`)
    relance-playbooks(7): Pauses

  because
    this client is not chased: C'est mon cousin : on en parle au repas de famille, pas par courriel

  the facts
    standing  held
    sent      Monday 16 February 2026
    due       Wednesday 18 March 2026
    from      the book's terms (30 jours)
    late by   47 days
    open      744.00 EUR
    playbook  standard
    gap       3 days

  what would change it
    `chase = true` in the client's file
  $ relance 2025-021
  2025-021: nothing to do

  the rule
    the invoice is closed
    relance-playbooks(7): How one invoice is decided, 1

  because
    handed off on 12 January to Me Anselme, commissaire de justice à Lyon

  the facts
    standing      handed off
    sent          Monday 29 September 2025
    due           Wednesday 29 October 2025
    from          the book's terms (30 jours)
    late by       187 days
    open          2,556.00 EUR
    playbook      procrastinator
    last contact  Monday 1 December 2025
    gap           3 days

  what would change it
    nothing: it is no longer chased
  $ relance 2026-005
  2026-005: declaring the claim, since Tuesday 28 April 2026

  the rule
    the client is insolvent: no more contact, the claim is declared
    relance-playbooks(7): Pauses

  because
    client insolvent since 28 April

  the facts
    standing      insolvent
    sent          Wednesday 18 February 2026
    due           Friday 20 March 2026
    from          the book's terms (30 jours)
    late by       45 days
    open          2,880.00 EUR
    playbook      overwhelmed
    last contact  Tuesday 7 April 2026
    gap           3 days

  what would change it
    the step `declare-claim` recorded
  $ relance 2026-014
  2026-014: rounding off, since Thursday 23 April 2026

  the rule
    only a rest within the tolerance is open
    relance-playbooks(7): Called by events

  because
    €0.60 left, within the tolerance

  the facts
    standing      paid
    sent          Monday 23 March 2026
    due           Wednesday 22 April 2026
    from          the book's terms (30 jours)
    late by       12 days
    open          0.60 EUR
    playbook      standard
    last contact  Monday 30 March 2026
    gap           3 days

  what would change it
    a `write_off` of the rest
    another `tolerance`

In French:

  $ language=fr relance 2026-013
  2026-013 : appel, le lundi 4 mai 2026

  la règle
    en retard : la première étape qui n’est ni faite ni écartée
    relance-playbooks(7): Comment se décide une facture, 5 ; règles 93, 103

  parce que
    sans suite depuis « deuxième relance » le 27 avril
    échéance le 17 avril, 17 jours de retard

  les faits
    situation        relancée
    envoyée          mercredi 18 mars 2026
    échéance         vendredi 17 avril 2026
    d’après          délai du livre (30 jours)
    retard           17 jours
    reste ouvert     1 360,00 EUR
    scénario         standard
    dernier contact  lundi 27 avril 2026
    intervalle       3 jours

  ce qui changerait la réponse
    un paiement
    une promesse, un litige ou une correction
    l’étape enregistrée comme faite (`step`) ou écartée (`skip`)
