On a terminal reports are fitted to its width; in a pipe they are as wide as they need to be, whatever COLUMNS says.

  $ cd durand
  $ on_terminal() { script -qec "$1" /dev/null | tr -d '\r'; }
  $ export TERM=dumb RELANCE_PAGER= PAGER= FORCE_HYPERLINK=
  $ show='relance --as-of 2026-05-04 --lang en'
  $ COLUMNS=72 on_terminal "$show today" | head -12
  Monday 4 May 2026 · 11 to contact, 7 to do, 18 waiting
    bank checked today

   1 call         Brasserie du Pont 2026-011     1,296.00 EUR 24 days late
     broken promise: the promise of €1,296.00 by 30 April was not kept
       Franck Morin, +33 4 65 71 33 19  ·  relance draft 2026-011
   2 email        Peeters Lumière   2026-019     1,450.00 EUR 4 days late
                  SRL
     first reminder: due on 30 April, 4 days late
       relance draft 2026-019
   3 email        Clonmore Foods    2026-009,    6,900.00 EUR 10 days late
                  Ltd               2026-020
  $ COLUMNS=72 on_terminal "$show list --overdue" | head -12
  number   client       due        late standing         open next
  2026-002 Transports   2026-03-31   34 reminded 7,920.00 EUR 4 May
           Gallet                                             formal
                                                              notice
  2026-003 Argane       2026-03-13   52 reminded 3,240.00 EUR 4 May
           Mobilier                                           decision on
                                                              what follows
  2026-004 Camping des  2026-03-18   47 held       744.00 EUR
           Pins
  2026-006 Kestrel &    2026-04-10   24 reminded 4,800.00 GBP 4 May
           Rowe Ltd                                           escalation
  2026-008 Théâtre du   2026-04-01   33 snoozed  3,780.00 EUR 18 May
  $ for command in today list aging clients forecast 'forecast --explain' 'show 2026-015' 'schedule 2026-015' 'why 2026-015' 'interest 2026-002' report; do
  >   for width in 60 72 100; do
  >     COLUMNS=$width on_terminal "$show $command" | wc -L | { read -r widest; [ "$widest" -le $width ] || echo "$command is $widest wide in $width"; }
  >   done
  >   COLUMNS=60 $show $command | cmp - <(COLUMNS=200 $show $command) || echo differs
  > done

Nothing is lost by it:

  $ words() { grep -o '[[:alnum:].,-]*' | sort; }
  $ for command in today 'today --explain' list 'forecast --explain' 'show 2026-015' 'schedule 2026-015' 'why 2026-015' 'interest 2026-002' report; do
  >   for width in 40 60 80; do
  >     cmp <(COLUMNS=$width on_terminal "$show $command" | words) <($show $command | words) || echo "$command differs in $width"
  >   done
  > done

What is meant to be sent stays as it is:

  $ COLUMNS=40 on_terminal "$show draft 2026-015" | cmp - <($show draft 2026-015) && echo same
  same

Numbers and names lead to their files where the terminal shows links, and nowhere else:

  $ TERM=xterm-kitty NO_COLOR=1 on_terminal "$show list --client harbour-lane-books" | cat -v | tail -1 | sed "s|$(hostname)|HOST|g; s|file://HOST$PWD|file://HOST/BOOK|g"
  ^[]8;;file://HOST/BOOK/invoices/2026/2026-015.toml^[\2026-015^[]8;;^[\  ^[]8;;file://HOST/BOOK/clients/harbour-lane-books.toml^[\Harbour Lane Books^[]8;;^[\  2026-04-24    10  reminded  640.00 GBP  4M-BM- May  15-minute invitation
  $ TERM=xterm NO_COLOR=1 on_terminal "$show list --client harbour-lane-books" | cat -v | tail -1
  2026-015  Harbour Lane Books  2026-04-24    10  reminded  640.00 GBP  4M-BM- May  15-minute invitation
  $ TERM=xterm NO_COLOR=1 FORCE_HYPERLINK=1 on_terminal "$show list --client harbour-lane-books" | grep -c '8;;file'
  2
  $ TERM=xterm-kitty NO_COLOR=1 FORCE_HYPERLINK=0 on_terminal "$show list --client harbour-lane-books" | grep -c '8;;file'
  0
  [1]
  $ TERM=xterm-kitty on_terminal "$show --color never list --client harbour-lane-books" | grep -c '8;;file'
  0
  [1]
  $ FORCE_HYPERLINK=1 $show list --client harbour-lane-books | grep -c '8;;file'
  0
  [1]

A pager is used when it is asked for, and only on a terminal:

  $ RELANCE_PAGER='sed s/^/page:/' on_terminal "$show --pager list --client harbour-lane-books"
  page:number    client              due         late  standing        open  next
  page:2025-017  Harbour Lane Books  2025-10-01     -  paid        0.00 GBP
  page:2026-015  Harbour Lane Books  2026-04-24    10  reminded  640.00 GBP  4 May  15-minute invitation
  $ PAGER='sed s/^/page:/' on_terminal "$show list --client harbour-lane-books" | head -1
  number    client              due         late  standing        open  next
  $ PAGER='sed s/^/page:/' $show --pager list --client harbour-lane-books | head -1
  number    client              due         late  standing        open  next
  $ PAGER='head -1' on_terminal "$show --pager today"
  Monday 4 May 2026 · 11 to contact, 7 to do, 18 waiting · bank checked today
  $ PAGER=no-such-pager on_terminal "$show --pager list --client harbour-lane-books 2>/dev/null" | tail -1
  2026-015  Harbour Lane Books  2026-04-24    10  reminded  640.00 GBP  4 May  15-minute invitation
