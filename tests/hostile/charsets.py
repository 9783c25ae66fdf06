"""Bytes that are no text, or another text than UTF-8."""
import random

from book import HEALTHY_FILE, INVOICE, hostile

NO_UTF8 = {
    "a slash in two bytes": b"\xc0\xaf", "a zero in two bytes": b"\xc0\x80", "a letter in three bytes too many": b"\xf0\x80\x80\xaf",
    "half of a surrogate pair": b"\xed\xa0\x80", "a pair of surrogates": b"\xed\xa0\xbd\xed\xb8\x80", "a continuation alone": b"\x80",
    "a beginning alone": b"\xe2\x82", "a code point beyond the last": b"\xf4\x90\x80\x80", "five bytes": b"\xf8\x88\x80\x80\x80", "six bytes": b"\xfc\x84\x80\x80\x80\x80",
    "the byte FE": b"\xfe", "the byte FF": b"\xff", "the accents of Latin-1": "été".encode("latin-1"), "the letters of Shift-JIS": "漢字".encode("shift-jis"),
}


@hostile("bytes of every class that UTF-8 does not have")
def _(book):
    for number, content in enumerate(NO_UTF8.values()):
        book.write(f"invoices/odd-{number}.toml", b'number = "ODD"\nclient = "healthy"\ntitle = "a' + content + b'z"\n')
        book.write(f"invoices/end-{number}.toml", b'number = "END"\n#' + content)
    book.tells("E004", "E030")


@hostile("bytes that are no text in every other file of a book")
def _(book):
    for number, content in enumerate(NO_UTF8.values()):
        for path in ("clients/odd-{}.toml", "playbooks/odd-{}.toml", "rates/odd-{}.toml", "laws/O{}.toml", "templates/en/standard/odd-{}.txt",
                     "templates/fr/standard/odd-{}.html"):
            book.write(path.format(chr(65 + number) if path.startswith("laws") else number), b"# " + content + b"\n")
    book.tells("E004")


@hostile("a profile that is no text")
def _(book):
    book.write("relance.toml", b'[me]\nname = "Andr\xe9"\n')
    book.tells("E004")


@hostile("zero bytes")
def _(book):
    book.write("invoices/odd.toml", b'number = "ODD-1"\0\nclient = "healthy"\n')
    book.write("invoices/odd-2.toml", b"\0" * 5000)
    book.write("clients/odd.toml", b'name = "a\0b"\n')
    book.write("templates/en/standard/odd.txt", b"Subject: a\0b\n")
    book.tells("E005")


@hostile("escapes of half of a surrogate pair and of nothing")
def _(book):
    for number, escape in enumerate(("\\uD800", "\\uDFFF", "\\U00110000", "\\UFFFFFFFF", "\\u12", "\\x41", "\\q", "\\U0000D83D\\U0000DE00", "\\uD83D\\uDE00", "\\")):
        book.write(f"invoices/odd-{number}.toml", f'number = "ODD-{number}"\nclient = "healthy"\ntitle = "{escape}"\n')
    book.tells("E007")


@hostile("a zero as an escape")
def _(book):
    book.invoice(title="a\x00b", pdf="a.pdf\x00.toml")
    book.tells("E019")


@hostile("byte order marks, one, two and in the middle")
def _(book):
    book.write(HEALTHY_FILE, b"\xef\xbb\xbf" + INVOICE.encode())
    book.write("invoices/odd.toml", b"\xef\xbb\xbf\xef\xbb\xbfnumber = \"ODD-1\"\nclient = \"healthy\"\n")
    book.write("invoices/odd-2.toml", b"number = \"ODD-2\"\n\xef\xbb\xbfclient = \"healthy\"\n")
    book.tells("E007")


@hostile("files in UTF-16 and UTF-32")
def _(book):
    for number, name in enumerate(("utf-16-le", "utf-16-be", "utf-16", "utf-32-le", "utf-32-be", "utf-32")):
        mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff", "utf-32-be": b"\x00\x00\xfe\xff", "utf-32-le": b"\xff\xfe\x00\x00"}.get(name, b"")
        book.write(f"invoices/odd-{number}.toml", mark + 'number = "ODD-1"\nclient = "été"\n'.encode(name))
        book.write(f"invoices/bare-{number}.toml", 'number = "ODD-1"\n'.encode(name))
    book.tells("E004", "E005")


@hostile("lines that end with a carriage return alone")
def _(book):
    book.write("invoices/odd.toml", b'number = "ODD-1"\rclient = "healthy"\rtotal = 1\r')
    book.write("clients/odd.toml", b'name = "Odd"\r\r\n')
    book.write("templates/en/standard/overdue.txt", b"Subject: x\r\rPay\r")
    book.tells("E007", "E051")


@hostile("line ends of both kinds in one file")
def _(book):
    book.write(HEALTHY_FILE, INVOICE.replace("\n", "\r\n", 3))
    book.invoice("ODD-1", "[[event]]\r", "date = 2026-04-01\r", 'kind = "note"', 'note = """a\r', 'b\r', '"""\r')
    book.client("odd", "\r", '# x\r')


@hostile("files of nothing, of blanks and of comments")
def _(book):
    for number, content in enumerate(("", "\n", " \t ", "#", "# only\n" * 50, "\r\n\r\n", "\ufeff")):
        for path in ("invoices/odd-{}.toml", "clients/odd-{}.toml", "playbooks/odd-{}.toml", "laws/O{}.toml", "rates/odd-{}.toml", "templates/en/standard/odd-{}.txt"):
            book.write(path.format(chr(65 + number) if path.startswith("laws") else number), content)
    book.tells("E010", "E051")


@hostile("a profile of nothing")
def _(book):
    book.write("relance.toml", "")
    book.tells("E010")


@hostile("bytes of chance", seconds=2)
def _(book):
    chance = random.Random(7)
    for number in range(60):
        book.write(f"invoices/odd-{number}.toml", chance.randbytes(chance.randrange(1, 9000)))
        book.write(f"clients/odd-{number}.toml", bytes(chance.choice(b'[]{}"\'=#.\n\\aZ09_-:,\xc3\xa9\x00\x1b') for _ in range(700)))
        text = bytearray(INVOICE.replace("HEALTHY", "BENT").encode())
        for _ in range(3):
            text[chance.randrange(len(text))] = chance.randrange(256)
        book.write(f"invoices/bent-{number}.toml", bytes(text))
    book.codes = None  # whatever is told: what matters is that it is
