A year with a client without a type, in English: every word they hear, in order. Courteous, plain, complete.

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
  > claim = "mention"
  > 
  > [bank]
  > checked = 2026-01-01
  > max_age_days = 365
  > END
  $ cat > clients/harbour.toml <<'END'
  > name = "Harbour Books"
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
    2026-03-27  coming  call before the due date      call                 pre-due
    2026-04-02  coming  first reminder                email                overdue
    2026-04-09  coming  second reminder               email                second-reminder
    2026-04-16  coming  call                          call                 call
    2026-04-23  coming  escalation                    email, call          escalation
    2026-05-05  coming  formal notice                 letter, call, email  formal-notice
    2026-05-20  coming  decision on what follows      task                 legal

The work is proposed: terms first.

  $ draft 01-12 agree-terms
  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Paul Shaw <paul@harbour.example>
  Subject: Invoice F-101: agreeing terms before we start

  Dear Paul,

  Before we start on “Catalogue redesign” on 19 January 2026, I would like
  to put in writing how this work will be invoiced and paid for. After
  that, we both know where we stand.

  This is what I have in mind:
  - one invoice, number F-101, sent on 2 March 2026
  - amount: £1,200.00
  - payment term: 30 days, which means 1 April 2026
  - ways to pay: bank transfer or card

  To fit in with the way you work, it would help me to know four things:
  - where to send the invoice, and what it has to show or come with
    (purchase order, supplier code and so on)
  - who approves it
  - who releases the payment, and how to reach that person (name,
    position, email, phone)
  - on which dates you pay suppliers

  If anything here is a problem, or the timing is awkward for your budget,
  let’s talk now, while everything is easy to change. If it all looks
  right, a one-line reply settles it, and we will both have it on record.

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- task ---

  - Raise the terms in conversation, as part of the wider talk about the
    project, then confirm them in writing: the email is ready.
  - Get written agreement on the payment term (30 days): signed quote,
    purchase order, contract or a plain email reply. File it with the job.
  - Check that it is all there: services, prices, payment date, ways to
    pay, what is owed if payment comes later.
  - Make sure the terms are understood and the money is there: “Does this
    schedule work for you, and is the amount budgeted?”
  - Map the circuit: who receives the order, who decides, who releases the
    payment, which documents are needed. For each person: name, position,
    email, phone.
  - Present these questions as what they are: “I would like to fit in with
    the way you do things.”
  - Ask on which dates supplier payments go out: an invoice that lands the
    day after waits a whole month.
  - New client, before you sign: consult the company register and the
    insolvency register of its country.
  - If in doubt, add a credit report, the views of other suppliers and the
    trade press.
  - First contract: set out what each side must do, the payment terms and
    what happens if they are not kept; have a lawyer read it if enough is
    at stake.
  - If what you find is worrying, turn the job down or ask for payment up
    front. Now is the time to decide.
  - Write what you learnt today into the client’s file.
  - Done: relance done F-101
  - Not needed: relance skip F-101 --reason "…"

  $ did 01-12 agree-terms email

Half-way.

  $ draft 02-09 check-in
  - Call Paul Shaw on +44 20 7946 0122.
  - Say in two sentences where the work stands: what is done, what
    remains, and that it should finish on 27 February 2026.
  - Ask: “Are you happy with what you are seeing? What would you like to
    be different?”
  - A reservation: repeat it in their own words, say what will be done and
    by when, put it in writing the same day.
  - Ask who else at Harbour Books will have a say at the end.
  - Close: “Invoice F-101 will follow once the work is delivered; is there
    anything to prepare before then?”
  - Do not say: another word about money. This call is about the work.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Worth keeping, as well: relance note F-101 "…"

  $ did 02-09 check-in call

Three working days before the end.

  $ draft 02-24 announce-invoice
  From: Sam Reed <sam@reed.example>
  To: Paul Shaw <paul@harbour.example>
  Subject: Invoice F-101: on its way soon, here is what to expect

  Dear Paul,

  “Catalogue redesign” is nearly finished, with delivery planned for
  27 February 2026. The invoice will follow, and so that it takes nobody
  by surprise, here is what it will say:
  - number: F-101, to be sent on 2 March 2026
  - your order: PO-77
  - amount: £1,200.00
  - payment term: 30 days, which means 1 April 2026
  - ways to pay: bank transfer or card

  Does your accounts team need anything else on it or with it? Tell me
  before it goes out, and it will be complete the first time.

  Best wishes,
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

  Please find attached (F-101.pdf) invoice F-101 for “Catalogue redesign”,
  against your order PO-77.

  Agreed term: 30 days, making the due date 1 April 2026.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  Does a line need explaining? Reply to this message and I will see to it
  straight away.

  Thank you for trusting me with this work.

  Kind regards,
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
  Subject: Invoice F-101: did it arrive safely?

  Dear Ms Whitcombe,

  Invoice F-101 for “Catalogue redesign” went out on 2 March 2026. Did it
  reach you, and does it carry every reference you need?

  If a detail or a document is missing, it will be with you the same day.
  I can also send the file again.

  And if you have any thoughts on the work itself, I would enjoy reading
  them.

  All the best,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 03-09 week-1 email

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
  Subject: Invoice F-101: due date passed
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Invoice F-101 (“Catalogue redesign”), sent on 2 March 2026, was due
  yesterday, on 1 April 2026. I cannot see the payment in my account yet:
  the agreed term (30 days) has run out and payment is now overdue.

  When may I expect it? An answer by 8 April 2026 would help me plan. The
  invoice is attached, in case it went astray.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £0.39 so far, and to a fixed sum of £70.00 for
  recovery costs (Late Payment of Commercial Debts (Interest) Act 1998,
  section 5A). You are not being asked for any of this at present.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 04-02 overdue email

Due + 8, from the neutral mailbox.

  $ draft 04-09 second-reminder
  From: Reed Design accounts <accounts@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Reminder: invoice F-101 awaiting payment
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Unless we are mistaken, invoice F-101, due on 1 April 2026, is still
  among the sums to be received as of 9 April 2026.

  Please arrange payment by 15 April 2026, or reply with the date it is
  planned for. This message can be forwarded as it is to whoever looks
  after invoices.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and
  thank you.

  For a question about the work: Sam Reed, sam@reed.example.

  With thanks,
  Reed Design accounts

  $ did 04-09 second-reminder email

Due + 15.

  $ draft 04-16 call
  - Call the person who actually releases the payment: Nora Whitcombe, on
    +44 20 7946 0121.
  - Put the figures first: “£1,200.00 to be received, 15 days past the due
    date of 1 April 2026.”
  - Ask why, and let them answer: document lost, somebody away, approval
    pending, cash tight?
  - Ask: “On which day will the payment leave?” Calmly ask again until you
    have an answer.
  - Explain: “My own cash flow has been carrying this sum. I cannot accept
    gaps like that.”
  - Cash is tight: offer two payments over two months, confirmed in
    writing.
  - Have them check the email address and the spam folder: the messages
    may never have arrived.
  - No answer: another time, another address, then somebody else in the
    firm (purchasing, management, reception).
  - Before you hang up: “What could change, at your end or mine, so that
    the next one goes through smoothly?”
  - Do not say: “you don’t want to pay”, “this is outrageous”, or anything
    like a threat.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  $ did 04-16 call call

Due + 22, the superior in copy.

  $ draft 04-23 escalation
  --- call ---

  - Call Nora Whitcombe on +44 20 7946 0121, on the day the email goes
    out.
  - Tell them: “I have copied in Irene Hall so that a decision can be
    made; it is not aimed at anyone.” No answer: call Irene Hall directly.
  - Restate the facts: £1,200.00 to be received, due date 1 April 2026, 22
    days overdue.
  - Ask for a firm date, 1 May 2026 at the latest; offer a payment plan if
    cash is the reason.
  - Say what follows without raising your voice: “Without payment or a
    reply, it will be a formal notice, on 5 May 2026.”
  - Do not say: anything aimed at a person, or any consequence but the one
    announced.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Cc: Irene Hall <irene@harbour.example>
  Subject: Invoice F-101: setting a payment date
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Invoice F-101 (“Catalogue redesign”), due on 1 April 2026, is still open
  22 days later; I last wrote or called on 16 April 2026.

  Irene Hall is in copy, so that the decision can be made; this is no
  reflection on anyone.

  Tell me, by 1 May 2026, on which day the payment will leave, or what
  stands in its way: a payment plan is still possible.

  Without payment or a reply, the next step will be a formal notice, on
  5 May 2026.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £8.50 so far, and to a fixed sum of £70.00 for
  recovery costs (Late Payment of Commercial Debts (Interest) Act 1998,
  section 5A). You are not being asked for any of this at present.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 04-23 escalation email

The formal notice: letter, call and mail on one day.

  $ draft 05-05 formal-notice
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

  5 May 2026

  By registered post with acknowledgement of receipt

  Re: formal notice to pay invoice F-101

  Dear Ms Whitcombe,

  Invoice F-101 (“Catalogue redesign”), for £1,200.00 against your order
  PO-77, fell due on 1 April 2026 (agreed term: 30 days). As of 5 May
  2026, 34 days later, it has not been paid.

  Invoice  Issued      Due            Amount       Open
  F-101    2 Mar 2026  1 Apr 2026  £1,200.00  £1,200.00

  This letter follows my earlier attempts to settle this with you: email
  on 2 April 2026, email on 9 April 2026, call on 16 April 2026, email on
  23 April 2026, after which the account has still not been cleared.

  I hereby give you formal notice to pay the sum of £1,200.00 by 13 May
  2026.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £13.13 so far, and to a fixed sum of £70.00 for
  recovery costs (Late Payment of Commercial Debts (Interest) Act 1998,
  section 5A). You are not being asked for any of this at present.

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
    asks for £1,200.00 by 13 May 2026.”
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
  due on 1 April 2026. It asks you to pay the following sums by 13 May
  2026:

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £13.13 so far, and to a fixed sum of £70.00 for
  recovery costs (Late Payment of Commercial Debts (Interest) Act 1998,
  section 5A). You are not being asked for any of this at present.

  After that I could take the matter to court.

  Do you disagree, or have a plan to propose? Call me on +44 20 7946 0112:
  a written agreement is still possible.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Yours sincerely,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 05-05 formal-notice letter

Fifteen days after the notice: a decision.

  $ draft 05-20 legal
  - To decide: what to do about invoice F-101, due on 1 April 2026 (49
    days overdue). At stake: £1,288.93 (£1,200.00 of principal, £18.93 of
    interest and £70.00 as a fixed sum); formal notice of 5 May 2026.
  - On file: invoice of 2 March 2026, sent on 2 March 2026; order PO-77.
  - On file: 2 April 2026, email.
  - On file: 9 April 2026, email.
  - On file: 16 April 2026, call.
  - On file: 23 April 2026, email.
  - On file: 5 May 2026, letter.
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
  - Cost against claim: the claim is £1,288.93; the cost is not known. To
    give it: relance draft F-101 --step legal --cost AMOUNT, or the key
    legal_cost.
  - Weigh as well: your hours, the time it takes, the client’s ability to
    pay, the relationship.
  - Outside the courts: a signed payment plan or a mediation usually costs
    less and leaves the door open.
  - Hand it over to a collector: £1,288.93 less their commission, which
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

  $ happened 05-21 payment 'amount = 1200.00'
  $ draft 05-21 thank-you
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: received, thank you

  Dear Ms Whitcombe,

  Your payment has arrived, and invoice F-101 was settled in full on
  21 May 2026. Thank you very much.

  Everything is in order on my side: there is nothing more for you to do.
  I hope “Catalogue redesign” is serving you well.

  If a question comes up, or you are already thinking of what comes next,
  do write: it will be a pleasure.

  Best wishes,
  Sam Reed
  Reed Design
  +44 20 7946 0112

Another course: after the first reminder a day is promised, and passes.

  $ cp due.txt invoices/F-101.toml
  $ did 04-02 overdue email
  $ happened 04-07 promise 'until = 2026-04-14'
  $ draft 04-15 broken-promise
  - Look at the account first, then call Nora Whitcombe on +44 20 7946
    0121.
  - Say, without comment: “We had agreed on £1,200.00 by 14 April 2026; I
    cannot see it coming in. Has the payment left?”
  - If so: on which day, from which bank, with which reference (expected:
    F-101).
  - If not: “What has changed?” Hear the reason out.
  - Say what it costs: “14 days after the due date, I can no longer carry
    £1,200.00.”
  - Get a date that the person can keep without anyone else; if it depends
    on another, ask for the name and call them.
  - Offer to split it in two, with a first payment straight away
    (https://pay.example/F-101).
  - Do not say: “you promised”, “I no longer believe you”.
  - Money arrived: relance paid F-101 AMOUNT
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - New date, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"

A plan is agreed instead; its first day has come.

  $ happened 04-15 plan 'instalments = [{ due = 2026-04-22, amount = 600.00 }, { due = 2026-05-22, amount = 600.00 }]'
  $ draft 04-22 instalment-request
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: instalment 1 of 2
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  As set out in our payment plan, instalment 1 of 2 for invoice F-101
  (“Catalogue redesign”) falls today, 22 April 2026. It comes to £600.00.

  I am writing on the day itself because these dates are easily forgotten:
  there is nothing to do beyond this one payment.

  To pay for invoice F-101: £600.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and
  thank you.

  If anything about the schedule troubles you, tell me now. And thank you
  for keeping to this plan with me.

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

They want a correction.

  $ happened 04-23 correction 'reason = "the order number is PO-78"'
  $ draft 04-23 fix-invoice
  - Invoice F-101: to be put right before any other message to Harbour
    Books.
  - Correction asked for: the order number is PO-78
  - Go through the whole of it once: description, itemised prices, due
    date, IBAN, order reference, exact address.
  - Already sent on 2 March 2026: as your accounting practice requires,
    issue a corrected invoice, or a credit note followed by a new invoice.
  - Send it again with a line: “Here is the corrected version, thank you
    for pointing it out. Is it complete for you now?”
  - No reminder until the correction is made. Once it is accepted, keep it
    as the model for this client.
  - Corrected version sent: relance corrected F-101
  - Nothing to change: relance skip F-101 --reason "…"

It is made; they object.

  $ happened 04-24 corrected ''
  $ happened 04-27 dispute 'reason = "two pages are missing"'
  $ draft 04-27 settle-dispute
  - Invoice F-101 is disputed: two pages are missing. No reminder about it
    until this is settled.
  - Reply today, however briefly: “I have read your remarks, I am looking
    into them and will come back to you by [day].”
  - Have it spelt out in writing: which line, what difference, what
    outcome they expect.
  - Read again what was agreed, the exchanges, and what was delivered.
  - Separate the disputed part from the rest (£1,200.00 in all): the rest
    can be paid without waiting.
  - Propose one solution, with a date: rework, partial credit note,
    explanation, mediation.
  - Keep to the facts. Where a remark is fair, simply say so.
  - Have the agreement confirmed by email: the due date itself does not
    change unless agreed.
  - Agreement reached: relance resolved F-101
  - Invoice to redo: relance correction F-101 --reason "…"
  - Where it stands: relance note F-101 "…"

That is settled; only cents are missing.

  $ happened 04-28 resolved ''
  $ happened 04-29 payment 'amount = 1199.60'
  $ sed -i 's/^terms.*/&\ntolerance = 1.00/' relance.toml
  $ draft 04-29 round-off
  - Invoice F-101: what remains is £0.40, below the threshold you set.
  - Look for the cause: bank charges, rounding, exchange rate, typing
    error.
  - Write the difference off, or leave it open if it returns on every
    invoice.
  - Do not write to the client about it. Recurring bank charges can be
    mentioned once, in passing.
  - Tell whoever keeps your accounts if the difference must appear there.
  - Write it off: relance write-off F-101
  - Leave it open: relance skip F-101 --reason "…"

Nobody to write to.

  $ draft 04-29 find-contact
  - Invoice F-101: the next step is waiting for a contact for Harbour
    Books. Find out who releases payments, and how to reach that person.
  - Look first at what you have: email signatures, purchase order,
    website, business card, LinkedIn.
  - Ask the person who placed the order: “To fit in with the way you work,
    I would like to know who pays the invoices and how to write to them.”
  - Get the name, the position, the email and the direct phone number.
  - Evasive answer: ask again another day, by another channel, until you
    have all four.
  - Refusal: turn to the person they report to and ask the same question.
  - As a last resort, ring the switchboard and ask for accounts payable.
  - Record the contact in the client’s file with the role “payer”, with
    the email or phone that the pending step needs: it will resume by
    itself.
  - What was tried: relance note F-101 "…"
  - Not to be found: relance skip F-101 --reason "…"

They are insolvent.

  $ happened 04-30 insolvency 'reference = "case 123 of 2026"'
  $ draft 04-30 declare-claim
  - Harbour Books is in insolvency proceedings (reference: case 123 of
    2026). Stop every reminder and every request for payment.
  - Find the official notice: date, court, name of the person appointed to
    receive claims.
  - The claim is filed under the rules of the country of the proceedings:
    read the notice and its time limit, write to the person appointed.
  - File what was owed on the day of the judgment: invoice F-101 of
    2 March 2026, £0.40, with the client’s other open invoices.
  - Attach the evidence: invoice, order, written agreement, exchanges.
  - Send it with proof of posting and keep the acknowledgement.
  - Talk to whoever keeps your accounts: provision, VAT.
  - Work still in progress: nothing more without the consent of the person
    appointed.
  - Filed: relance done F-101
  - Reference received: relance note F-101 "…"
