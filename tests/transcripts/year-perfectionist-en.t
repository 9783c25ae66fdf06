A year with a perfectionist client, in English: every word they hear, in order. Precision: what is required, in which form, at which stage it stands.

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
  > type = "perfectionist"
  > size = "small"
  > address = ["9 Quay Street", "Bristol BS1 6DF"]
  > requires = ["purchase_order"]
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
    2026-03-16  coming  second-week contact           email, task          week-2
    2026-03-23  coming  another channel (LinkedIn)    task                 week-3
    2026-03-27  coming  call before the due date      call                 pre-due
    2026-04-02  coming  first reminder                email                overdue
    2026-04-09  coming  offer of instalments          email                instalment-offer
    2026-04-16  coming  call                          call                 call
    2026-04-23  coming  escalation                    email, call          escalation
    2026-05-05  coming  formal notice                 letter, call, email  formal-notice
    2026-05-20  coming  decision on what follows      task                 legal

The work is proposed: terms first.

  $ draft 01-12 agree-terms
  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Paul Shaw <paul@harbour.example>
  Subject: Before we start: your rules for invoice F-101

  Dear Paul,

  Before “Catalogue redesign” begins on 19 January 2026, I would like to
  fit the invoicing to the way you work, so that nothing has to be redone
  afterwards.

  On my side, this is the plan:

  - Invoice: number F-101, sent on 2 March 2026
  - Amount: £1,200.00
  - Payment terms: 30 days

  On yours, a few details would help me get it right:

  - The route: who receives the invoice, who approves it, who releases the
    transfer?
  - The content: purchase order, supplier code, wording, format – what has
    to appear on it?
  - The calendar: do you pay suppliers on set dates, and how many days
    ahead do you need the invoice?
  - The right person for any question: name, role, email address and
    direct line.

  I will write your answers up and keep to them.

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- task ---

  - If a meeting is planned, ask these questions in person too, then send
    a dated summary and have it confirmed.
  - Tell the person who orders from the one who sends the transfer; record
    the second as the “payer” contact, with a direct line.
  - Enter their payment dates (pays_on), approval time (approval_days) and
    required details (requires) in the client’s file.
  - Choose a sending date that comes before their next payment date, never
    the day after.
  - New client: check that the business exists and is sound (official
    company register, legal notices), and read what its trade press says.
  - New client: have a contract signed that states each side’s duties, the
    payment terms and what follows a delay; have it reviewed if the stakes
    deserve it.
  - Done: relance done F-101
  - Not needed: relance skip F-101 --reason "…"

  $ did 01-12 agree-terms email

Half-way.

  $ draft 02-09 check-in
  - Call Paul Shaw on +44 20 7946 0122, halfway through “Catalogue
    redesign”.
  - Say: “I wanted to check with you that the work is following what you
    had in mind. Is there any point, even a small one, that you would do
    differently?”
  - Ask who else will judge the result, and offer to show them the
    progress.
  - Repeat each remark in their own words, with the date by which it will
    be dealt with; the work is due to end on 27 February 2026.
  - Send a written list of what was agreed the same day.
  - Do not say: a word about money.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Worth keeping, as well: relance note F-101 "…"

  $ did 02-09 check-in call

Three working days before the end.

  $ draft 02-24 announce-invoice
  From: Sam Reed <sam@reed.example>
  To: Paul Shaw <paul@harbour.example>
  Subject: Invoice F-101: what it will say and how it will reach you

  Dear Paul,

  Before I draw up invoice F-101, I would rather show you what goes on it:
  if a line does not fit your rules, it will be put right before anything
  is sent. The work ends on 27 February 2026, so there is still time to
  adjust everything.

  What it will say:

  - Number: F-101
  - For: Catalogue redesign
  - Total: £1,200.00
  - Payment terms as agreed: 30 days
  - Due date: 1 April 2026
  - As required: purchase order number, PO-77

  How it will reach you: on 2 March 2026, as a PDF by email, with its
  number in the subject line so that you can find it at a glance. If you
  prefer a portal, another format or another recipient, I will adapt.

  Does that match the way you like things done?

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
  Subject: Invoice F-101, order PO-77
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Here is invoice F-101 for “Catalogue redesign”, attached as F-101.pdf.
  To check it point by point:

  - Number: F-101
  - Invoice date: 2 March 2026
  - Total: £1,200.00
  - Due date: 1 April 2026 (30 days)
  - As required: purchase order number, PO-77
  - Account to credit: GB29 NWBK 6016 1331 9268 19
  - Reference to quote: F-101
  - Pay online: https://pay.example/F-101

  A word about the work itself: as I see it, it does what we agreed. One
  result can be measured: online orders rose by 12% in a month. If any
  detail still needs finishing, point it out and I will see to it.

  The same goes for anything on the invoice: a corrected version will
  reach you straight away.

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- task ---

  - Send invoice F-101 (Catalogue redesign), planned for 2 March 2026.
  - Read it through before it goes: description, itemised prices, due
    date, IBAN, order reference.
  - This client asks for: purchase order number (PO-77)
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
  Subject: Invoice F-101: is everything as it should be?

  Dear Ms Whitcombe,

  Invoice F-101 (“Catalogue redesign”) went out to you on 2 March 2026. I
  would only like to know whether it is what you expect. Did you notice:

  - a detail or a reference that is not there?
  - an item you would word differently?
  - a format or a way of sending that does not suit you?
  - someone else who ought to receive it?

  Give me the exact point, and a corrected version leaves without delay.
  If all is in order, reply “correct”.

  Have a good day,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 03-09 week-1 email

Two weeks.

  $ draft 03-16 week-2
  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: is there a step I can make easier?

  Dear Ms Whitcombe,

  No correction is under way on invoice F-101 (“Catalogue redesign”).
  Which stage has it reached, and does an approval still depend on
  something I could provide?

  It is not due until 1 April 2026. If that date suits you, let us leave
  it as it is. If spreading the cost would be more convenient, let us talk
  about it now: we will set two dates. For example, £600.00 on that date
  and £600.00 a month later.

  Have a good week,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- task ---

  - Keep in touch away from the invoice: offer Nora Whitcombe a coffee or
    a short visit to their offices.
  - Look for a trade fair, a conference or a breakfast talk in their line
    of business over the coming weeks, and suggest meeting there: it also
    gets your work known.
  - Talk about their plans and what could be done better, not about
    invoice F-101; if they bring it up, listen and take notes.
  - If nothing suitable comes up, send them a piece of news that is useful
    to their work, with two lines chosen for them.
  - Done: relance done F-101
  - Not needed: relance skip F-101 --reason "…"

  $ did 03-16 week-2 email

Three weeks, and silence.

  $ draft 03-23 week-3
  - Silence since it was sent on 2 March 2026: try a route other than
    email.
  - Look for Nora Whitcombe (Harbour Books) on LinkedIn, ask to connect,
    then write: “Hello, I thought I would try you here in case my emails
    are going astray. Did invoice F-101 of 2 March 2026 reach you, and
    does it look complete to you? If anything is missing from it, I will
    put it right.”
  - Ring the main number and ask for accounts receivable (the people who
    collect) rather than accounts payable (the people who pay): in a small
    firm it is often the same person, and the front desk will put you
    through more readily.
  - Once through: “I would like to check an invoice I sent you. Does it
    carry every detail you need?”
  - Keep to whether the invoice arrived and is right: it is due on 1 April
    2026, which has not passed.
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
  Subject: Invoice F-101: due on 1 April 2026
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Invoice F-101 (“Catalogue redesign”) fell due yesterday, on 1 April
  2026, and I do not yet see the payment in my account. The terms we
  agreed (30 days) are therefore no longer being met; I am telling you at
  once.

  Could you let me know, by 8 April 2026, when the payment will go out? If
  a document or a detail, or an approval, is holding it up, name it:
  whatever depends on me will be with you the same day.

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

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 04-02 overdue email

Due + 8. A small client is offered two payments.

  $ draft 04-09 instalment-offer
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: a schedule in two dates
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Nothing is left to correct or complete on invoice F-101. If the
  difficulty is in paying it all at once, let us spread it over two
  months:

  - £600.00 on 16 April 2026
  - £600.00 on 18 May 2026

  Would a different split or another way of paying suit you better? Make
  me your proposal. With your agreement in writing by 15 April 2026, I
  will send back the dated schedule for both of us to refer to.

  To settle in one go instead, here are the details:

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Best wishes,
  Sam Reed
  Reed Design
  +44 20 7946 0112

A large one gets the statement instead, and the appeal.

  $ draft 04-09 statement
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: statement of account as of 9 April 2026
  Attach: statement-harbour-2026-04-09.csv

  Dear Ms Whitcombe,

  So that we both have the same figures in front of us, here is your
  account line by line: the full statement, as of 9 April 2026, is
  attached and can be checked against your books as it stands. One line on
  it is past due: invoice F-101, issued on 2 March 2026 and due on 1 April
  2026.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  If you find a difference, give me the invoice number and the gap: I will
  send you the document that explains it. If everything agrees, on which
  date will this account be cleared? I look forward to your answer by
  15 April 2026.

  Allow me to add what these lines do not say. I work for myself, and my
  dates hang on yours: an invoice paid on the agreed day lets me pay mine
  and set aside the time that your work takes. When it slips, all the rest
  slips with it, and I am not large enough to absorb the difference. If a
  signature of yours can put these dates back in order, it will mean a
  great deal to me.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  With my thanks,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- statement-harbour-2026-04-09.csv ---

  number,title,issued,due,days_late,total,received,credited,open,currency,written_off,remark,interest,fixed_sum
  F-101,Catalogue redesign,2026-03-02,2026-04-01,8,1200.00,0.00,0.00,1200.00,GBP,0.00,,3.09,70.00

  $ did 04-09 instalment-offer email

Due + 15.

  $ draft 04-16 call
  - Call Nora Whitcombe on +44 20 7946 0121; if they are away, ask when to
    call back and who else could answer.
  - State the fact: “The due date of invoice F-101 passed 15 days ago.”
  - Check that messages arrive (last contact: 9 April 2026): right
    address, spam folder, another recipient?
  - Find the stage: “Has the invoice been entered, matched to the order,
    approved, scheduled? Whose turn is it?”
  - Look for the cause without guessing at it: “Is a document missing? I
    can send it while we speak.”
  - Say what it means, with figures: “£1,200.00 outstanding for 15 days is
    a gap my cash flow cannot absorb.”
  - Ask for the date of payment; if the answer is vague, ask again, as
    politely.
  - For next time: “What should I change in my invoices so that the next
    one goes through first time?”
  - Do not say: “excuse”, “nitpicking”; and no sigh.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  $ did 04-16 call call

Due + 22, the superior in copy.

  $ draft 04-23 escalation
  --- call ---

  - Call Nora Whitcombe on +44 20 7946 0121 on the very day the email goes
    out.
  - Let them know: “I have just written to you about invoice F-101, with
    the full history.”
  - Explain the copy: “Irene Hall receives it too, in case a decision is
    awaited at that level.”
  - Ask for a second look: “Does a date or an amount seem wrong to you? I
    will check it with you.”
  - Point to the email for what the delay adds, then come back to the
    date.
  - The question that matters: “On what date will the payment be made?”
    Wait, then say the answer back.
  - Say what follows as it is written: “Without an answer, it will be a
    formal notice, on 5 May 2026.”
  - Do not say: anything that debates the sums, or a consequence that is
    not written.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Cc: Irene Hall <irene@harbour.example>
  Subject: Invoice F-101: where things stand and what comes next
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Invoice F-101 is still open, 22 days after its due date. Here is its
  history:

  - 2 March 2026: issued
  - 2 March 2026: sent
  - 1 April 2026: due
  - 2 April 2026: email
  - 9 April 2026: email
  - 16 April 2026: call

  Irene Hall is in copy: if a decision is awaited at that level,
  everything needed is here.

  Please give me one answer by 1 May 2026: the date on which the payment
  will be made, or the exact point that is holding it up.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  Because of the delay, the following is added to the invoice (Late
  Payment of Commercial Debts (Interest) Act 1998, section 5A):
  - interest at 11.75% a year (published for 1 January 2026: 3.75% +
    8.00%), up to 23 April 2026 (22 days): £8.50, then £0.39 a day
  - fixed sum for recovery costs: £70.00
  Total to date, including the above: £1,278.50

  Without an answer or a payment, the next line of this history will be a
  formal notice, on 5 May 2026.

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

  I hereby give you formal notice to pay the sum of £1,200.00, together
  with the sums below that are owed because of the delay, by 13 May 2026.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  Because of the delay, the following is added to the invoice (Late
  Payment of Commercial Debts (Interest) Act 1998, section 5A):
  - interest at 11.75% a year (published for 1 January 2026: 3.75% +
    8.00%), up to 5 May 2026 (34 days): £13.13, then £0.39 a day
  - fixed sum for recovery costs: £70.00
  Total to date, including the above: £1,283.13

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
  - Add that the sums owed because of the delay are counted separately in
    it (£1,283.13 in all).
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

  Because of the delay, the following is added to the invoice (Late
  Payment of Commercial Debts (Interest) Act 1998, section 5A):
  - interest at 11.75% a year (published for 1 January 2026: 3.75% +
    8.00%), up to 5 May 2026 (34 days): £13.13, then £0.39 a day
  - fixed sum for recovery costs: £70.00
  Total to date, including the above: £1,283.13

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
  Subject: Invoice F-101: paid in full, thank you

  Dear Ms Whitcombe,

  Your payment arrived on 21 May 2026. Invoice F-101 (“Catalogue
  redesign”) is paid in full, the file is closed in my books and there is
  nothing more for you to do.

  My sincere thanks. The next invoice will follow the same layout; any
  detail you would like changed will be.

  I look forward to working with you again,
  Sam Reed
  Reed Design
  +44 20 7946 0112

Another course: after the first reminder a day is promised, and passes.

  $ cp due.txt invoices/F-101.toml
  $ did 04-02 overdue email
  $ happened 04-07 promise 'until = 2026-04-14'
  $ draft 04-15 broken-promise
  - Check the account one last time, then call Nora Whitcombe on +44 20
    7946 0121.
  - Start from what was agreed: “We had noted £1,200.00 for 14 April 2026.
    Has that payment gone out since, or did something hold it up?”
  - If it has gone: ask for the date of payment, the account it left and
    the reference quoted.
  - If it has not: at which stage did it stop, and who can set it moving
    again?
  - If the sum is the difficulty: share it over two dates, to be confirmed
    in writing.
  - Agree on a date, an exact amount and who sees to it; say them back,
    then sum up by email within the hour.
  - Do not say: “again”, “you told me”. A missed date is a fact, the next
    one matters more.
  - Money arrived: relance paid F-101 AMOUNT
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - New date, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
