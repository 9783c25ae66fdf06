Late-payment interest, with its periods and its sources.

  $ cd durand
  $ relance() { command relance --as-of "${day:-2026-05-04}" --lang ${language:-en} interest "$@"; }
  $ relance 2026-002
  2026-002  Transports Gallet
    law FR: C. com. L441-10, article L441-10, French Commercial Code

    2026-04-01 .. 2026-05-04  34 days  x 12.15%  x 7,920.00 EUR  89.64 EUR
      2.15% (ecb_mro, 2026-H1) + 10.00%: ECB key interest rates: main refinancing operations on 1 January 2026

    interest      89.64 EUR
    fixed sum     40.00 EUR  C. com. D441-5, article D441-5, French Commercial Code, on 7,920.00 EUR
    open       7,920.00 EUR
    total      8,049.64 EUR
    each further day: 2.64 EUR

    first day: 2026-04-01; days x rate x principal / 365
    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false
  $ relance 2026-006
  2026-006  Kestrel & Rowe Ltd
    law UK: LPCDA 1998, Late Payment of Commercial Debts (Interest) Act 1998

    2026-04-11 .. 2026-05-04  24 days  x 11.75%  x 4,800.00 GBP  37.08 GBP
      3.75% (uk_reference, 2026-H1) + 8.00%: Bank of England, Bank Rate on 31 December 2025

    interest      37.08 GBP
    fixed sum     70.00 GBP  LPCDA 1998 s. 5A, Late Payment of Commercial Debts (Interest) Act 1998, section 5A, on 4,800.00 GBP
    open       4,800.00 GBP
    total      4,907.08 GBP
    each further day: 1.55 GBP

    first day: 2026-04-11; days x rate x principal / 365
    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode fixed, move_due false

Over two half-years with different rates, in French:

  $ language=fr relance 2025-001
  2025-001  Le Basilic Ambulant
    loi FR : C. com. L441-10, article L441-10 du Code de commerce

    2025-04-10 .. 2025-06-30  82 jours  x 13,15 %  x 1 020,00 EUR  30,13 EUR
      3,15 % (ecb_mro, 2025-S1) + 10,00 % : ECB key interest rates: main refinancing operations on 1 January 2025
    2025-07-01 .. 2025-09-29  91 jours  x 12,15 %  x 1 020,00 EUR  30,90 EUR
      2,15 % (ecb_mro, 2025-S2) + 10,00 % : ECB key interest rates: main refinancing operations on 1 July 2025

    intérêts                61,03 EUR
    indemnité forfaitaire   40,00 EUR  C. com. D441-5, article D441-5 du Code de commerce, sur 1 020,00 EUR
    reste ouvert             0,00 EUR
    total                  101,03 EUR

    premier jour : 2025-04-10 ; jours x taux x principal / 365
    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false

A half-year whose rate is not known yet:

  $ day=2027-02-01 relance 2026-002
  2026-002  Transports Gallet
    law FR: C. com. L441-10, article L441-10, French Commercial Code

    2026-04-01 .. 2026-06-30   91 days  x 12.15%  x 7,920.00 EUR  239.91 EUR
      2.15% (ecb_mro, 2026-H1) + 10.00%: ECB key interest rates: main refinancing operations on 1 January 2026
    2026-07-01 .. 2026-12-31  184 days  x 12.40%  x 7,920.00 EUR  495.08 EUR
      2.40% (ecb_mro, 2026-H2) + 10.00%: ECB key interest rates: main refinancing operations on 1 July 2026
    2027-01-01 .. 2027-02-01  rate not known (ecb_mro): add it in rates/*.toml

    interest     734.99 EUR  (at least)
    fixed sum     40.00 EUR  C. com. D441-5, article D441-5, French Commercial Code, on 7,920.00 EUR
    open       7,920.00 EUR
    total      8,694.99 EUR  (at least)

    first day: 2026-04-01; days x rate x principal / 365
    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false

A consumer; a payment in time; a document that bears none:

  $ relance 2026-023
  2026-023  Théo Marchal
    law FR: C. civ. 1231-6, article 1231-6, French Civil Code

    interest   0.00 EUR
    fixed sum  0.00 EUR
    open       0.00 EUR
    total      0.00 EUR

    not late: nothing accrues

    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false
    a consumer owes interest only after a formal notice; none is recorded
    no fixed sum against a consumer
  $ relance A2026-01
  relance: no late-payment sums for `A2026-01`: it is void, or has no total or no due date
    hint: a credit note, a cancelled invoice and one that is not issued bear no interest
  [2]

The contract's own rate, and a rate the book corrects:

  $ printf '\n[late_payment]\nrate = 6\n' >> invoices/2026/2026-013.toml
  $ relance 2026-013
  2026-013  Vélo Saône
    law FR: the contract

    2026-04-18 .. 2026-04-29  12 days  x 6.00%  x 2,160.00 EUR  4.26 EUR
      the contract
    2026-04-30 .. 2026-05-04   5 days  x 6.00%  x 1,364.26 EUR  1.12 EUR
      the contract

    interest       5.38 EUR
    fixed sum     40.00 EUR  C. com. D441-5, article D441-5, French Commercial Code, on 2,160.00 EUR
    open       1,360.00 EUR
    total      1,405.38 EUR
    each further day: 0.22 EUR

    first day: 2026-04-18; days x rate x principal / 365
    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false
    the contract rate is under the floor of 7.86% (three times the legal rate) from 1 January 2026 to 30 June 2026; it is not replaced
  $ mkdir rates && printf '[[rate]]\nseries = "ecb_mro"\nvalid_from = 2027-01-01\nvalue = 2.65\n' > rates/ecb.toml
  $ day=2027-02-01 relance 2026-002
  2026-002  Transports Gallet
    law FR: C. com. L441-10, article L441-10, French Commercial Code

    2026-04-01 .. 2026-06-30   91 days  x 12.15%  x 7,920.00 EUR  239.91 EUR
      2.15% (ecb_mro, 2026-H1) + 10.00%: ECB key interest rates: main refinancing operations on 1 January 2026
    2026-07-01 .. 2026-12-31  184 days  x 12.40%  x 7,920.00 EUR  495.08 EUR
      2.40% (ecb_mro, 2026-H2) + 10.00%: ECB key interest rates: main refinancing operations on 1 July 2026
    2027-01-01 .. 2027-02-01   32 days  x 12.65%  x 7,920.00 EUR   87.84 EUR
      2.65% (ecb_mro, 2027-H1) + 10.00%

    interest     822.83 EUR
    fixed sum     40.00 EUR  C. com. D441-5, article D441-5, French Commercial Code, on 7,920.00 EUR
    open       7,920.00 EUR
    total      8,782.83 EUR
    each further day: 2.74 EUR

    first day: 2026-04-01; days x rate x principal / 365
    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false

An assumption of the user's own stands only where nothing is published, and is marked wherever it counts:

  $ rm rates/ecb.toml
  $ day=2027-02-01 relance 2026-002 --assume-rate 12.65
  2026-002  Transports Gallet
    law FR: C. com. L441-10, article L441-10, French Commercial Code

    2026-04-01 .. 2026-06-30   91 days  x 12.15%  x 7,920.00 EUR  239.91 EUR
      2.15% (ecb_mro, 2026-H1) + 10.00%: ECB key interest rates: main refinancing operations on 1 January 2026
    2026-07-01 .. 2026-12-31  184 days  x 12.40%  x 7,920.00 EUR  495.08 EUR
      2.40% (ecb_mro, 2026-H2) + 10.00%: ECB key interest rates: main refinancing operations on 1 July 2026
    2027-01-01 .. 2027-02-01   32 days  x 12.65%  x 7,920.00 EUR   87.84 EUR
      assumption, no rate is published

    interest     822.83 EUR  (with an assumed rate)
    fixed sum     40.00 EUR  C. com. D441-5, article D441-5, French Commercial Code, on 7,920.00 EUR
    open       7,920.00 EUR
    total      8,782.83 EUR  (with an assumed rate)
    each further day: 2.74 EUR (with an assumed rate)

    first day: 2026-04-01; days x rate x principal / 365
    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false
    assumption: 12.65% a year where no rate is published (--assume-rate)
  $ day=2027-02-01 relance 2026-002 --assume-rate 12.65 --format json | python3 -c '
  > import json, sys
  > document = json.load(sys.stdin)
  > for s in document["segments"]: print(s["from"], s["rate"], s["assumed"], s["interest"])
  > print(document["unknown"], document["notes"])'
  2026-04-01 12.15 False 239.91
  2026-07-01 12.40 False 495.08
  2027-01-01 12.65 True 87.84
  [] ['assumption: 12.65% a year where no rate is published (--assume-rate)']
  $ relance 2026-002 --assume-rate 12,65
  relance: `12,65` is no rate
    hint: write per cent a year with a point, as in 12.65
  [2]

A cancelled invoice owes nothing:

  $ relance 2025-030
  relance: no late-payment sums for `2025-030`: it is void, or has no total or no due date
    hint: a credit note, a cancelled invoice and one that is not issued bear no interest
  [2]

A law that the program does not come with, and one that the book corrects:

  $ mkdir laws && cat > laws/AT.toml <<'END'
  > [business]
  > rate = { series = "at_base", plus = 9.2, source = "UGB 456" }
  > fixed_sum = { currency = "EUR", amount = 40, source = "UGB 458" }
  > [[source]]
  > citation = "UGB 456"
  > fr = "article 456 du code autrichien des entreprises"
  > en = "section 456, Austrian Commercial Code"
  > unverified = true
  > [[source]]
  > citation = "UGB 458"
  > fr = "article 458 du code autrichien des entreprises"
  > en = "section 458, Austrian Commercial Code"
  > END
  $ printf '[[rate]]\nseries = "at_base"\nvalid_from = 2026-01-01\nvalue = 1.53\nsource = "OeNB"\n' > rates/at.toml
  $ printf '\n[late_payment]\nlaw = "AT"\n' >> invoices/2026/2026-008.toml
  $ relance 2026-008
  2026-008  Théâtre du Quai
    law AT: UGB 456, section 456, Austrian Commercial Code, to be checked

    2026-04-02 .. 2026-05-04  33 days  x 10.73%  x 3,780.00 EUR  36.67 EUR
      1.53% (at_base, 2026-H1) + 9.20%: OeNB

    interest      36.67 EUR
    fixed sum     40.00 EUR  UGB 458, section 458, Austrian Commercial Code, on 3,780.00 EUR
    open       3,780.00 EUR
    total      3,856.67 EUR
    each further day: 1.11 EUR

    first day: 2026-04-02; days x rate x principal / 365
    [late_payment] day_count act/365, rounding segment, imputation interest-first, payment_day included, rate_mode floating, move_due false
  $ sed -i 's/"AT"/"AU"/' invoices/2026/2026-008.toml
  $ relance 2026-008
  invoices/2026/2026-008.toml:44:7: error E012: `law` is `AU`, expected one of `AT`, `BE`, `CH`, `DE`, `ES`, `EU`, `FR`, `IT`, `LU`, `NL`, `UK` or `none`
    law = "AU"
          ^
    hint: did you mean `AT`?
  relance: the file of `2026-008` has errors: see above
  [3]
