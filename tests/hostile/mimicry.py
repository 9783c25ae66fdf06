"""Values that look like what relance itself is written in: placeholders, patterns, shells, scripts, expressions."""
from book import hostile

PLACEHOLDERS = ("{{my_name}}", "{{{my_email}}}", "{{> signature}}", "{{#several}}", "{{/several}}", "{{^x}}", "{{=<% %>=}}", "{{! x }}", "{{&my_name}}",
                "{{", "}}", "{{}}", "{{value:my_name}}", "<% x %>")
PATTERNS = ("{}", "{0}", "{:>99999999}", "{0:{1}}", "%s%s%s%n", "%1$*2$d", "{{}}", "{", "}", "\\{\\}", "{|a|b}", "`x`")
SHELLS = ("$(touch PWNED)", "`touch PWNED`", "; touch PWNED;", "| touch PWNED", "&& touch PWNED", "' ; touch PWNED; '", "\" ; touch PWNED; \"",
          "$HOME", "${IFS}", "!!", "~root", "*", "?", "--help", "-C", "--", "-")


def filled(book, words):
    for number, word in enumerate(words):
        book.client(f"odd-{number}", "[[contact]]", f"name = '''{word}'''" if "'" not in word else f'name = """{word.replace(chr(34), "x")}"""',
                    'email = "odd@client.example"', name=word, address=[word])
        book.invoice(f"{word}{number}" if word != "--" else word, "[[event]]", "date = 2026-04-01", 'kind = "reply"', 'note = "a"', file=f"odd-{number}",
                     client=f"odd-{number}", title=word, purchase_order=word, value=word)


@hostile("names that are placeholders of a text", commands="all")
def _(book):
    filled(book, PLACEHOLDERS)
    book.references[:] = ["{{my_name}}0", "{{{my_email}}}1", "{{> signature}}2"]


@hostile("names that are patterns of a message", commands="all")
def _(book):
    filled(book, PATTERNS)
    book.append("invoices/odd-1.toml", "{}")
    book.write("clients/{}.toml", 'name = "x"\n')
    book.write("clients/{0} %n.toml", 'name = "x"\n')
    book.tells("E007", "E022")
    book.references[:] = ["{}0", "%s%s%s%n4", "}8"]


@hostile("numbers that are commands of a shell", commands="all")
def _(book):
    filled(book, SHELLS)
    book.references[:] = ["$(touch PWNED)0", "' ; touch PWNED; '5", "--help13"]


@hostile("numbers that are options", commands="all")
def _(book):
    for number, word in enumerate(("-1", "--all", "--output=../out", "-C/", "--format", "-")):
        book.invoice(word, file=f"odd-{number}")
    book.references[:] = ["-1", "--all", "--output=../out"]


@hostile("names that are expressions to search with", commands="all")
def _(book):
    filled(book, ("(a+)+$" + "a" * 200 + "!", ".*" * 300, "[[:alpha:]]", "\\", "\\\\x41", "^$", "(?:", "[a-", "\\d{1,999999}", "a|b"))
    book.references[:] = ["^$5", "odd-0"]


@hostile("names that are data of other languages", commands="all")
def _(book):
    filled(book, ('","x":{"y":[', "\\u0000\\ud800", "null", "NaN", "</script>", "__proto__", "constructor", "]]>", "0x10", "1e309", "true", "'); DROP TABLE x;--", "0",
                  "undefined", "\\", "\\\""))
    book.references[:] = ['","x":{"y":[0', "__proto__5", "\\14"]


@hostile("client ids and keys that every object has", commands="all")
def _(book):
    for number, name in enumerate(("constructor", "prototype", "con", "nul", "true", "none", "all", "0", "-", "---", "a" * 250)):
        book.client(name, name=name)
        book.invoice(f"{name[:40]}#", file=f"odd-{number}", client=name)
    book.append("clients/con.toml", "")
    book.write("invoices/proto.toml", '__proto__ = { x = 1 }\n"constructor.prototype" = 1\nnumber = "P-1"\nclient = "con"\nhasOwnProperty = 1\ntoString = [1]\n')
    book.tells("W001")
    book.references[:] = ["constructor", "---", "a" * 250]


@hostile("invoices whose numbers differ by what cannot be seen", commands="all")
def _(book):
    for number, written in enumerate(("A-1", "a-1", "A-1 ", "\u0410-1", "A\u200b-1", "A\u2010" + "1", "\uff21-1", "A-\u0661")):
        book.invoice(written, file=f"odd-{number}")
    book.references[:] = ["A-1", "a-1", "A-1 "]


@hostile("codes for payment in texts that are too long for them", commands="all")
def _(book):
    book.write("relance.toml", f'[me]\nname = "{"N" * 5000}"\nemail = "a@b.example"\ncountry = "FR"\niban = {{ EUR = "FR7630006000011234567890189" }}\nbic = "{"B" * 3000}"\n')
    book.invoice("9" * 3000, title="\\n" * 500)
    book.tells("E052")
    book.references[:] = ["9" * 3000]
