"""Recording, taking back and merging on files that others made or change under one's hand."""
import os
import subprocess

import rules
from book import CANARY, HEALTHY, HEALTHY_FILE, INVOICE, hostile
from bounded import AS_OF, environment
from visit import hold

EVENT = '\n[[event]]\ndate = 2026-04-02\nkind = "reply"\n'
RECORDING = (("note", "x"), ("paid", "1"), ("replied",), ("done", "--step", "overdue"), ("snooze", "2026-06-01"), ("disputed",))


def refuses(runs, book, reference, codes=(2, 3, 4)):
    """Every recording on it is refused, and its file stays as it was (visit.py compares)."""
    for name, *words in RECORDING:
        done = runs.run(name, reference, *words, book=book.path)
        hold(book, runs, done, "text")
        runs.that(done.code in codes, f"{done.name()}: ends with {done.code}")


@hostile("recording into events that stand in one line", commands="few")
def _(book):
    book.invoice("ODD-1", 'event = [{ date = 2026-04-02, kind = "reply" }]')
    book.after.append(lambda runs, book: refuses(runs, book, "ODD-1", (4,)))


@hostile("recording into a file that ends in the middle of something", commands="few")
def _(book):
    for number, end in enumerate(("x = '''", "x = [", "x = \"", "[work", "x = {")):
        book.write(f"invoices/odd-{number}.toml", INVOICE.replace(HEALTHY, f"ODD-{number}") + end)
    book.tells("E007")
    book.after.append(lambda runs, book: [refuses(runs, book, f"ODD-{number}") for number in range(5)])


@hostile("recording words that the reader would refuse", commands="few")
def _(book):
    def ask(runs, book):
        for text in ("a\nb", "\x1b[2J", "\u202e", "\u0085", b"\xff\xfe", b"\xed\xa0\x80", "\x7f", "\r"):
            for words in (("note", HEALTHY, text), ("skip", HEALTHY, "--reason", text), ("paid", HEALTHY, "1", "--method", text), ("hand-off", HEALTHY, "--to", text), ("disputed", HEALTHY, "--reason", text),
                          ("done", HEALTHY, "--step", text)):
                done = runs.run(*words, book=book.path)
                hold(book, runs, done, "text")
                runs.that(done.code in (1, 2), f"{done.name()}: ends with {done.code}")
    book.after.append(ask)


@hostile("recording words of every other kind", commands="none")
def _(book):
    book.has_healthy = False  # its file is changed here

    def ask(runs, book):
        count = 0
        for text in ('"', "'", '"""', "\\", "\\n", "[[event]]", "# x", "=", "漢字👩‍🚀", "{{x}}", "$(id)", "x" * 100000, "-- ", "\u200f\u00ad", "'''\"\"\"\\"):
            done = runs.run("note", HEALTHY, "--", text, book=book.path)
            count += done.code == 0
            hold(book, runs, done, "text")
            hold(book, runs, runs.run("show", HEALTHY, "--format", "json", book=book.path), "json")
        runs.that(count >= 14, f"only {count} notes were recorded")
        while runs.run("undo", HEALTHY, book=book.path).code == 0:
            count -= 1
        runs.that(count == 0, f"{count} notes were not taken back")
        with open(book.at(HEALTHY_FILE), encoding="utf-8") as file:
            runs.that(file.read() == INVOICE, "the file is not as it was")
    book.after.append(ask)


@hostile("taking back what somebody has changed meanwhile", commands="none")
def _(book):
    book.has_healthy = False

    def ask(runs, book):
        path = book.at(HEALTHY_FILE)
        runs.run("note", HEALTHY, "mine", book=book.path)
        with open(path, encoding="utf-8") as file:
            recorded = file.read()
        for change in (recorded + "# theirs\n", recorded + "note = 'twice'\n", recorded.replace("mine", "it's \\\"ours"), recorded[:-9], recorded + EVENT * 3, recorded.replace("[[event]]", "[[ event ]] # x"),
                       recorded.replace("\n", "\r\n"), recorded + "[late_payment]\nrate = 1\n", recorded.replace("[[event]]", "[[\"event\"]]"), recorded + "\0", recorded + "x = [\n[[event]]\n]\n"):
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(change)
            done = runs.run("undo", HEALTHY, book=book.path)
            hold(book, runs, done, "text")
            with open(path, encoding="utf-8", newline="") as file:
                now = file.read()
            runs.that(done.code == 0 or now == change, f"undo ends with {done.code}, and changes the file to {now!r}")
            if done.code == 0:
                runs.that(len(now) < len(change) and "number" in now, f"undo of {change!r} leaves {now!r}")
                hold(book, runs, runs.run("check", book=book.path), "text")
        with open(path, "w", encoding="utf-8") as file:
            file.write(INVOICE)
    book.after.append(ask)


@hostile("recording on an invoice that is a link", commands="few")
def _(book):
    os.symlink("odd.toml", book.at("invoices/odd.toml"))
    os.symlink("/dev/null", book.at("invoices/null.toml"))
    os.symlink("gone.toml.kept", book.at("invoices/gone.toml"))
    book.write("invoices/.kept", INVOICE.replace(HEALTHY, "KEPT-1"))
    os.symlink(".kept", book.at("invoices/kept.toml"))
    book.tells("E001", "E002")

    def ask(runs, book):
        for reference in ("odd", "null", "gone"):
            refuses(runs, book, reference)
        done = runs.run("note", "KEPT-1", "x", book=book.path)
        runs.that(done.code == 0 and os.path.islink(book.at("invoices/kept.toml")), f"a link is replaced: {done.err!r}")
        runs.run("undo", "KEPT-1", book=book.path)
    book.after.append(ask)


@hostile("recording in a folder that may not be written to", commands="few")
def _(book):
    book.invoice()
    if os.geteuid() == 0:
        book.skipped.append("root may write everywhere")
        return
    os.chmod(book.at("invoices/odd.toml"), 0o400)
    book.after.append(lambda runs, book: refuses(runs, book, "ODD-1", (4,)))


@hostile("a merge of files that are no invoices", seconds=2, commands="none")
def _(book):
    book.has_healthy = False
    contents = {"fine": INVOICE, "more": INVOICE + EVENT, "empty": "", "binary": b"\0\xff\xfe\x1b[2J" * 99, "deep": "x = " + "[" * 100000, "markers": "<<<<<<< ours\n=======\n>>>>>>> theirs\n", "latin": "# é".encode("latin-1"),
                "many": INVOICE + EVENT * 9000, "events": "[[event]]\n" * 30000, "odd": "event = [{ date = 2026-04-02, kind = 'reply' }]\n", "carriage": INVOICE.replace("\n", "\r")}

    def ask(runs, book):
        folder = os.path.join(book.out, "merge")
        os.makedirs(folder)
        os.mkfifo(os.path.join(folder, "pipe"))
        os.mkdir(os.path.join(folder, "folder"))
        os.symlink("/dev/zero", os.path.join(folder, "zero"))
        os.symlink("loop", os.path.join(folder, "loop"))
        names = [*contents, "pipe", "folder", "zero", "loop", "missing", "-x", "../../outside/secret.txt"]
        for number in range(len(names) * 6):
            for name, content in contents.items():
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(content if isinstance(content, bytes) else content.encode())
            base, ours, theirs = names[number % len(names)], names[(number * 5 + 1) % len(names)], names[(number * 7 + number // len(names)) % len(names)]
            if ours.startswith(".."):
                ours = "fine"
            done = runs.run("merge-driver", "--", base, ours, theirs, "in\x1b[2Jvoices/x.toml", as_of=None, folder=folder)
            runs.faults += [f"{done.name()}: {fault}" for fault in rules.faults_of_text(done.out.replace(b"\r\n", b"\n")) + rules.faults_of_text(done.err)]
            runs.that(CANARY.encode() not in done.out + done.err, f"{done.name()}: tells what is outside")
        for words in ((), ("a",), ("a", "b"), ("a", "b", "c", "d", "e"), ("", "", "")):
            runs.run("merge-driver", *words, as_of=None, folder=folder)
    book.after.append(ask)


@hostile("two that record at the same moment", commands="none")
def _(book):
    def ask(runs, book):
        commands = [[runs.path, "-C", book.path, "--as-of", AS_OF, "note", HEALTHY, f"n {number}"] for number in range(24)]
        started = [subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment(book.root)) for command in commands]
        runs.that(not any(child.wait(60) for child in started), "a note was not recorded")
        with open(book.at(HEALTHY_FILE), encoding="utf-8") as file:
            runs.that(file.read().count("[[event]]") == 24, "a note was lost")
        for _ in range(24):
            runs.run("undo", HEALTHY, book=book.path)
    book.after.append(ask)
