A draft of a step before its day, of a client, of several invoices, of everything.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang en draft "$@"; }
  $ relance 2026-003 --step final-warning | sed -n '/^From/,/^Bonjour/p'
  From: Camille Durand <camille@durand-graphisme.example>
  To: Denis Royer <d.royer@argane-mobilier.example>
  Subject: Facture 2026-003 : dernier rappel amiable

  Bonjour Monsieur Royer,
  $ relance kestrel-rowe | grep -e '^---' -e '^Subject'
  --- call ---
  --- email ---
  Subject: Invoice 2026-006: setting a payment date
  $ relance 2026-033 2026-023 | grep -e '^===' -e '^Subject'
  === reliure-vauban, 2026-033: first-week contact ===
  Subject: Facture 2026-033 : tout est-il conforme ?
  === theo-marchal, 2026-023: thank-you ===
  Subject: Facture 2026-023 : c’est réglé, merci

An invoice that is listed in a message about another one:

  $ relance 2026-020 | grep Subject
  Subject: Invoices 2026-009 and 2026-020: statement of account as of 4 May 2026

Everything on the list, one heading each:

  $ relance --all | grep '^==='
  === brasserie-du-pont, 2026-011: broken promise ===
  === peeters-lumiere, 2026-019: first reminder ===
  === clonmore-foods, 2026-009 and 2026-020: statement of account ===
  === harbour-lane-books, 2026-015: 15-minute invitation ===
  === velo-saone, 2026-013: call ===
  === kestrel-rowe, 2026-006: escalation ===
  === transports-gallet, 2026-002: formal notice ===
  === mairie-sauvigny, 2026-032: correcting the invoice ===
  === agence-pivoine, 2026-034: sending the invoice ===
  === domaine-du-rocher, 2026-025: settling the dispute ===
  === chez-paulette, 2026-018: finding the right contact ===
  === lumio-energies, 2026-005: declaring the claim ===
  === argane-mobilier, 2026-003: decision on what follows ===
  === savonnerie-ilex, 2026-024: call before the due date ===
  === galerie-oblique, 2026-031: second-week contact ===
  === reliure-vauban, 2026-033: first-week contact ===
  === theo-marchal, 2026-023: thank-you ===
  === fromagerie-bellecombe, 2026-014: rounding off ===
  relance: 2026-034: no `pdf`: the mail goes without the invoice

What is no step of this client, with the nearest one that is:

  $ relance 2026-006 --step formal-notise
  relance: `formal-notise` is no step of the playbook `standard`
    hint: did you mean `formal-notice`?
  [2]
  $ relance 2026-006 --step meeting
  relance: `meeting` is no step of the playbook `standard`
    hint: its steps are agree-terms, check-in, announce-invoice, send-invoice, week-1, pre-due, overdue, second-reminder, call, escalation, formal-notice, legal, thank-you, fix-invoice, settle-dispute, broken-promise, instalment-request, round-off, declare-claim, find-contact
  [2]
