"""Numbers at and beyond every limit: amounts, per cents, counts of days, rates."""
from book import Bare, PROFILE, hostile

MOST = "9000000000000"
NO_AMOUNTS = ("9223372036854775807", "-9223372036854775808", "9223372036854775808", "99999999999999999999", "9000000000000.01", "1" + "0" * 400, "0x7FFFFFFF", "0o17", "0b1", "inf",
              "-inf", "nan", "1e308", "1E2", "0.001", "1_0.0_0", "''", "'1 200,00'", "'1e3'", "'0x10'", "'+'", "'-'", "'.'", "'١٢'", "'1\u202f000'", "true", "[1]", "2026-05-04",
              "0." + "0" * 400 + "1", "-1")


@hostile("amounts that are none")
def _(book):
    for number, amount in enumerate(NO_AMOUNTS):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", total=Bare(amount))
    book.tells("E007", "E011", "E014", "E036")
    book.references.clear()


@hostile("amounts of payments, credits, plans and fees that are none")
def _(book):
    for number, amount in enumerate((*NO_AMOUNTS, "0", "-0", "-0.0", "+0")):
        lines = [f"[[event]]\ndate = 2026-04-01\nkind = '{kind}'\namount = {amount}" for kind in ("payment", "credit", "write_off")]
        lines += [f"[[event]]\ndate = 2026-04-01\nkind = 'promise'\nuntil = 2026-05-01\namount = {amount}", f"[[event]]\ndate = 2026-04-01\nkind = 'fees'\ninterest = {amount}",
                  f"[[event]]\ndate = 2026-04-01\nkind = 'plan'\ninstalments = [{{ due = 2026-06-01, amount = {amount} }}]"]
        for line_number, line in enumerate(lines):
            book.invoice(f"ODD-{number}-{line_number}", line, file=f"odd-{number}-{line_number}")
    book.codes = None
    book.references.clear()


@hostile("zeros with and without a sign")
def _(book):
    for number, amount in enumerate(("0", "-0", "-0.0", "+0.00", "0e0")):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", total=Bare(amount))
    book.tells("E014")
    book.references[:] = ["ODD-0", "ODD-1"]


@hostile("sums beyond sixty-four bits", seconds=4)
def _(book):
    for number in range(2200):
        book.write(f"invoices/odd-{number}.toml", f'number = "ODD-{number}"\nclient = "healthy"\nissued = 2020-01-01\nsent = 2020-01-01\nterms = "30 days"\ntotal = {MOST}.00\n')
    book.references.append("ODD-1")


@hostile("interest on the largest amount at the highest rate for eight thousand years")
def _(book):
    book.append("relance.toml", "[late_payment]\nrate = 1000\nrounding = 'daily'\nday_count = 'act/act'\n")
    book.invoice("ODD-1", "[[event]]\ndate = 9999-12-30\nkind = 'payment'\namount = 1", issued=Bare("0001-01-01"), sent=Bare("0001-01-01"), total=Bare(MOST))
    book.invoice("ODD-2", file="odd-2", issued=Bare("2000-01-01"), sent=Bare("2000-01-01"), total=Bare(MOST), currency="CLF")
    book.after.append(lambda runs, book: [runs.run("interest", "ODD-1", "--format", form, book=book.path, as_of="9999-12-31") for form in ("json", "csv", "text")])


@hostile("currencies of no, three and four decimals, and of none")
def _(book):
    for number, (currency, total) in enumerate((("JPY", MOST), ("KWD", MOST + ".999"), ("CLF", "1.2345"), ("BHD", "0.001"), ("XXX", "1"), ("eur", "1"), ("EURO", "1"), ("", "1"), ("€", "1"))):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", currency=currency, total=Bare(total))
    book.tells("E014", "E017")
    book.references[:] = ["ODD-0", "ODD-2", "ODD-3"]


@hostile("a payment of more than everything")
def _(book):
    book.invoice("ODD-1", *[f"[[event]]\ndate = 2026-04-01\nkind = 'payment'\namount = {MOST}"] * 500, total=Bare("1"))
    book.invoice("ODD-2", *[f"[[event]]\ndate = 2026-04-01\nkind = 'credit'\namount = {MOST}\n[[event]]\ndate = 2026-04-01\nkind = 'write_off'\namount = {MOST}"] * 500, file="odd-2")


@hostile("a tolerance, costs and discounts at their limits")
def _(book):
    book.write("relance.toml", PROFILE + f"[defaults]\ntolerance = {'9' * 12}.999999\nlegal_cost = {MOST}\n")
    for number, discount in enumerate(("percent = 99.999999, days = 3650", "percent = 0.000001, days = 0", "percent = 100, days = 1", "percent = -1, days = 1", "percent = 1e2, days = 1",
                                       "percent = 2, days = 99999999999999999999", "percent = 2, days = -1", "percent = 0.0000001, days = 1", "percent = 2", "percent = nan, days = 1")):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", discount=Bare("{ " + discount + " }"), legal_cost=Bare(MOST))
    book.codes = None
    book.references[:] = ["ODD-0", "ODD-1"]


@hostile("days of waiting beyond every year")
def _(book):
    for number, count in enumerate(("365", "366", "-1", "2147483647", "2147483648", "-9223372036854775808", "99999999999999999999", "1.5", "'3'")):
        book.write(f"clients/odd-{number}.toml", f'name = "Odd"\ngap_days = {count}\napproval_days = {count}\n[[contact]]\nemail = "odd@client.example"\n')
    book.append("relance.toml", "max_age_days = 3650\n[defaults]\nmin_gap_days = 365\nnudge_gap_days = 365\nterms = '3650 days'\n")
    book.invoice(client="odd-0")
    book.tells("E007", "E011", "E013")
    book.references.append("odd-0")


@hostile("terms of two thousand million days")
def _(book):
    for number, terms in enumerate(("2147483647 days", "3650 days", "3651 days", "-1 days", "99999999999999999999 days", "0 days", "3650 days end of month on the 31", "30 days end of month on the 0",
                                    "30 days end of month on the 32", "NET\u00a030", "", " ", "30" + " " * 3000 + "days", "d" * 100000, "30 days; DROP")):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", terms=terms)
    book.codes = None
    book.references[:] = ["ODD-1", "ODD-6", "ODD-12"]


@hostile("buckets that are huge, negative, twice and too many")
def _(book):
    for number, buckets in enumerate(("[3650]", "[1, 2, 3]", "[90, 60, 30]", "[30, 30]", "[-30]", "[0]", "[2147483648]", "[]", "['a']", "30", "[" + ", ".join(map(str, range(1, 3651))) + "]")):
        book.write(f"more/{number}/relance.toml", PROFILE + f"[defaults]\nbuckets = {buckets}\n")
        book.write(f"more/{number}/clients/healthy.toml", 'name = "x"\n')
        book.write(f"more/{number}/invoices/x.toml", 'number = "X"\nclient = "healthy"\nissued = 2026-01-01\nsent = 2026-01-01\ntotal = 1\nterms = "30 days"\n')
    book.after.append(age_each)


def age_each(runs, book):
    from visit import hold
    for number in range(11):
        for words, form in (("aging", "text"), ("aging --format csv", "csv"), ("report --format html", "html"), ("aging --format json", "json"), ("check", "text")):
            hold(book.inner(f"more/{number}"), runs, runs.run(*words.split(), book=f"{book.path}/more/{number}"), form)
    for buckets in ("0", "-1", "2147483648", "1,1", ",", "1,,2", "9" * 5000, "a", "", ",".join(map(str, range(1, 3000)))):
        hold(book, runs, runs.run("aging", f"--buckets={buckets}", book=book.path), "text")


@hostile("ninety-nine days of pay, and days that no month has")
def _(book):
    book.client("odd", f"pays_on = [{', '.join(str(1 + number % 31) for number in range(99))}]", "approval_days = 365")
    for number, days in enumerate(("[0]", "[32]", "[-1]", "'first'", "[2147483648]", "[]", "'last'", "[31, 30, 29]", "1.5", "[[1]]")):
        book.client(f"odd-{number}", f"pays_on = {days}")
    book.invoice(client="odd")
    book.tells("E011", "E012", "E013")
    book.references[:] = ["ODD-1", "odd", "odd-7"]


@hostile("numbers where a text is meant")
def _(book):
    for number, value in enumerate(("1", "1.0", "2026-05-04", "true", "0x10", "inf", "[]", "{}")):
        book.write(f"invoices/odd-{number}.toml", f"number = {value}\nclient = {value}\ntitle = {value}\n")
        book.write(f"clients/odd-{number}.toml", f"name = {value}\naddress = [{value}]\n")
    book.tells("E010", "E011")
    book.codes = None


@hostile("counts on the command line beyond every limit", commands="few")
def _(book):
    def ask(runs, book):
        from visit import hold
        for count in ("0", "-1", "2147483648", "99999999999999999999", "1e9", "", "0x10", "１", "NaN"):
            for words in (("forecast", f"--weeks={count}"), ("forecast", "--backtest", f"--months={count}"), ("instalments", "HEALTHY-1", f"--count={count}", "--dry-run"),
                          ("paid", "HEALTHY-1", count, "--dry-run"), ("interest", "HEALTHY-1", f"--assume-rate={count}"), ("draft", "HEALTHY-1", f"--cost={count}"),
                          ("promised", "HEALTHY-1", "2026-06-01", count, "--dry-run")):
                hold(book, runs, runs.run(*words, book=book.path), "text")
    book.after.append(ask)
