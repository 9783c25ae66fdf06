A book with a playbook, a text, holidays and rates of its own.

  $ cd tiny
  $ mkdir playbooks && cat > playbooks/gentle.toml <<'END'
  > name = "gentle"
  > 
  > [[step]]
  > id = "ask"
  > when = "due + 3"
  > channel = ["email"]
  > deadline = 10
  > 
  > [[step]]
  > id = "call"
  > when = "due + 20"
  > channel = ["call"]
  > END
  $ echo 'playbook = "gentle"' | cat - clients/studio-lenoir.toml > new && mv new clients/studio-lenoir.toml
  $ relance --as-of 2026-04-07 schedule F-101 2>&1 | grep -A3 ^playbooks
  playbooks/gentle.toml:3:1: error E045: `ask` has no text `ask` for the channel `email`
    [[step]]
    ^
    hint: use the name of a built-in text (relance defaults list), or write it in templates/

The text it names is missing; it is written:

  $ mkdir -p templates/fr/gentle templates/en/gentle
  $ printf 'Subject: {{number}}\n\n{{greeting}}\n\nUn mot de {{number}}.\n' > templates/fr/gentle/ask.txt
  $ printf 'Subject: {{number}}\n\n{{greeting}}\n\nA word about {{number}}.\n' > templates/en/gentle/ask.txt
  $ relance --as-of 2026-04-07 schedule F-101
  F-101, if nothing changes

    2026-04-07  due     ask   email  ask
    2026-04-24  coming  call  call   call
  $ relance --as-of 2026-04-02 draft F-101 --step ask
  From: Camille Durand <camille@durand-graphisme.example>
  To: Anne Lenoir <anne@studio-lenoir.example>
  Subject: F-101

  Bonjour,

  Un mot de F-101.

Days off of one's own:

  $ printf '[calendar]\nholidays = "off.toml"\n' >> relance.toml
  $ echo 'rules = ["04-06", "2026-04-07", "first wednesday of april", "easter + 4", "04-10", "not 2026-04-07"]' > off.toml
  $ relance --as-of 2026-04-03 schedule F-101
  F-101, if nothing changes

    2026-04-07  coming  ask   email  ask
    2026-04-24  coming  call  call   call
  $ echo 'rules = ["the sixth"]' > off.toml
  $ relance --as-of 2026-04-03 schedule F-101
  F-101, if nothing changes

    2026-04-06  coming  ask   email  ask
    2026-04-23  coming  call  call   call
  off.toml:1:10: error E023: `the sixth` is not a rule for a holiday
    rules = ["the sixth"]
             ^
    hint: write 05-01, easter + 39, first monday of may, 05-01 substitute, 2026-12-24 or not 2026-05-04
  [3]
