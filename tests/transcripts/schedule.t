Every step of an invoice, past and to come.

  $ cd durand
  $ relance() { command relance --as-of "${day:-2026-05-04}" --lang ${language:-en} schedule "$@"; }

The four ladders, from an invoice that is not late yet or has just become so: procrastinator, overwhelmed, perfectionist, standard.

  $ relance 2026-031
  2026-031, if nothing changes

    2026-04-27  done    first-week contact          email                week-1
    2026-05-04  due     second-week contact         call                 week-2
    2026-05-11  coming  another channel (LinkedIn)  task                 week-3
    2026-05-13  coming  call before the due date    call                 pre-due
    2026-05-21  coming  first reminder              email                overdue
    2026-05-26  coming  call                        call                 call
    2026-06-01  coming  offer of instalments        email                instalment-offer
    2026-06-08  coming  escalation                  email, call          escalation
    2026-06-15  coming  final notice                email, call          final-warning
    2026-06-24  coming  formal notice               letter, call, email  formal-notice
    2026-07-09  coming  decision on what follows    task                 legal
  $ relance 2026-019
  2026-019, if nothing changes

    2026-04-07  done    first-week contact          email                week-1
    2026-04-14  done    second-week contact         email                week-2
    2026-04-21  lapsed  another channel (LinkedIn)  task                 week-3
    2026-04-27  done    call before the due date    call                 pre-due
    2026-05-04  due     first reminder              email                overdue
    2026-05-11  coming  15-minute invitation        email                meeting
    2026-05-18  coming  offer of instalments        email                instalment-offer
    2026-05-26  coming  call                        call                 call
    2026-06-02  coming  escalation                  email, call          escalation
    2026-06-09  coming  formal notice               letter, call, email  formal-notice
    2026-06-24  coming  decision on what follows    task                 legal
  $ relance 2026-033
  2026-033, if nothing changes

    2026-05-04  due     first-week contact          email                week-1
    2026-05-11  coming  second-week contact         email, task          week-2
    2026-05-18  coming  another channel (LinkedIn)  task                 week-3
    2026-06-10  coming  call before the due date    call                 pre-due
    2026-06-15  coming  first reminder              email                overdue
    2026-06-22  coming  offer of instalments        email                instalment-offer
    2026-06-29  coming  call                        call                 call
    2026-07-06  coming  escalation                  email, call          escalation
    2026-07-15  coming  formal notice               letter, call, email  formal-notice
    2026-07-30  coming  decision on what follows    task                 legal
  $ relance 2026-024
  2026-024, if nothing changes

    2026-02-16  done    payment terms                 email                agree-terms
    2026-03-18  done    check-in                      call                 check-in
    2026-03-31  done    notice of the coming invoice  email                announce-invoice
    2026-04-14  done    first-week contact            email                week-1
    2026-05-04  due     call before the due date      call                 pre-due
    2026-05-11  coming  first reminder                email                overdue
    2026-05-18  coming  second reminder               email                second-reminder
    2026-05-26  coming  call                          call                 call
    2026-06-02  coming  escalation                    email, call          escalation
    2026-06-11  coming  formal notice                 letter, call, email  formal-notice
    2026-06-26  coming  decision on what follows      task                 legal

Up to a day; from a promise; on a plan:

  $ relance 2026-033 --until 2026-06-30
  2026-033, if nothing changes

    2026-05-04  due     first-week contact          email        week-1
    2026-05-11  coming  second-week contact         email, task  week-2
    2026-05-18  coming  another channel (LinkedIn)  task         week-3
    2026-06-10  coming  call before the due date    call         pre-due
    2026-06-15  coming  first reminder              email        overdue
    2026-06-22  coming  offer of instalments        email        instalment-offer
    2026-06-29  coming  call                        call         call
  $ relance 2026-012
  2026-012, if nothing changes

    2026-03-19  done    first-week contact        email                week-1
    2026-03-26  done    second-week contact       email                week-2
    2026-04-08  lapsed  call before the due date  call                 pre-due
    2026-04-13  done    first reminder            email                overdue
    2026-04-20  done    15-minute invitation      email                meeting
    2026-05-13  coming  broken promise            call                 broken-promise
    2026-05-18  coming  offer of instalments      email                instalment-offer
    2026-05-26  coming  call                      call                 call
    2026-06-02  coming  escalation                email, call          escalation
    2026-06-09  coming  formal notice             letter, call, email  formal-notice
    2026-06-24  coming  decision on what follows  task                 legal
  $ relance 2025-032
  2025-032, if nothing changes

    2025-12-01  done    first-week contact        email                week-1
    2025-12-29  done    first reminder            email                overdue
    2026-01-05  done    second reminder           email                second-reminder
    2026-01-12  done    call                      call                 call
    2026-01-30  done    instalment request        email                instalment-request
    2026-02-27  done    instalment request        email                instalment-request
    2026-03-31  done    instalment request        email                instalment-request
    2026-04-30  done    instalment request        email                instalment-request
    2026-05-29  coming  instalment request        email                instalment-request
    2026-06-01  coming  first reminder            email                overdue
    2026-06-08  coming  second reminder           email                second-reminder
    2026-06-15  coming  call                      call                 call
    2026-06-22  coming  escalation                email, call          escalation
    2026-07-01  coming  formal notice             letter, call, email  formal-notice
    2026-07-16  coming  decision on what follows  task                 legal

Paid, in French:

  $ language=fr relance 2026-023
  2026-023, si rien ne change

    2026-04-10  fait     première relance  e-mail  overdue
    2026-04-13  fait     appel             appel   call
    2026-04-29  à faire  remerciement      e-mail  thank-you
