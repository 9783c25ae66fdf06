Two people keep one book in git and record on the same invoice. Lines at the same place are a conflict for git; with
`relance merge-driver` they are two events. The repository says which files, each clone says which program.

  $ cp -r tiny origin && cd origin && git init -q -b main
  $ git config user.name A && git config user.email a@example.org
  $ echo 'invoices/**/*.toml merge=relance' > .gitattributes && git add -A && git commit -qm 'the book' && cd ..
  $ clone() {
  >   git clone -q origin "$1" 2>&1
  >   git -C "$1" config user.name "$1" && git -C "$1" config user.email "$1@example.org"
  > }
  $ clone ada && clone ben
  $ drive() {
  >   git -C "$1" config merge.relance.name 'events of invoices'
  >   git -C "$1" config merge.relance.driver 'relance merge-driver %O %A %B %P'
  > }
  $ drive ada && drive ben
  $ relance() { command relance --as-of 2026-04-03 --lang en "$@"; }
  $ commit() { git -C "$1" commit -qam "$2"; }
  $ merge() {
  >   git -C ada fetch -q ../ben main
  >   git -C ada merge -q --no-edit FETCH_HEAD > git.out 2>&1; code=$?
  >   grep -A 1 '^relance' git.out; return $code
  > }
  $ follow() { git -C ben fetch -q ../ada main && git -C ben reset -q --hard FETCH_HEAD; }

Ada writes, Ben enters what the bank says: both at the end of the same file.

  $ relance -C ada done F-101 && commit ada 'first reminder'
  F-101  2026-04-03  done: first reminder, email; next: 15-minute invitation, Friday 10 April 2026  (invoices/F-101.toml)
  $ relance -C ben paid F-101 500 --date 2026-04-02 && commit ben 'some money'
  F-101  2026-04-02  payment received: 500.00 EUR; next: first reminder, due now  (invoices/F-101.toml)
  $ git -C ada branch before
  $ merge
  $ tail -11 ada/invoices/F-101.toml

  [[event]]
  date = 2026-04-02
  kind = "payment"
  amount = 500.00

  [[event]]
  date = 2026-04-03
  kind = "step"
  step = "overdue"
  channel = "email"
  $ relance -C ada check
  Nothing to report.
  $ relance -C ada list
  number  client         due         late  standing        open  next
  F-101   Studio Lenoir  2026-04-01     2  reminded  700.00 EUR  10 April  15-minute invitation
  $ git -C ada status --short

The other way round, the same comes out.

  $ git -C ben fetch -q ../ada before && git -C ben merge -q --no-edit FETCH_HEAD > git.out
  $ diff ada/invoices/F-101.toml ben/invoices/F-101.toml
  $ follow

The same step recorded by both is there once; what one of them changed above is taken.

  $ relance -C ada done F-101 --step meeting && commit ada meeting
  F-101  2026-04-03  done: 15-minute invitation, email; next: offer of instalments, Thursday 16 April 2026  (invoices/F-101.toml)
  $ sed -i 's/^title.*/title = "Refonte du site, seconde partie"   # as Anne calls it/' ben/invoices/F-101.toml
  $ relance -C ben done F-101 --step meeting > ../out && commit ben 'title, meeting'
  $ merge
  $ grep -n 'title\|meeting' ada/invoices/F-101.toml
  3:title = "Refonte du site, seconde partie"   # as Anne calls it
  23:step = "meeting"
  $ follow

Two promises of one day stay two.

  $ relance -C ada promised F-101 2026-04-14 && commit ada 'a promise'
  F-101  2026-04-03  payment promised: until 14 April 2026; next: broken promise, Wednesday 15 April 2026  (invoices/F-101.toml)
  $ relance -C ben promised F-101 2026-04-17 && commit ben 'another promise'
  F-101  2026-04-03  payment promised: until 17 April 2026; next: broken promise, Monday 20 April 2026  (invoices/F-101.toml)
  $ merge
  $ tail -9 ada/invoices/F-101.toml
  [[event]]
  date = 2026-04-03
  kind = "promise"
  until = 2026-04-14

  [[event]]
  date = 2026-04-03
  kind = "promise"
  until = 2026-04-17
  $ follow

A rebase asks the same driver.

  $ relance -C ada note F-101 'of Ada' && commit ada 'of Ada'
  F-101  2026-04-03  note: of Ada; next: broken promise, Monday 20 April 2026  (invoices/F-101.toml)
  $ relance -C ben note F-101 'of Ben' && commit ben 'of Ben'
  F-101  2026-04-03  note: of Ben; next: broken promise, Monday 20 April 2026  (invoices/F-101.toml)
  $ git -C ben fetch -q ../ada main && git -C ben rebase -q FETCH_HEAD 2>&1
  $ tail -9 ben/invoices/F-101.toml
  [[event]]
  date = 2026-04-03
  kind = "note"
  note = "of Ada"

  [[event]]
  date = 2026-04-03
  kind = "note"
  note = "of Ben"
  $ git -C ada pull -q --ff-only ../ben main

Where both changed the same line a person must look: markers are left, nothing is lost, and the file is an error until
it is put right.

  $ sed -i 's/^total.*/total = 1300.00/' ada/invoices/F-101.toml && commit ada 'one page more'
  $ sed -i 's/^total.*/total = 1100.00/' ben/invoices/F-101.toml && commit ben 'one page less'
  $ merge
  relance: invoices/F-101.toml: the two versions cannot be merged: both changed what stands above the events
    hint: choose between the markers, then git add the file
  [1]
  $ git -C ada status --short
  UU invoices/F-101.toml
  $ sed -n 5,15p ada/invoices/F-101.toml
  sent = 2026-03-02
  terms = "30 days"
  <<<<<<< ours
  total = 1300.00
  =======
  total = 1100.00
  >>>>>>> theirs

  [[event]]
  date = 2026-04-02
  kind = "payment"
  $ relance -C ada list
  1 file could not be read, its invoice is not below: invoices/F-101.toml
  No invoice.
  invoices/F-101.toml:7:1: error E007: not TOML: root table: expected keys, tables, whitespace or comments, saw '<'
    <<<<<<< ours
    ^
  [3]
  $ relance -C ada note F-101 'not now'
  invoices/F-101.toml:7:1: error E007: not TOML: root table: expected keys, tables, whitespace or comments, saw '<'
    <<<<<<< ours
    ^
  relance: the file of `F-101` has errors: see above
  [3]
  $ sed -i '/^<<<<<<</,/^=======/d; /^>>>>>>>/d' ada/invoices/F-101.toml
  $ git -C ada add -A && git -C ada commit -qm merged
  $ relance -C ada list
  number  client         due         late  standing        open  next
  F-101   Studio Lenoir  2026-04-01     2  promised  600.00 EUR  20 April  broken promise
  $ follow

An event that one of them changed is merged by lines, as git does it, where that leaves no markers.

  $ sed -i 's/of Ada/of Ada, in haste/' ada/invoices/F-101.toml && commit ada 'a word more'
  $ relance -C ben replied F-101 && commit ben replied
  F-101  2026-04-03  the client replied; next: broken promise, Monday 20 April 2026  (invoices/F-101.toml)
  $ merge
  $ tail -11 ada/invoices/F-101.toml
  kind = "note"
  note = "of Ada, in haste"

  [[event]]
  date = 2026-04-03
  kind = "note"
  note = "of Ben"

  [[event]]
  date = 2026-04-03
  kind = "reply"

By hand, as git calls it: the result is in the second file.

  $ cd ada && for side in base ours theirs; do cp ../tiny/invoices/F-101.toml $side; done
  $ printf '\n[[event]]\ndate = 2026-04-02\nkind = "reply"\n' >> ours
  $ printf '\n[[event]]\ndate = 2026-04-01\nkind = "note"\nnote = "late"\n' >> theirs
  $ relance merge-driver base ours theirs && tail -9 ours

  [[event]]
  date = 2026-04-01
  kind = "note"
  note = "late"

  [[event]]
  date = 2026-04-02
  kind = "reply"
  $ sed -i 's/^total.*/total = 1/' ours && sed -i 's/^total.*/total = 2/' theirs
  $ relance merge-driver base ours theirs invoices/F-101.toml
  relance: invoices/F-101.toml: the two versions cannot be merged: both changed what stands above the events
    hint: choose between the markers, then git add the file
  [1]
  $ grep -c '^<<<<<<<' ours
  2
  $ relance merge-driver base ours
  relance: merge-driver takes %O %A %B, and %P
    hint: git calls it: merge.relance.driver = relance merge-driver %O %A %B %P
  [2]
  $ relance merge-driver base ours nowhere
  relance: `nowhere` cannot be read: no such file or directory
  [4]
  $ relance merge-driver a b c d e
  relance: merge-driver takes %O %A %B, and %P
    hint: git calls it: merge.relance.driver = relance merge-driver %O %A %B %P
  [2]

Without the driver git knows only lines.

  $ cd .. && cp -r tiny plain && cd plain && git init -q -b main
  $ git config user.name A && git config user.email a@example.org
  $ git add -A && git commit -qm book && git switch -qc ben
  $ relance note F-101 Ben && git commit -qam Ben && git switch -q main && relance note F-101 Ada && git commit -qam Ada
  F-101  2026-04-03  note: Ben; next: first reminder, due now  (invoices/F-101.toml)
  F-101  2026-04-03  note: Ada; next: first reminder, due now  (invoices/F-101.toml)
  $ git merge ben | grep CONFLICT
  CONFLICT (content): Merge conflict in invoices/F-101.toml

Where the driver is named but cannot be run, git reports a conflict and leaves the version of this clone: theirs is not
in it.

  $ echo '*.toml merge=relance' > .gitattributes && git merge --abort
  $ git config merge.relance.driver 'no-such-program %O %A %B'
  $ git merge ben 2>&1 | grep -o 'CONFLICT.*'
  CONFLICT (content): Merge conflict in invoices/F-101.toml
  $ tail -3 invoices/F-101.toml
  date = 2026-04-03
  kind = "note"
  note = "Ada"
