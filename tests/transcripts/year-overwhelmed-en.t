A year with an overwhelmed client, in English: every word they hear, in order. One easy gesture, and no pile of messages.

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
  > type = "overwhelmed"
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
    2026-03-16  coming  second-week contact           email                week-2
    2026-03-23  coming  another channel (LinkedIn)    task                 week-3
    2026-03-27  coming  call before the due date      call                 pre-due
    2026-04-02  coming  first reminder                email                overdue
    2026-04-09  coming  15-minute invitation          email                meeting
    2026-04-16  coming  offer of instalments          email                instalment-offer
    2026-04-23  coming  call                          call                 call
    2026-04-30  coming  escalation                    email, call          escalation
    2026-05-07  coming  formal notice                 letter, call, email  formal-notice
    2026-05-22  coming  decision on what follows      task                 legal

The work is proposed: terms first.

  $ draft 01-12 agree-terms
  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Paul Shaw <paul@harbour.example>
  Subject: Invoice F-101: what would make life easier for you?

  Dear Paul,

  While we are talking about the project “Catalogue redesign”, a word
  about the invoice: thirty seconds now, and the subject is closed.

  It will come on 2 March 2026, for a total of £1,200.00. Terms: 30 days.
  After that, which of these would you rather have?

  - A: all at once, as soon as the invoice arrives.
  - B: all at once, on a day of your choice within those terms.
  - C: in two parts, one when we start and the rest at the end.

  As for how, whatever suits you: bank transfer or card.

  Reply with a single letter, from your phone if you like, and I will see
  to the rest. If you would rather I sent all this to someone else, just
  give me their address.

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- task ---

  - Bring it up in person in the middle of a chat about the project, never
    in a meeting of its own: it is less awkward for everyone.
  - Lay out the options and the ways to pay, then let them choose; do not
    announce a demand.
  - Confirm the choice in writing in two lines, in the same message as the
    project dates.
  - Offer to put the date in their calendar together, there and then.
  - Ask who will actually do it on the day, this person or someone else in
    the firm, and record them as the “payer” contact.
  - New client: take ten minutes to check that the business exists and is
    sound (official company register), and what the trade says of it.
  - New client: put the agreement into a short contract, with the terms
    and what follows a delay, and have it signed before starting.
  - Done: relance done F-101
  - Not needed: relance skip F-101 --reason "…"

  $ did 01-12 agree-terms email

Half-way.

  $ draft 02-09 check-in
  - Call Paul Shaw on +44 20 7946 0122, two minutes at most.
  - Give a sign of life: “Just a word: ‘Catalogue redesign’ is coming
    along as planned, there is nothing you need to do.”
  - Ask one thing only: “Are you waiting for anything from me that I have
    let slip?”
  - A bad moment: “I will put it in two lines for you to read when you
    can.”
  - No answer: the same by text, asking for nothing in return.
  - Their messages: answer the same day, if only with “Got it, I will
    reply tomorrow”.
  - Do not say: a word about the invoice.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Worth keeping, as well: relance note F-101 "…"

  $ did 02-09 check-in call

Three working days before the end.

  $ draft 02-24 announce-invoice
  From: Sam Reed <sam@reed.example>
  To: Paul Shaw <paul@harbour.example>
  Subject: Invoice F-101: coming soon, and easy

  Dear Paul,

  We are nearly there: the work ends on 27 February 2026. Invoice F-101
  will follow on 2 March 2026, in a single message with everything in it;
  nothing to look for, nothing to copy out.

  As a reminder, this is what we planned:

  - Invoice: F-101, for “Catalogue redesign”
  - Total: £1,200.00
  - Terms: 30 days
  - To be paid by 1 April 2026 at the latest

  Nothing to do today. Should someone else receive it too? An address in
  reply, and it is noted.

  See you soon,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 02-24 announce-invoice email

The invoice goes out.

  $ draft 03-02 send-invoice
  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101, Catalogue redesign
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Here is invoice F-101 for “Catalogue redesign”: £1,200.00. Agreed term:
  30 days, making the due date 1 April 2026. The PDF is attached, and
  everything you need is in this message: it takes a minute.

  To pay, pick whichever suits you best:

  - Online, in a few seconds, on a computer or a phone:
    https://pay.example/F-101
  - By ordinary transfer: IBAN GB29 NWBK 6016 1331 9268 19.
  - What I accept: bank transfer or card.
  - The reference to quote, whichever you choose: F-101.

  Would something else be handier? Tell me in one line.

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

A week later: the first mail forwarded, and not a word of paying.

  $ draft 03-09 week-1
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Fwd: Invoice F-101, Catalogue redesign
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Here again is my message of 2 March 2026, with the invoice attached, so
  that you have it to hand without searching.

  What I would really like is your opinion. Now that the work is in your
  hands, what do you make of it? What you like, what bothers you: two
  words from your phone, and I will adjust whatever can be adjusted.

  Have a good day,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  ---------- Forwarded message ----------
  > From: Sam Reed <sam@reed.example>
  > Date: 2 March 2026
  > About: invoice F-101, Catalogue redesign
  > Attachment: F-101.pdf

  $ did 03-09 week-1 email

Two weeks, from the neutral mailbox.

  $ draft 03-16 week-2
  From: Reed Design accounts <accounts@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Update: invoice F-101, Catalogue redesign

  Dear Ms Whitcombe,

  An update on your invoice:

  - Number: F-101
  - For: Catalogue redesign
  - Sent on: 2 March 2026
  - Due date: 1 April 2026
  - Balance: £1,200.00
  - Reference to quote: F-101
  - Online payment page: https://pay.example/F-101

  If everything is already arranged, no reply is needed.

  To receive another copy, reply “copy”. To change the recipient, reply
  with the new address.

  Reed Design accounts

  $ did 03-16 week-2 email

Three weeks, and silence.

  $ draft 03-23 week-3
  - No news since it was sent on 2 March 2026: take a lighter route than
    email.
  - Look for Nora Whitcombe (Harbour Books) on LinkedIn, ask to connect
    and write in a friendly tone: “Hello, I hope all is well. I just
    wanted to check that invoice F-101 made its way to you. A thumbs-up is
    enough, and if it got lost I will send it again right here.”
  - Ring the front desk and ask for the person who follows the invoices
    the firm sends out (accounts receivable), not the ones it receives: in
    a small team it is the same person, and they pick up more readily.
  - Go on with a smile: “It is actually about an invoice of mine; have you
    seen it go by?”
  - Ask for nothing else: it is due on 1 April 2026, which has not passed.
  - At the least sign of life, send the invoice again within the minute,
    by the channel the answer came through.
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

The day after the due date.

  $ draft 04-02 overdue
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Fwd: Invoice F-101, Catalogue redesign
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  I am putting invoice F-101 back on top of the pile: it was due
  yesterday, on 1 April 2026, and the payment has not reached me yet. As
  of today our terms (30 days) are therefore no longer being met.

  If you have a minute, everything is ready below. If not, reply with the
  day that suits you, and I will be the one to remember it.

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

  Best wishes,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  ---------- Forwarded message ----------
  > From: Sam Reed <sam@reed.example>
  > Date: 2 March 2026
  > About: invoice F-101, Catalogue redesign
  > Attachment: F-101.pdf

  $ did 04-02 overdue email

Due + 8.

  $ draft 04-09 meeting
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: fifteen minutes together on Monday 13 April 2026?
  Attach: invitation.ics

  Dear Ms Whitcombe,

  Let us do this together: fifteen minutes by phone, on Monday 13 April
  2026 at 10:00. The invitation is attached; accept it and it goes into
  your calendar.

  Nothing to prepare. I call you, we open invoice F-101, and you choose:
  pay while we are on the phone, give me a date, or tell me what is in the
  way.

  Is the time a bad one? Choose another time, no later than 15 April 2026.
  And if the invoice is paid before then, you can have your quarter of an
  hour back:

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Speak soon,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- invitation.ics ---

  Monday 13 April 2026, 10:00 - 10:15
  Nora Whitcombe <nora@harbour.example>

  $ did 04-09 meeting email

Due + 15. A small client is offered two payments.

  $ draft 04-16 instalment-offer
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: two halves, one “yes”
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  To make it lighter, let us cut the sum in half:

  - £600.00 on 23 April 2026
  - £600.00 on 26 May 2026

  Reply “yes” by 22 April 2026, that is all. No date to remember: I will
  give you a nudge each time on the day, and you can pay whichever way you
  like (bank transfer or card).

  Would two other dates be better? Send them to me. And to clear it all in
  one go:

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  If your payment has crossed with this message, please disregard it, and
  thank you.

  All the best,
  Sam Reed
  Reed Design
  +44 20 7946 0112

A large one gets the statement instead, and the appeal.

  $ draft 04-16 statement
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: everything on one page
  Attach: statement-harbour-2026-04-16.csv

  Dear Ms Whitcombe,

  To save you looking, everything is gathered here; the full statement of
  your account as of 16 April 2026 is attached.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  You do not have to see to it yourself: forward this message, just as it
  is, to whoever can deal with it. A plain “passed on” by 22 April 2026,
  with their name, and I will write to them from then on.

  I also owe you the reason why I keep asking. My business is a very small
  one: behind these lines there is no finance department and no deep
  pockets, there is someone who did the work and who counts on this
  payment to see the month through. Receiving it on time is vital to me.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  With heartfelt thanks,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  --- statement-harbour-2026-04-16.csv ---

  number,title,issued,due,days_late,total,received,credited,open,currency,written_off,remark,interest,fixed_sum
  F-101,Catalogue redesign,2026-03-02,2026-04-01,15,1200.00,0.00,0.00,1200.00,GBP,0.00,,,

  $ did 04-16 instalment-offer email

Due + 22.

  $ draft 04-23 call
  - Call Nora Whitcombe on +44 20 7946 0121, early in the morning or late
    in the day; if they are away, call back.
  - Start with something else: ask how they are, and how things are going
    since “Catalogue redesign”.
  - Then: “As I have you on the line, shall we use the moment to settle
    invoice F-101? It takes two minutes.”
  - Text the link and stay on the line: https://pay.example/F-101
  - If it is not the moment: “Which day leaves you five minutes?” Do not
    hang up without a day.
  - Check that messages arrive (last contact: 16 April 2026).
  - Ask who could see to it in their place; call that person straight
    after.
  - Give the figures: “£1,200.00, 22 days: my cash flow cannot absorb that
    gap.”
  - For next time: “Another date, another channel, a reminder in the
    calendar: what would help you?”
  - Do not say: “you always forget”, “it’s simple enough”.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  $ did 04-23 call call

Due + 29, the superior in copy.

  $ draft 04-30 escalation
  --- call ---

  - Call Nora Whitcombe on +44 20 7946 0121 right after sending the email.
  - One sentence: “I have just written to you about invoice F-101, and I
    am telling you directly as well.”
  - Present the copy as a help: “I added Irene Hall, so that it does not
    all rest on you.”
  - Offer to do it together, now: “I will stay on the line; the link is in
    the email.”
  - Otherwise, a single question: “Which day, and who will do it?”
  - Say calmly what comes next: “If I have nothing, it will be a formal
    notice, on 7 May 2026.”
  - Voicemail: the invoice number and your own (+44 20 7946 0112), then a
    text.
  - Do not say: anything about the messages left unanswered.
  - Call made: relance done F-101
  - Voicemail: relance done F-101 --outcome voicemail
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - Correction, as well: relance correction F-101 --reason "…"

  --- email ---

  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Cc: Irene Hall <irene@harbour.example>
  Subject: Invoice F-101: a word from you
  Attach: F-101.pdf

  Dear Ms Whitcombe,

  Invoice F-101, due on 1 April 2026, is still open 29 days later. I can
  no longer simply wait.

  Irene Hall is in copy, so that someone else can take care of it.

  One word is enough, by 6 May 2026: “done”, a date, or the name of
  whoever is dealing with it.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £11.20 so far, and to a fixed sum of £70.00 for
  recovery costs (Late Payment of Commercial Debts (Interest) Act 1998,
  section 5A). You are not being asked for any of this at present.

  Without that word, what comes next is a formal notice, on 7 May 2026.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Kind regards,
  Sam Reed
  Reed Design
  +44 20 7946 0112

  $ did 04-30 escalation email

The formal notice: letter, call and mail on one day.

  $ draft 05-07 formal-notice
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

  7 May 2026

  By registered post with acknowledgement of receipt

  Re: formal notice to pay invoice F-101

  Dear Ms Whitcombe,

  Invoice F-101 (“Catalogue redesign”), for £1,200.00 against your order
  PO-77, fell due on 1 April 2026 (agreed term: 30 days). As of 7 May
  2026, 36 days later, it has not been paid.

  Invoice  Issued      Due            Amount       Open
  F-101    2 Mar 2026  1 Apr 2026  £1,200.00  £1,200.00

  This letter follows my earlier attempts to settle this with you: email
  on 2 April 2026, email on 9 April 2026, email on 16 April 2026, call on
  23 April 2026, email on 30 April 2026, after which the account has still
  not been cleared.

  I hereby give you formal notice to pay the sum of £1,200.00 by 15 May
  2026.

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £13.91 so far, and to a fixed sum of £70.00 for
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
    asks for £1,200.00 by 15 May 2026.”
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
  due on 1 April 2026. It asks you to pay the following sums by 15 May
  2026:

  To pay for invoice F-101: £1,200.00
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101
  Pay online: https://pay.example/F-101
  Ways to pay: bank transfer or card

  For information, late payment can give rise to interest at 11.75% a
  year, which comes to £13.91 so far, and to a fixed sum of £70.00 for
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

  $ did 05-07 formal-notice letter

Fifteen days after the notice: a decision.

  $ draft 05-22 legal
  - To decide: what to do about invoice F-101, due on 1 April 2026 (51
    days overdue). At stake: £1,289.70 (£1,200.00 of principal, £19.70 of
    interest and £70.00 as a fixed sum); formal notice of 7 May 2026.
  - On file: invoice of 2 March 2026, sent on 2 March 2026; order PO-77.
  - On file: 2 April 2026, email.
  - On file: 9 April 2026, email.
  - On file: 16 April 2026, email.
  - On file: 23 April 2026, call.
  - On file: 30 April 2026, email.
  - On file: 7 May 2026, letter.
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
  - Cost against claim: the claim is £1,289.70; the cost is not known. To
    give it: relance draft F-101 --step legal --cost AMOUNT, or the key
    legal_cost.
  - Weigh as well: your hours, the time it takes, the client’s ability to
    pay, the relationship.
  - Outside the courts: a signed payment plan or a mediation usually costs
    less and leaves the door open.
  - Hand it over to a collector: £1,289.70 less their commission, which
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

  $ happened 05-26 payment 'amount = 1200.00'
  $ draft 05-26 thank-you
  From: Sam Reed <sam@reed.example>
  To: Nora Whitcombe <nora@harbour.example>
  Subject: Invoice F-101: received, thank you!

  Dear Ms Whitcombe,

  It arrived on 26 May 2026, thank you very much! You can cross invoice
  F-101 off your list, there is nothing more to do.

  If anything would make it easier next time (another day, a link, a
  message to someone else), one line in reply and I will keep to it.

  Speak soon, and all the best until then,
  Sam Reed
  Reed Design
  +44 20 7946 0112

A month later.

  $ did 05-26 thank-you email
  $ draft 06-25 keep-in-touch
  - Harbour Books cleared invoice F-101 about a month ago (on 26 May
    2026): get in touch, if you would like to work together again.
  - Choose a single gesture: a handwritten card, three lines of news about
    your business, or an invitation to an event they would enjoy.
  - Ask in passing what became of the work delivered (Catalogue redesign).
  - Recall, if the occasion is right, what it brought them: online orders
    rose by 12% in a month.
  - Nothing that calls for a reply: being remembered is enough.
  - Put the moments that matter to them (holidays, the firm’s anniversary,
    the trade fair) in your calendar for the next card.
  - Done: relance done F-101
  - Not needed: relance skip F-101 --reason "…"
