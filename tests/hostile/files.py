"""What is no file, or leads elsewhere, or has a name that no file should have."""
import os
import socket

from book import CLIENT, INVOICE, PROFILE, hostile
from visit import hold


def pipe(book, path):
    os.mkfifo(book.at(path))


def listener(book, path):
    bound = socket.socket(socket.AF_UNIX)
    folder = os.getcwd()
    os.chdir(os.path.dirname(book.at(path)))  # the name of a socket has no room for a long path
    bound.bind(os.path.basename(path))
    bound.close()
    os.chdir(folder)


def link(book, path, target):
    os.symlink(target, book.at(path))


@hostile("folders with the names of files")
def _(book):
    for path in ("invoices/odd.toml", "clients/odd.toml", "playbooks/odd.toml", "rates/odd.toml", "laws/ODD.toml", "templates/en/standard/overdue.txt"):
        os.makedirs(book.at(path + "/inner"))
    book.write("invoices/odd.toml/inner.toml", INVOICE.replace("HEALTHY", "INNER"))
    book.tells("E002")


@hostile("pipes with the names of files")
def _(book):
    for path in ("invoices/odd.toml", "clients/odd.toml", "playbooks/odd.toml", "rates/odd.toml", "laws/ODD.toml", "templates/en/standard/overdue.txt", "templates/fr/standard/overdue.html", "odd.pdf", "days.toml"):
        pipe(book, path)
    book.append("relance.toml", '[calendar]\nholidays = "days.toml"\n')
    book.invoice("ODD-2", file="odd-2", pdf="../odd.pdf")
    book.client("odd-2", 'contract = "odd.pdf"')
    book.tells("E002", "E023", "E050")


@hostile("sockets with the names of files")
def _(book):
    for path in ("invoices/odd.toml", "clients/odd.toml", "templates/en/standard/overdue.txt", "odd.pdf"):
        listener(book, path)
    book.invoice("ODD-2", file="odd-2", pdf="../odd.pdf")
    book.tells("E002", "E050")


@hostile("links to devices that never end")
def _(book):
    for number, device in enumerate(("/dev/zero", "/dev/urandom", "/dev/full", "/dev/stdin", "/dev/tty", "/dev/null", "/proc/self/mem", "/dev/fd/0")):
        link(book, f"invoices/odd-{number}.toml", device)
        link(book, f"clients/odd-{number}.toml", device)
    for path in ("playbooks/odd.toml", "rates/odd.toml", "laws/ODD.toml", "templates/en/standard/overdue.txt", "odd.pdf", "days.toml"):
        link(book, path, "/dev/zero")
    book.append("relance.toml", '[calendar]\nholidays = "days.toml"\n')
    book.invoice("ODD-A", file="odd-a", pdf="../odd.pdf")
    book.client("odd-a", 'contract = "odd.pdf"')
    book.codes = None


@hostile("links that lead back to themselves")
def _(book):
    for path in ("invoices/odd.toml", "clients/odd.toml", "playbooks/odd.toml", "rates/odd.toml", "laws/ODD.toml", "templates/en/standard/overdue.txt", "odd.pdf", "days.toml"):
        link(book, path, os.path.basename(path))
    link(book, "invoices/loop", ".")
    link(book, "invoices/up", "../..")
    link(book, "invoices/a.toml", "b.toml")
    link(book, "invoices/b.toml", "a.toml")
    book.append("relance.toml", '[calendar]\nholidays = "days.toml"\n')
    book.invoice("ODD-2", file="odd-2", pdf="../odd.pdf")
    book.tells("E001", "E023", "E050")
    book.codes = None


@hostile("links that lead nowhere")
def _(book):
    for path in ("invoices/odd.toml", "clients/odd.toml", "playbooks/odd.toml", "rates/odd.toml", "laws/ODD.toml", "templates/en/standard/overdue.txt", "odd.pdf"):
        link(book, path, "../../nothing/there" * 40)
    book.invoice("ODD-2", file="odd-2", pdf="../odd.pdf")
    book.codes = None


@hostile("files of the book that are links out of it")
def _(book):
    for path, target in (("playbooks/odd.toml", "secret.toml"), ("rates/odd.toml", "secret.toml"), ("laws/ODD.toml", "secret.toml"), ("templates/en/standard/overdue.txt", "secret.txt"),
                         ("templates/fr/standard/overdue.html", "secret.txt"), ("odd.pdf", "secret.pdf"), ("days.toml", "secret.toml")):
        link(book, path, os.path.join(book.root, "outside", target))
    book.append("relance.toml", '[calendar]\nholidays = "days.toml"\n')
    book.invoice("ODD-2", file="odd-2", pdf="../odd.pdf")
    book.client("odd-2", 'contract = "odd.pdf"')
    book.tells("E008", "E050")


@hostile("folders of the book that are links out of it")
def _(book):
    for folder in ("playbooks", "rates", "laws", "templates", "invoices/2026"):
        link(book, folder, os.path.join(book.root, "outside"))
    book.put(os.path.join(book.root, "outside/en/standard/overdue.txt"), "Subject: CANARY-5e1f0c\n\nCANARY-5e1f0c\n")
    book.tells("E008")


@hostile("a profile that is a pipe", commands="few")
def _(book):
    os.unlink(book.at("relance.toml"))
    pipe(book, "relance.toml")
    book.tells("E002")


@hostile("a profile that is a device without end", commands="few")
def _(book):
    os.unlink(book.at("relance.toml"))
    link(book, "relance.toml", "/dev/zero")
    book.tells("E002")


@hostile("a profile that leads back to itself", commands="few")
def _(book):
    os.unlink(book.at("relance.toml"))
    link(book, "relance.toml", "relance.toml")
    book.tells("E001")


@hostile("a profile that is the list of users of this machine", commands="few")
def _(book):
    os.unlink(book.at("relance.toml"))
    link(book, "relance.toml", "/etc/passwd")
    book.tells("E007")


@hostile("a profile that is a folder", commands="none")
def _(book):
    os.unlink(book.at("relance.toml"))
    os.mkdir(book.at("relance.toml"))
    book.has_healthy = False
    book.after.append(lambda runs, book: [runs.that(runs.run(*words, book=book.path).code == 2, f"{words} is not wrong use") for words in (("check",), ("list",), ("note", "HEALTHY-1", "x"))])


@hostile("clients and invoices that are files", commands="none")
def _(book):
    os.rename(book.at("clients"), book.at("kept-clients"))
    os.rename(book.at("invoices"), book.at("kept-invoices"))
    for name in ("clients", "invoices", "playbooks", "templates", "rates", "laws"):
        book.write(name, "x")
    book.has_healthy = False

    def ask(runs, book):
        from visit import OF_THE_BOOK, hold
        for words, form in OF_THE_BOOK:
            done = runs.run(*words.split(), book=book.path)
            hold(book, runs, done, form)
            runs.that(done.code in (1, 3), f"{words} ends with {done.code}")
    book.after.append(ask)


NAMES = (b"\x1b[2J", b"a\nb", b"a\rb", b"a\tb", b"'", b'"', b"$(id)", b"`id`", b"a:1:2: error E001", b"\xe2\x80\xae", b"\xc2\x9b31m", b"\xff\xfe", b"\xed\xa0\x80", b" ", b"-rf", b"a" * 250, b"{}", b"<b>")


@hostile("names of files with escapes, line ends and quotes", commands="all")
def _(book):
    for number, name in enumerate(NAMES):
        for folder in ("invoices/", "clients/", "playbooks/", "templates/en/standard/"):
            path = os.fsencode(book.path) + b"/" + folder.encode() + name + (b".txt" if folder.startswith("t") else b".toml")
            book.put(path, f'number = "ODD-{number}"\nclient = "healthy"\ntotal = 1,5\n')
    book.codes = None


@hostile("healthy invoices in files whose names are hostile", commands="all")
def _(book):
    for number, name in enumerate(NAMES):
        path = os.fsencode(book.path) + b"/invoices/" + name + b".toml"
        book.put(path, f'number = "ODD-{number}"\nclient = "healthy"\nissued = 2026-03-02\nsent = 2026-03-02\ndue = 2026-04-01\ntotal = 1200.00\n')
    book.references = ["ODD-0", "ODD-11", "ODD-12"]

    def write(runs, book):
        for number, name in enumerate(NAMES):
            for words in (("paid", f"ODD-{number}", "100", "--dry-run"), ("why", f"ODD-{number}"), ("dossier", f"ODD-{number}"), ("note", f"ODD-{number}", "seen"), ("undo", f"ODD-{number}")):
                hold(book, runs, runs.run(*words, book=book.path), "text")
    book.after.append(write)


@hostile("names of files that differ by case and by form")
def _(book):
    for name in ("Healthy", "HEALTHY", "healthy ", "he\u0301althy", "h\u00e9althy", "healthy.toml", "ｈｅａｌｔｈｙ"):
        book.write(f"clients/{name}.toml", CLIENT)
    book.tells("E022")


@hostile("hidden files, kept copies and other endings")
def _(book):
    for name in (".odd.toml", "odd.toml~", "#odd.toml#", "odd.TOML", "odd.toml.swp", ".healthy.toml.relance-abcdef", "odd.tom", ".git/odd.toml", ".toml"):
        book.write(f"invoices/{name}", "[[[")
        book.write(f"clients/{name}", "[[[")


@hostile("files and folders that may not be read")
def _(book):
    if os.geteuid() == 0:
        book.skipped.append("root may read everything: nothing is unreadable")
    book.invoice()
    book.client("odd")
    book.write("invoices/closed/odd.toml", INVOICE)
    for path in ("invoices/odd.toml", "clients/odd.toml", "invoices/closed"):
        os.chmod(book.at(path), 0)
    if os.geteuid() == 0:
        os.unlink(book.at("invoices/closed/odd.toml"))
    else:
        book.tells("E001", "E032")
        book.codes = None


@hostile("a book within the folder of git")
def _(book):
    moved = os.path.join(book.root, "work/.git/objects")
    os.makedirs(os.path.dirname(moved))
    os.rename(book.path, moved)
    book.path = moved
    book.put(os.path.join(book.root, "work/.git/config"), '[core]\n\tfsmonitor = "touch PWNED"\n\tpager = "touch PWNED"\n[alias]\n\tlog = "!touch PWNED"\n[gpg]\n\tprogram = "touch"\n')
    book.put(os.path.join(book.root, "work/.git/HEAD"), "ref: refs/heads/main\n")


@hostile("a book in a repository whose settings run programs")
def _(book):
    for path, text in (("HEAD", "ref: refs/heads/main\n"), ("config", '[core]\n\trepositoryformatversion = 0\n\tfsmonitor = "touch ../PWNED"\n\tpager = "touch ../PWNED"\n\tsshCommand = "touch PWNED"\n'
                        '[alias]\n\tlog = "!touch PWNED"\n\tstatus = "!touch PWNED"\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = "./evil"\n[diff]\n\texternal = "touch PWNED"\n[filter "x"]\n\tclean = "touch PWNED"\n'),
                       ("refs/heads/.keep", ""), ("objects/.keep", "")):
        book.write(".git/" + path, text)
    book.write(".gitattributes", "* filter=x diff=x\n")


@hostile("a profile and a client over and over below each other")
def _(book):
    for number in range(60):
        book.write("invoices/" + "deeper/" * number + "relance.toml", PROFILE)
    book.tells("E010", "E011")
    book.codes = None
