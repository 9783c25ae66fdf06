"""Every document of --format json, held against relance-json.schema.json by python3-jsonschema."""
import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from functools import lru_cache

from harness import AS_OF, Relance, environment, on_every_core, read, write
from rich_book import DAYS, FAR, rich_book
from schema_rules import DEFINITIONS, ROOT, Schema

DONE, FOUND, WRONG_USE, BAD_BOOK, IO_FAILED = range(5)
SPEAKS = (DONE, FOUND, BAD_BOOK)  # what is looked at is printed even when the book has errors
LANGUAGES = ("fr", "en")

# The definition of the document, and the command. INVOICE, OPEN and CLIENT stand for each of the book, DIR for a new folder.
OF_A_BOOK = (
    ("today", "today"), ("today", "today --explain"), ("today", "today --exit-code"), ("today", ""),
    ("draft", "draft --all"), ("draft", "draft --all --strict"), ("list", "list"), ("list", "list --overdue"),
    ("aging", "aging"), ("aging", "aging --by invoice"), ("aging", "aging --basis issued --buckets 15,45"),
    ("clients", "clients"), ("forecast", "forecast"), ("forecast", "forecast --explain --weeks 2"),
    ("backtest", "forecast --backtest"), ("report", "report"), ("report", "report --all"), ("export_json", "export json"),
    ("check", "check"),
)
OF_A_BROKEN_BOOK = (("today", "today"), ("export_json", "export json"), ("check", "check"))
OF_EACH = (
    ("draft", "draft -- INVOICE"), ("draft", "draft CLIENT"), ("show_invoice", "show -- INVOICE"), ("show_client", "show CLIENT"),
    ("why", "why -- INVOICE"), ("schedule", "schedule -- INVOICE"), ("schedule", "schedule --until 2026-12-31 -- INVOICE"),
    ("interest", "interest -- INVOICE"), ("interest", "interest --assume-rate 12.5 -- INVOICE"),
    ("statement", "statement CLIENT"), ("statement", "statement --all CLIENT"), ("dossier", "dossier CLIENT"),
    ("dossier", "dossier --all CLIENT"), ("report", "report CLIENT"),
)
OF_NO_BOOK = (
    ("defaults_list", "defaults list"), ("defaults_show", "defaults show playbooks/standard.toml"),
    ("completion", "completion bash"), ("completion", "completion zsh"), ("completion", "completion fish"),
    ("quiz", "quiz --answers abcad"), ("quiz", "quiz --answers ddddd"),
    ("init", "init DIR --name N --email n@example.org --country FR --no-input"), ("init", "init DIR --no-input"),
)
# Each on a copy of its own, first with --dry-run; `undo` afterwards.
RECORDING = (
    "done OPEN", "done OPEN --step call --outcome voicemail --note x", "skip OPEN --reason x", "paid OPEN",
    "paid OPEN 10 --method transfer --reference x", "promised OPEN 2026-05-20 10", "disputed OPEN --reason x",
    "resolved disputed", "correction OPEN --reason x", "corrected correcting --sent 2026-05-01", "replied OPEN",
    "snooze OPEN 2026-06-01 --reason x", "instalments OPEN --count 3", "credit OPEN 10 --reference x", "waive OPEN",
    "hand-off OPEN --to x", "write-off OPEN", "cancel OPEN", "note OPEN x",
)
SETTING_UP = (
    ("would_check_bank", "bank checked --dry-run"), ("bank_checked", "bank checked"), ("bank_checked", "bank checked 2026-05-01"),
    ("new", "new client new --name N --country FR"), ("new", "new invoice N-1 --client CLIENT --total 12 --issued 2026-05-04"),
    ("quiz", "quiz CLIENT --answers aaaaa --yes"),
)
NO_DOCUMENT = {"export ics", "export csv", "export ledger", "help", "merge-driver"}  # forms of others; talk; a tool of git's
NEVER_MET = {}


@dataclass
class Run:
    definition: str
    words: list
    relance: Relance
    speaks: tuple = SPEAKS  # the exit codes that go with a document
    fails: tuple = ()  # those that go without one
    code: int = None
    out: bytes = b""
    document: dict = None
    faults: list = field(default_factory=list)

    @property
    def where(self):
        return f"{os.path.relpath(self.relance.book, ROOT)[-60:]}, {self.relance.as_of}: relance {' '.join(self.words)}"

    def go(self):
        done = self.relance.run("--format", "json", *self.words)
        self.code, self.out, said = done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")
        if self.code not in self.speaks:
            if self.out or self.code not in self.fails:
                self.faults.append(f"exits with {self.code} and prints {self.out[:200]!r}: {said}")
            return self
        try:
            self.document = json.loads(self.out)
        except ValueError as error:
            self.faults.append(f"exits with {self.code}, {error}: {self.out[:200]!r} {said}")
        return self


def books_of(folder):
    return sorted(place for place, _, names in os.walk(os.path.join(ROOT, folder)) if "relance.toml" in names)


class Documents:
    """What every command prints in all those books, and the schema that has seen it."""

    def __init__(self, peers):
        self.program, self.place, self.made = peers.relance.program, peers.place("schemas"), 0
        self.schema, self.runs = Schema(), []
        self.rich = rich_book(os.path.join(self.place, "rich"))
        self.look()
        self.record()
        for run in self.runs:
            if run.document is not None:
                run.faults += self.schema.faults(DEFINITIONS + run.definition, run.document)
                self.schema.meet(DEFINITIONS + run.definition, run.document)

    def relance(self, book, as_of=AS_OF):
        return Relance(self.program, self.place, book, as_of)

    def new_place(self):
        self.made += 1
        return os.path.join(self.place, f"place-{self.made}")

    def copy(self, book):
        return shutil.copytree(book, self.new_place(), symlinks=True)

    def empty_book(self, profile):
        folder = self.new_place()
        write(os.path.join(folder, "relance.toml"), profile)
        return folder

    def damaged(self, book):
        """A book with one file that is left out, and one that cannot even be read."""
        folder = self.copy(book)
        write(os.path.join(folder, "invoices", "bad.toml"), 'number = "BAD"\nclient = "nobody"\ntotal = "a lot"\n')
        write(os.path.join(folder, "invoices", "worse.toml"), b"\xff\x00")
        write(os.path.join(folder, "clients", "bad.toml"), "nmae = 1\n")
        return folder

    def look(self):
        durand = os.path.join(ROOT, "examples", "durand")
        empty = [self.empty_book(profile) for profile in ('[me]\nname = "N"\n', "", "[me]\nname = 12\n")]
        runs = [self.run(*case, self.relance(book)) for book in (*books_of("examples"), self.damaged(durand), *empty)
                for case in OF_A_BOOK]
        runs += [self.run(*case, self.relance(book)) for book in books_of("tests/errors") for case in OF_A_BROKEN_BOOK]
        for book, days in ((durand, ("2025-06-30", AS_OF)), (self.rich, DAYS)):
            runs += [self.run(definition, f"--lang {language} {line}", self.relance(book, day))
                     for day in days for language in LANGUAGES for definition, line in OF_A_BOOK]
            runs += self.of_each(self.relance(book, days[-1]), OF_EACH)
        runs += self.of_each(self.relance(self.rich, FAR), [case for case in OF_EACH if case[0] == "interest"])
        runs += self.of_each(self.relance(self.damaged(self.rich), DAYS[-1]), OF_EACH)
        for language in LANGUAGES:
            runs += [self.run(definition, f"--lang {language} {line}", self.relance(self.place)) for definition, line in OF_NO_BOOK]
        self.runs += on_every_core(Run.go, runs)

    def run(self, definition, line, relance, **names):
        names.setdefault("DIR", self.new_place() if "DIR" in line else "")
        run = Run(definition, [names.get(word, word) for word in line.split()], relance)
        if definition in ("interest", "dossier"):  # of what bears none, and of a client who owes nothing
            run.fails = (WRONG_USE,)
        return run

    def names_in(self, relance):
        document = json.loads(relance.run("export", "json").stdout)
        return {"INVOICE": [invoice["number"] for invoice in document["invoices"]],
                "OPEN": [invoice["number"] for invoice in document["invoices"] if invoice["counted"] and invoice["kind"] == "invoice"],
                "CLIENT": [client["id"] for client in document["clients"]]}

    def of_each(self, relance, cases):
        runs = []
        for what, names in self.names_in(relance).items():
            runs += [self.run(definition, line, relance, **{what: name})
                     for definition, line in cases if what in line.split() for name in names]
        return runs

    def record(self):
        """In order, each on a copy of a book; every other one with errors beside what is recorded on."""
        books, chains = (self.rich, self.damaged(self.rich)), []
        names = self.names_in(self.relance(self.rich, DAYS[-1]))
        for i, line in enumerate(RECORDING):
            relance = self.relance(self.copy(books[i % 2]), DAYS[-1])
            numbers = names["OPEN"][i % 3::3] if "OPEN" in line else line.split()[1:2]
            chains.append([run for number in numbers for run in self.recorded(line, relance, number)])
        for book in books:
            relance = self.relance(self.copy(book), DAYS[-1])
            chains.append([self.run(*case, relance, CLIENT=names["CLIENT"][0]) for case in SETTING_UP])
        chains = on_every_core(lambda chain: [run.go() for run in chain], chains)
        self.runs += [run for chain in chains for run in chain]

    def recorded(self, line, relance, number):
        cases = [("would_record", line + " --dry-run"), ("recorded", line), ("recorded", line),
                 ("would_undo", "undo OPEN --dry-run"), ("undone", "undo OPEN")]
        for definition, one in cases:
            run = self.run(definition, one, relance, OPEN=number)
            run.speaks, run.fails = (DONE,), (FOUND, WRONG_USE, BAD_BOOK)
            yield run


@lru_cache(maxsize=1)
def documents(peers):
    return Documents(peers)


def said(relance, *words):
    return subprocess.run([relance.program, *words], cwd=relance.folder, env=environment(relance.folder), check=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE).stdout.decode()


def commands_of(relance):
    """Every command by its words, as the program completes them."""
    def after(*words):
        return [line.split("\t")[0] for line in said(relance, "complete-words", "zsh", *words, "").splitlines()[1:]]

    commands = set()
    for name in after():
        is_parent = re.search(r"^Usage: .* SUBCOMMAND$", said(relance, name, "--help"), re.M) if name != "help" else None
        commands |= {f"{name} {one}" for one in after(name)} if is_parent else {name}
    return commands


def the_schema_is_one(peers, findings):
    """the schema is one by JSON Schema itself, says of every object what it holds, and has nothing that is used nowhere"""
    import jsonschema
    schema = Schema()
    for whole in (schema.whole, schema.closed):
        jsonschema.Draft202012Validator.check_schema(whole)
    loose, named = schema.loose_ends()
    findings.add("relance-json.schema.json", loose)
    commands = {definition for definition, _ in (*OF_A_BOOK, *OF_EACH, *OF_NO_BOOK, *SETTING_UP)}
    commands |= {"would_record", "recorded", "would_undo", "undone"}
    for name in schema.definitions:
        findings.that(name in commands or DEFINITIONS + name in named, f"{name}: no command prints it, and nothing refers to it")
    planted = json.loads(json.dumps(schema.whole))
    planted["$defs"]["bank"] = {"type": "object", "required": ["checked"]}
    findings.catches(Schema(planted).loose_ends()[0], "an object without members")


def every_document_is_as_the_schema_says(peers, findings):
    """each command's document holds what the schema names and nothing else: in every example, in broken books, in both languages"""
    told = documents(peers)
    for run in told.runs:
        findings.add(run.where, run.faults)
    wanted = {(run.definition, *run.words[:1]) for run in told.runs}
    met = {(run.definition, *run.words[:1]) for run in told.runs if run.document is not None}
    findings.equal(sorted(wanted - met), [], "commands that never had their document")
    for name in ("left_out", "diagnostics"):
        findings.that(any(run.document.get(name) for run in told.runs if run.document), f"{name} was always empty")
    texts = [run.out for run in told.runs if run.document]
    for word in (b"kept_for_lateness", b"superseded", b"E014", b"W011"):  # what only a rich or a broken book has
        findings.that(any(word in text for text in texts), f"{word} was never printed")


def every_command_has_its_document(peers, findings):
    """no command of the program is without a document here, and wrong use of any has none"""
    told = documents(peers)
    relance = told.relance(told.rich)
    tried = {" ".join(run.words[2:] if "--lang" in run.words else run.words) + " " for run in told.runs if run.document is not None}
    for command in sorted(commands_of(relance)):
        if command not in NO_DOCUMENT:
            findings.that(any(line.startswith(command + " ") for line in tried), f"{command}: no case, or never a document")
        if command != "help":
            wrong = relance.run("--format", "json", *command.split(), "--no-such-option")
            findings.equal((wrong.returncode, wrong.stdout), (WRONG_USE, b""), f"{command} --no-such-option")
    path = os.path.join(told.place, "book.json")
    findings.equal(relance.output("export", "json", "--output", path), b"", "what is printed when the document goes into a file")
    findings.add(path, told.schema.faults(DEFINITIONS + "export_json", json.loads(read(path))))
    sides = ("base.toml", "ours.toml", "theirs.toml")
    for side in sides:
        write(os.path.join(told.place, side), 'number = "1"\n')
    findings.equal(relance.output("merge-driver", "--format", "json", *sides), b"", "what git's merge driver prints")


def every_member_is_met(peers, findings):
    """each member that the schema names has a value in some document, and one that need not be there is absent in another"""
    schema = documents(peers).schema
    never = set(schema.never_met())
    findings.equal(sorted(never - set(NEVER_MET)), [], "members that no document had")
    findings.equal(sorted(set(NEVER_MET) - never), [], "members that are met, but are said never to be")
    findings.equal(schema.always_there(), [], "members that are always there, and not required")
    findings.that(len(schema.members()) > 300, f"only {len(schema.members())} members")


def damage_is_noticed(peers, findings):
    """a document with a member too many is refused, and one with a member too few, wherever it is"""
    schema = documents(peers).schema
    for what, pointer, value in schema.damaged():
        findings.catches(schema.faults(pointer, value), f"{pointer}: {what}")


TESTS = (the_schema_is_one, every_document_is_as_the_schema_says, every_command_has_its_document, every_member_is_met,
         damage_is_noticed)
