`completion SHELL` prints a script for the shell, and needs no book. It is the file that an installation has.

  $ for shell in bash zsh fish; do relance completion $shell | sed -n '1,2p' | grep -m1 completion; done
  # bash completion for relance(1). Installed as completions/relance of bash-completion, or in ~/.bashrc:
  # zsh completion for relance(1). A file named _relance in a folder of $fpath, or in ~/.zshrc after compinit:
  # fish completion for relance(1). In ~/.config/fish/completions/relance.fish, or:
  $ relance completion tcsh
  relance: SHELL: `tcsh` is none of bash, zsh, fish; did you mean `bash`?
    see `relance completion --help`
  [2]

The script asks the program, which reads the line by its own table of commands: the answer says what kind of thing may
stand there, then each thing, and what it is. How real shells take it is tried in tests/peers.

  $ ask() { relance complete-words zsh -C durand --as-of 2026-05-04 "$@"; }
  $ ask --lang en paid 2026-01
  words
  2026-010	Clinique des Tilleuls, 2,640.00 EUR, overdue
  2026-011	Brasserie du Pont, 1,296.00 EUR, reminded
  2026-012	Maison Ferrandine, chocolats, 1,128.00 EUR, promised
  2026-013	Vélo Saône, 1,360.00 EUR, reminded
  2026-015	Harbour Lane Books, 640.00 GBP, reminded
  2026-016	École de danse Hirondelle, 180.00 EUR, overdue
  2026-017	Cabinet Osier, architectes, 1,180.00 EUR, reminded
  2026-018	Chez Paulette, 420.00 EUR, overdue
  2026-019	Peeters Lumière SRL, 1,450.00 EUR, overdue
  $ ask --lang fr paid 2026-011 ''
  words
  1296.00	Brasserie du Pont, 1 296,00 EUR, relancée
  $ ask --lang en draft 2026-015 --step ''
  words
  agree-terms	payment terms
  check-in	check-in
  announce-invoice	notice of the coming invoice
  send-invoice	sending the invoice
  week-1	first-week contact
  week-2	second-week contact
  week-3	another channel (LinkedIn)
  pre-due	call before the due date
  overdue	first reminder
  meeting	15-minute invitation
  instalment-offer	offer of instalments
  statement	statement of account
  call	call
  escalation	escalation
  formal-notice	formal notice
  legal	decision on what follows
  thank-you	thank-you
  keep-in-touch	keeping in touch
  fix-invoice	correcting the invoice
  settle-dispute	settling the dispute
  broken-promise	broken promise
  instalment-request	instalment request
  round-off	rounding off
  declare-claim	declaring the claim
  find-contact	finding the right contact
  $ ask list --standing=pro
  words	--standing=
  promised
  $ ask list --st
  words
  --standing	Only this standing: not_due, overdue, promised, ...
  $ ask --lang fr list --st
  words
  --standing	Seulement cette situation : not_due, overdue, promised, etc.
  $ ask --lang fr export ''
  words
  ics	Ce qui est à venir, en calendrier auquel s’abonner (iCalendar)
  ledger	Un journal en partie double, pour ledger et hledger
  csv	Chaque facture sur une ligne
  json	Le livre entier : clients, factures, événements, soldes
  $ ask new ''
  words
  client	Adds a client: clients/ID.toml, with comments
  invoice	Adds an invoice: invoices/YEAR/NUMBER.toml, with comments
  $ ask --lang fr promised 2026-015 ''
  words
  aujourd'hui	2026-05-04
  hier	2026-05-03
  demain	2026-05-05
  lundi	2026-05-04
  mardi	2026-05-05
  mercredi	2026-05-06
  jeudi	2026-05-07
  vendredi	2026-05-08
  samedi	2026-05-09
  dimanche	2026-05-10
  +7j	2026-05-11
  +14j	2026-05-18
  -7j	2026-04-27
  2026-05-04
  $ ask draft 2026-015 --output ''
  folders
  $ ask new invoice N --pdf ''
  files

What the command is for comes first. When nothing of that begins as it was typed, the rest is asked; a part that only
one has is completed, too.

  $ ask --lang en resolved ''
  words
  2026-025	Domaine du Rocher, 2,196.00 EUR, disputed
  domaine-du-rocher	Domaine du Rocher
  $ ask --lang en resolved 2025-001
  words
  2025-001	Le Basilic Ambulant, 0.00 EUR, written off
  $ ask statement marelle
  words
  editions-marelle	Éditions Marelle

For bash each value is quoted for the place where it will stand, and bash replaces a part of the word only.

  $ mkdir -p odd/clients odd/invoices && cp tiny/relance.toml odd
  $ cp tiny/clients/studio-lenoir.toml odd/clients
  $ sed 's/^number.*/number = "a b$(id)"/' tiny/invoices/F-101.toml >odd/invoices/1.toml
  $ sed 's/^number.*/number = "x:y!"/' tiny/invoices/F-101.toml >odd/invoices/2.toml
  $ relance complete-words bash "relance -C odd show a" a
  words
  a\ b\$\(id\)
  $ relance complete-words bash "relance -C odd show 'a " 'a '
  words
  a b$(id)
  $ relance complete-words bash 'relance -C odd show "a b' 'a b'
  words
  a b\$(id)
  $ relance complete-words bash 'relance -C odd show "x' 'x'
  words
  x:y"'!'"
  $ relance complete-words bash 'relance -C odd show x:' ''
  words
  y\!
  $ relance complete-words bash 'relance -C odd list --client=st' st
  words
  studio-lenoir

A mistake in the book, or no book, says nothing.

  $ echo 'total = 1.200,00' >odd/invoices/3.toml
  $ relance complete-words zsh -C odd show ''
  words
  a b$(id)	Studio Lenoir, 1,200.00 EUR, overdue
  x:y!	Studio Lenoir, 1,200.00 EUR, overdue
  studio-lenoir	Studio Lenoir
  $ relance complete-words zsh -C nowhere show ''
  words
  $ relance complete-words zsh nonsense ''
  words
