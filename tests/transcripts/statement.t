The account of a client: what is open, what came in, how old it is. In the language of the interface:

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang ${language:-en} statement "$@"; }
  $ relance mairie-sauvigny
  $ language=fr relance velo-saone

A credit note in the client's favour stands with a minus, a dispute and a promise say so:

  $ relance danse-hirondelle
  $ relance domaine-du-rocher
  $ language=fr relance maison-ferrandine

An invoice stands for its client, and a part of the id will do where it is the only one. Late-payment sums, where they are claimed, stand apart; a rate that is not known yet makes them a least sum:

  $ relance 2026-002 | tail -5
  $ command relance --as-of 2027-02-01 --lang en statement gallet | tail -5
  $ relance nobody
  $ relance d

Each currency has an account of its own. The sums are those of `relance aging`:

  $ printf 'number = "2026-090"\nclient = "velo-saone"\nissued = 2026-04-01\nsent = 2026-04-01\ndue = 2026-04-20\ntotal = 310.00\ncurrency = "GBP"\ntitle = "=SUM(A1:A9)"\n' > invoices/2026/2026-090.toml
  $ relance velo-saone
  $ command relance --as-of 2026-05-04 --lang en aging | grep Saône
  $ relance velo-saone --format csv | tr '\r' '~'
  $ language=fr relance velo-saone --format csv | head -1

The mail to the payer is in the client's language, whatever that of the interface is. It asks for what is late and less the credit, and for nothing else:

  $ relance velo-saone --format eml | sed -n '1,/^Content-Transfer/p' | sed 's/=_relance_[0-9a-f]*/BOUNDARY/'
  $ relance velo-saone --format eml > ../one; relance velo-saone --format eml | cmp - ../one && echo same
  $ relance kestrel-rowe --format mailto | cut -c1-90
  $ relance horlogerie-castel --format html | sed -n '/<h1>/,$p'
  $ relance domaine-du-rocher --format eml | python3 -c 'import sys, email, email.policy; print(email.message_from_file(sys.stdin, policy=email.policy.default).get_body().get_content())'

A client that owes nothing; what is settled, with `--all`; a client to whom nothing was ever sent:

  $ relance theo-marchal
  $ relance theo-marchal --all
  $ relance theo-marchal --format html | grep -A1 '<h1>'
  $ relance basilic-ambulant --format html | grep -A1 '<h1>'
  $ printf 'name = "Nouveau"\n' > clients/nouveau.toml
  $ relance nouveau
  $ relance nouveau --format eml

As JSON; a table is for a table:

  $ relance horlogerie-castel --format json | sed -n '/"instalments"/,/"late"/p'
  $ command relance list --format csv
  $ relance velo-saone --html

A bank that was not looked at, a file that could not be used: both are said, also where the mail goes out:

  $ command relance --as-of 2026-05-18 --lang en statement camping-des-pins | tail -1
  $ sed -i 's/^total = .*/total = "x"/' invoices/2026/2026-013.toml
  $ relance velo-saone 2>/dev/null | head -3
  $ relance velo-saone --format csv 2>&1 | grep '^relance'
