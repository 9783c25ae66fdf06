"""Values that would add a header to a mail, a formula to a spreadsheet, markup to a page, or an entry to a feed."""
from book import hostile

SCRIPT = '"><script>alert(1)</script><img src=https://evil.example/x.png onerror=alert(2)>\'--><svg/onload=alert(3)>'
FORMULAS = ("=1+1", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", " =1", "\u00a0=HYPERLINK(\"https://evil.example\")", "\uff1d1+1",
            "\ufeff+2", "\"=1\"", "';=1", ",=1", "=1\u00a0,\"\"=2")


@hostile("a title that adds a Bcc", commands="all")
def _(book):
    book.invoice(title="Site\r\nBcc: victim@evil.example\r\n\r\nbody")
    book.tells("E019")


@hostile("a name that closes its quotes and adds an address", commands="all")
def _(book):
    book.client("odd", "[[contact]]", "name = '''Nadia\" <nadia@evil.example>, \"x'''", 'email = "odd@client.example"')
    book.invoice(client="odd", title='x" <x@evil.example>, Bcc: y@evil.example;')


@hostile("an address that is two", commands="all")
def _(book):
    for number, address in enumerate(("a@b.example,c@evil.example", "a@b.example>\nBcc: c@evil.example", '"a b"@b.example', "a@b.example c@d.example",
                                      "a@[127.0.0.1]", "a@b..example", "é@b.example", "a" * 300 + "@b.example", "-@-", "@", "a@b@c.example")):
        book.client(f"odd-{number}", "[[contact]]", f'email = {address!r}'.replace("'", '"') if '"' not in address else f"email = '{address}'")
    book.tells("E018", "E019")


@hostile("a name that is an encoded word", commands="all")
def _(book):
    book.client("odd", "[[contact]]", 'name = "=?utf-8?q?x=0D=0ABcc:_a=40evil.example?="', 'email = "odd@client.example"', name="=?utf-8?b?DQpCY2M6IHg=?=")
    book.invoice("=?utf-8?q?=0A?=", client="odd", title="=?utf-8?q?x?= =?utf-8?q?y?=")


@hostile("a subject of a hundred thousand letters without a blank", commands="all")
def _(book):
    book.client("odd", "[[contact]]", f'name = "{"n" * 100000}"', 'email = "odd@client.example"')
    book.invoice(client="odd", title="é" * 50000, value="x" * 100000)


@hostile("an identity of a mail that holds other headers", commands="all")
def _(book):
    for number, identity in enumerate(("<a@b>\r\nBcc: c@evil.example", "<a@b> <c@d>", "<" * 500, "a@b\u2028c", "<é@b>", "<a@b>,<c@evil.example>")):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", message_id=identity)
    book.tells("E019")
    book.references[:] = ["ODD-1", "ODD-2", "ODD-4"]


@hostile("a sender whose mailbox is a list", commands="all")
def _(book):
    book.write("relance.toml", '[me]\nname = "A, B <x@evil.example>; \\\\\\" (c)"\nemail = "a@b.example, c@evil.example"\ncountry = "FR"\n'
               '[sender.reminders]\nname = "Bcc: x"\nemail = "r@b.example\\n"\n')
    book.tells("E018", "E019")


@hostile("texts that end a mail, a box and a part", commands="all")
def _(book):
    book.client(name="From nobody Thu Jan  1 00:00:00 1970", address=[".", "From x", "--=_relance", "-- "])
    book.invoice("From 1", "[[event]]", "date = 2026-04-01", 'kind = "reply"', 'note = "\\n.\\nFrom a\\n\\n--=_relance\\nContent-Type: text/html\\n"',
                 client="odd", title=".", value="From me")


@hostile("cells that are formulas", commands="all")
def _(book):
    for number, formula in enumerate(FORMULAS):
        book.client(f"odd-{number}", name=formula, address=[formula])
        book.invoice(f"{formula}{number}", file=f"odd-{number}", client=f"odd-{number}", title=formula, purchase_order=formula)
        book.append(f"invoices/odd-{number}.toml", f"[[event]]\ndate = 2026-04-02\nkind = 'payment'\namount = 1.00\nmethod = '''{formula}'''\nreference = '''{formula}'''\n")
    book.references[:] = [FORMULAS[0] + "0", "odd-1", FORMULAS[4] + "4"]


@hostile("cells with quotes, commas and line ends", commands="all")
def _(book):
    book.client(name='"a",b\n""', address=["a\nb"])
    book.client("even", name='""",=1,"')
    book.invoice('","=1",', client="even", title='"')
    book.tells("E019")


@hostile("names that are scripts of a page", commands="all")
def _(book):
    book.client("odd", "[[contact]]", f"name = '''{SCRIPT}'''", f"salutation = '''{SCRIPT}'''", 'email = "odd@client.example"', name=SCRIPT, address=[SCRIPT])
    book.invoice(f"<b>{SCRIPT}", client="odd", title=SCRIPT, value=SCRIPT, purchase_order=SCRIPT)


@hostile("a profile of markup", commands="all")
def _(book):
    book.write("relance.toml", "[me]\nname = '''</title></style><script>x</script>'''\nbusiness = '''<iframe src=//evil.example>'''\nemail = 'a@b.example'\n"
               "phone = '''<b onclick=x>'''\naddress = ['''<base href=//evil.example>''']\nregistration = '''<meta http-equiv=refresh content=0>'''\n"
               "vat_mention = '''<!-- '''\ncountry = 'FR'\nbic = '''&lt;x&gt;'''\npayment_methods = ['''<form action=//evil.example>''']\n"
               "iban = { EUR = '''<u>FR7630006000011234567890189''' }\n")
    book.tells("E052")


@hostile("style sheets in values", commands="all")
def _(book):
    book.client(name="</style><style>*{background:url(https://evil.example/?x)}")
    book.invoice(client="odd", title="@import 'https://evil.example/x.css'; expression(alert(1))")


@hostile("entities, comments and sections of markup", commands="all")
def _(book):
    book.client(name="&lt;script&gt; &#x3c;b&#62; &amp;amp; <![CDATA[x]]> <?php x ?> <!DOCTYPE x>")
    book.invoice("&#0;&nbsp", client="odd", title="<!-- --> --!> ]]> %3Cscript%3E \\u003cscript\\u003e")


@hostile("entries of a calendar within a title", commands="all")
def _(book):
    book.client(name="END:VEVENT\\nBEGIN:VEVENT\\n;,:", address=["BEGIN:VCALENDAR"])
    book.invoice("ODD;X=\"Y\":Z,1", client="odd", title="\\nATTACH:file:///etc/passwd\\N\\;" + "é" * 200, due="2026-05-20" and None)


@hostile("postings of a journal within a name", commands="all")
def _(book):
    book.client(name="Odd  ; x: y\u00a0  assets:bank  1000 EUR", address=["include /etc/passwd"])
    book.invoice("ODD 1 ; client: x", client="odd", title="!include x  = 2026-01-01 (code) | payee * ! [a:b] {1} @ 2")


@hostile("a link to write a mail that adds a copy", commands="all")
def _(book):
    book.client("odd", "[[contact]]", 'name = "Odd"', 'email = "o?cc=x%40other.example&bcc=y@client.example"')
    book.invoice("ODD&cc=x@evil.example", client="odd", title="a%0D%0ABcc:x@evil.example?bcc=z#y&body=w")
