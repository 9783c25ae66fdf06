Each command prints one document with --format json; its amounts are strings, its dates ISO.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang en --format json "$@"; }
  $ for command in today list aging 'aging --by invoice' clients forecast 'forecast --explain' 'forecast --backtest' \
  >   'show 2026-002' 'show velo-saone' 'why 2026-002' 'schedule 2026-002' 'interest 2026-002' 'statement velo-saone' \
  >   'dossier 2026-002' report 'report velo-saone --all' 'export json' check 'draft --all' 'quiz --answers abcad' \
  >   'defaults list' 'defaults show holidays/FR.toml' 'completion bash'; do
  >   relance $command | /usr/bin/python3 -m json.tool > /dev/null || echo "not JSON: $command"
  > done
  relance: 2026-034: no `pdf`: the mail goes without the invoice

  $ pick() { /usr/bin/python3 -c 'import json, sys; print(eval(sys.argv[1], {"d": json.load(sys.stdin)}))' "$1"; }
  $ relance | pick '(d["schema"], d["as_of"], len(d["actions"]), len(d["waiting"]), d["diagnostics"])'
  ('relance/1', '2026-05-04', 18, 18, [])
  $ relance | pick 'd["actions"][2]["invoices"]'
  [{'number': '2026-009', 'step': 'statement', 'due': '2026-04-24', 'days_past_due': 10, 'open': '4200.00', 'currency': 'EUR'}, {'number': '2026-020', 'step': 'overdue', 'due': '2026-04-30', 'days_past_due': 4, 'open': '2700.00', 'currency': 'EUR'}]
  $ relance | pick 'd["actions"][2]["amounts"]'
  [{'currency': 'EUR', 'open': '6900.00'}]
  $ relance list | pick 'sorted({i["standing"] for i in d["invoices"]})'
  ['correcting', 'disputed', 'due_today', 'handed_off', 'held', 'insolvent', 'not_due', 'on_plan', 'overdue', 'paid', 'planned', 'promised', 'reminded', 'snoozed', 'to_send', 'void', 'written_off']
  $ relance aging | pick 'd["totals"][1]'
  {'currency': 'EUR', 'buckets': [{'label': 'not due', 'amount': '19658.00'}, {'label': '1-30', 'amount': '17644.60'}, {'label': '31-60', 'amount': '18564.00'}, {'label': '61-90', 'amount': '0.00'}, {'label': 'over 90', 'amount': '2556.00'}], 'total': '58422.60'}
  $ relance interest 2026-006 | pick 'd["segments"], d["total"]'
  ([{'from': '2026-04-11', 'to': '2026-05-04', 'days': 24, 'rate': '11.75', 'principal': '4800.00', 'interest': '37.08', 'assumed': False, 'basis': [{'half_year': '2026-01-01', 'value': '3.75', 'source': 'Bank of England, Bank Rate on 31 December 2025'}]}], '4907.08')
  $ relance check | pick '[x["code"] for x in d["diagnostics"]]'
  ['W011', 'W020', 'W022', 'W010']
  $ relance why 2026-011 | pick 'd["rule"], d["step"], d["on"]'
  ('broken_promise', 'broken-promise', '2026-05-04')
  $ relance draft 2026-024 | pick 'd["drafts"][0]["subject"], d["drafts"][0]["channels"]'
  (None, ['call'])

With --dry-run too, under another name than what was done; nothing is written:

  $ cp -r . ../before
  $ relance done 2026-020 --dry-run | pick '[(x["file"], x["event"]["step"], x["text"]) for x in d["would_record"]]'
  [('invoices/2026/2026-009.toml', 'statement', '\n[[event]]\ndate = 2026-05-04\nkind = "step"\nstep = "statement"\nchannel = "email"\n'), ('invoices/2026/2026-020.toml', 'overdue', '\n[[event]]\ndate = 2026-05-04\nkind = "step"\nstep = "overdue"\nchannel = "email"\n')]
  $ relance undo 2026-002 --dry-run | pick 'd["would_undo"]'
  {'invoice': '2026-002', 'file': 'invoices/2026/2026-002.toml', 'event': {'date': '2026-04-22', 'kind': 'step', 'step': 'escalation', 'channel': 'email'}}
  $ relance bank checked 2026-05-01 --dry-run | pick 'd["would_check_bank"]["checked"], d["would_check_bank"]["file"], len(d["would_check_bank"]["text"])'
  ('2026-05-01', 'relance.toml', 1905)
  $ diff -r . ../before

Where there is nothing to draft, or nothing may be, the document says so as well:

  $ relance draft 2026-012 | pick 'd["drafts"]'
  []
  relance: 2026-012: nothing to do today
    2026-012: €1,128.00 promised by 12 May; next broken promise, Wednesday 13 May 2026
  $ relance --as-of 2026-05-11 draft --all --strict | pick 'd["drafts"]'
  []
  relance: check the bank first: last looked at 7 days ago (4 May)
  $ relance draft nobody
  relance: `nobody` is no invoice and no client of this book
    hint: `relance list` shows them all
  [2]

A document is printed when the book has errors too, and says so:

  $ echo 'total = "a lot"' > invoices/2026/2026-036.toml
  $ relance list 2>/dev/null | pick '[x["code"] for x in d["diagnostics"]], d["left_out"]'
  (['E010', 'E010', 'E014'], [{'file': 'invoices/2026/2026-036.toml', 'number': '', 'client': ''}])
  $ relance list > /dev/null
  invoices/2026/2026-036.toml:1:1: error E010: `client` is missing in an invoice
    total = "a lot"
    ^
    hint: add client = "atelier-morel"
  invoices/2026/2026-036.toml:1:1: error E010: `number` is missing in an invoice
    total = "a lot"
    ^
    hint: add number = "2026-014"
  invoices/2026/2026-036.toml:1:9: error E014: `a lot` is not an amount
    total = "a lot"
            ^
    hint: write digits with a point for the decimals, as in 1200.00
  [3]
