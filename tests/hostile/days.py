"""Dates at both ends of the calendar, days that no calendar has, and calendars without a day to work on."""
from book import Bare, PROFILE, hostile
from visit import OF_A_REFERENCE, OF_THE_BOOK, hold

FIRST, LAST = Bare("0001-01-01"), Bare("9999-12-31")
NO_DAYS = ("2026-02-29", "2100-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "0000-01-01", "10000-01-01", "-001-01-01", "2026-1-1", "20260101", "'2026-05-04'",
           "23:59:60", "2026-12-31T23:59:60Z", "2026-05-04T25:00:00", "2026-05-04T00:00:00+99:99", "1e5", "0000-12-31T23:00:00Z")
HEAD = 'number = "{}"\nclient = "healthy"\ntotal = 100\n'


def look_on(*as_of):
    """The usual commands, as of other days."""
    def ask(runs, book):
        for day in as_of:
            for words, form in OF_THE_BOOK:
                hold(book, runs, runs.run(*words.split(), book=book.path, as_of=day), form)
            for reference in book.references[:2]:
                for words, form in OF_A_REFERENCE:
                    hold(book, runs, runs.run(*words.format(reference).split(), book=book.path, as_of=day), form)
    return ask


@hostile("days that no calendar has")
def _(book):
    for number, day in enumerate(NO_DAYS):
        for key in ("issued", "due", "sent"):
            book.write(f"invoices/{key}-{number}.toml", HEAD.format(f"{key}-{number}") + f"{key} = {day}\n")
        book.write(f"invoices/event-{number}.toml", HEAD.format(f"event-{number}") + f"[[event]]\nkind = 'note'\ndate = {day}\n")
    book.tells("E007", "E011", "E025")


@hostile("everything on the first day of the calendar")
def _(book):
    for number, terms in enumerate(("on receipt", "30 days", "end of month", "3650 days end of month on the 31")):
        book.invoice(f"ODD-{number}", "[work]", "proposed = 0001-01-01", "starts = 0001-01-01", "ends = 0001-01-01", "[[event]]", "date = 0001-01-01", 'kind = "step"', 'step = "overdue"',
                     file=f"odd-{number}", issued=FIRST, sent=FIRST, terms=terms)
    book.write("relance.toml", PROFILE.replace("2026-05-04", FIRST) + "[calendar]\nclosed = [0001-01-01, 0001-01-02]\n")
    book.client("odd", "pays_on = [1, 31, 'last']", "approval_days = 365")
    book.invoice("ODD-9", file="odd-9", client="odd", issued=None, sent=FIRST, due=FIRST)
    book.after.append(look_on(FIRST, "0001-01-02"))


@hostile("everything on the last day of the calendar", seconds=2)
def _(book):
    for number, terms in enumerate(("on receipt", "30 days", "end of month", "3650 days", "3650 days end of month on the 31", "end of month 3650 days")):
        book.invoice(f"ODD-{number}", "[work]", "proposed = 9999-12-31", "starts = 9999-12-31", "ends = 9999-12-31", "[[event]]", "date = 9999-12-31", 'kind = "step"', 'step = "overdue"',
                     file=f"odd-{number}", issued=LAST, sent=LAST, terms=terms, discount=Bare("{ percent = 2, days = 3650 }"))
    book.client("odd", "pays_on = [1, 31, 'last']", "approval_days = 365", "gap_days = 365")
    book.invoice("ODD-9", file="odd-9", client="odd", due=LAST, issued=LAST, sent=LAST)
    book.references[:] = ["ODD-3", "ODD-9", "ODD-4"]
    book.after.append(look_on(LAST, "9999-12-30"))


@hostile("an invoice whose due day is written on the last day of the calendar")
def _(book):
    book.invoice("ODD-1", client="healthy", due=LAST)
    book.invoice("ODD-2", "[[instalment]]", "due = 9999-12-31", "amount = 1200.00", file="odd-2")
    book.invoice("ODD-3", "[[event]]", "date = 2026-04-02", "kind = 'plan'", "instalments = [{ due = 9999-12-31, amount = 1200.00 }]", file="odd-3")
    book.append("relance.toml", "[late_payment]\nmove_due = true\n[calendar]\nclosed = [9999-12-31, 9999-12-30]\n")
    book.after.append(look_on(LAST))


@hostile("pauses and events at both ends of the calendar")
def _(book):
    for number, (kind, keys) in enumerate((("promise", "until = 9999-12-31"), ("snooze", "until = 9999-12-31"), ("corrected", "sent = 9999-12-31"), ("corrected", "sent = 0001-01-01"),
                                           ("dispute", ""), ("insolvency", ""), ("handed_off", "to = 'x'"), ("fees", "interest = 1"), ("waive", ""), ("cancel", ""), ("reply", ""))):
        for day in (FIRST, "2026-04-02", LAST):
            book.invoice(f"ODD-{number}-{day}", "[[event]]", f"date = {day}", f"kind = '{kind}'", keys, file=f"odd-{number}-{day}")
    book.references[:] = ["ODD-0-2026-04-02", "ODD-1-2026-04-02", "ODD-2-2026-04-02"]
    book.after.append(look_on(FIRST, LAST))


@hostile("every step done on the first day and on the last")
def _(book):
    steps = ("week-1", "week-2", "pre-due", "overdue", "second-reminder", "escalation", "formal-notice", "legal", "thank-you")
    for day in (FIRST, LAST, "2026-04-30"):
        book.invoice(f"ODD-{day}", *[f"[[event]]\ndate = {day}\nkind = 'step'\nstep = '{step}'" for step in steps], file=f"odd-{day}", issued=FIRST, sent=FIRST)
    book.codes = None
    book.references[:] = [f"ODD-{FIRST}", f"ODD-{LAST}", "ODD-2026-04-30"]
    book.after.append(look_on(FIRST, LAST))


@hostile("moments with offsets at both ends of the calendar")
def _(book):
    for number, moment in enumerate(("0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2026-05-04 00:00:00+14:00", "2016-12-31T23:59:59+00:00")):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", issued=Bare(moment), sent=Bare(moment), due=Bare(moment))
    book.references[:] = ["ODD-0", "ODD-1"]


@hostile("leap days and ends of months")
def _(book):
    for number, (issued, terms) in enumerate((("2024-02-29", "365 days"), ("2024-02-29", "end of month"), ("2023-12-31", "2 months"), ("2026-01-31", "30 days end of month on the 31"), ("1900-02-28", "1 day"),
                                              ("2000-02-29", "3650 days"), ("1582-10-10", "30 days"), ("1969-12-31", "1 day"), ("2038-01-19", "1 day"), ("2150-12-31", "60 days"))):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", issued=Bare(issued), sent=Bare(issued), terms=terms)
    book.tells("E016")
    book.references[:] = ["ODD-0", "ODD-6", "ODD-9"]


@hostile("days of a command that no calendar has", commands="few")
def _(book):
    def ask(runs, book):
        for day in ("0000-01-01", "10000-01-01", "9999-12-32", "+4000000d", "-4000000d", "+2147483647w", "-2147483648d", "+99999999999999999999d", "2026-02-30", "", " ", "\x1b[2J", "today\n", "١٢", "monday" * 9999):
            for done in (runs.run("today", book=book.path, as_of=None if not day else day), runs.run("schedule", "HEALTHY-1", f"--until={day}", book=book.path),
                         runs.run("promised", "HEALTHY-1", day, "--dry-run", book=book.path), runs.run("note", "HEALTHY-1", "x", f"--date={day}", "--dry-run", book=book.path),
                         runs.run("export", "ics", f"--until={day}", book=book.path)):
                hold(book, runs, done, "text" if b"BEGIN:VCALENDAR" not in done.out else "feed")
        for day in ("+2900000d", "-700000d", FIRST, LAST):
            for words, form in OF_THE_BOOK:
                hold(book, runs, runs.run(*words.split(), book=book.path, as_of=day), form)
    book.after.append(ask)


@hostile("a week of seven days off")
def _(book):
    book.append("relance.toml", '[calendar]\nweekend = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]\n')
    book.tells("E023")


@hostile("closed for three hundred thousand days", seconds=3, mebibytes=256)
def _(book):
    first, days = (1900, 1, 1), []
    for year in range(first[0], first[0] + 830):
        for month in range(1, 13):
            days += [f"{year}-{month:02}-{day:02}" for day in range(1, 29)]
    book.append("relance.toml", "[calendar]\nclosed = [" + ",".join(days) + "]\n")
    book.invoice()
    book.after.append(look_on("2026-05-29"))


@hostile("closed on every day of a thousand years", seconds=3, mebibytes=256)
def _(book):
    import datetime
    start = datetime.date(1950, 1, 1)
    book.append("relance.toml", "[calendar]\nclosed = [" + ",".join((start + datetime.timedelta(number)).isoformat() for number in range(300000)) + "]\n")
    book.client("odd", "pays_on = [1, 5, 10, 15, 20, 25, 'last']", "approval_days = 5")
    book.invoice(client="odd")


@hostile("a hundred thousand rules for holidays", seconds=3, mebibytes=256)
def _(book):
    each = [f'"{month:02}-{day:02}"' for month in range(1, 13) for day in range(1, 29)] + [f'"easter + {number}"' for number in range(367)]
    book.write("days.toml", "rules = [" + ",".join((each * 200)[:100000]) + "]\n")
    book.append("relance.toml", '[calendar]\nholidays = "days.toml"\n')
    book.invoice()
    book.tells("E023")


@hostile("holidays on every day of the year", seconds=3)
def _(book):
    each = [f'"{month:02}-{day:02} substitute"' for month in range(1, 13) for day in range(1, 32) if not (day > 29 and month == 2) and not (day > 30 and month in (4, 6, 9, 11))]
    book.write("days.toml", "rules = [" + ",".join(each + [word.replace(" substitute", "") for word in each]) + "]\n")
    book.append("relance.toml", '[calendar]\nholidays = "days.toml"\n')
    book.invoice()


@hostile("rules for holidays that are none")
def _(book):
    book.write("days.toml", "rules = [" + ",".join(f'"{rule}"' for rule in ("", " ", "02-30", "13-01", "easter + 99999999999", "easter * 2", "sixth monday of may", "monday after", "not", "not 2026-02-30",
               "2026-13-01", "01-01 substitute x", "x" * 5000, "thursday after fifth sunday of september", "10000-01-01")) + ", 1, [], '\\u001b']\n")
    book.append("relance.toml", '[calendar]\nholidays = "days.toml"\n')
    book.tells("E023", "E011")


@hostile("a bank that was looked at in another age")
def _(book):
    book.write("relance.toml", PROFILE.replace("2026-05-04", LAST))
    book.after.append(look_on(FIRST))
