Help is on standard output, for the program and each command; `help` and `--help` are the same.

  $ relance --help | head -1
  Gets freelancers paid: who to contact today, how and why, from plain text.
  $ relance --help | sed -n '/^Exit codes/p;/^Manual/p'
  Exit codes: 0 done, 1 found something, 2 wrong use, 3 the book has errors, 4 input or output failed.
  Manual: relance(1), relance-book(5), relance-playbooks(7), relance-json(5).
  $ for command in today draft list aging forecast show schedule why interest statement init 'new client' 'new invoice' quiz check completion defaults; do
  >   relance $command --help | head -1
  >   relance help $command | cmp - <(relance $command -h) || echo differs
  > done
  One action a client, most useful first; then what waits and why
  The text of the recommended action
  Invoices with standing, due date, days past due and balance
  Open money by age, per client and currency
  Expected money by week: an early, a likely and a late day for each invoice
  One invoice or client whole
  Every contact of an invoice, past and to come, if nothing changes
  The rule that decided, its facts, and what would change it
  Late-payment interest and the fixed sum, line by line
  The account of a client: what is open, received, credited; to read or to send
  A new book in DIR or here, with a sample client and invoice
  Adds a client: clients/ID.toml, with comments
  Adds an invoice: invoices/YEAR/NUMBER.toml, with comments
  Five questions that tell the type of a client
  Everything wrong or missing in the book
  A script for your shell that completes commands, options, invoices and clients
  The built-in playbooks, texts, laws, rates and holidays
  $ relance --version
  relance 0.1.0
  Licence MIT. No network, no telemetry.
