A year with a procrastinator client, in English: every word they hear, in order. The value of the work, a date, and the telephone early.

  $ mkdir -p book/clients book/invoices && cd book && touch invoices/F-101.pdf
  $ cat > relance.toml <<'END'
  > [me]
  > name = "Sam Reed"
  > business = "Reed Design"
  > email = "sam@reed.example"
  > phone = "+44 20 7946 0112"
  > address = ["4 Mill Lane", "Bristol BS1 4QA"]
  > country = "GB"
  > language = "en"
  > iban = { GBP = "GB29NWBK60161331926819" }
  > payment_methods = ["transfer", "card"]
  > 
  > [sender.reminders]
  > name = "Reed Design accounts"
  > email = "accounts@reed.example"
  > 
  > [sender.collector]
  > name = "Helen Reed"
  > email = "helen@reed.example"
  > 
  > [defaults]
  > currency = "GBP"
  > terms = "30 days"
  > 
  > [late_payment]
  > claim = "claim"
  > 
  > [bank]
  > checked = 2026-01-01
  > max_age_days = 365
  > END
  $ cat > clients/harbour.toml <<'END'
  > name = "Harbour Books"
  > type = "procrastinator"
  > size = "small"
  > address = ["9 Quay Street", "Bristol BS1 6DF"]
  > 
  > [[contact]]
  > role = "payer"
  > name = "Nora Whitcombe"
  > salutation = "Ms Whitcombe"
  > email = "nora@harbour.example"
  > phone = "+44 20 7946 0121"
  > 
  > [[contact]]
  > role = "buyer"
  > name = "Paul Shaw"
  > salutation = "Paul"
  > email = "paul@harbour.example"
  > phone = "+44 20 7946 0122"
  > 
  > [[contact]]
  > role = "superior"
  > name = "Irene Hall"
  > email = "irene@harbour.example"
  > END
  $ cat > invoices/F-101.toml <<'END'
  > number = "F-101"
  > client = "harbour"
  > title = "Catalogue redesign"
  > issued = 2026-03-02
  > total = 1200.00
  > purchase_order = "PO-77"
  > pdf = "F-101.pdf"
  > pay_url = "https://pay.example/F-101"
  > value = "online orders rose by 12% in a month"
  > discount = { percent = 2, days = 10 }
  > 
  > [work]
  > proposed = 2026-01-12
  > starts = 2026-01-19
  > ends = 2026-02-27
  > END
  $ draft() { relance --as-of "2026-$1" --lang en draft F-101 --step "$2"; }
  $ happened() { printf '\n[[event]]\ndate = 2026-%s\nkind = "%s"\n%s\n' "$@" >> invoices/F-101.toml; }
  $ did() { happened "$1" step "step = \"$2\"
  > channel = \"$3\""; }

  $ relance --as-of 2026-01-12 --lang en schedule F-101
  F-101, if nothing changes

    2026-01-12  due     payment terms                 email, task          agree-terms
    2026-02-09  coming  check-in                      call                 check-in
    2026-02-24  coming  notice of the coming invoice  email                announce-invoice
    2026-03-02  coming  sending the invoice           email                send-invoice
    2026-03-09  coming  first-week contact            email                week-1
    2026-03-16  coming  second-week contact           call                 week-2
    2026-03-23  coming  another channel (LinkedIn)    task                 week-3
    2026-03-27  coming  call before the due date      call                 pre-due
    2026-04-02  coming  first reminder                email                overdue
    2026-04-07  coming  call                          call                 call
    2026-04-13  coming  offer of instalments          email                instalment-offer
    2026-04-20  coming  escalation                    email, call          escalation
    2026-04-27  coming  final notice                  email, call          final-warning
    2026-05-06  coming  formal notice                 letter, call, email  formal-notice
    2026-05-21  coming  decision on what follows      task                 legal

The work is proposed: terms first.

  $ draft 01-12 agree-terms
  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Paul Shaw <paul@harbour.example>
  Subject: F-101: when and how to pay, before we begin

  Dear Paul,

  Alongside my proposal for “Catalogue redesign”, here is the part about
  payment. I would rather set it out now and in writing: once it is
  agreed, the project can have all our attention.

  I will send my invoice on delivery, planned for 27 February 2026.
  Payment terms: 30 days. If that timetable holds, the date to keep in
  mind is 1 April 2026.

  The rest is up to you: bank transfer or card, all at once on delivery,
  or in two parts with the first at the start. Which would be easiest for
  you?

  A quick payment is a real help to me, so you share in it: 2% off if it
  reaches me within 10 days of the invoice date.

  Could you answer in two lines, before we start on 19 January 2026: your
  choice, and the name of whoever will look after the payment? If you
  would rather talk it through, tell me when to ring you.

  Speak soon,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- task ---

  - Bring up payment in person or by phone, in the middle of the talk
    about the project: when, how, by whom. The email only confirms it.
  - Let them choose how to pay (bank transfer or card): people keep to a
    choice of their own better than to a deadline they were handed.
  - Present the 2% discount within 10 days as something gained, and write
    it into the terms.
  - Ask who makes the payments, their direct line and the hours when they
    pick up: with this client everything will go by phone.
  - Have a contract or quote signed that states the terms, the ways to pay
    and what happens if payment is late, then note the file under
    contract.
  - First project together: look them up before you commit (company
    register, insolvency notices, trade press).
  - Done: relance done F-101
  - Not needed: relance skip F-101 --reason "…"

  $ did 01-12 agree-terms email

Half-way.

  $ draft 02-09 check-in
  - Ring Paul Shaw on +44 20 7946 0122: two minutes.
  - Say: “Just a quick word on where we are with ‘Catalogue redesign’:
    this is done, that comes next.”
  - Ask: “Is it turning out the way you had in mind?”
  - Confirm delivery on 27 February 2026, or give the new date straight
    away.
  - A question you cannot answer at once: say which day the answer will
    come, and write it that evening.
  - Note the hour and the number at which they answered: they will be
    useful.
  - Do not say: a word about money. Voicemail: ten seconds of news, asking
    for nothing.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Worth keeping, as well: relance note F-101 "…"

  $ did 02-09 check-in call

Three working days before the end.

  $ draft 02-24 announce-invoice
  From: Sam Reed <sam@reed.example>
  To: Paul Shaw <paul@harbour.example>
  Subject: F-101: delivery is near, then the invoice

  Dear Paul,

  “Catalogue redesign” is nearly finished: you will have it on 27 February
  2026. If you want something seen to before then, tell me straight away.

  The invoice will follow on 2 March 2026, on the terms we agreed (30
  days). A date for the diary today: 1 April 2026. Ways to pay: bank
  transfer or card. Your discount is ready too: 2% off if the payment
  reaches me within 10 days of the invoice date, which leaves £24.00 with
  you.

  What do you need from me so that this payment can go through without
  your having to come back to it? A line in reply, or a call on
  +44 20 7946 0112, and I will have it ready.

  Have a good day,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 02-24 announce-invoice email

The invoice goes out.

  $ draft 03-02 send-invoice
  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: Catalogue redesign
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  The work is with you (“Catalogue redesign”) and, as I see it, it does
  what we set out to do at the start. If any detail still needs a touch,
  however small, point it out this week: I will put it right at once.

  Here is the invoice for it, F-101, attached. Agreed term: 30 days,
  making the due date 1 April 2026.

  - Online, from a phone too: https://pay.example/F-101
  - By transfer: IBAN GB29 NWBK 6016 1331 9268 19, reference F-101
  - Ways to pay: bank transfer or card

  The discount we agreed is waiting for you: take off 2% if your payment
  reaches me by 12 March 2026. £1,176.00 then settles everything, and
  £24.00 stays with you.

  Would you rather get it out of the way by phone? Ring me on
  +44 20 7946 0112: we can go through the last details and you can pay
  while I am on the line.

  With many thanks,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- task ---

  - Send invoice F-101 (Catalogue redesign), planned for 2 March 2026.
  - Read it through before it goes: description, itemised prices, due
    date, IBAN, order reference.
  - Delivering in person: bring a copy of the invoice and a small branded
    gift that stays in sight (notepad, USB key, phone charger, fridge
    magnet, pot of jam).
  - At a distance: the invoice goes by email, the small gift by post.
  - Invoice sent: relance done F-101

  $ did 03-02 send-invoice email

A week later. Not a word of paying.

  $ draft 03-09 week-1
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: F-101: how is it working for you?

  Dear Ms Whitcombe,

  You have had a few days with “Catalogue redesign”. What are you finding
  most useful? And what would you like to see done differently?

  Two sentences are plenty. If anything is in your way I will gladly look
  at it again: when may I ring you?

  Looking forward to your thoughts,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 03-09 week-1 email

Two weeks.

  $ draft 03-16 week-2
  - One thing to find out: did invoice F-101, sent on 2 March 2026,
    arrive?
  - Ring Nora Whitcombe on +44 20 7946 0121: “Hello, Sam Reed here. Did my
    invoice F-101 reach you?”
  - No one picks up: ring reception and ask only “Is Nora Whitcombe in
    today?” If so, hang up, then ring that person again a quarter of an
    hour later; if not, ask which day they are back.
  - It did not arrive: check the address (nora@harbour.example), send it
    again and wait until it shows up.
  - It did: “Does it have everything you need?” Note what is missing.
  - If the talk is relaxed: “While we are at it, would you like us to see
    to it together, over the phone?” https://pay.example/F-101
  - Do not say: “late”, “still not”. It is not due yet.
  - It arrived: relance done F-101
  - It never did: relance done F-101 --outcome not-received
  - With approval: relance done F-101 --outcome waiting-approval
  - Nobody there: relance done F-101 --outcome unreachable
  - Correction, as well: relance correction F-101 --reason "…"

  $ did 03-16 week-2 call

Three weeks, and silence.

  $ draft 03-23 week-3
  - Not a word since F-101 went out on 2 March 2026: try another door, and
    keep it light.
  - Look on LinkedIn for Nora Whitcombe at Harbour Books, ask to connect,
    then write the message below.
  - Message: “Hello, it’s Sam Reed, from the ‘Catalogue redesign’ project.
    I thought I would try here rather than fill your inbox: did my invoice
    F-101 of 2 March 2026 find its way to you? If not, I will send it
    wherever suits you. And I hope all is well on your side!”
  - No amount and no deadline in that message: you are only asking after
    them.
  - Ring as well, and ask for the person who handles invoices to customers
    rather than those from suppliers: in a small firm it is often the same
    person, and you are put through sooner. Say plainly who you are once
    they are on the line.
  - Message sent: relance done F-101
  - They answered, as well: relance replied F-101
  - Correction, as well: relance correction F-101 --reason "…"
  - Not needed: relance skip F-101 --reason "…"

  $ did 03-23 week-3 task

Three working days before the due date.

  $ draft 03-27 pre-due
  - Call Nora Whitcombe on +44 20 7946 0121, before the due date of
    1 April 2026.
  - Open: “Hello, it’s Sam Reed. Invoice F-101, for £1,200.00, falls due
    on 1 April 2026. Do you have everything you need to pay it?”
  - Ask how far it has got: received, approved, scheduled; and on which
    day the payment will leave.
  - First invoice together: repeat the agreed term (30 days), with a
    smile.
  - If the moment is right: “As we are on the phone, shall I send you the
    link so that you can pay it now?” https://pay.example/F-101
  - An obstacle: remove it the same day (copy, reference, another
    address).
  - Do not say: “late”, “reminder”. The due date has not passed.
  - Call made: relance done F-101
  - Scheduled: relance done F-101 --outcome in-payment-run
  - With approval: relance done F-101 --outcome waiting-approval
  - Voicemail: relance done F-101 --outcome voicemail
  - Correction, as well: relance correction F-101 --reason "…"

  $ did 03-27 pre-due call
  $ cp invoices/F-101.toml due.txt

The day after the due date.

  $ draft 04-02 overdue
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: which day may I count on?
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  “Catalogue redesign” is in your hands and the effect shows: online
  orders rose by 12% in a month. I very much want us to go on working
  together.

  One thing is still open. Invoice F-101 of 2 March 2026 was due
  yesterday, on 1 April 2026, and has not been settled. That puts us
  outside our payment terms, to say it plainly.

  Could the payment go out by 4 April 2026? If it has to be another day,
  send me one line to say which: I will note it and leave the subject
  alone until then.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  Because of the delay, the following is added to the invoice (Late
  Payment of Commercial Debts (Interest) Act 1998, section 5A):
  - interest at 11.75% a year (published for 1 January 2026: 3.75% +
    8.00%), up to 2 April 2026 (1 day): £0.39, then £0.39 a day
  - fixed sum for recovery costs: £70.00
  Total to date, including the above: £1,270.39

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Best wishes,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 04-02 overdue email

Due + 6.

  $ draft 04-07 call
  - Check the account, then ring Nora Whitcombe on +44 20 7946 0121, at an
    hour when they have answered before.
  - Reception: “Is Nora Whitcombe in today?” If so, hang up, then ring
    that person directly ten minutes later; if not, ask when they are
    back.
  - Open with the work: “‘Catalogue redesign’: what has it changed for
    you?” Listen.
  - Then: “Invoice F-101 should have been paid on 1 April 2026. What is
    holding it up?” Stop talking.
  - Document mislaid: send it again during the call. Approval pending: get
    the name and line of whoever approves. Short of money for now: say
    that spreading it can be discussed.
  - Give the figures: “I have been carrying £1,200.00, and my business
    cannot absorb swings like that.”
  - Offer to see to it during the call (https://pay.example/F-101).
    Otherwise ask for a day, in the same tone, until there is one.
  - End with: “What could change so that the next one goes through without
    my having to ring?”
  - Do not say: “you keep putting it off”, “enough is enough”. Voicemail:
    the time at which you will ring again.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  $ did 04-07 call call

Due + 12. A small client is offered two payments.

  $ draft 04-13 instalment-offer
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: two possible dates
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Here is a way to close the subject and get back to our work. For invoice
  F-101, now 12 days late, I suggest two payments:

  - £600.00 by 20 April 2026
  - £600.00 by 20 May 2026

  How you pay is up to you: bank transfer or card. All at once is fine
  too, of course.

  Please confirm these two dates by 19 April 2026, or give me yours: they
  will go in the diary, and I will remind you of each on its day.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

A large one gets the statement instead, and the appeal.

  $ draft 04-13 statement
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: your statement, and a few words
  Attach: statement-harbour-2026-04-13.csv

  Dear Ms Whitcombe,

  “Catalogue redesign” matters to me, and the accounts side deserves to be
  as simple as the rest.

  So here, attached, is a statement of everything open between us, so that
  Harbour Books can deal with it in one go. Invoice F-101 passed its due
  date 12 days ago.

  Here is something I seldom tell clients: my business is small. On my
  side an open invoice is this month’s bills, the suppliers I pay on their
  dates and my own income. At my scale, £1,200.00 is the difference
  between working with an easy mind and counting the days, even while I
  work for you.

  Could you ask for the approval of this payment, or tell me whom to ask,
  so that it goes out by 19 April 2026? It would mean a great deal to me.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and
  thank you.

  With warm regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- statement-harbour-2026-04-13.csv ---

  number,title,issued,due,days_late,total,received,credited,open,currency,written_off,remark,interest,fixed_sum
  F-101,Catalogue redesign,2026-03-02,2026-04-01,12,1200.00,0.00,0.00,1200.00,GBP,0.00,,4.64,70.00

  $ did 04-13 instalment-offer email

Due + 19, the superior in copy, from the collector.

  $ draft 04-20 escalation
  --- call ---

  - Helen Reed makes this call, or a relative or a colleague, who then
    gives their own name and the business they are calling for.
  - Ring Nora Whitcombe on +44 20 7946 0121, the same day as the email.
  - Say: “Hello, this is Helen Reed. I am calling about invoice F-101
    (Reed Design), to settle on a date for the payment.”
  - State: invoice F-101, due on 1 April 2026, 19 days late, £1,200.00 to
    be received. Then: “Which day will the transfer go out?”
  - “I’ll look into it”, “next week”: “Which day exactly? I will ring you
    then.”
  - Wrong person: the name and line of whoever makes the payments.
    Refused: ask for Irene Hall.
  - Say what comes next, without raising your voice: a final notice before
    a formal one, on 27 April 2026.
  - Do not say: anything that blames. A remark about the work is noted,
    with the day on which the answer will come.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  --- email ---

  From: Helen Reed <helen@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Cc: Irene Hall <irene@harbour.example>
  Subject: Invoice F-101: the payment, or a date
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  I am writing about invoice F-101 (Reed Design), with a single question:
  on which day will the payment go out?

  The work (“Catalogue redesign”) was delivered. The invoice, due on
  1 April 2026, is 19 days late. A small business has been carrying
  £1,200.00 since then.

  By 26 April 2026 I expect the payment, or a firm date for it. If the
  decision is not yours, give me the name and direct line of whoever makes
  the payments. Irene Hall is in copy, so that the answer does not rest on
  one person alone.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  Because of the delay, the following is added to the invoice (Late
  Payment of Commercial Debts (Interest) Act 1998, section 5A):
  - interest at 11.75% a year (published for 1 January 2026: 3.75% +
    8.00%), up to 20 April 2026 (19 days): £7.34, then £0.39 a day
  - fixed sum for recovery costs: £70.00
  Total to date, including the above: £1,277.34

  If I hear nothing, the next step will be a final notice before a formal
  one, on 27 April 2026.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Regards,
  Helen Reed

  $ did 04-20 escalation email

Due + 26.

  $ draft 04-27 final-warning
  --- call ---

  - Check the account, then ring Nora Whitcombe on +44 20 7946 0121 the
    day the email leaves.
  - Say: “Hello, Sam Reed here, about invoice F-101. I wanted you to hear
    this from a person.”
  - State: “£1,200.00 is still to be paid, 26 days after the due date of
    1 April 2026.”
  - Say what the delay adds, exactly as the email puts it.
  - Ask: “Has the transfer gone out, do you have a date, or a schedule to
    propose?” Wait for the answer.
  - Say in the conditional what would follow: a formal notice, on 6 May
    2026, then the possibility of proceedings.
  - Voicemail: the invoice number, the email sent today, the time at which
    you will ring tomorrow.
  - Do not say: more than the email, or sooner. Thank them for taking the
    call.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: last friendly reminder
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  This message goes with my call today, so that you have it in writing. 26
  days after its due date of 1 April 2026, invoice F-101 is still open.

  Any one of three answers is enough to stop here, until 5 May 2026: proof
  of the transfer, a precise date, or a schedule that you propose in
  writing. Which will yours be?

  Failing that, the next step would be a formal notice, on 6 May 2026;
  proceedings in the competent court could follow it.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  Because of the delay, the following is added to the invoice (Late
  Payment of Commercial Debts (Interest) Act 1998, section 5A):
  - interest at 11.75% a year (published for 1 January 2026: 3.75% +
    8.00%), up to 27 April 2026 (26 days): £10.04, then £0.39 a day
  - fixed sum for recovery costs: £70.00
  Total to date, including the above: £1,280.04

  If your payment has crossed with this message, please disregard it, and
  thank you.

  With regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 04-27 final-warning email

The formal notice: letter, call and mail on one day.

  $ draft 05-06 formal-notice
  --- letter ---

  Sam Reed
  Reed Design
  4 Mill Lane
  Bristol BS1 4QA
  +44 20 7946 0112
  sam@reed.example

  Harbour Books
  Nora Whitcombe
  9 Quay Street
  Bristol BS1 6DF

  6 May 2026

  By registered post with acknowledgement of receipt

  Re: formal notice to pay invoice F-101

  Dear Ms Whitcombe,

  Invoice F-101 (“Catalogue redesign”), for £1,200.00 against your order
  PO-77, fell due on 1 April 2026 (agreed term: 30 days). As of 6 May
  2026, 35 days later, it has not been paid.

  Invoice  Issued      Due            Amount       Open
  F-101    2 Mar 2026  1 Apr 2026  £1,200.00  £1,200.00

  This letter follows my earlier attempts to settle this with you: email
  on 2 April 2026, call on 7 April 2026, email on 13 April 2026, email on
  20 April 2026, email on 27 April 2026, after which the account has still
  not been cleared.

  I hereby give you formal notice to pay the sum of £1,200.00, together
  with the sums below that are owed because of the delay, by 14 May 2026.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  Because of the delay, the following is added to the invoice (Late
  Payment of Commercial Debts (Interest) Act 1998, section 5A):
  - interest at 11.75% a year (published for 1 January 2026: 3.75% +
    8.00%), up to 6 May 2026 (35 days): £13.52, then £0.39 a day
  - fixed sum for recovery costs: £70.00
  Total to date, including the above: £1,283.52

  If payment has not arrived by then, I could start proceedings before the
  appropriate court, without further reminder, to obtain payment of these
  sums.

  If a difficulty keeps you from paying it all at once, or if you dispute
  any of these sums, write to me before that date and tell me why: a
  written agreement is still possible. If your payment has crossed with
  this letter, nothing more is needed, and thank you.

  Yours sincerely,

  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- call ---

  - Call Nora Whitcombe on +44 20 7946 0121 on the day the letter leaves,
    so that it is no surprise.
  - Say: “I am sending you a formal notice today for invoice F-101. It
    asks for £1,200.00 by 14 May 2026.”
  - Add that the sums owed because of the delay are counted separately in
    it (£1,283.52 in all).
  - Ask: “Is there a disagreement, or a difficulty I don’t know about?” A
    disagreement: end the call politely and deal with it first. A
    difficulty: a written, signed payment plan is still possible.
  - What may follow, only as a possibility: “Without payment by that date,
    I could take the matter to court.”
  - Confirm the postal address.
  - Do not say: any verdict, any court timetable, any judgement of the
    person.
  - Letter, email, call all out: relance done F-101
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - In two parts: relance instalments F-101 --count 2 --every month

  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Formal notice: invoice F-101
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  A letter of formal notice leaves today by registered post, for invoice
  F-101 (“Catalogue redesign”), issued on 2 March 2026 for £1,200.00 and
  due on 1 April 2026. It asks you to pay the following sums by 14 May
  2026:

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  Because of the delay, the following is added to the invoice (Late
  Payment of Commercial Debts (Interest) Act 1998, section 5A):
  - interest at 11.75% a year (published for 1 January 2026: 3.75% +
    8.00%), up to 6 May 2026 (35 days): £13.52, then £0.39 a day
  - fixed sum for recovery costs: £70.00
  Total to date, including the above: £1,283.52

  After that I could take the matter to court.

  Do you disagree, or have a plan to propose? Call me on +44 20 7946 0112:
  a written agreement is still possible.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Yours sincerely,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 05-06 formal-notice letter

Fifteen days after the notice: a decision.

  $ draft 05-21 legal
  - To decide: what to do about invoice F-101, due on 1 April 2026 (50
    days overdue). At stake: £1,289.32 (£1,200.00 of principal, £19.32 of
    interest and £70.00 as a fixed sum); formal notice of 6 May 2026.
  - On file: invoice of 2 March 2026, sent on 2 March 2026; order PO-77.
  - On file: 2 April 2026, email.
  - On file: 7 April 2026, call.
  - On file: 13 April 2026, email.
  - On file: 20 April 2026, email.
  - On file: 27 April 2026, email.
  - On file: 6 May 2026, letter.
  - Proof of the agreed term, to look for: signed quote, purchase order,
    contract, or an email in which the client accepts the term.
  - Route: the file of this law names none for such a client. Look up, in
    the country of the contract or of the client, its order for payment
    and its small-claims route, with their ceilings.
  - Limitation: 6 years (Limitation Act 1980 (5 years in Scotland), to be
    checked); counted from the end of the work, 27 February 2026:
    27 February 2032.
  - To know: the Pre-Action Protocol holds against a sole trader too: set
    forms and a 30-day wait. Source: Pre-Action Protocol for Debt Claims.
  - A serious dispute, even a late one, changes which route is open: deal
    with it first, in writing.
  - Business client: look for insolvency proceedings in the register of
    its country before spending anything.
  - Cost against claim: the claim is £1,289.32; the cost is not known. To
    give it: relance draft F-101 --step legal --cost AMOUNT, or the key
    legal_cost.
  - Weigh as well: your hours, the time it takes, the client’s ability to
    pay, the relationship.
  - Outside the courts: a signed payment plan or a mediation usually costs
    less and leaves the door open.
  - Hand it over to a collector: £1,289.32 less their commission, which
    this book does not know. Ask for it, for the mandate, for the licence
    where one is needed, and who would talk to the client.
  - Write it off: £1,200.00 lost. VAT and accounts: a question for your
    accountant. The effort then goes into recent invoices.
  - These lines quote rules and their sources; what your own file allows,
    a lawyer or bailiff can tell you.
  - Record the decision: this task comes back every 30 days until there is
    one.
  - Wait: relance snooze F-101 YYYY-MM-DD
  - Spread: relance instalments F-101 --count 2 --every month
  - Give up the interest: relance waive F-101
  - Hand over: relance hand-off F-101 --to "…"
  - Write off: relance write-off F-101

The money is there.

  $ happened 05-22 payment 'amount = 1200.00'
  $ draft 05-22 thank-you
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: all settled, thank you

  Dear Ms Whitcombe,

  I received your payment on 22 May 2026 and wanted to thank you for it:
  nothing is left open on invoice F-101.

  What I will remember most is what we achieved together: online orders
  rose by 12% in a month. If there is more to come, I will gladly be part
  of it.

  One idea for next time: let us choose, when you order, a payment day
  that suits you, and I will give you a quick ring the day before. Would
  that work for you?

  Until next time,
  Sam Reed
  Reed Design
  +44 20 7946 0112

Another course: after the first reminder a day is promised, and passes.

  $ cp due.txt invoices/F-101.toml
  $ did 04-02 overdue email
  $ happened 04-07 promise 'until = 2026-04-14'
  $ draft 04-15 broken-promise
  - Look at the account first: the transfer may have come in this morning.
  - Ring Nora Whitcombe on +44 20 7946 0121 early in the day; an email
    does not replace this call.
  - Say: “We had settled on 14 April 2026 for £1,200.00, on invoice F-101.
    I do not see it here yet. Has it gone out?”
  - It has: ask which day, and for the confirmation. It has not: “What got
    in the way?” Answer that and nothing else.
  - Offer to do it now, together (https://pay.example/F-101).
  - Failing that, a new day, this week, and the hour at which you will
    ring on it. Confirm by email.
  - Only if they ask what happens next: a phone call, on 20 April 2026.
  - Do not say: “you promised”, “once more”.
  - Money arrived: relance paid F-101 AMOUNT
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - New date, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
