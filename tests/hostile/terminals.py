"""Values that would drive a terminal, hide what is written, or turn it round."""
from book import Bare, hostile

ERASE = "\x1b[2J\x1b[H"


@hostile("a client whose name clears the screen", commands="all")
def _(book):
    book.client(name="Odd" + ERASE)
    book.invoice(client="odd")
    book.tells("E019", "E032")


@hostile("an invoice number that renames the window", commands="all")
def _(book):
    book.invoice("ODD\x1b]0;owned\x07")
    book.tells("E019")
    book.references.clear()


@hostile("a note that types into the terminal", commands="all")
def _(book):
    book.invoice("ODD-1", "[[event]]", "date = 2026-04-01", 'kind = "note"', 'note = "one\\ntwo \\u001b[5n \\u001bP+q544e\\u001b\\\\"')
    book.tells("E019")


@hostile("a title with the one-byte control sequence of old terminals", commands="all")
def _(book):
    book.invoice(title="Site \u009b31m web")
    book.tells("E019")


@hostile("a reason with a line separator and a next line", commands="all")
def _(book):
    for number, character in enumerate("\u0085\u2028\u2029"):
        book.invoice(f"ODD-{number}", "[[event]]", "date = 2026-04-01", 'kind = "dispute"', f'reason = "one{character}two"', file=f"odd-{number}")
    book.tells("E019")


@hostile("a comment with the bytes of an escape sequence", commands="all")
def _(book):
    book.append("clients/healthy.toml", "# plain\n")
    book.write("invoices/odd.toml", b'number = "ODD-1"\nclient = "healthy" # \x1b[2J\x1b]52;c;cm0K\x07\n')
    book.tells("E007")


@hostile("keys that are escape sequences", commands="all")
def _(book):
    book.invoice("ODD-1", '"\\u001b]0;x\\u0007" = 1', '"\\u009b2J" = 2', '"\\u202Eabc" = 3')
    book.tells("W001")


@hostile("a bell, a backspace and a carriage return that hide what was there", commands="all")
def _(book):
    for number, character in enumerate("\b\a\r\x7f\v\f"):
        book.client(f"odd-{number}", name=f"Honest{character}{character}Evil")
    book.tells("E019")


@hostile("a name that is read from right to left", commands="all")
def _(book):
    book.client(name="Odd \u202egro.live@\u202c Ltd")
    book.tells("E020")


@hostile("a contact between isolates", commands="all")
def _(book):
    book.client("odd", "[[contact]]", 'name = "\u2066Nadia\u2069 \u2067Morel"', 'email = "odd@client.example"')
    book.tells("E020")


@hostile("names of invisible letters, joiners and marks", commands="all")
def _(book):
    book.client(name="\u200bO\u200dd\u200cd\u2060\ufeff\u00ad\u200e\u200f\U000e0041", address=["\u3164", "\u115f"])
    book.invoice("ODD\u200b-1", client="odd", title="\u180e\ufe0f\U000e0101")


@hostile("a name under ten thousand accents", commands="all")
def _(book):
    book.client(name="Zal" + "\u0301\u0327\u0338" * 3334 + "go")
    book.invoice(client="odd", title="a" + "\u0489" * 5000)


@hostile("letters of no width, of two columns and of unknown planes", commands="all")
def _(book):
    book.client(name="漢字" * 200 + "👩‍🚀" * 50, address=["\ue000\U000f0000\U0010fffd", "\U0001f1eb" * 99])
    book.invoice("漢字-1", client="odd", title="\ufdfa\ufdfd\u0bf5" * 30)


@hostile("places of a diagnostic behind wide letters and tabs", commands="all")
def _(book):
    book.write("invoices/odd.toml", 'number = "ODD-1"\nclient = "healthy"\n\t\t"漢\t字👩‍🚀e\u0301" = "x"\n\t\ttotal\t=\t"漢字"\t# \u202e\n')
    book.tells("E014", "W001")


@hostile("a text of the book that drives the terminal", commands="all")
def _(book):
    book.write("templates/en/standard/overdue.txt", "Subject: x\n\nPay\x1b[8m now\x1b[0m\n")
    book.tells("E019")


@hostile("a text of the book that is read from right to left", commands="all")
def _(book):
    book.write("templates/fr/standard/overdue.txt", "Subject: x\n\nPay \u202ewon\n")
    book.write("templates/en/standard/overdue.txt", "Subject: x\n\nPay \u2067won\n")
    book.tells("E019")


@hostile("a link of a contact that leaves its hyperlink", commands="all")
def _(book):
    book.client("odd", "[[contact]]", 'name = "Odd"', 'linkedin = "https://example.org/\\u0007\\u001b\\\\"')
    book.tells("E019")


@hostile("an address for payments that is a program", commands="all")
def _(book):
    for number, address in enumerate(("javascript:alert(1)", "data:text/html,<script>alert(1)</script>", 'https://x/" onmouseover="a', "file:///etc/passwd")):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", pay_url=address)
        book.client(f"odd-{number}", "[[contact]]", f"linkedin = '{address}'", 'phone = "<b>+33</b>;ext=1"', 'email = "odd@client.example"')
    book.references[:] = ["ODD-0", "ODD-1", "ODD-2"]


@hostile("a total that is a control sequence", commands="all")
def _(book):
    book.invoice(total="\x1b[2J1200")
    book.invoice("ODD-2", file="odd-2", total=Bare("'12\u202e00'"))
    book.tells("E019", "E014", "E020")
    book.references.clear()
