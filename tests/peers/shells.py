"""Completion in real shells: bash, zsh and fish on a terminal, where somebody types and presses the tab key."""
import os
import re
import subprocess

from harness import AS_OF, Failed, environment, read, write
from made_book import small_book
from terminal import run_in_terminal

DURAND = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "examples", "durand")

# Each begins with a letter of its own, and holds what a shell would take for more than text.
ODD = ["a b", "b'c", 'C"d', "d$HOME", "e$(touch pwned)", "f`touch pwned`", "g:h:i", "h=i", "i!j", "j\\k",
       "k;touch pwned", "l*", "m#n", "n~", "o&p", "p|q", "q(r)", "s<t>u", "t{u,v}", "u[v]", "v 1 \u00e9t\u00e9", "w%x",
       "x@y", "y?z", "z\u2019s \u4f60"]
# Typed so far, and the number it becomes.
GOING_ON = [("a\\ ", "a b"), ("'a ", "a b"), ("g:", "g:h:i"), ("g:h", "g:h:i"), ("g:h:", "g:h:i"), ("h=", "h=i"),
            ("x@", "x@y"), ("'d$", "d$HOME"), ("'e$(", "e$(touch pwned)"), ("C\\\"", 'C"d'), ("b\\'", "b'c")]
SOURCED = {"bash": "relance.bash", "zsh": "_relance", "fish": "relance.fish"}


class Shells:
    """A book, the scripts as the program prints them, and a `relance` that writes down how it was called."""

    def __init__(self, peers, name, book=None):
        self.program, self.place = peers.relance.program, peers.place(name)
        self.book = book or small_book(os.path.join(self.place, "book"), [
            {"number": number, "issued": "2026-03-02", "sent": "2026-03-02", "total": 1000 + i}
            for i, number in enumerate(ODD)])
        self.calls = os.path.join(self.place, "calls")
        stand_in = os.path.join(self.place, "bin", "relance")
        write(stand_in, f'#!/bin/sh\n[ "$1" != complete-words ] || exec "{self.program}" "$@"\n'
                        f'printf "%s\\n" "$#" "$@" >>"{self.calls}"\n')
        os.chmod(stand_in, 0o755)
        for shell, file in SOURCED.items():
            write(os.path.join(self.place, "scripts", file), peers.relance.output("completion", shell))
        self.settings()

    def settings(self):
        """What each shell reads when it starts."""
        here = f'{self.place}/scripts'
        common = f'export PATH="{self.place}/bin:$PATH" RELANCE_BOOK="{self.book}"\ncd "{self.place}"\n'
        write(os.path.join(self.place, "bashrc"), f"{common}source {here}/relance.bash\nPS1='ready> '\n")
        write(os.path.join(self.place, ".zshrc"), f"{common}fpath=({here} $fpath)\nautoload -Uz compinit\n"
                                                  "compinit -u -D\nsetopt no_beep\nPS1='ready> '\n")
        write(os.path.join(self.place, "fishrc"),
              f'set -gx PATH "{self.place}/bin" $PATH\nset -gx RELANCE_BOOK "{self.book}"\ncd "{self.place}"\n'
              f"source {here}/relance.fish\nfunction fish_prompt; echo -n 'ready> '; end\nset -g fish_greeting ''\n")

    def command(self, shell):
        return {"bash": ["bash", "--noprofile", "--rcfile", os.path.join(self.place, "bashrc"), "-i"],
                "zsh": ["zsh", "-i"],
                "fish": ["fish", "--no-config", "-i", "-C", f"source {self.place}/fishrc"]}[shell]

    def called(self, shell, lines, seconds=60):
        """The arguments of `relance` after each line; every line ends in a tab and Enter."""
        if os.path.exists(self.calls):
            os.unlink(self.calls)
        keys = "".join(f"relance {line}\t\r" for line in lines) + "exit\r"
        screen = run_in_terminal(self.command(shell), self.place, seconds=seconds, marker=b"ready> ", keys=keys.encode())
        if not os.path.exists(self.calls):
            raise Failed(f"{shell}: relance was never called; the screen: {screen[-1500:]}")
        rest, calls = read(self.calls).decode("utf-8", "replace").splitlines(), []
        while rest:
            count = int(rest[0])
            calls.append(rest[1:1 + count])
            rest = rest[1 + count:]
        return calls

    def ask(self, shell, line, part=None):
        """[(value, what is shown beside it)] that the shell's own engine gets for this line."""
        environ = {**environment(self.place), "RELANCE_BOOK": self.book,
                   "PATH": f"{os.path.dirname(self.program)}:/usr/local/bin:/usr/bin:/bin"}
        script = os.path.join(self.place, "scripts", SOURCED[shell])
        if shell == "bash":
            part = line.split(" ")[-1] if part is None else part
            text = ('source "$1"; COMP_LINE=$2; COMP_POINT=${#2}; _relance relance "$3" ""; '
                    '(( ${#COMPREPLY[@]} == 0 )) || printf "%s\\n" "${COMPREPLY[@]}"')
            command = ["bash", "--noprofile", "--norc", "-c", text, "bash", script, line, part]
        else:
            command = ["fish", "--no-config", "-c", 'source $argv[1]; complete -C $argv[2]', script, line]
        done = subprocess.run(command, cwd=self.place, env=environ, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=60, check=False)
        if done.stderr:
            raise Failed(f"{shell}, {line}: {done.stderr.decode()}")
        return [tuple((entry + "\t").split("\t")[:2]) for entry in done.stdout.decode().splitlines()]

    def values(self, shell, line, part=None):
        return [value for value, _ in self.ask(shell, line, part)]


def typed_forms(shell):
    """(keys, number): each odd number from its first letter, in every kind of quotes, and from further on."""
    forms = [(quote + number[0], number) for number in ODD for quote in ("", "'", '"')]
    forms += [form for form in GOING_ON if shell == "bash" or not form[0].startswith("'d")]
    return forms


def inserts_safely(shell):
    def test(peers, findings):
        shells = Shells(peers, f"odd-{shell}")
        forms = typed_forms(shell)
        calls = shells.called(shell, ["show " + keys for keys, _ in forms])
        findings.equal(len(calls), len(forms), f"{shell}: calls")
        for (keys, number), call in zip(forms, calls):
            findings.equal(call, ["show", number], f"{shell}: relance show {keys}<TAB>")
        findings.that(not os.path.exists(os.path.join(shells.place, "pwned")), f"{shell}: a number was run")
    test.__doc__ = f"{shell} inserts any invoice number as one word, whatever a shell would make of it, and runs none"
    return test


COMPLETED = [("sta", ["statement"]), ("new cl", ["new", "client"]), ("list --ov", ["list", "--overdue"]),
             ("list --standing prom", ["list", "--standing", "promised"]),
             ("list --standing=prom", ["list", "--standing=promised"]),
             ("list --client cabinet-o", ["list", "--client", "cabinet-osier"]),
             ("list --client=cabinet-o", ["list", "--client=cabinet-osier"]),
             ("--as-of 2026-05-04 paid 2026-011", ["--as-of", "2026-05-04", "paid", "2026-011"]),
             ("draft 2026-015 --step instalment-o", ["draft", "2026-015", "--step", "instalment-offer"]),
             ("show marelle", ["show", "editions-marelle"]), ("help statem", ["help", "statement"]),
             ("completion f", ["completion", "fish"]), ("defaults show rates/uk", ["defaults", "show", "rates/uk_reference.toml"]),
             ("draft --output spaced\\ fol", ["draft", "--output", "spaced folder/"]),
             ("draft --output=spaced\\ fol", ["draft", "--output=spaced folder/"]),
             ("-C spaced\\ folder/boo", ["-C", "spaced folder/book/"]),
             ("-C ./spaced\\ folder/book show on", ["-C", "./spaced folder/book", "show", "only one"])]


def completes(shell):
    def test(peers, findings):
        shells = Shells(peers, f"completes-{shell}", book=DURAND)
        small_book(os.path.join(shells.place, "spaced folder", "book"), [{"number": "only one", "total": 5}])
        calls = shells.called(shell, [line for line, _ in COMPLETED])
        findings.equal(len(calls), len(COMPLETED), f"{shell}: calls: {calls}")
        for (line, wanted), call in zip(COMPLETED, calls):
            findings.equal([word.rstrip("/") for word in call], [word.rstrip("/") for word in wanted],
                           f"{shell}: relance {line}<TAB>")
    test.__doc__ = f"{shell} completes commands, options, words, clients, numbers, steps, folders, in the book of -C"
    return test


def every_command_and_option(peers, findings):
    """bash and fish are offered every command and every option that the help explains"""
    shells = Shells(peers, "all", book=DURAND)
    for shell in ("bash", "fish"):
        commands = shells.values(shell, "relance ")
        helped = words_of_help(peers.relance.output("--help").decode())
        findings.equal(sorted(set(commands) - {"help"}), sorted(helped), f"{shell}: commands")
        for command in [""] + sorted(helped):
            text = peers.relance.output(*command.split(), "--help").decode()
            if "SUBCOMMAND" in text and command:
                continue
            missing = long_options(text) - set(shells.values(shell, f"relance {command} --".replace("  ", " ")))
            findings.that(not missing, f"{shell}: relance {command}: not offered: {sorted(missing)}")


def words_of_help(text):
    return {word for word in re.findall(r"^  ([a-z][a-z-]+) ", text, re.M) if word not in ("relance",)}


def long_options(text):
    return set(re.findall(r"^ +(?:-\w,)?(--[a-z][a-z-]+)", text, re.M))


def what_is_asked_for(peers, findings):
    """what a command is for comes first: open invoices to be paid, disputed ones to be resolved, then all the rest"""
    shells = Shells(peers, "suited", book=DURAND)
    at = f"relance --as-of {AS_OF} --lang en "
    standing = {one["number"]: one["standing"] for one in peers.relance.at(shells.book).json("list")["invoices"]}
    closed = {"paid", "void", "written_off", "handed_off", "insolvent"}
    for shell in ("bash", "fish"):
        for command, wanted in (("paid", lambda one: one not in closed), ("resolved", lambda one: one == "disputed"),
                                ("corrected", lambda one: one == "correcting"), ("show", lambda one: True)):
            offered = [value for value in shells.values(shell, at + command + " ") if value in standing]
            findings.equal(offered, sorted(number for number, one in standing.items() if wanted(one)),
                           f"{shell}: {command}")
        some_closed = sorted(number for number, one in standing.items() if one == "paid")[0]
        findings.equal(shells.values(shell, f"{at}paid {some_closed}"), [some_closed], f"{shell}: paid, a closed one")
        findings.that("2026-011" not in shells.values(shell, f"{at}draft 2026-011 2026-0"), f"{shell}: REF twice")
    beside = dict(shells.ask("fish", at + "paid 2026-011"))
    findings.equal(beside, {"2026-011": "Brasserie du Pont, 1,296.00 EUR, reminded"}, "fish: what stands beside it")
    findings.equal(dict(shells.ask("fish", at + "paid 2026-011 "))["1296.00"].split(",")[0], "Brasserie du Pont", "AMOUNT")


def silent_on_a_broken_book(peers, findings):
    """a book that is broken or not there says nothing, and what could be read still completes"""
    shells = Shells(peers, "broken")
    write(os.path.join(shells.book, "invoices", "broken.toml"), "number = \"broken\"\ntotal = 1.200,00\n")
    for shell in ("bash", "fish"):
        findings.equal(shells.values(shell, "relance show m"), ["m\\#n" if shell == "bash" else "m#n"], f"{shell}: the rest")
        findings.equal(shells.values(shell, "relance -C nowhere show "), [], f"{shell}: no book")
        findings.equal(shells.values(shell, "relance -C nowhere stat"), ["statement"], f"{shell}: commands need none")
        for line in ("relance nonsense ", "relance show a b c ", "relance --colour=", "relance list --standing=x=y"):
            findings.equal(shells.values(shell, line), [], f"{shell}: {line}")
    write(os.path.join(shells.book, "clients", "drive.toml"), 'name = "x"\n')
    done = peers.relance.at(shells.book).run("show", "m#n")
    findings.equal(done.returncode, 3, "the book is broken")


def zsh_shows(peers, findings):
    """zsh shows client, amount and standing beside a number"""
    shells = Shells(peers, "zsh-list", book=DURAND)
    keys = f"relance --as-of {AS_OF} --lang en show 2026-01\t1\rexit\r"
    screen = run_in_terminal(shells.command("zsh"), shells.place, seconds=60, marker=b"ready> ", keys=keys.encode())
    findings.that("2026-011  -- Brasserie du Pont, 1,296.00 EUR" in screen.decode("utf-8", "replace"),
                  f"the screen: {screen[-3000:]}")


TESTS = (*(inserts_safely(shell) for shell in SOURCED), *(completes(shell) for shell in SOURCED),
         every_command_and_option, what_is_asked_for, silent_on_a_broken_book, zsh_shows)
