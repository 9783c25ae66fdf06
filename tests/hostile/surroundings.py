"""What surrounds a run: arguments, variables, streams, the folder it starts in."""
import os

import rules
from book import CANARY, HEALTHY, hostile
from bounded import environment
from visit import hold

ODD = ("\x1b[2J", "a\nb", "\u202e", "\u0085", "é" * 5000, "x" * 100000, "", " ", "%s%n", "{}", "-", "--", "=", "../..", "\x7f", b"\xff\xfe\x80", b"\xed\xa0\x80", b"\xc2\x9b31m")
COMMANDS = ("today draft done skip paid promised disputed resolved correction corrected replied snooze instalments credit waive hand-off write-off cancel note undo bank list aging clients forecast show schedule "
            "why interest statement dossier report export init new quiz check completion defaults merge-driver complete-words").split()


def with_variables(root, **values):
    return {**environment(root), **values}


def clean(runs, done):
    runs.faults += [f"{done.name()}: {fault}" for fault in rules.faults_of_text(done.out.replace(b"\r\n", b"\n")) + rules.faults_of_text(done.err)]
    runs.that(CANARY.encode() not in done.out + done.err, f"{done.name()}: tells what is outside")


@hostile("arguments of control characters, of no text and without end", commands="none")
def _(book):
    def ask(runs, book):
        for word in ODD:
            for words in ((word,), ("show", word), ("list", "--client", word), ("list", "--standing", word), ("--as-of", word), ("--format", word), ("--lang", word), ("--color", word), ("-C", word), ("draft", word, "--step", word),
                          ("completion", word), ("defaults", "show", word), ("defaults", "list", word), ("check", word), ("aging", "--by", word), ("report", word), ("new", word), ("help", word), ("quiz", word)):
                clean(runs, runs.run(*words, book=book.path, as_of=None))
    book.after.append(ask)


@hostile("options that no command has, twice, and without their value", commands="none")
def _(book):
    def ask(runs, book):
        for command in COMMANDS:
            for words in (("--no-such",), ("--as-of",), ("-C",), ("--format", "xml"), ("-qvqvqv", "--help"), ("--as-of", "today", "--as-of", "today"), ("-\x1b[2J",), ("--lang=fr", "--lang=fr"), ("--=",), ("-" * 5000,)):
                clean(runs, runs.run(command, *words, as_of=None, folder=book.out))
        clean(runs, runs.run(*["-q"] * 20000, "list", book=book.path))
        clean(runs, runs.run("show", *["x"] * 20000, book=book.path))
        clean(runs, runs.run("draft", *[HEALTHY] * 5000, book=book.path))
        clean(runs, runs.run(as_of=None))
    book.after.append(ask)


@hostile("completing lines that nobody types", commands="none")
def _(book):
    book.client("odd", name="$(touch PWNED)")
    for number, name in enumerate(("$(touch PWNED)", "a b", "'", '"', "`id`", "a:b", "-x", "é", "\\")):
        book.invoice(name, file=f"odd-{number}")

    def ask(runs, book):
        for line in ("relance show ", "relance draft '", 'relance show "', "relance show \\", "relance -C " + book.path + " show ", "relance -C /dev/zero show ", "relance list --client ", "relance " * 3000, "relance show $(", "\x1b[2J", "relance show\0", "",
                     "relance --as-of 9999-12-31 show ", "relance show é", "relance paid a", "relance -C " + "x" * 9000 + " "):
            for shell in ("bash", "zsh", "fish", "\x1b", ""):
                if "\0" not in line:
                    clean(runs, runs.run("complete-words", shell, line, line.split(" ")[-1], as_of=None, folder=book.path))
                    clean(runs, runs.run("complete-words", shell, line, b"\xff", as_of=None, folder=book.path))
    book.after.append(ask)


@hostile("a variable that names a book which is none", commands="few")
def _(book):
    def ask(runs, book):
        for value in (*[word for word in ODD if word not in ("", b"")], "/dev/zero", "/etc/passwd", book.root + "/outside", "relance.toml", "a/" * 2000):
            if os.path.exists(os.path.join(book.root, os.fsdecode(value), "relance.toml")):
                continue  # somebody has a book there
            for words in (("list",), ("complete-words", "bash", "relance show ", "")):
                done = runs.run(*words, variables=with_variables(book.root, RELANCE_BOOK=value))
                clean(runs, done)
                runs.that(done.code in (2, 3) or words[0] != "list", f"RELANCE_BOOK={value!r}: ends with {done.code}")
    book.after.append(ask)


@hostile("variables of nonsense", commands="none")
def _(book):
    book.client(name="漢字 Odd " * 20)
    book.invoice(client="odd", title="é" * 400)

    def ask(runs, book):
        for name in ("COLUMNS", "LINES", "LANG", "LC_ALL", "LC_MESSAGES", "TERM", "TZ", "HOME", "NO_COLOR", "FORCE_HYPERLINK", "TERM_PROGRAM", "VTE_VERSION", "KONSOLE_VERSION", "LESS", "PAGER", "RELANCE_PAGER", "PATH", "IFS", "TMPDIR", "SOURCE_DATE_EPOCH"):
            for value in (*ODD, "-1", "0", "1", "2147483647", "99999999999999999999", "../../../../etc/passwd", ":/etc/passwd", "fr_FR.UTF-8", "C.\x1b[2J", "XXX-99:99:99YYY+99,M1.1.1", "tr_TR.UTF-8", "xterm-\x1b]0;x\x07"):
                if name == "LANG":  # LC_ALL comes first
                    variables = {key: kept for key, kept in environment(book.root).items() if key != "LC_ALL"} | {name: value}
                else:
                    variables = with_variables(book.root, **{name: value})
                clean(runs, runs.run("today", book=book.path, variables=variables))
        counts = {"LLVM_PROFILE_FILE": "/dev/null"}  # as environment()
        for variables in (counts, {"HOME": book.root + "/nowhere", **counts}, {"PATH": "", **counts}):
            clean(runs, runs.run("list", book=book.path, variables=variables))
            clean(runs, runs.run("dossier", HEALTHY, book=book.path, variables=variables))
    book.after.append(ask)


@hostile("terminals of no width, of one column and of two thousand million", commands="none")
def _(book):
    book.client(name="漢字 Odd " * 20)
    book.invoice(client="odd", title="é" * 400)

    def ask(runs, book):
        for columns in ("0", "1", "2", "3", "7", "-5", "2147483647", "4294967295", "99999999999999999999", "x"):
            for words in (("today",), ("list",), ("aging",), ("forecast",), ("clients",), ("schedule", "ODD-1"), ("interest", "ODD-1"), ("show", "ODD-1"), ("report",), ("--help",), ("check",)):
                hold(book, runs, runs.on_terminal(*words, book=book.path, variables=with_variables(book.root, COLUMNS=columns)), "text", is_terminal=True)
    book.after.append(ask)


@hostile("pagers that are not there, that end at once and that never read", commands="none")
def _(book):
    for number in range(400):
        book.invoice(f"ODD-{number}", file=f"odd-{number}")

    def ask(runs, book):
        for pager in ("/nowhere/pager", "true", "false", "exit 127", "head -c 1", "\x01", "sh -c 'exec cat >/dev/null'", "kill -9 $$"):
            done = runs.on_terminal("list", "--pager", book=book.path, variables=with_variables(book.root, RELANCE_PAGER=pager))
            runs.that(done.code == 0, f"with the pager {pager!r} it ends with {done.code}")
        for name in ("PAGER", "RELANCE_PAGER"):
            done = runs.run("list", "--pager", book=book.path, variables=with_variables(book.root, **{name: f"touch {book.root}/PWNED"}))
            clean(runs, done)
    book.references.clear()
    book.after.append(ask)


@hostile("standard streams that are closed", commands="none")
def _(book):
    def ask(runs, book):
        for closed in ((0,), (1,), (2,), (0, 1), (1, 2), (0, 1, 2)):
            for words in (("today",), ("list", "--format", "json"), ("export", "ics"), ("draft", "--all", "--format", "mbox"), ("check",), ("dossier", HEALTHY), ("show", "nothing"), ("note", HEALTHY, "x", "--dry-run")):
                runs.run(*words, book=book.path, closed=closed)
        whole = open(book.at("invoices/healthy.toml"), "rb").read()
        runs.run("note", HEALTHY, "x", book=book.path, closed=(0, 1, 2))
        now = open(book.at("invoices/healthy.toml"), "rb").read()
        runs.that(now == whole or (now.startswith(whole) and now.endswith(b'note = "x"\n')), f"what is told stands in the file: {now!r}")
        runs.run("undo", HEALTHY, book=book.path)
    book.after.append(ask)


@hostile("a full disk behind stdout", commands="none")
def _(book):
    def ask(runs, book):
        for words in (("today",), ("list",), ("list", "--format", "json"), ("list", "--format", "csv"), ("export", "json"), ("draft", "--all"), ("--help",), ("--version",), ("completion", "bash"), ("defaults", "list"),
                      ("report", "--format", "html"), ("note", HEALTHY, "x", "--dry-run")):
            done = runs.run(*words, book=book.path, stdout="/dev/full")
            runs.that(done.code == 4 and done.err.count(b"\n") == 1, f"{done.name()}: ends with {done.code}: {done.err!r}")
    book.after.append(ask)


@hostile("a reader that has seen enough", commands="none")
def _(book):
    def ask(runs, book):
        for words in (("today",), ("export", "json"), ("check",), ("--help",)):
            done = runs.run(*words, book=book.path, stdout="pipe")
            runs.that(done.code == 0 and not done.err, f"{done.name()}: ends with {done.code}: {done.err!r}")
    book.after.append(ask)


@hostile("a folder that is gone, and one that nobody may enter", commands="none")
def _(book):
    def ask(runs, book):
        gone = os.path.join(book.out, "gone")
        os.mkdir(gone)
        for words in (("list",), ("check",), ("init",), ("export", "ics"), ("new", "client", "x", "--name=x"), ("merge-driver", "a", "b", "c")):
            clean(runs, runs.run("-C", ".", *words, folder=gone))
            folder = os.path.join(book.out, "going")
            os.mkdir(folder)
            shell = f'rmdir "{folder}"; exec "$0" "$@"'  # what it starts then has no folder
            runs.path, kept = "/bin/sh", runs.path
            clean(runs, runs.run("-c", shell, kept, *words, as_of=None, folder=folder))
            runs.path = kept
    book.after.append(ask)


@hostile("input that is a terminal's, a file's and a device's", commands="none")
def _(book):
    def ask(runs, book):
        for source in ("/dev/zero", "/dev/null", "/dev/full", book.root + "/outside/secret.txt"):
            for words in (("new", "client", "odd"), ("new", "invoice", "N-1"), ("quiz",), ("quiz", "healthy"), ("init", book.out + "/new"), ("today",)):
                clean(runs, runs.run(*words, book=None if words[0] == "init" else book.path, stdin=source, as_of=None))
    book.after.append(ask)
