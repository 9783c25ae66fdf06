"""Playbooks, texts, laws and rates that never end, call themselves, or hold absurd numbers."""
from book import Bare, hostile

STEP = '[[step]]\nid = "{id}"\nwhen = "{when}"\nchannel = ["email"]\ntemplate = "overdue"\n'


def playbook(book, name, steps):
    book.write(f"playbooks/{name}.toml", f'name = "{name}"\n' + "".join(STEP.format(id=id_, when=when) for id_, when in steps))


def followed(book, name="odd"):
    book.client("odd", f'playbook = "{name}"')
    book.invoice(client="odd")


@hostile("three thousand steps that follow each other", seconds=1)
def _(book):
    playbook(book, "odd", [("s0", "due + 1")] + [(f"s{number}", f"done(s{number - 1}) + 1") for number in range(1, 3000)])
    followed(book)
    book.codes = None
    book.references.clear()


@hostile("ten thousand steps on ten thousand days", seconds=1)
def _(book):
    playbook(book, "odd", [(f"s{number}", f"due + {1 + number // 3}") for number in range(10000)])
    followed(book)
    book.codes = None
    book.references.clear()


@hostile("ten thousand steps that follow what is not there", seconds=1)
def _(book):
    playbook(book, "odd", [("s0", "due + 1")] + [(f"s{number}", f"done(t{number}) + 1") for number in range(1, 10000)])
    playbook(book, "standard", [("s0", "due + 1")] + [("s0", "due + 1")] * 10000)
    followed(book)
    book.codes = None
    book.references.clear()


@hostile("as many steps as a playbook may hold", seconds=5)
def _(book):
    playbook(book, "odd", [("s0", "due + 1")] + [(f"s{number}", f"done(s{number - 1}) + 1") for number in range(1, 200)])
    playbook(book, "even", [(f"s{number}", f"due + {1 + 18 * number}") for number in range(200)])
    followed(book)
    book.client("even", 'playbook = "even"')
    book.invoice("ODD-2", *[f"[[event]]\ndate = 2026-04-{1 + number % 28:02}\nkind = 'step'\nstep = 's{number}'" for number in range(190)], file="odd-2", client="even")


@hostile("steps that follow themselves and each other")
def _(book):
    playbook(book, "odd", [("a", "done(a) + 1"), ("b", "done(c) + 1"), ("c", "done(b) + 1")])
    playbook(book, "even", [("a", "due + 1"), ("a", "done(a) + 1"), ("", "done() + 1")])
    book.tells("E044")
    book.codes = None


@hostile("days of steps at the limits of numbers")
def _(book):
    for number, when in enumerate(("due + 2147483647", "due + 3650", "due + 3651", "due - 3650 wd", "due - 3650", "sent + 99999999999999999999", "due + -1", "due + 1.5", "due + 0", "paid + 3650", "due +", "+", "due + 0x10",
                                   "event + 1", "issued - 3650 wd", "done(", "done(" * 10000 + ")" * 10000, "due + 1 wd wd", "due - 2147483648 wd", "d" * 100000, "due\u00a0+ 1", "")):
        playbook(book, f"odd-{number}", [("first", "due + 1"), ("odd", when)])
        book.client(f"odd-{number}", f'playbook = "odd-{number}"')
        book.invoice(f"ODD-{number}", file=f"odd-{number}", client=f"odd-{number}")
    book.codes = None
    book.references[:] = ["ODD-3", "ODD-9", "ODD-14"]


@hostile("a ladder at the farthest days on the last day of the calendar")
def _(book):
    playbook(book, "odd", [("a", "due + 3650"), *[(f"s{number}", f"done({'a' if not number else f's{number - 1}'}) + 3650") for number in range(150)]])
    book.client("odd", 'playbook = "odd"')
    book.invoice(client="odd", due=Bare("9999-12-31"))
    book.invoice("ODD-2", file="odd-2", client="odd")
    book.references[:] = ["ODD-1", "ODD-2"]


@hostile("a text that includes itself")
def _(book):
    book.write("templates/en/partials/signature.txt", "{{> signature}}{{> signature}}{{> signature}}\n")
    book.write("templates/fr/partials/signature.txt", "{{> other}}\n")
    book.write("templates/fr/partials/other.txt", "{{> signature}}\n")
    book.tells("E051")
    book.codes = None


@hostile("texts that include each other a thousand million times", seconds=2)
def _(book):
    for number in range(9):
        for language in ("en", "fr"):
            book.write(f"templates/{language}/partials/p{number}.txt", "{{> p%d}}" % (number + 1) * 60 if number < 8 else "x" * 60)
            book.write(f"templates/{language}/standard/overdue.txt", "Subject: x\n\n{{> p0}}\n")
    book.codes = None


@hostile("a text of ten thousand sections within each other", seconds=2)
def _(book):
    for language in ("en", "fr"):
        book.write(f"templates/{language}/standard/overdue.txt", "Subject: x\n\n" + "{{#a}}" * 5000 + "x" + "{{/a}}" * 4000)
        book.write(f"templates/{language}/standard/second-reminder.txt", "Subject: x\n\n" + "{{#several}}" * 2000 + "x" + "{{/several}}" * 2000)
        book.write(f"templates/{language}/standard/escalation.txt", "Subject: x\n\n" + "{{^several}}" * 2000 + "x" + "{{/several}}" * 2000)
    book.codes = None


@hostile("lists within lists within lists of a text", seconds=2)
def _(book):
    for language in ("en", "fr"):
        book.write(f"templates/{language}/standard/overdue.txt", "Subject: x\n\n" + "{{#invoices}}" * 12 + "x" + "{{/invoices}}" * 12 + "\n")
    for number in range(30):
        book.invoice(f"ODD-{number}", file=f"odd-{number}")
    book.codes = None


@hostile("texts of every wrong form")
def _(book):
    for number, text in enumerate(("Subject: x\n\n{{", "{{#a}}", "{{/a}}", "{{#a}}{{#b}}{{/a}}{{/b}}", "{{=<% %>=}}<% my_name %>", "{{{my_name}}}", "{{&my_name}}", "{{my_name", "{{ }}", "{{unknown}}", "Subject: a\r\nBcc: x@evil.example\n\nb",
                                   "Subject:\n\nx", "\n\n\n", "Subject: {{#invoices}}a\nb{{/invoices}}\n\nx", "{{#" * 5000, "x" * 70000, "{{my_name}}" * 5900, "Subject: x\nBcc: y@evil.example\n\nz", "\u200b", "{{>a}}" * 9000)):
        for language in ("en", "fr"):
            book.write(f"templates/{language}/standard/{('overdue', 'second-reminder', 'escalation')[number] if number < 3 else f'odd-{number}'}.txt", text)
    book.codes = None


@hostile("a text of four mebibytes of placeholders", seconds=2, mebibytes=128)
def _(book):
    book.write("templates/en/standard/overdue.txt", "Subject: x\n\n" + "{{my_name}}" * 380000)
    book.write("templates/fr/standard/overdue.txt", "Subject: x\n\n" + "x" * 4000000)
    book.write("templates/fr/standard/odd.txt", "{{" * 2000000)
    book.codes = None


@hostile("rates of a thousand million per cent, and below nothing")
def _(book):
    rows = [("2026-01-01", "1000000000"), ("2025-07-01", "-1000"), ("2025-01-01", "999999999999.999999"), ("2024-07-01", "-999999999999.999999"), ("2024-01-01", "0.000001"), ("9999-07-01", "1"), ("0001-01-01", "1")]
    book.write("rates/odd.toml", "".join(f'[[rate]]\nseries = "ecb_mro"\nvalid_from = {day}\nvalue = {value}\n' for day, value in rows))
    book.invoice(issued=Bare("0001-01-01"), sent=Bare("0001-01-01"), total=Bare("9000000000000"))
    book.invoice("ODD-2", file="odd-2", issued=Bare("2023-01-01"), total=Bare("9000000000000"))


@hostile("rates that are none")
def _(book):
    book.write("rates/odd.toml", "".join(f'[[rate]]\nseries = {series}\nvalid_from = {day}\nvalue = {value}\n' for series, day, value in (
        ("'ecb_mro'", "2026-01-02", "1"), ("'../x'", "2026-01-01", "1"), ("''", "2026-01-01", "1"), ("'a'", "2026-01-01", "1e9"), ("'b'", "2026-01-01", "nan"), ("'c'", "2026-01-01", "1234567890123"), ("'d'", "2026-01-01", "0.0000001"),
        ("1", "1", "true"), ("'e'", "2026-01-01", "1"), ("'e'", "2026-01-01", "2"))))
    book.codes = None


@hostile("six thousand rates", seconds=2, mebibytes=96)
def _(book):
    book.write("rates/odd.toml", "".join(f'[[rate]]\nseries = "odd"\nvalid_from = {year:04}-{month}-01\nvalue = {year % 13}.5\n' for year in range(1, 3000) for month in ("01", "07")))
    book.write("laws/ODD.toml", "[business]\nrate = { series = 'odd', plus = 8 }\ncompounds = 'yearly'\n[consumer]\nrate = { fixed = 5 }\n")
    book.append("relance.toml", "[late_payment]\nlaw = 'ODD'\n")
    book.invoice(issued=Bare("0001-01-01"), sent=Bare("0001-01-01"), total=Bare("9000000000000"))


@hostile("a law of absurd numbers")
def _(book):
    book.write("laws/ODD.toml", "[business]\nrate = { fixed = 999999999999 }\ncompounds = 'yearly'\n[business.fixed_sum]\ncurrency = 'EUR'\nleast = 9000000000000\nmost = 1\n"
               "brackets = [{ up_to = 1, percent = 999999999999 }, { amount = 9000000000000, percent = 100 }]\ndays_after_reminder = 3650\n"
               "[business.longest_terms]\nnet = 0\nend_of_month = 3650\n[business.limitation]\nyears = 1000\n[insolvency]\nclaim_months = 1200\n[consumer]\nrate = { fixed = -5 }\n")
    book.append("relance.toml", "[late_payment]\nlaw = 'ODD'\n")
    book.invoice("ODD-1", "[[event]]", "date = 2026-04-20", "kind = 'insolvency'", total=Bare("9000000000000"))
    book.invoice("ODD-2", file="odd-2", due=Bare("9999-12-31"))
    book.codes = None


@hostile("compound interest at the highest rate for two thousand years", seconds=2)
def _(book):
    book.write("laws/ODD.toml", "[business]\nrate = { fixed = 1000 }\ncompounds = 'yearly'\n[consumer]\nrate = { fixed = 1000 }\ncompounds = 'yearly'\n")
    book.append("relance.toml", "[late_payment]\nlaw = 'ODD'\n")
    book.invoice(issued=Bare("0001-01-01"), sent=Bare("0001-01-01"), total=Bare("9000000000000"))


@hostile("a limitation that ends beyond the calendar")
def _(book):
    book.write("laws/ODD.toml", "[business]\nrate = { fixed = 5 }\n[business.limitation]\nyears = 100\nsource = 'x'\n[consumer]\nrate = { fixed = 5 }\n[limitation]\nstart = 'x'\ninterrupted = 'y'\n")
    book.append("relance.toml", "[late_payment]\nlaw = 'ODD'\n")
    book.invoice(due=Bare("9990-12-31"), issued=Bare("9990-01-01"), sent=Bare("9990-01-01"))
    from days import look_on
    book.codes = None
    book.after.append(look_on("9999-12-31", "9998-12-31"))


@hostile("built-in playbooks and laws that are replaced by nothing", commands="few")
def _(book):
    for name in ("standard", "perfectionist", "overwhelmed", "procrastinator"):
        book.write(f"playbooks/{name}.toml", f'name = "{name}"\n' + STEP.format(id="only", when="due + 1"))
    book.write("laws/FR.toml", "[business]\n[consumer]\n")
    book.codes = None


@hostile("a playbook of every wrong value")
def _(book):
    from shapes import VALUES
    for number, value in enumerate(VALUES):
        book.write(f"playbooks/odd-{number}.toml", f"name = {value}\n[[step]]\n" + "".join(f"{key} = {value}\n" for key in "id when channel role copy sender template only read_receipt attach deadline seeds".split()))
        book.write(f"laws/ODD-{number}.toml", "".join(f"{key} = {value}\n" for key in "rate_mode move_due holidays business public consumer limitation insolvency route".split()))
        book.write(f"laws/OD{chr(65 + number)}.toml", "[business]\n" + "".join(f"{key} = {value}\n" for key in "rate starts compounds floor fixed_sum longest_terms limitation".split()))
        book.write(f"rates/odd-{number}.toml", "[[rate]]\n" + "".join(f"{key} = {value}\n" for key in "series valid_from value source verified_on".split()))
    book.codes = None
