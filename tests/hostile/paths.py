"""Paths and names that lead out of the book, or out of the folder that a command may write to."""
import os
import shutil

import rules
from book import Bare, PROFILE, hostile
from visit import hold, only_plain_names

OUTWARD = ("../../outside/secret.{0}", "../outside/secret.{0}", "/etc/passwd", "//etc/passwd", "x/../../outside/secret.{0}", "./././../outside/secret.{0}", "..", ".", "/", "", "~/.profile", "file:///etc/passwd",
           "..\\outside\\secret.{0}", "%2e%2e/outside/secret.{0}", "../" * 400 + "etc/passwd", "a" * 5000, "a/" * 3000, "\u2024\u2024/outside/secret.{0}", "relance.toml", "/dev/zero", "/proc/self/environ")
NAMES = ("../../outside/PWNED", "/PWNED", "..", ".", "...", "-rf", "~", "a/b", "a\\b", "con", "\"", "'", "$(id)", "=cmd|'", "漢字", "é" * 300, "a" * 400, "x:y", " ", "*", "a\u2044b", ".hidden", "---", "<>|", "%00")


@hostile("a PDF outside of the book")
def _(book):
    for number, path in enumerate(OUTWARD):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", pdf=path.format("pdf"))
    book.tells("E008", "E050")
    book.references[:] = ["ODD-8", "ODD-15", "ODD-18"]


@hostile("a contract outside of the book")
def _(book):
    for number, path in enumerate(OUTWARD):
        book.client(f"odd-{number}", f"contract = '{path.format('pdf')}'")
    book.tells("E008", "E050")
    book.references[:] = ["odd-9", "odd-15", "odd-18"]


@hostile("a PDF and a contract that are hidden")
def _(book):
    for number, path in enumerate(("../.git/config", ".git/../../.git/config", "../files/.pdf", "./.a.pdf", "../.x/a.pdf")):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", pdf=path)
    book.client("odd", "contract = '.git/config'")
    book.write(".git/config", b"CANARY-5e1f0c")
    book.tells("E008")
    book.references[:] = ["ODD-0", "ODD-2", "odd"]


@hostile("holidays outside of the book", commands="few")
def _(book):
    for number, path in enumerate(OUTWARD):
        book.write(f"more/{number}/relance.toml", PROFILE + f"[calendar]\nholidays = '{path.format('toml')}'\n")
        book.put(os.path.join(book.path, "more/outside/secret.toml"), 'rules = ["CANARY-5e1f0c"]\n')

    def ask(runs, book):
        for number in range(len(OUTWARD)):
            hold(book.inner(f"more/{number}"), runs, runs.run("check", book=f"{book.path}/more/{number}"), "text")
    book.after.append(ask)


@hostile("laws and playbooks whose names are paths")
def _(book):
    for number, path in enumerate(OUTWARD):
        name = path.format("toml").removesuffix(".toml")
        book.client(f"odd-{number}", f"playbook = '{name}'")
        book.client(f"even-{number}", f"late_payment = {{ law = '{name}' }}")
        book.invoice(f"ODD-{number}", file=f"odd-{number}", client=f"odd-{number}", late_payment=Bare(f"{{ law = '{name}' }}"))
    book.tells("E012", "E038")
    book.codes = None
    book.references.clear()


@hostile("a client whose id is a path")
def _(book):
    for number, path in enumerate(OUTWARD):
        book.invoice(f"ODD-{number}", file=f"odd-{number}", client=path.format("toml").removesuffix(".toml"))
    book.tells("E024", "E031")
    book.references.clear()


@hostile("steps and texts whose names are paths")
def _(book):
    for number, path in enumerate(OUTWARD):
        book.write(f"playbooks/odd-{number}.toml", f'name = "odd-{number}"\n[[step]]\nid = "odd"\nwhen = "due + 1"\nchannel = ["email"]\ntemplate = "{path.format("txt").replace(chr(92), "/")}"\n')
    book.tells("E022", "E045")
    book.codes = None


@hostile("texts that include what is outside of the book")
def _(book):
    for number, path in enumerate(("../../../outside/secret", "/etc/passwd", "../../relance.toml", "..", "", "signature/../../x", "a" * 60000)):
        book.write(f"templates/en/standard/{'overdue' if not number else f'odd-{number}'}.txt", "Subject: x\n\n{{> " + path + "}}\n{{>" + path + "}}\n")
    book.tells("E051")
    book.codes = None


@hostile("a PDF whose name is a header")
def _(book):
    for number, name in enumerate(('a"; filename="b.exe', "a\u00adb.pdf", "é" * 120 + ".pdf", "=?utf-8?q?x?=.pdf", "a;b=c.pdf", "a%0d%0ab.pdf", "a.pdf.exe")):
        book.write(f"files/{name}", b"%PDF-1.4\n\0\xff\r\n.\r\nFrom x\n")
        book.invoice(f"ODD-{number}", file=f"odd-{number}", pdf=f"../files/{name}")
    book.references[:] = ["ODD-0", "ODD-3", "ODD-5"]


@hostile("files that are named after hostile numbers", seconds=2)
def _(book):
    for number, name in enumerate(NAMES):
        book.invoice(name, file=f"odd-{number}", pdf="../a.pdf", client="healthy" if number % 2 else "odd")
    book.client("odd", 'contract = "a.pdf"')
    book.write("a.pdf", b"%PDF-1.4\n")
    book.tells("E024")
    book.references[:] = [NAMES[0], "$(id)", "---"]
    book.after.append(write_out)


def write_out(runs, book):
    for words in (("draft", "--all", "--output"), ("draft", "--all", "--format", "html", "--output"), ("draft", "--all", "--format", "text", "--output"), ("draft", "--all", "--maildir")):
        hold(book, runs, runs.run(*words, os.path.join(book.out, "-".join(words).replace("--", "")), book=book.path), "text")
    for name in NAMES:
        for words in (("draft", "--format", "eml", "--output", book.out), ("dossier", "--output", book.out)):
            hold(book, runs, runs.run(*words, "--", name, book=book.path), "text")
    for form in ("ics", "ledger", "csv", "json"):
        hold(book, runs, runs.run("export", form, "--output", os.path.join(book.out, f"export.{form}"), book=book.path), "text")
    only_plain_names(book.out, runs)
    runs.that(len(os.listdir(book.out)) > 20, f"wrote only {os.listdir(book.out)}")


@hostile("numbers that give one file the same name", seconds=2)
def _(book):
    for number, name in enumerate(("A 1", "A-1", "A_1", "A/1", "A\\1", "a-1", "A  1", "A:1", "A--1", "A 1 ")):
        book.invoice(name, file=f"odd-{number}", client=f"odd-{number}")
        book.client(f"odd-{number}")

    def ask(runs, book):
        for _ in range(2):
            hold(book, runs, runs.run("draft", "--all", "--output", book.out, book=book.path), "text")
        runs.that(len(os.listdir(book.out)) >= 10, f"wrote only {os.listdir(book.out)}")
    book.references.clear()
    book.after.append(ask)


@hostile("a folder to write to that is a link, a pipe and a file", commands="few")
def _(book):
    os.symlink(os.path.join(book.root, "outside"), os.path.join(book.out, "link"))
    os.mkfifo(os.path.join(book.out, "pipe"))
    os.symlink(os.path.join(book.root, "outside/secret.txt"), os.path.join(book.out, "secret"))
    os.symlink("/dev/zero", os.path.join(book.out, "zero"))
    os.symlink(os.path.join(book.root, "home/new"), os.path.join(book.out, "dangling"))

    def ask(runs, book):
        for name in ("pipe", "secret", "zero", "dangling", ".here", "missing/missing", "a" * 300, "\x1b[2J", ""):
            for words in (("export", "json", "--output"), ("export", "ics", "--output"), ("draft", "HEALTHY-1", "--output"), ("dossier", "HEALTHY-1", "--output"), ("draft", "HEALTHY-1", "--maildir")):
                place = os.path.join(book.out, name) if name else ""
                done = runs.run(*words, place, book=book.path)
                hold(book, runs, done, "text")
                runs.faults += [f"{done.name()}: {fault}" for fault in rules.faults_of_text(done.err)]
    book.after.append(ask)


@hostile("new clients, invoices and books whose names are paths", commands="few")
def _(book):
    def ask(runs, book):
        for name in (*NAMES, "../../outside/new", "\x1b[2J", "a\nb", "", b"\xff\xfe", "clients/x", "Odd"):
            hold(book, runs, runs.run("new", "client", f"--name={name}" if isinstance(name, str) else "--name=x", "--", name, book=book.path), "text")
            hold(book, runs, runs.run("new", "invoice", "--client=healthy", "--total=1", "--", name, book=book.path), "text")
        for path in ("clients", "invoices"):
            only_plain_names(os.path.join(book.path, path), runs)
            for made in os.listdir(os.path.join(book.path, path)):
                place = os.path.join(book.path, path, made)
                if os.path.isdir(place):
                    shutil.rmtree(place)  # of a year
                elif made != "healthy.toml":
                    os.unlink(place)
        for place in ("out/new", "out/new", "book", "outside/secret.txt", "out/\x1b[2J", "out/" + "a" * 300, "/proc/self/x", "out/new/a/b/c"):
            hold(book, runs, runs.run("init", place, as_of=None), "text")
    book.after.append(ask)
