"""TOML of shapes that a book does not have: too deep, too long, twice, of another type, with keys of no name."""
from book import PROFILE, hostile

# Every key that a file may hold.
KEYS = {
    "invoices": "number client title issued sent due terms total currency purchase_order pdf pay_url message_id value legal_cost discount credit_note_for "
                "late_payment work instalment event",
    "clients": "name type kind size language country currency terms chase chase_reason risk pays_on approval_days requires address contract playbook gap_days "
               "legal_cost late_payment contact",
    "profile": "me sender defaults late_payment bank calendar",
    "defaults": "currency terms min_gap_days nudge_gap_days loosen tolerance legal_cost pre_due_call buckets",
    "me": "name business email phone address registration vat_number vat_mention country language iban bic payment_methods",
    "late_payment": "law rate compensation claim day_count rounding imputation payment_day rate_mode move_due base",
    "calendar": "holidays closed weekend", "bank": "checked max_age_days",
}
VALUES = ("[]", "{}", "[[]]", "[{}]", "''", "' '", "true", "0", "-1", "1.5", "inf", "nan", "2026-05-04", "2026-05-04T00:00:00Z", "12:00:00", "{ a = { b = 1 } }",
          "[1, 'a', true]", "'\\u0000'", '"""\n"""', "'" + "x" * 3000 + "'")
HEAD = 'number = "ODD-1"\nclient = "healthy"\n'


@hostile("a hundred thousand open brackets")
def _(book):
    book.write("invoices/odd.toml", HEAD + "x = " + "[" * 100000)
    book.write("clients/odd.toml", "x = " + "{a=" * 100000)
    book.write("invoices/odd-2.toml", HEAD + "x = " + "[" * 100000 + "]" * 100000)
    book.tells("E030", "E006")


@hostile("a profile of a hundred thousand open brackets")
def _(book):
    book.append("relance.toml", "x = " + "[" * 100000)
    book.tells("E006")


@hostile("a hundred levels, and one more")
def _(book):
    for number, depth in enumerate((98, 99, 100, 101)):
        book.write(f"invoices/list-{number}.toml", HEAD.replace("ODD", f"L{number}") + "x = " + "[" * depth + "]" * depth + "\n")
        book.write(f"invoices/table-{number}.toml", HEAD.replace("ODD", f"T{number}") + "x = " + "{a=" * depth + "1" + "}" * depth + "\n")
        book.write(f"invoices/dots-{number}.toml", HEAD.replace("ODD", f"D{number}") + "a." * depth + "a = 1\n")
        book.write(f"invoices/header-{number}.toml", HEAD.replace("ODD", f"H{number}") + "[" + "a." * depth + "a]\n")
    book.tells("E006", "W001")


@hostile("a dotted key and a header of a hundred thousand parts")
def _(book):
    book.write("invoices/odd.toml", HEAD + "a." * 100000 + "a = 1\n")
    book.write("invoices/odd-2.toml", HEAD + "[" + "a." * 100000 + "a]\n")
    book.write("invoices/odd-3.toml", HEAD + "[[" + "\"\"." * 100000 + "a]]\n")
    book.tells("E030", "E006")


@hostile("two hundred and fifty thousand headers of tables", seconds=3, mebibytes=192)
def _(book):
    book.write("invoices/odd.toml", HEAD + "".join(f"[t{number}]\n" for number in range(250000)))
    book.write("invoices/odd-2.toml", HEAD + "[[event]]\n" * 150000)
    book.write("invoices/odd-3.toml", HEAD + "x = [" + "{}, " * 250000 + "]\n")
    book.tells("E006", "E030")


@hostile("as many tables as a file may hold, each below the last", seconds=2, mebibytes=96)
def _(book):
    book.write("invoices/odd.toml", HEAD + "".join(f"[a{number}.b.c]\n" for number in range(6000)))
    book.write("invoices/odd-2.toml", HEAD.replace("ODD", "EVEN") + "".join(f"b{number}.c.d = 1\n" for number in range(19000)))
    book.tells("W001")


@hostile("depth that is hidden in quotes and comments")
def _(book):
    book.write("invoices/odd.toml", HEAD + "x = '''" + "[" * 5000 + "'''\ny = \"" + "{a.b." * 5000 + "\"\n# " + "[" * 5000 + "\nz = \"\"\"\\\"\"\"\\\\" + "[" * 99 + "\"\"\"\n")
    book.write("invoices/odd-2.toml", HEAD.replace("ODD", "EVEN") + "x = \"\"\"\"\"[\"\"\"\"\"\ny = '''''[[''''' \nz = '" + "[" * 200 + "'\n")
    book.write("invoices/odd-3.toml", HEAD + "x = \"" + "[" * 200 + "\ny = 1\n")
    book.tells("E030", "E007", "W001")


@hostile("keys without a name, of blanks, of dots and of quotes")
def _(book):
    book.write("invoices/odd.toml", HEAD + '"" = 1\n" " = 3\n"." = 4\n"a\\nb" = 5\n"\\"" = 6\n1 = 7\n-_ = 8\n3.14 = 9\n"é" = 10\n["\\t"]\n[["\\\\"]]\n')
    book.tells("W001")


@hostile("a key and a value of a mebibyte", seconds=2)
def _(book):
    book.write("invoices/odd.toml", HEAD + "k" * 2**20 + " = 1\n")
    book.write("invoices/odd-2.toml", HEAD.replace("ODD", "EVEN") + '"' + "é" * 2**19 + '" = 1\n')
    book.write("invoices/odd-3.toml", HEAD.replace("ODD", "THIRD") + "title = '" + "v" * 2**20 + "'\n")
    book.tells("W001")


@hostile("keys and tables that are there twice")
def _(book):
    for number, lines in enumerate(("total = 1\ntotal = 2", "[work]\n[work]", "work.starts = 2026-01-01\n[work]\nstarts = 2026-01-01", "[[event]]\n[event]",
                                    "event = []\n[[event]]", "[a.b]\n[a]\nb = 1", "a = {}\na.b = 1", "[[a.b]]\n[a]\nb.c = 1", "x = {a = 1, a = 2}", "number.x = 1")):
        book.write(f"invoices/odd-{number}.toml", HEAD + lines + "\n")
    book.tells("E030", "E007")


@hostile("values of every other type for every key")
def _(book):
    for folder in ("invoices", "clients"):
        for number, value in enumerate(VALUES):
            book.write(f"{folder}/odd-{number}.toml", "".join(f"{key} = {value}\n" for key in KEYS[folder].split()))
    book.tells("E011")
    book.codes = None


@hostile("a profile with values of every other type")
def _(book):
    for number, value in enumerate(VALUES):
        lines = "".join(f"[{table}]\n" + "".join(f"{key} = {value}\n" for key in KEYS[table].split()) for table in ("me", "defaults", "late_payment", "calendar", "bank"))
        book.write(f"more/{number}/relance.toml", lines)
        book.write(f"more/{number}/invoices/a.toml", HEAD.replace("healthy", "odd") + "issued = 2026-03-01\ntotal = 1\n")
        book.write(f"more/{number}/clients/odd.toml", 'name = "Odd"\n')
    book.after.append(look_at_each)


def look_at_each(runs, book):
    from visit import hold
    for number in range(len(VALUES)):
        for words, form in (("check", "text"), ("list --format json", "json"), ("draft --all --format mbox", "box")):
            hold(book.inner(f"more/{number}"), runs, runs.run(*words.split(), book=f"{book.path}/more/{number}"), form)


@hostile("texts and lists that are never closed")
def _(book):
    for number, lines in enumerate(('x = "', "x = '", 'x = """\n' * 3, "x = '''" + "\n" * 3000, "x = [1,\n" * 40, "x = {", "[work", "[[event]", 'x = "\\', "x =", "=", "x", '"', "[", ".")):
        book.write(f"invoices/odd-{number}.toml", HEAD + lines)
    book.tells("E030", "E007")


@hostile("what TOML 1.1 and other dialects allow")
def _(book):
    for number, lines in enumerate(("x = { a = 1,\n b = 2 }", "x = {a = 1,}", 'x = "\\e[2J"', "x = 12:00", "x = 0755", "x = +0x1", "x = 1__0", "x = .5", "x = 5.", "a: b", "; x", "x = TRUE",
                                    "x = 1 y = 2", "x = 2026-1-1", "include = '/etc/passwd'\n!include x", "<<: *a")):
        book.write(f"invoices/odd-{number}.toml", HEAD + lines + "\n")
    book.tells("E030", "E007")


@hostile("a profile whose tables are lists")
def _(book):
    book.write("relance.toml", PROFILE.replace("[me]", "[[me]]").replace("[bank]", "[[bank]]") + "defaults = 1\n[sender]\nreminders = []\n")
    book.tells("E011")
