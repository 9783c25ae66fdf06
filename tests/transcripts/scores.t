What is new and small in days stands above what is old; --explain says how.

  $ relance -C durand --as-of 2026-05-04 --lang en today --explain | sed '/^to do/,$d; /^$/d'
  Monday 4 May 2026 · 11 to contact, 7 to do, 18 waiting · bank checked today
  scores: relance-playbooks(7): Order of the list; rules 88, 93
   1  call                 Brasserie du Pont    2026-011            1,296.00 EUR  24 days late
     broken promise: the promise of €1,296.00 by 30 April was not kept  ·  Franck Morin, +33 4 65 71 33 19  ·  relance draft 2026-011
       rule: the promise was not kept: call, without waiting for the gap  ·  relance-playbooks(7): Called by events
       score 90754 = 1000 x 90 (urgency) + 10 x 75 (freshness) + 4 (amount)
   2  email                Peeters Lumière SRL  2026-019            1,450.00 EUR  4 days late
     first reminder: due on 30 April, 4 days late  ·  relance draft 2026-019
       rule: late: the first step of the ladder that is neither done nor skipped  ·  relance-playbooks(7): How one invoice is decided, 5; rules 93, 103
       score 80954 = 1000 x 80 (urgency) + 10 x 95 (freshness) + 4 (amount)
   3  email                Clonmore Foods Ltd   2026-009, 2026-020  6,900.00 EUR  10 days late
     statement of account: no answer to the first reminder of 27 April  ·  relance draft 2026-009
       rule: late: the first step of the ladder that is neither done nor skipped  ·  relance-playbooks(7): How one invoice is decided, 5; rules 93, 103
       score 80894 = 1000 x 80 (urgency) + 10 x 89 (freshness) + 4 (amount)
   4  email                Harbour Lane Books   2026-015              640.00 GBP  10 days late
     15-minute invitation: no answer to the first reminder of 27 April  ·  relance draft 2026-015
       rule: late: the first step of the ladder that is neither done nor skipped  ·  relance-playbooks(7): How one invoice is decided, 5; rules 93, 103
       score 80893 = 1000 x 80 (urgency) + 10 x 89 (freshness) + 3 (amount)
   5  call                 Vélo Saône           2026-013            1,348.00 EUR  17 days late
     call: no answer to the second reminder of 27 April  ·  Amandine Colin, +33 4 65 71 66 02  ·  relance draft 2026-013
       rule: late: the first step of the ladder that is neither done nor skipped  ·  relance-playbooks(7): How one invoice is decided, 5; rules 93, 103
       score 80824 = 1000 x 80 (urgency) + 10 x 82 (freshness) + 4 (amount)
   6  email, call          Kestrel & Rowe Ltd   2026-006            4,800.00 GBP  24 days late
     escalation: no answer to the call of 27 April  ·  Graham Pell, +44 113 496 0188  ·  relance draft 2026-006
       rule: late: the first step of the ladder that is neither done nor skipped  ·  relance-playbooks(7): How one invoice is decided, 5; rules 93, 103
       score 80754 = 1000 x 80 (urgency) + 10 x 75 (freshness) + 4 (amount)
   7  letter, call, email  Transports Gallet    2026-002            7,920.00 EUR  34 days late
     formal notice: no answer to the escalation of 22 April  ·  Sandrine Mollard, +33 4 65 71 50 30  ·  relance draft 2026-002
       rule: late: the first step of the ladder that is neither done nor skipped  ·  relance-playbooks(7): How one invoice is decided, 5; rules 93, 103
       score 80654 = 1000 x 80 (urgency) + 10 x 65 (freshness) + 4 (amount)
   8  call                 Savonnerie Ilex      2026-024            1,632.00 EUR  due 7 May
     call before the due date: due on 7 May  ·  Flora Gauthier, +33 4 65 71 55 70  ·  relance draft 2026-024
       rule: before the due day: the last friendly contact whose day has come  ·  relance-playbooks(7): Nudges; rule 20
       score 50994 = 1000 x 50 (urgency) + 10 x 99 (freshness) + 4 (amount)
   9  call                 Galerie Oblique      2026-031            2,280.00 EUR  due 20 May
     second-week contact: sent on 20 April, 14 days ago  ·  Victor Saunier, +33 4 65 71 22 05  ·  relance draft 2026-031
       rule: before the due day: the last friendly contact whose day has come  ·  relance-playbooks(7): Nudges; rule 20
       score 40994 = 1000 x 40 (urgency) + 10 x 99 (freshness) + 4 (amount)
  10  email                Reliure Vauban       2026-033            1,068.00 EUR  due 14 June
     first-week contact: sent on 24 April, 10 days ago  ·  relance draft 2026-033
       rule: before the due day: the last friendly contact whose day has come  ·  relance-playbooks(7): Nudges; rule 20
       score 40994 = 1000 x 40 (urgency) + 10 x 99 (freshness) + 4 (amount)
  11  email                Théo Marchal         2026-023
     thank-you: paid on 29 April  ·  relance draft 2026-023
       rule: the payment has arrived: say thank you within 14 days  ·  relance-playbooks(7): After payment; rules 39, 41
       score 30990 = 1000 x 30 (urgency) + 10 x 99 (freshness) + 0 (amount)
