The same book and the same day give the same bytes, and nothing is written.

  $ cp -r durand before
  $ relance() { env $surroundings relance -C durand --as-of 2026-05-04 --lang en "$@"; }
  $ everything() { relance; relance list; relance aging; relance draft --all; relance check; relance --format json; }
  $ everything > first
  relance: 2026-034: no `pdf`: the mail goes without the invoice
  $ surroundings='TZ=Pacific/Kiritimati LC_ALL=C LANG=de_DE COLUMNS=40' everything | cmp - first
  relance: 2026-034: no `pdf`: the mail goes without the invoice
  $ surroundings='TZ=Nowhere/Nothing LC_ALL=tr_TR.UTF-8 TERM=xterm' everything | cmp - first
  relance: 2026-034: no `pdf`: the mail goes without the invoice
  $ mv durand elsewhere && ln -s elsewhere durand && everything | cmp - first
  relance: 2026-034: no `pdf`: the mail goes without the invoice
  $ diff -r before elsewhere && echo untouched
  untouched
