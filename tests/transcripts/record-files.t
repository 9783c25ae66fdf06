Recording adds to the end of an invoice's file, and touches no byte before: comments, order, blank lines, line ends.

  $ cd tiny
  $ relance() { command relance --as-of 2026-04-02 --lang en "$@"; }
  $ git init -q && git config user.name A && git config user.email a@example.org && git config core.autocrlf false
  $ changed() { git diff -U0 --no-color invoices | grep '^[-+\\]' | cat -A; git commit -qam recorded; }
  $ cat > invoices/F-101.toml <<'END'
  > # Anne asked twice for this one.
  > total   = 1_200.00   # agreed by telephone
  > number  = 'F-101'
  > client  = "studio-lenoir"
  > 
  > 
  >    issued = 2026-03-02
  > sent = 2026-03-02
  > terms = "30 days"
  > # the end
  > END
  $ git add -A && git commit -qm 'the book'
  $ relance done F-101
  F-101  2026-04-02  done: first reminder, email; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  $ changed
  --- a/invoices/F-101.toml$
  +++ b/invoices/F-101.toml$
  +$
  +[[event]]$
  +date = 2026-04-02$
  +kind = "step"$
  +step = "overdue"$
  +channel = "email"$

A last line without an end gets one, and what is added stands below it: a comment does not swallow it.

  $ printf '%s' "$(cat invoices/F-101.toml)" > invoices/F-101.toml; printf ' # sent at nine' >> invoices/F-101.toml
  $ git commit -qam 'no newline at the end'
  $ relance replied F-101
  F-101  2026-04-02  the client replied; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  $ changed
  --- a/invoices/F-101.toml$
  +++ b/invoices/F-101.toml$
  -channel = "email" # sent at nine$
  \ No newline at end of file$
  +channel = "email" # sent at nine$
  +[[event]]$
  +date = 2026-04-02$
  +kind = "reply"$

A file with CRLF stays one.

  $ sed -i 's/$/\r/' invoices/F-101.toml && git commit -qam CRLF
  $ relance note F-101 'he said “soon”'
  F-101  2026-04-02  note: he said “soon”; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  $ changed
  --- a/invoices/F-101.toml$
  +++ b/invoices/F-101.toml$
  +^M$
  +[[event]]^M$
  +date = 2026-04-02^M$
  +kind = "note"^M$
  +note = "he said M-bM-^@M-^\soonM-bM-^@M-^]"^M$
  $ relance undo F-101
  F-101  2026-04-02  taken back: note, he said “soon”  (invoices/F-101.toml)
  $ git diff --stat HEAD~1

A byte order mark stays where it is.

  $ printf '\357\273\277' | cat - invoices/F-101.toml > new && mv new invoices/F-101.toml && git commit -qam mark
  $ relance note F-101 'a mark in front'
  F-101  2026-04-02  note: a mark in front; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  $ changed
  --- a/invoices/F-101.toml$
  +++ b/invoices/F-101.toml$
  +^M$
  +[[event]]^M$
  +date = 2026-04-02^M$
  +kind = "note"^M$
  +note = "a mark in front"^M$
  $ head -c 3 invoices/F-101.toml | od -An -tx1
   ef bb bf

What was recorded last is taken back, to the very bytes before, as often as there is something in the tool's form.

  $ relance undo F-101 --dry-run
  [[event]]
  date = 2026-04-02
  kind = "note"
  note = "a mark in front"
  $ relance undo F-101
  F-101  2026-04-02  taken back: note, a mark in front  (invoices/F-101.toml)
  $ git diff --stat HEAD~1
  $ printf '# by hand\r\n' >> invoices/F-101.toml
  $ relance undo F-101
  relance: invoices/F-101.toml:20:1: something was written after the last event
    hint: take it out of the file by hand
  [1]
  $ git checkout -q invoices && relance note F-101 'with a slip' && sed -i 's/slip/slip of the pen/' invoices/F-101.toml
  F-101  2026-04-02  note: with a slip; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  $ relance undo F-101
  F-101  2026-04-02  taken back: note, with a slip of the pen  (invoices/F-101.toml)
  $ relance note F-101 'with a comment' && sed -i 's/^note = "with a comment"/& # and why/' invoices/F-101.toml
  F-101  2026-04-02  note: with a comment; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  $ relance undo F-101
  relance: invoices/F-101.toml:26:1: the last event is not as it was recorded: it was written or changed by hand
    hint: take it out of the file by hand
  [1]
  $ relance undo F-101 --dry-run
  relance: invoices/F-101.toml:26:1: the last event is not as it was recorded: it was written or changed by hand
    hint: take it out of the file by hand
  [1]
  $ git checkout -q invoices

Events that are written as one value cannot be appended to.

  $ cat > invoices/F-102.toml <<'END'
  > number = "F-102"
  > client = "studio-lenoir"
  > issued = 2026-03-02
  > sent = 2026-03-02
  > terms = "on receipt"
  > total = 300.00
  > event = [{ date = 2026-03-09, kind = "step", step = "week-1", channel = "email" }]
  > END
  $ relance paid F-102
  relance: invoices/F-102.toml:7:1: `event` is written as one value, nothing can be appended to it
    hint: write each event as a table of its own at the end of the file: [[event]] on a line, and its keys on the lines below
  [4]
  $ relance undo F-102
  relance: invoices/F-102.toml:7:1: `event` is written as one value, nothing can be appended to it
    hint: write each event as a table of its own at the end of the file: [[event]] on a line, and its keys on the lines below
  [1]
  $ sed -i '/^event/d' invoices/F-102.toml
  $ relance undo F-102
  relance: invoices/F-102.toml: there is no event to take back
  [1]
  $ cat >> invoices/F-102.toml <<'END'
  > 
  > [[event]]
  > date = 2026-03-09
  > kind = "step"
  > step = "week-1"
  > channel = "email"
  > END
  $ relance paid F-102
  F-102  2026-04-02  payment received: 300.00 EUR; paid  (invoices/F-102.toml)

A file that nobody may write is not replaced, though its folder could be written; nor is one in such a folder.

  $ chmod a-w invoices/F-102.toml
  $ relance undo F-102
  relance: `invoices/F-102.toml` cannot be written: permission denied
    hint: nothing was written: check the permissions of the file and its folder
  [4]
  $ chmod u+w invoices/F-102.toml; chmod a-w invoices
  $ relance undo F-102
  relance: `invoices/F-102.toml` cannot be written: permission denied
    hint: nothing was written: check the permissions of the file and its folder
  [4]
  $ chmod u+w invoices; ls -A invoices
  F-101.toml
  F-102.toml

Mode and link are kept: what the link leads to is written.

  $ mkdir ../elsewhere && mv invoices/F-102.toml ../elsewhere/ && ln -s ../../elsewhere/F-102.toml invoices/
  $ chmod 640 ../elsewhere/F-102.toml
  $ relance note F-102 'through a link'
  F-102  2026-04-02  note: through a link; paid  (invoices/F-102.toml)
  $ ls -A invoices ../elsewhere; readlink invoices/F-102.toml; stat -c %a ../elsewhere/F-102.toml
  ../elsewhere:
  F-102.toml

  invoices:
  F-101.toml
  F-102.toml
  ../../elsewhere/F-102.toml
  640
  $ tail -4 ../elsewhere/F-102.toml
  [[event]]
  date = 2026-04-02
  kind = "note"
  note = "through a link"

What a run that was killed has left is never read, and is gone with the next one, if it is older than a minute.

  $ printf 'number' | tee invoices/.F-101.toml.relance-aB3dE9 > invoices/.F-101.toml.relance-fresh1
  $ touch -d '2026-01-01' invoices/.F-101.toml.relance-aB3dE9
  $ relance list && relance note F-101 'swept'
  number  client         due         late  standing          open  next
  F-101   Studio Lenoir  2026-04-01     1  reminded  1,200.00 EUR  9 April  15-minute invitation
  F-102   Studio Lenoir  2026-03-02     -  paid          0.00 EUR
  F-101  2026-04-02  note: swept; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  $ ls -A invoices
  .F-101.toml.relance-fresh1
  F-101.toml
  F-102.toml

While another program holds the lock, nothing is written for ten seconds; then it is said.

  $ flock invoices/F-101.toml -c 'command relance --as-of 2026-04-02 note F-101 waited'
  relance: `invoices/F-101.toml` is busy: another run has held it for 10 s
    hint: nothing was written: run this again when the other has ended
  [4]

A broken neighbour is named and stops nothing: what was asked was done.

  $ sed -i 's/F-101/F-102/' ../elsewhere/F-102.toml; cp invoices/F-101.toml invoices/F-103.toml
  $ sed -i 's/F-101/F-103/; s/^total.*/total = 1.200,00/' invoices/F-103.toml
  $ relance note F-101 'beside a broken one'
  F-101  2026-04-02  note: beside a broken one; next: 15-minute invitation, Thursday 9 April 2026  (invoices/F-101.toml)
  invoices/F-103.toml:2:9: error E007: `1.200,00` is not a number as TOML writes it
    total = 1.200,00
            ^
    hint: write total = 1200.00
  $ relance note F-103 'on the broken one'
  invoices/F-103.toml:2:9: error E007: `1.200,00` is not a number as TOML writes it
    total = 1.200,00
            ^
    hint: write total = 1200.00
  relance: the file of `F-103` has errors: see above
  [3]

A broken relance.toml does: what is open may hang on it. So does the client's file.

  $ mv invoices/F-103.toml .. && cp relance.toml ../mine.toml
  $ sed -i 's/"FR"/FR/' relance.toml
  $ relance paid F-101
  invoices/F-101.toml:1:1: error E039: the currency of this invoice comes from relance.toml, which could not be read
    # Anne asked twice for this one.
    ^
    hint: correct relance.toml, or add currency = "EUR" here
  invoices/F-102.toml:1:1: error E039: the currency of this invoice comes from relance.toml, which could not be read
    number = "F-102"
    ^
    hint: correct relance.toml, or add currency = "EUR" here
  relance.toml:4:11: error E007: `FR` is text without quotes
    country = FR
              ^
    hint: write country = "FR"
  relance: nothing is recorded while relance.toml has errors: see above
  [3]
  $ relance bank checked
  invoices/F-101.toml:1:1: error E039: the currency of this invoice comes from relance.toml, which could not be read
    # Anne asked twice for this one.
    ^
    hint: correct relance.toml, or add currency = "EUR" here
  invoices/F-102.toml:1:1: error E039: the currency of this invoice comes from relance.toml, which could not be read
    number = "F-102"
    ^
    hint: correct relance.toml, or add currency = "EUR" here
  relance.toml:4:11: error E007: `FR` is text without quotes
    country = FR
              ^
    hint: write country = "FR"
  relance: nothing is recorded while relance.toml has errors: see above
  [3]
  $ cp ../mine.toml relance.toml
  $ sed -i '1s/= .*/= Anne/' clients/studio-lenoir.toml
  $ relance paid F-101
  clients/studio-lenoir.toml:1:8: error E007: `Anne` is text without quotes
    name = Anne
           ^
    hint: write name = "Anne"
  invoices/F-101.toml:4:11: error E032: the client `studio-lenoir` could not be read
    client  = "studio-lenoir"
              ^
    hint: correct clients/studio-lenoir.toml
  invoices/F-102.toml:2:10: error E032: the client `studio-lenoir` could not be read
    client = "studio-lenoir"
             ^
    hint: correct clients/studio-lenoir.toml
  relance: the file of `F-101` has errors: see above
  [3]
  $ relance done studio-lenoir
  clients/studio-lenoir.toml:1:8: error E007: `Anne` is text without quotes
    name = Anne
           ^
    hint: write name = "Anne"
  invoices/F-101.toml:4:11: error E032: the client `studio-lenoir` could not be read
    client  = "studio-lenoir"
              ^
    hint: correct clients/studio-lenoir.toml
  invoices/F-102.toml:2:10: error E032: the client `studio-lenoir` could not be read
    client = "studio-lenoir"
             ^
    hint: correct clients/studio-lenoir.toml
  relance: the file of `studio-lenoir` has errors: see above
  [3]
  $ git checkout -q clients

The bank: one value of relance.toml, and nothing else in it.

  $ sed -i 's/^checked.*/checked = 2026-03-30   # Anne pays on Fridays/' relance.toml && git commit -qam bank
  $ relance bank checked
  bank checked up to Thursday 2 April 2026  (relance.toml)
  $ git diff -U0 --no-color relance.toml | grep '^[-+]'
  --- a/relance.toml
  +++ b/relance.toml
  -checked = 2026-03-30   # Anne pays on Fridays
  +checked = 2026-04-02   # Anne pays on Fridays
  $ relance bank checked
  bank checked up to Thursday 2 April 2026  (relance.toml)
  $ relance bank checked 2026-04-01 && relance bank checked yesterday
  bank checked up to Wednesday 1 April 2026  (relance.toml)
  bank checked up to Wednesday 1 April 2026  (relance.toml)
  relance: it was checked up to 2026-04-02 before; now the days after 2026-04-01 count as not looked at
  $ relance bank checked tomorrow
  relance: 2026-04-03 is in the future
    hint: the last day that was entered
  [2]
  $ relance bank checked soon
  relance: `soon` is not a day
    hint: write 2026-05-04, today, tomorrow, +7d, -2w or the name of a weekday
  [2]
  $ relance bank checked --dry-run | tail -2
  [bank]
  checked = 2026-04-02   # Anne pays on Fridays

Where there is no such key, it is added; where that cannot be, it is said.

  $ sed -i '/^checked/d' relance.toml && relance bank checked && tail -2 relance.toml
  bank checked up to Thursday 2 April 2026  (relance.toml)
  [bank]
  checked = 2026-04-02
  $ sed -i '/bank/,$d' relance.toml && relance bank checked && tail -4 relance.toml
  bank checked up to Thursday 2 April 2026  (relance.toml)


  [bank]
  checked = 2026-04-02
  $ sed -i '/bank/,$d' relance.toml && sed -i '1i bank = { max_age_days = 5 }' relance.toml && relance bank checked
  relance: relance.toml:1:8: `checked` cannot be added to the way [bank] is written
    hint: write [bank] on a line of its own and checked = 2026-04-02 below it
  [4]
