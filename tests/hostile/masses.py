"""More of everything than a book has: bytes, lines, keys, events, contacts, files."""
import os

from book import Bare, HEALTHY, PROFILE, hostile

HEAD = 'number = "ODD-1"\nclient = "healthy"\nissued = 2026-03-02\nsent = 2026-03-02\nterms = "30 days"\ntotal = 1200.00\n'
GIBIBYTE = 2**30


def sparse(book, path, size=GIBIBYTE):
    with open(book.at(path), "wb") as file:
        file.truncate(size)


@hostile("files of a gibibyte wherever a file is read")
def _(book):
    for path in ("invoices/odd.toml", "clients/odd.toml", "playbooks/odd.toml", "rates/odd.toml", "laws/ODD.toml", "templates/en/standard/overdue.txt", "templates/en/standard/overdue.html", "days.toml", "big.pdf"):
        sparse(book, path)
    book.append("relance.toml", '[calendar]\nholidays = "days.toml"\n')
    book.invoice("ODD-2", file="odd-2", pdf="../big.pdf")
    book.client("odd-2", 'contract = "big.pdf"')
    book.tells("E003", "E023", "E050")


@hostile("a profile of a gibibyte")
def _(book):
    sparse(book, "relance.toml")
    book.tells("E003")


@hostile("a file of more bytes than a disk has")
def _(book):
    sparse(book, "invoices/odd.toml", 2**42)
    book.tells("E003")


@hostile("a text of sixteen mebibytes")
def _(book):
    book.write("invoices/odd.toml", HEAD + "title = '" + "x" * 2**24 + "'\n")
    book.write("invoices/odd-2.toml", HEAD + "title = '''\n" + "x\n" * 2**20 + "'''\n" + "#" * 2**22)
    book.tells("E003")


@hostile("titles just under the limit of a file", seconds=3, mebibytes=256, commands="few")
def _(book):
    for number in range(3):
        book.write(f"invoices/odd-{number}.toml", HEAD.replace("ODD", f"ODD-{number}") + "title = '" + "é" * (2**21 - 200) + "'\n")


@hostile("a hundred thousand keys that nobody knows", seconds=3, mebibytes=256, commands="few")
def _(book):
    book.write("invoices/odd.toml", HEAD + "".join(f"key_{number} = {number}\n" for number in range(100000)))
    book.tells("W001")


@hostile("a hundred thousand keys in every file that has keys", seconds=6, mebibytes=512, commands="few")
def _(book):
    keys = "".join(f"key_{number} = {number}\n" for number in range(100000))
    for path in ("invoices/odd.toml", "clients/odd.toml", "playbooks/odd.toml", "laws/ODD.toml", "rates/odd.toml"):
        book.write(path, (HEAD if path.startswith("inv") else 'name = "odd"\n' if path.startswith(("cl", "pl")) else "") + keys)
    book.append("relance.toml", keys)
    book.tells("W001", "E010", "E027")
    book.codes = None


@hostile("a client that requires the hundred thousand keys that nobody knows", seconds=3, mebibytes=256, commands="few")
def _(book):
    book.client("odd", "requires = [" + ",".join(f'"rk_{number}"' for number in range(100000)) + "]")
    book.write("invoices/odd.toml", HEAD.replace("healthy", "odd") + "".join(f"key_{number} = {number}\n" for number in range(100000)))
    book.tells("W001", "W010")


@hostile("a hundred thousand values that are each an error", seconds=3, mebibytes=256, commands="few")
def _(book):
    book.client("odd", "pays_on = [" + ", ".join(["99"] * 100000) + "]")
    book.client("even", "address = [" + ",\n".join(["1"] * 100000) + "]")
    book.tells("E013", "E011")


@hostile("a hundred thousand control characters", seconds=4, mebibytes=384, commands="few")
def _(book):
    book.client("odd", "address = [" + ", ".join(['"\\u001b"'] * 100000) + "]")
    book.client("even", "address = [\n" + ",\n".join(['"\\u202e"'] * 100000) + "]")
    book.tells("E019", "E020")


@hostile("nine thousand events that are each ten errors", seconds=3, mebibytes=256, commands="few")
def _(book):
    book.write("invoices/odd.toml", HEAD + "[[event]]\na = 1\nb = 2\nc = 3\ndate = 1\nkind = 'x'\nnote = 1\n" * 9500)
    book.tells("E011", "E012")


@hostile("two million lines", seconds=2, mebibytes=96)
def _(book):
    book.write("invoices/odd.toml", HEAD + "\n" * 2000000 + "x = 1\n")
    book.write("invoices/odd-2.toml", HEAD.replace("ODD", "EVEN") + "#\n" * 2000000)
    book.write("invoices/odd-3.toml", HEAD.replace("ODD", "THIRD") + "\n" * 2000000 + "total = 1,5\n")
    book.tells("W001", "E007")
    book.references[:] = ["ODD-1"]


@hostile("mistakes in each of ten thousand lines")
def _(book):
    book.write("invoices/odd.toml", "total = 1,50\n" * 10000)
    book.write("invoices/odd-2.toml", "".join(f"key_{number} = 1,50\n" for number in range(4000)))
    book.write("invoices/odd-3.toml", "total = 1.200,00 " * 50000)
    book.tells("E007")


@hostile("a hundred and fifty thousand events in one invoice", mebibytes=128)
def _(book):
    book.write("invoices/odd.toml", HEAD + "[[event]]\n" * 150000)
    book.tells("E006")


@hostile("as many events as a file may hold", seconds=3, mebibytes=128)
def _(book):
    for number, (kind, key) in enumerate((("step", "step = 'overdue'"), ("promise", "until = 2026-04-20"), ("payment", "amount = 0.01"), ("dispute", ""), ("note", "note = 'x'"))):
        book.write(f"invoices/odd-{number}.toml", HEAD.replace("ODD-1", f"ODD-{number}") + f"[[event]]\ndate = 2026-04-01\nkind = '{kind}'\n{key}\n" * 6600)
    book.references[:] = ["ODD-1", "ODD-2", "ODD-4"]


@hostile("a step that was done two thousand times", seconds=6)
def _(book):
    book.write("invoices/odd.toml", HEAD + "[[event]]\ndate = 2026-04-01\nkind = 'step'\nstep = 'overdue'\n" * 2000)
    book.references.append("ODD-1")


@hostile("as many instalments as a file may hold", seconds=3, mebibytes=128)
def _(book):
    parts = ", ".join(["{ due = 2026-04-10, amount = 0.10 }"] * 9900)
    book.invoice("ODD-1", f"instalment = [{parts}]", total=Bare("990.00"))
    book.invoice("ODD-2", f"[[event]]\ndate = 2026-04-02\nkind = 'plan'\ninstalments = [{parts}]", file="odd-2", total=Bare("990.00"))


@hostile("a hundred plans of a hundred instalments", seconds=3, mebibytes=128)
def _(book):
    parts = ", ".join(f"{{ due = 2026-0{1 + number % 9}-10, amount = 10.00 }}" for number in range(100))
    book.invoice("ODD-1", *[f"[[event]]\ndate = 2026-04-02\nkind = 'plan'\ninstalments = [{parts}]"] * 95, total=Bare("1000.00"))


@hostile("fifty thousand contacts", mebibytes=128)
def _(book):
    book.write("clients/odd.toml", 'name = "Odd"\n' + "[[contact]]\nemail = 'a@b.example'\n" * 50000)
    book.tells("W020")


@hostile("as many contacts as a file may hold", seconds=2, mebibytes=128)
def _(book):
    book.client("odd", *[f"[[contact]]\nrole = 'superior'\nname = 'N {number}'\nemail = 'a{number}@b.example'" for number in range(9900)])
    book.invoice(client="odd")


@hostile("lines of a postal address without end", seconds=2, mebibytes=128)
def _(book):
    book.client("odd", "address = [" + ",".join(['"x"'] * 100000) + "]")
    book.append("relance.toml", "")
    book.write("relance.toml", PROFILE.replace("[bank]", "address = [" + ",".join(['"x"'] * 10000) + "]\npayment_methods = [" + ",".join(['"y"'] * 10000) + "]\n[bank]"))
    book.invoice(client="odd")


@hostile("ten thousand invoices of one number", seconds=3, mebibytes=128, commands="few")
def _(book):
    for number in range(10000):
        book.write(f"invoices/{number % 10}/odd-{number}.toml", HEAD)
    book.tells("E030")


@hostile("five thousand credit notes for each other", seconds=3, mebibytes=128, commands="few")
def _(book):
    for number in range(5000):
        book.write(f"invoices/odd-{number}.toml", f'number = "C-{number}"\nclient = "healthy"\nissued = 2026-03-02\nsent = 2026-03-02\ntotal = 1.00\ncredit_note_for = "C-{(number * 7 + 1) % 5000}"\n')
    book.tells("E037")


@hostile("five thousand credit notes for an invoice that is broken", seconds=3, mebibytes=128, commands="few")
def _(book):
    for number in range(5000):
        book.write(f"invoices/odd-{number}.toml", f'number = "C-{number}"\nclient = "healthy"\nissued = 2026-03-02\nsent = 2026-03-02\ntotal = 1.00\ncredit_note_for = "B-{number}"\n')
        book.write(f"invoices/broken-{number}.toml", f'number = "B-{number}"\nclient = "healthy"\ntotal = 1,00\n')
    book.tells("E007", "E037")


@hostile("two names of a mebibyte that are nearly the same", seconds=2)
def _(book):
    book.write("invoices/odd.toml", HEAD.replace("ODD-1", "x" * 2**20))
    book.write("invoices/odd-2.toml", HEAD + "credit_note_for = '" + "y" * 2**20 + "'\n")
    book.write("invoices/odd-3.toml", HEAD.replace("ODD", "EVEN") + "[[event]]\ndate = 2026-04-01\nkind = 'step'\nstep = '" + "z" * 2**20 + "'\n")
    book.write("playbooks/odd.toml", 'name = "odd"\n[[step]]\nid = "' + "w" * 2**20 + '"\nwhen = "due + 1"\nchannel = ["call"]\ntemplate = "overdue"\n')
    book.tells("E037", "W003")
    book.codes = None


@hostile("numbers that are a mebibyte long", seconds=4, mebibytes=384, commands="few")
def _(book):
    for number in range(3):
        book.write(f"invoices/odd-{number}.toml", HEAD.replace("ODD-1", "x" * 2**20 + str(number)))
    book.after.append(lambda runs, book: runs.run("show", "y" * 100000, book=book.path))


@hostile("files and folders without end", seconds=2, commands="few")
def _(book):
    for number in range(2000):
        book.write(f"invoices/{number}/.keep", "")
        book.write(f"invoices/note-{number}.md", "")
    deep = book.path + "/invoices"
    for number in range(300):
        deep += f"/d{number}"
    os.makedirs(deep)
    book.put(deep + "/odd.toml", HEAD)


@hostile("a thousand playbooks, laws and rates", seconds=3, mebibytes=128, commands="few")
def _(book):
    for number in range(1000):
        book.write(f"playbooks/odd-{number}.toml", f'name = "odd-{number}"\n' + "".join(f'[[step]]\nid = "s{step}"\nwhen = "due + {step + 1}"\nchannel = ["call"]\ntemplate = "overdue"\n' for step in range(20)))
        book.write(f"rates/odd-{number}.toml", f'[[rate]]\nseries = "odd_{number}"\nvalid_from = 2027-01-01\nvalue = 2\n')
    book.codes = None
    book.references.append(HEALTHY)
