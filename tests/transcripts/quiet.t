Less, or an exit code alone.

  $ cd errors/W002-terms-assumed/book
  $ relance --as-of 2026-10-06 --lang en list
  number    client         due         late  standing          open  next
  2026-014  Atelier Morel  2026-11-04     -  not due   2,400.00 EUR  12 October  finding the right contact
  invoices/2026-014.toml:1:1: warning W002: no `due` and no `terms`, here, on the client or in relance.toml: 30 days are assumed
    number = "2026-014"
    ^
    hint: add due = 2026-11-04, or terms = "30 days"; for all at once under [defaults] of relance.toml
  $ relance --as-of 2026-10-06 --lang en list --quiet
  number    client         due         late  standing          open  next
  2026-014  Atelier Morel  2026-11-04     -  not due   2,400.00 EUR  12 October  finding the right contact
  $ relance --as-of 2026-10-06 --lang en --quiet
  $ relance --as-of 2026-10-06 check --quiet
  $ cd ../../..

For cron: silent when there is nothing to do, errors all the same.

  $ relance -C tiny --as-of 2026-04-01 --quiet
  $ relance -C tiny --as-of 2026-04-02 --quiet
  Thursday 2 April 2026 · 1 to contact, 0 to do, 0 waiting · bank checked today

  1  email  Studio Lenoir  F-101  1,200.00 EUR  1 day late
     first reminder: due on 1 April, 1 day late  ·  relance draft F-101
  $ relance -C tiny --as-of 2026-04-02 --quiet --exit-code > /dev/null
  [1]
  $ relance -C errors/E034-missing-total/book --as-of 2026-10-06 --quiet
  invoices/2026-014.toml:1:1: error E034: `total` is missing in an invoice that is issued
    number = "2026-014"
    ^
    hint: add total = 1200.00, tax included
  [3]
