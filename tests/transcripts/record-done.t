What was done is recorded with the command that the list names after the draft; the answer says what, where, and what
comes next. The file grows by one [[event]].

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang en "$@"; }
  $ tail -5 invoices/2026/2026-019.toml
  date = 2026-04-27
  kind = "step"
  step = "pre-due"
  channel = "call"
  outcome = "voicemail"
  $ relance done 2026-019
  2026-019  2026-05-04  done: first reminder, email; next: 15-minute invitation, Monday 11 May 2026  (invoices/2026/2026-019.toml)
  $ tail -6 invoices/2026/2026-019.toml

  [[event]]
  date = 2026-05-04
  kind = "step"
  step = "overdue"
  channel = "email"

Twice is once: the step is not due any more. Where the step is named, the event is there already.

  $ relance done 2026-019
  relance: 2026-019: nothing to do today
    2026-019: next: 15-minute invitation, on 11 May
  [1]
  $ relance done 2026-019 --step overdue
  2026-019  2026-05-04  done: first reminder, email (recorded already); next: 15-minute invitation, Monday 11 May 2026  (invoices/2026/2026-019.toml)
  $ grep -c overdue invoices/2026/2026-019.toml
  1

Of a client it is what the morning asks of it: here one mail about two invoices, on each of which its own step is
recorded. Naming the second invoice is the same.

  $ relance done 2026-020 --dry-run
  # invoices/2026/2026-009.toml

  [[event]]
  date = 2026-05-04
  kind = "step"
  step = "statement"
  channel = "email"
  # invoices/2026/2026-020.toml

  [[event]]
  date = 2026-05-04
  kind = "step"
  step = "overdue"
  channel = "email"
  $ relance done clonmore-foods
  2026-009  2026-05-04  done: statement of account, email; next: call, Monday 11 May 2026  (invoices/2026/2026-009.toml)
  2026-020  2026-05-04  done: first reminder, email; next: statement of account, Monday 11 May 2026  (invoices/2026/2026-020.toml)
  $ relance done 2026-009
  relance: 2026-009: nothing to do today
    2026-009: next: call, on 11 May
  [1]

Several at once; when one of them has nothing due, none is recorded.

  $ relance done 2026-015 2026-022 2026-013
  relance: 2026-022: nothing to do today
    2026-022: due today: nothing to ask; next first reminder, Tuesday 5 May 2026
  relance: nothing was recorded
  [1]
  $ tail -5 invoices/2026/2026-015.toml
  [[event]]
  date = 2026-04-27
  kind = "step"
  step = "overdue"
  channel = "email"
  $ relance done 2026-015 harbour-lane-books 2026-013 --note 'sent before lunch'
  2026-015  2026-05-04  done: 15-minute invitation, email, sent before lunch; next: offer of instalments, Monday 11 May 2026  (invoices/2026/2026-015.toml)
  2026-013  2026-05-04  done: call, sent before lunch; next: escalation, Monday 11 May 2026  (invoices/2026/2026-013.toml)

Nothing is due: why, and what comes when.

  $ relance done 2026-022
  relance: 2026-022: nothing to do today
    2026-022: due today: nothing to ask; next first reminder, Tuesday 5 May 2026
  [1]
  $ relance done 2026-012
  relance: 2026-012: nothing to do today
    2026-012: €1,128.00 promised by 12 May; next broken promise, Wednesday 13 May 2026
  [1]
  $ relance done 2026-017 cabinet-osier
  relance: 2026-017: nothing to do today
    2026-017: next: offer of instalments, on 7 May
  relance: cabinet-osier: nothing to do today
    2026-017: next: offer of instalments, on 7 May
    2026-021: last contact on 30 April: leaving a few days; next first reminder, Thursday 7 May 2026
  [1]
  $ relance done 2026-004
  relance: 2026-004: nothing to do today
    2026-004: this client is not chased: C'est mon cousin : on en parle au repas de famille, pas par courriel
  [1]
  $ relance done 2025-001
  relance: 2025-001: nothing to do today (written off)
  [1]

A step that is not due today, whatever the day; a step that there is none of.

  $ relance done 2026-017 --step instalment-offer --dry-run

  [[event]]
  date = 2026-05-04
  kind = "step"
  step = "instalment-offer"
  channel = "email"
  $ relance done 2026-017 --step instalment-offers
  relance: `instalment-offers` is no step of the playbook `perfectionist`
    hint: did you mean `instalment-offer`?
  [2]
  $ relance done 2026-022 --step coffee
  relance: `coffee` is no step of the playbook `standard`
    hint: its steps are agree-terms, check-in, announce-invoice, send-invoice, week-1, pre-due, overdue, second-reminder, call, escalation, formal-notice, legal, thank-you, fix-invoice, settle-dispute, broken-promise, instalment-request, round-off, declare-claim, find-contact
  [2]

How it went, and by what it went. Of several channels the first that reaches somebody is written.

  $ relance done 2026-011 --outcome voicemail --note 'Franck, after lunch' --dry-run

  [[event]]
  date = 2026-05-04
  kind = "step"
  step = "broken-promise"
  channel = "call"
  outcome = "voicemail"
  note = "Franck, after lunch"
  $ relance done 2026-011 --outcome asleep
  relance: --outcome: `asleep` is none of voicemail, unreachable, not-received, waiting-approval, in-payment-run, sent
    see `relance done --help`
  [2]
  $ relance done 2026-002 --dry-run

  [[event]]
  date = 2026-05-04
  kind = "step"
  step = "formal-notice"
  channel = "letter"
  $ relance done 2026-002 --channel call --outcome unreachable --dry-run

  [[event]]
  date = 2026-05-04
  kind = "step"
  step = "formal-notice"
  channel = "call"
  outcome = "unreachable"
  $ relance done 2026-002 --channel pigeon
  relance: --channel: `pigeon` is none of email, call, letter, meeting, task
    see `relance done --help`
  [2]
  $ relance done 2026-011 --note "$(printf 'a\nb')"
  relance: a text holds a control character
    hint: write it on one line
  [2]

Another day than today: the step is the one of today, the day the one that is said.

  $ relance done 2026-006 --date thursday --dry-run
  relance: 2026-05-07 is in the future
    hint: record it when it has happened
  [2]
  $ relance done 2026-006 --date 2026-02-03
  relance: 2026-006: 2026-02-03 is before the invoice, issued on 2026-02-24
    hint: check --date
  [2]
  $ relance done 2026-006 --date 2026-02-30
  relance: `2026-02-30` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]
  $ relance done 2026-006 --date -3d
  2026-006  2026-05-01  done: escalation, email; next: formal notice, Monday 11 May 2026  (invoices/2026/2026-006.toml)
  $ relance done 2026-031 --date 2026-04-30
  2026-031  2026-04-30  done: second-week contact, call; next: another channel (LinkedIn), Monday 11 May 2026  (invoices/2026/2026-031.toml)

Tasks are recorded as well.

  $ relance done 2026-034
  2026-034  2026-05-04  done: sending the invoice, email; next: first-week contact, Monday 11 May 2026  (invoices/2026/2026-034.toml)
  $ relance done 2026-014
  2026-014  2026-05-04  done: rounding off, task; paid  (invoices/2026/2026-014.toml)

A step that is left out needs a reason.

  $ relance skip 2026-024
  relance: --reason is missing
    see `relance skip --help`
  [2]
  $ relance skip 2026-024 --reason 'paid early last time'
  2026-024  2026-05-04  skipped: call before the due date, paid early last time; next: first reminder, Monday 11 May 2026  (invoices/2026/2026-024.toml)
  $ relance skip 2026-024 --step pre-due --reason 'paid early last time'
  2026-024  2026-05-04  skipped: call before the due date, paid early last time (recorded already); next: first reminder, Monday 11 May 2026  (invoices/2026/2026-024.toml)
  $ tail -5 invoices/2026/2026-024.toml
  [[event]]
  date = 2026-05-04
  kind = "skip"
  step = "pre-due"
  reason = "paid early last time"
  $ relance skip 2026-022 --reason 'a friend'
  relance: 2026-022: nothing to do today
    2026-022: due today: nothing to ask; next first reminder, Tuesday 5 May 2026
  [1]

For scripts.

  $ relance done 2026-033 --format json
  {
    "schema": "relance/1",
    "as_of": "2026-05-04",
    "recorded": [
      {
        "invoice": "2026-033",
        "file": "invoices/2026/2026-033.toml",
        "event": {
          "date": "2026-05-04",
          "kind": "step",
          "step": "week-1",
          "channel": "email"
        },
        "was_there": false,
        "standing": "not_due",
        "discount": null,
        "next": {
          "step": "week-2",
          "on": "2026-05-11"
        }
      }
    ],
    "diagnostics": []
  }
  $ relance done 2026-033 --step week-1 --format json | grep -A 1 was_there
        "was_there": true,
        "standing": "not_due",
  $ relance done 2026-023 --lang fr
  2026-023  2026-05-04  fait : remerciement, e-mail ; payée  (invoices/2026/2026-023.toml)
  $ relance --quiet done 2026-010
  relance: 2026-010: nothing to do today
    2026-010: pays on 11 May; first word the day after if nothing comes; next first reminder, Tuesday 12 May 2026
  [1]
