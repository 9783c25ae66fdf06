Five questions name the type of a client. No book is needed.

  $ cd /
  $ relance quiz
  relance: --answers is missing, and nobody can be asked
    hint: write a letter for each question, as in --answers abcad
  1. Your invoice has gone out. What comes back first?
     a  A remark: a reference, a format, an address to change
     b  Nothing; then, at the first word, it is paid
     c  Nothing, whatever you send
     d  The money, or I do not know yet
  2. You mention that it is late. What are you told?
     a  Sorry, it had slipped their mind
     b  It is for this week; and the week goes by
     c  A document, a number, an approval is missing
     d  Something else, or I have never asked
  3. On the work itself, how are your messages answered?
     a  Fast; then not at all once it is about money
     b  In detail, point by point
     c  Late, in two words, between two emergencies
     d  As anybody would
  4. You telephone. What happens?
     a  You are sent on to accounts, a procedure, a pay day
     b  They are glad you called, and see to it, or mean to
     c  Nobody is there; they call back when you are out, or never
     d  I have not tried
  5. In the end, what brings the money?
     a  An easy way to pay, there and then
     b  A firm date, or a word to somebody above them
     c  The last remark dealt with, the last document sent
     d  It comes by itself
  [2]
  $ relance quiz --answers abcad
  perfectionist
  2 answers of 5 say so: the invoice comes back with a remark and a procedure
  decides when you are paid.
  Their playbook, perfectionist, answers with precision: what they require is
  checked before it goes out, and nothing presses until their last remark is
  dealt with.
  perfectionist 4 · overwhelmed 2 · procrastinator 2
  to write it: relance quiz CLIENT --answers abcad --yes
  $ relance quiz --answers BaCbA
  overwhelmed
  5 answers of 5 say so: a simple word is enough to be paid, paying slips their
  mind, there is no time for anything, they mean well and one easy gesture
  settles it.
  Their playbook, overwhelmed, asks for one easy gesture: few messages, short
  ones, with all it takes to pay at once.
  perfectionist 0 · overwhelmed 10 · procrastinator 0
  to write it: relance quiz CLIENT --answers BaCbA --yes
  $ relance quiz --answers ddddd
  standard
  Nothing is clear: no type stands out.
  The standard playbook suits them: courteous, plain, complete; take the quiz
  again when you know them better.
  perfectionist 0 · overwhelmed 0 · procrastinator 0
  to write it: relance quiz CLIENT --answers ddddd --yes
  $ relance --lang fr quiz --answers cbacb
  procrastinator
  5 réponses sur 5 le disent : vos messages restent sans réponse, les promesses
  ne sont pas tenues, le silence commence avec l’argent, personne n’est jamais
  là pour en parler et seule une date ferme fait avancer les choses.
  Son scénario, procrastinator, ne se laisse pas oublier : le téléphone tôt, une
  date à chaque fois, jamais de reproche.
  perfectionist 0 · overwhelmed 0 · procrastinator 10
  pour l’écrire : relance quiz CLIENT --answers cbacb --yes
  $ for answers in aaaaa bbbbb ccccc acbac abcad bdcdd dbadd daddb; do relance quiz --answers $answers | head -1; done | sort | uniq -c
        1 overwhelmed
        2 perfectionist
        1 procrastinator
        4 standard
  $ relance quiz --answers abc
  relance: --answers: `abc` has not as many letters as there are questions
    hint: write one of a, b, c, d for each of the 5 questions, as in abcad
  [2]
  $ relance quiz --answers abcde
  relance: --answers: `abcde` has a letter that is no answer
    hint: write one of a, b, c, d for each of the 5 questions, as in abcad
  [2]
  $ relance quiz --answers abcad --yes
  relance: --yes writes the type of a CLIENT, and none is named
    hint: relance quiz CLIENT --yes
  [2]

About a client it needs the book, and writes nothing without consent.

  $ cd "$OLDPWD" && cp -r tiny mine && cd mine
  $ relance quiz studio-lenoir --answers cbacb
  procrastinator
  5 answers of 5 say so: your messages go unanswered, promises are not kept, the
  silence begins with the money, nobody is ever there to talk about it and only
  a firm date gets things moving.
  Their playbook, procrastinator, does not let itself be forgotten: the
  telephone early, a date every time, never a reproach.
  perfectionist 0 · overwhelmed 0 · procrastinator 10
  to write it: relance quiz studio-lenoir --answers cbacb --yes
  $ cmp clients/studio-lenoir.toml ../tiny/clients/studio-lenoir.toml
  $ relance quiz studio-lenoir --answers cbacb --yes | tail -1
  type = "procrastinator"  (clients/studio-lenoir.toml)
  $ diff ../tiny/clients/studio-lenoir.toml clients/studio-lenoir.toml
  2c2
  < type = "overwhelmed"
  ---
  > type = "procrastinator"
  [1]
  $ relance quiz studio-lenoir --answers cbacb --yes --lang fr | tail -1
  type = "procrastinator" (déjà noté)  (clients/studio-lenoir.toml)
  $ relance quiz lenoir --answers cbacb --yes
  relance: `lenoir` is no client of this book
    hint: `relance new client lenoir` adds one
  [2]
  $ relance quiz studio-lenoire --answers cbacb --yes
  relance: `studio-lenoire` is no client of this book
    hint: did you mean `studio-lenoir`?
  [2]

Only that value changes, whatever stands around it; a line is added where there is none.

  $ printf '# CRLF\r\nname = "A" # us\r\nkind = "business"\r\n[[contact]]\r\nphone = "1"' > clients/a.toml
  $ relance quiz a --answers abcad --yes | tail -1
  type = "perfectionist"  (clients/a.toml)
  $ cat -A clients/a.toml
  # CRLF^M$
  name = "A" # us^M$
  type = "perfectionist"^M$
  kind = "business"^M$
  [[contact]]^M$
  phone = "1" (no-eol)
  $ relance quiz a --answers bacba --yes | tail -1
  type = "overwhelmed"  (clients/a.toml)
  $ cat -A clients/a.toml | sed -n 3p
  type = "overwhelmed"^M$
  $ chmod a-w clients/a.toml
  $ relance quiz a --answers abcad --yes
  relance: `clients/a.toml` cannot be written: permission denied
    hint: nothing was written: check the permissions of the file and its folder
  [4]
  $ chmod u+w clients/a.toml
  $ echo 'type = 3' > clients/b.toml
  $ relance quiz b --answers abcad --yes 2>&1 | tail -1
  relance: the file of `b` has errors: see above

For scripts:

  $ relance quiz a --answers abcad --yes --format json 2> /dev/null | /usr/bin/python3 -c 'import json, sys; d = json.load(sys.stdin); print(d["type"], d["scores"], d["reasons"], d["client"], d["written"])'
  perfectionist {'perfectionist': 4, 'overwhelmed': 2, 'procrastinator': 2} ['the invoice comes back with a remark', 'a procedure decides when you are paid'] a ['clients/a.toml']
