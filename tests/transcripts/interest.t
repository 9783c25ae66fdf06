Late-payment interest, with its periods and its sources.

  $ cd durand
  $ relance() { command relance --as-of "${day:-2026-05-04}" --lang ${language:-en} interest "$@"; }
  $ relance 2026-002
  2026-002  Transports Gallet
    law FR, C. com. L441-10

    2026-04-01 .. 2026-05-04  34 days  x 12.15%  x 7,920.00 EUR  89.64 EUR

    interest      89.64 EUR
    fixed sum     40.00 EUR  C. com. D441-5
    open       7,920.00 EUR
    total      8,049.64 EUR
  $ relance 2026-006
  2026-006  Kestrel & Rowe Ltd
    law UK, LPCDA 1998

    2026-04-11 .. 2026-05-04  24 days  x 11.75%  x 4,800.00 GBP  37.08 GBP

    interest      37.08 GBP
    fixed sum     70.00 GBP  LPCDA 1998 s. 5A
    open       4,800.00 GBP
    total      4,907.08 GBP

Over two half-years with different rates, in French:

  $ language=fr relance 2025-001
  2025-001  Le Basilic Ambulant
    loi FR, C. com. L441-10

    2025-04-10 .. 2025-06-30  82 jours  x 13,15 %  x 1 020,00 EUR  30,13 EUR
    2025-07-01 .. 2025-09-29  91 jours  x 12,15 %  x 1 020,00 EUR  30,90 EUR

    intérêts       61,03 EUR
    somme fixe     40,00 EUR  C. com. D441-5
    reste ouvert    0,00 EUR
    total         101,03 EUR

A half-year whose rate is not known yet:

  $ day=2027-02-01 relance 2026-002
  2026-002  Transports Gallet
    law FR, C. com. L441-10

    2026-04-01 .. 2026-06-30   91 days  x 12.15%  x 7,920.00 EUR  239.91 EUR
    2026-07-01 .. 2026-12-31  184 days  x 12.40%  x 7,920.00 EUR  495.08 EUR
    2027-01-01 .. 2027-02-01  rate not known (ecb_mro): add it in rates/*.toml

    interest     734.99 EUR   (at least)
    fixed sum     40.00 EUR  C. com. D441-5
    open       7,920.00 EUR
    total      8,694.99 EUR   (at least)

A consumer; a payment in time; a document that bears none:

  $ relance 2026-023
  2026-023  Théo Marchal
    law FR, C. civ. 1231-6

    interest   0.00 EUR
    fixed sum  0.00 EUR
    open       0.00 EUR
    total      0.00 EUR

    not late: nothing accrues

    a consumer owes interest only after a formal notice; none is recorded
    no fixed sum against a consumer
  $ relance A2026-01
  relance: no late-payment sums for `A2026-01`: it has no total or no due date
    hint: a credit note, or an invoice that is not issued, bears no interest
  [2]

The contract's own rate, and a rate the book corrects:

  $ printf '\n[late_payment]\nrate = 6\n' >> invoices/2026/2026-013.toml
  $ relance 2026-013
  2026-013  Vélo Saône
    law FR, contract

    2026-04-18 .. 2026-04-29  12 days  x 6.00%  x 2,160.00 EUR  4.26 EUR
    2026-04-30 .. 2026-05-04   5 days  x 6.00%  x 1,364.26 EUR  1.12 EUR

    interest       5.38 EUR
    fixed sum     40.00 EUR  C. com. D441-5
    open       1,360.00 EUR
    total      1,405.38 EUR

    the contract rate is under the floor of 7.86% (three times the legal rate) from 1 January 2026 to 30 June 2026; it is not replaced
  $ mkdir rates && printf '[[rate]]\nseries = "ecb_mro"\nvalid_from = 2027-01-01\nvalue = 2.65\n' > rates/ecb.toml
  $ day=2027-02-01 relance 2026-002
  2026-002  Transports Gallet
    law FR, C. com. L441-10

    2026-04-01 .. 2026-06-30   91 days  x 12.15%  x 7,920.00 EUR  239.91 EUR
    2026-07-01 .. 2026-12-31  184 days  x 12.40%  x 7,920.00 EUR  495.08 EUR
    2027-01-01 .. 2027-02-01   32 days  x 12.65%  x 7,920.00 EUR   87.84 EUR

    interest     822.83 EUR
    fixed sum     40.00 EUR  C. com. D441-5
    open       7,920.00 EUR
    total      8,782.83 EUR
