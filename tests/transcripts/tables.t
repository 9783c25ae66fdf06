Tables for a spreadsheet: RFC 4180, no sums, columns named as in JSON whatever the language.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 --lang ${language:-en} --format csv "$@"; }
  $ relance list --client clonmore-foods | tr '\r' '~'
  number,client,client_name,title,issued,sent,due,due_from,terms,currency,total,paid,credited,written_off,open,days_past_due,days_since_issue,standing,last_step,last_step_on,next_step,next_step_on,discount_percent,discount_days,discount_state,discount_until,discount_amount,discount_pay,credit_note_for,file~
  2025-015,clonmore-foods,Clonmore Foods Ltd,"Packaging design, oat range",2025-07-21,2025-07-21,2025-09-04,client,45 days,EUR,5400.00,5400.00,0.00,0.00,0.00,0,287,paid,thank-you,2025-09-17,,,,,,,,,,invoices/2025/2025-015.toml~
  2026-009,clonmore-foods,Clonmore Foods Ltd,"Packaging design, muesli range",2026-03-10,2026-03-10,2026-04-24,client,45 days,EUR,4200.00,0.00,0.00,0.00,4200.00,10,55,reminded,overdue,2026-04-27,statement,2026-05-04,,,,,,,,invoices/2026/2026-009.toml~
  2026-020,clonmore-foods,Clonmore Foods Ltd,"Trade fair stand, artwork",2026-04-01,2026-04-01,2026-04-30,terms,end of month,EUR,2700.00,0.00,0.00,0.00,2700.00,4,33,overdue,,,overdue,2026-05-04,,,,,,,,invoices/2026/2026-020.toml~
  2026-027,clonmore-foods,Clonmore Foods Ltd,"Product photographs, retouching",2026-04-14,2026-04-14,2026-05-14,terms,30 days,EUR,1850.00,0.00,0.00,0.00,1850.00,0,20,not_due,,,week-2,2026-05-04,,,,,,,,invoices/2026/2026-027.toml~
  $ relance aging | head -4 | tr '\r' '~'
  client,client_name,invoice,currency,not_due,1_to_30,31_to_60,61_to_90,over_90,total~
  agence-pivoine,Agence Pivoine,,EUR,840.00,0.00,0.00,0.00,0.00,840.00~
  argane-mobilier,Argane Mobilier,,EUR,0.00,0.00,3240.00,0.00,0.00,3240.00~
  brasserie-du-pont,Brasserie du Pont,,EUR,0.00,1296.00,0.00,0.00,0.00,1296.00~
  $ language=fr relance aging --by invoice --buckets 15,45 | sed -n '1p;/clonmore/p' | tr '\r' '~'
  client,client_name,invoice,currency,not_due,1_to_15,16_to_45,over_45,total~
  clonmore-foods,Clonmore Foods Ltd,2026-009,EUR,0.00,4200.00,0.00,0.00,4200.00~
  clonmore-foods,Clonmore Foods Ltd,2026-020,EUR,0.00,2700.00,0.00,0.00,2700.00~
  clonmore-foods,Clonmore Foods Ltd,2026-027,EUR,1850.00,0.00,0.00,0.00,1850.00~
  $ relance today | head -4 | tr '\r' '~'
  client,client_name,type,step,phase,channels,invoice,invoice_step,due,days_past_due,open,currency,is_lead,on,role,contact_name,contact_email,contact_phone,score,risk~
  brasserie-du-pont,Brasserie du Pont,procrastinator,broken-promise,event,call,2026-011,broken-promise,2026-04-10,24,1296.00,EUR,true,2026-05-04,payer,Franck Morin,franck@brasserie-du-pont.example,'+33 4 65 71 33 19,90754,~
  peeters-lumiere,Peeters Lumière SRL,overwhelmed,overdue,chase,email,2026-019,overdue,2026-04-30,4,1450.00,EUR,true,2026-05-04,payer,Marieke Peeters,marieke@peeters-lumiere.example,'+32 2 000 00 12,80954,~
  clonmore-foods,Clonmore Foods Ltd,perfectionist,statement,chase,email,2026-009,statement,2026-04-24,10,4200.00,EUR,true,2026-05-04,payer,Aoife Brennan,payables@clonmore-foods.example,'+353 20 915 0142,80894,~
  $ relance schedule 2026-013 | tail -3 | tr '\r' '~'
  2026-013,escalation,chase,2026-05-11,email call,coming~
  2026-013,formal-notice,chase,2026-05-20,letter call email,coming~
  2026-013,legal,chase,2026-06-04,task,coming~
  $ relance interest 2026-006 | tr '\r' '~'
  invoice,from,to,days,rate,principal,interest,currency,assumed~
  2026-006,2026-04-11,2026-05-04,24,11.75,4800.00,37.08,GBP,false~

Every line has as many columns as the first, read by another program:

  $ for command in today list aging 'aging --by invoice' clients 'schedule 2026-002' 'interest 2026-002'; do
  >   relance $command | /usr/bin/python3 -c 'import csv, sys; rows = list(csv.reader(sys.stdin, strict=True)); print(len(rows), {len(row) for row in rows})'
  > done
  20 {20}
  73 {30}
  28 {10}
  36 {10}
  30 {22}
  11 {6}
  2 {9}

A title that would be a formula is text, and stays in its cell:

  $ sed -i 's/^title = .*/title = "=HYPERLINK(\\"http:\/\/x\\", \\"y\\")"/' invoices/2026/2026-013.toml
  $ relance list --client velo-saone | grep 2026-013 | tr '\r' '~'
  2026-013,velo-saone,Vélo Saône,"'=HYPERLINK(""http://x"", ""y"")",2026-03-18,2026-03-18,2026-04-17,book,30 jours,EUR,2160.00,800.00,0.00,0.00,1360.00,17,47,reminded,second-reminder,2026-04-27,call,2026-05-04,,,,,,,,invoices/2026/2026-013.toml~

What is no table has no csv:

  $ relance show 2026-013
  relance: --format csv is not for this command; here: `text` or `json`
  [2]
  $ relance clients --bukets 3
  relance: unknown option `--bukets`
    see `relance clients --help`
  [2]
  $ command relance clients --as-of 2026-05-04 --format mbox
  relance: --format mbox is not for this command; here: `text`, `json` or `csv`
  [2]

Files that could not be used are named on stderr:

  $ sed -i 's/^total = .*/total = "x"/' invoices/2026/2026-013.toml
  $ relance aging 2>&1 >/dev/null | grep ^relance
  relance: 1 file could not be read, its invoice is not below: invoices/2026/2026-013.toml
