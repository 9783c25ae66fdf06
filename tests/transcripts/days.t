The smallest book from one day to the next: what counts from the sending, the due day, what counts from there.

  $ day() { sed -i "s/^checked = .*/checked = $1/" tiny/relance.toml; relance -C tiny --as-of "$1"; }

Nothing for a week, then a first word; missed, it is not caught up.

  $ day 2026-03-03
  Tuesday 3 March 2026 · 0 to contact, 0 to do, 1 waiting · bank checked today
  Nothing to do today.

  waiting
     9 March  F-101  Studio Lenoir  next: first-week contact
  $ day 2026-03-09
  Monday 9 March 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today

  1  email  Studio Lenoir  F-101  1,200.00 EUR  due 1 April
     first-week contact: sent on 2 March, 7 days ago  ·  relance draft F-101
  $ day 2026-03-16
  Monday 16 March 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today

  1  email  Studio Lenoir  F-101  1,200.00 EUR  due 1 April
     second-week contact: sent on 2 March, 14 days ago  ·  relance draft F-101

The due day is left alone; the day after is the first day late.

  $ day 2026-04-01
  Wednesday 1 April 2026 · 0 to contact, 0 to do, 1 waiting · bank checked today
  Nothing to do today.

  waiting
     2 April  F-101  Studio Lenoir  due today: nothing to ask
  $ day 2026-04-02
  Thursday 2 April 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today

  1  email  Studio Lenoir  F-101  1,200.00 EUR  1 day late
     first reminder: due on 1 April, 1 day late  ·  relance draft F-101

Nobody is written to on a Saturday, on Easter Monday or on a closed day.

  $ day 2026-04-04
  Saturday 4 April 2026 · 0 to contact, 0 to do, 1 waiting · bank checked today
  Not a working day: nothing to do.

  waiting
     7 April  F-101  Studio Lenoir  not a working day; to be done on 7 April
  $ day 2026-04-06
  Monday 6 April 2026 · 0 to contact, 0 to do, 1 waiting · bank checked today
  Not a working day: nothing to do.

  waiting
     7 April  F-101  Studio Lenoir  not a working day; to be done on 7 April
  $ printf '\n[calendar]\nclosed = [2026-04-07]\n' >> tiny/relance.toml
  $ day 2026-04-07
  Tuesday 7 April 2026 · 0 to contact, 0 to do, 1 waiting · bank checked today
  Not a working day: nothing to do.

  waiting
     8 April  F-101  Studio Lenoir  not a working day; to be done on 8 April

Weeks late, the first step is still the first.

  $ day 2026-06-01
  Monday 1 June 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today

  1  email  Studio Lenoir  F-101  1,200.00 EUR  61 days late  ! over 90 days since issue
     first reminder: due on 1 April, 61 days late  ·  relance draft F-101
