Colour only for a terminal, or when asked for; --color always wins over NO_COLOR.

  $ cd tiny
  $ relance --as-of 2026-04-02 --color always
  \x1b[1mThursday 2 April 2026 · 1 to contact, 0 to do, 0 waiting\x1b[0m · bank checked today (esc)

  \x1b[2m1\x1b[0m  \x1b[1memail\x1b[0m  Studio Lenoir  F-101  1,200.00 EUR  \x1b[33m1 day late\x1b[0m (esc)
     first reminder: due on 1 April, 1 day late  ·  relance draft F-101
  $ relance --as-of 2026-04-02 --color always list
  \x1b[2mnumber\x1b[0m  \x1b[2mclient\x1b[0m         \x1b[2mdue\x1b[0m         \x1b[2mlate\x1b[0m  \x1b[2mstanding\x1b[0m          \x1b[2mopen\x1b[0m  \x1b[2mnext\x1b[0m (esc)
  F-101   Studio Lenoir  2026-04-01     \x1b[33m1\x1b[0m  \x1b[33moverdue\x1b[0m   1,200.00 EUR  \x1b[2m2 April  first reminder\x1b[0m (esc)
  $ NO_COLOR=1 relance --as-of 2026-04-02 --color always list | grep -c "$(printf '\033')"
  2
  $ relance --as-of 2026-04-02 list | grep -c "$(printf '\033')"
  0
  [1]
  $ TERM=xterm relance --as-of 2026-04-02 --color never list | grep -c "$(printf '\033')"
  0
  [1]

On a terminal:

  $ on_terminal() { script -qec "$1" /dev/null | tr -d '\r'; }
  $ TERM=xterm on_terminal 'relance --as-of 2026-04-02 list' | grep -c "$(printf '\033')"
  2
  $ TERM=dumb on_terminal 'relance --as-of 2026-04-02 list' | grep -c "$(printf '\033')"
  0
  [1]
  $ TERM=xterm NO_COLOR=1 on_terminal 'relance --as-of 2026-04-02 list' | grep -c "$(printf '\033')"
  0
  [1]
  $ TERM=dumb on_terminal 'relance --as-of 2026-04-02 --lang en aging'
  On 2 April 2026, days after the due day

  client              not due      1-30  31-60  61-90  over 90     total
  Studio Lenoir  EUR        -  1,200.00      -      -        -  1,200.00  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░
  total          EUR        -  1,200.00      -      -        -  1,200.00

  · not due  ░ 1-30  ▒ 31-60  ▓ 61-90  █ over 90

Apart from the escapes, the same bytes:

  $ relance --as-of 2026-04-02 --color always | sed 's/\x1b\[[0-9]*m//g' > coloured
  $ relance --as-of 2026-04-02 | cmp - coloured
