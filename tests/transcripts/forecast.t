Expected money by week. Each of the three columns adds up to what is expected, and that with the rest to what is open.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 "$@"; }
  $ relance forecast --lang en
  $ relance forecast --lang fr --weeks 2

Why: each invoice with its likely day, the early and the late one, and what they were derived from.

  $ relance forecast --lang en --weeks 1 --explain
  $ relance forecast --lang fr --weeks 1 --explain | sed -n '/^2026-0[0-9]/,/^$/p' | head -24

For scripts; amounts are exact, so the sums can be checked:

  $ pick() { /usr/bin/python3 -c 'import json, sys; from decimal import Decimal as D; print(eval(sys.argv[1], {"d": json.load(sys.stdin)["forecast"], "D": D, "sum": sum}))' "$1"; }
  $ relance forecast --lang en --format json | pick 'd["weeks"][0], d["totals"][1]'
  $ relance forecast --format json | pick '[sum(D(w[k]) for t in ("weeks", "later", "undated") for w in d[t] if w["currency"] == "EUR") for k in ("early", "likely", "late")]'
  $ relance forecast --lang en --format json | pick '[i for i in d["invoices"] if i["promise"]][0]'
  $ relance forecast --format json | pick '[n["obstacle"] for n in d["not_expected"]]'
  $ relance forecast --lang en --weeks 2 --format csv
  $ relance forecast --lang en --explain --format csv | head -4
  $ relance forecast --lang fr --explain --format csv | head -2

A client's name is no formula of a spreadsheet:

  $ sed -i 's/^name = .*/name = "=1+1"/' clients/velo-saone.toml
  $ relance forecast --lang en --explain --format csv | grep velo-saone
  $ sed -i 's/^name = .*/name = "Vélo Saône"/' clients/velo-saone.toml

How far off past forecasts were, each made from what was known on its day:

  $ relance forecast --lang en --backtest
  $ relance forecast --lang fr --backtest --months 3
  $ relance forecast --lang en --backtest --months 2 --format csv
  $ relance forecast --backtest --months 2 --format json | /usr/bin/python3 -c 'import json, sys; d = json.load(sys.stdin)["backtest"]; print({k: d[k] for k in d if k != "days"}); print(d["days"][-1])'

A book in which nothing is sent yet, and a file that cannot be read:

  $ command relance -C ../tiny --as-of 2026-03-01 --lang en forecast
  $ command relance -C ../tiny --as-of 2026-03-01 --lang fr forecast --backtest
  $ echo 'total = "a lot"' > invoices/2026/2026-099.toml
  $ relance forecast --lang en --weeks 1 2>/dev/null | head -3
  $ rm invoices/2026/2026-099.toml

What goes with what:

  $ relance forecast --weeks 0
  $ relance forecast --weeks many
  $ relance forecast --backtest --months 121
  $ relance forecast --months 3
  $ relance forecast --backtest --explain
  $ relance forecast --backtest --weeks 4
  $ relance forecast --format eml
