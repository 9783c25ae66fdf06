"""A book to be spoilt: a profile, a client and an invoice that are in order, among files that are none of its business."""
import copy
import hashlib
import json
import os
import shutil
import stat
from dataclasses import dataclass

HEALTHY = "HEALTHY-1"
HEALTHY_FILE = "invoices/healthy.toml"
CANARY = "CANARY-5e1f0c"  # stands in every file around the book, and may be in no output
WHOLE = 1024 * 1024       # bytes; of larger files only the size and the time are compared

PROFILE = """[me]
name = "Camille Durand"
email = "camille@durand.example"
country = "FR"
iban = { EUR = "FR7630006000011234567890189" }

[bank]
checked = 2026-05-04
"""
CLIENT = 'name = "Brasserie du Lac"\n\n[[contact]]\nemail = "lac@brasserie.example"\n'
INVOICE = f'number = "{HEALTHY}"\nclient = "healthy"\nissued = 2026-03-02\nsent = 2026-03-02\nterms = "30 days"\ntotal = 480.00\ncurrency = "EUR"\n'


@dataclass
class Case:
    sentence: str
    make: object
    seconds: float    # of the processor, for one command
    mebibytes: int    # resident, for one command
    commands: str     # "all", "some", "few" or "none" of those of visit.py


CASES = []


def hostile(sentence, seconds=1.0, mebibytes=64, commands="some"):
    """Adds a case to the table: the function below spoils the book that it is given."""
    def add(make):
        CASES.append(Case(sentence, make, seconds, mebibytes, commands))
        return make
    return add


class Book:
    """Where everything of a case lies: root/book, what is around it, and root/out, which commands may write to."""

    def __init__(self, root, turn=0):
        self.root, self.path, self.out = root, os.path.join(root, "book"), os.path.join(root, "out")
        self.codes = set()         # of the diagnostics that `check` must tell; without any it may tell no error
        self.references = []       # invoices and clients to look at besides the healthy ones
        self.has_healthy = True    # whether the healthy invoice can be read
        self.has_profile = True    # whether relance.toml can; nothing is recorded without it
        self.files = set()         # whose names are no text: places in them are not looked up
        self.after = []            # (function of program and book), once the usual commands are done
        self.skipped = []
        self.turn = turn           # which share of the usual commands it is asked
        for path, text in (("outside/secret.toml", f'name = "{CANARY}"\n'), ("outside/secret.txt", CANARY), ("outside/secret.pdf", CANARY),
                           ("secret.toml", f'rules = ["{CANARY}"]\n'), ("home/.profile", CANARY), ("out/.here", CANARY)):
            self.put(os.path.join(root, path), text)
        self.write("relance.toml", PROFILE)
        self.write("clients/healthy.toml", CLIENT)
        self.write(HEALTHY_FILE, INVOICE)

    @staticmethod
    def put(path, content):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())

    def at(self, path):
        full = os.path.join(self.path, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        return full

    def write(self, path, content):
        self.put(self.at(path), content)

    def append(self, path, content):
        with open(self.at(path), "ab") as file:
            file.write(content if isinstance(content, bytes) else content.encode())

    def tells(self, *codes):
        self.codes.update(codes)

    def client(self, id_="odd", *lines, **values):
        """A client of these keys; lines stand as they are, before the contact."""
        values.setdefault("name", "Odd")
        self.write(f"clients/{id_}.toml", keys(values) + "".join(line + "\n" for line in lines) +
                   ("" if any("[[contact]]" in line for line in lines) else '[[contact]]\nemail = "odd@client.example"\n'))
        self.references.append(id_)

    def invoice(self, number="ODD-1", *lines, file="odd", **values):
        """An invoice that is late, with these keys; lines stand as they are, at the end."""
        usual = {"client": "healthy", "issued": Bare("2026-03-02"), "sent": Bare("2026-03-02"), "terms": "30 days", "total": Bare("1200.00")}
        held = {key: value for key, value in {"number": number, **usual, **values}.items() if value is not None}
        self.write(f"invoices/{file}.toml", keys(held) + "".join(line + "\n" for line in lines))
        if isinstance(number, str):
            self.references.append(number)

    def inner(self, folder):
        """A book within this one, to look places up in."""
        other = copy.copy(self)
        other.path = os.path.join(self.path, folder)
        return other

    def give_back(self):
        """What could not be removed otherwise."""
        for folder, names, _ in os.walk(self.root):
            for name in names:
                path = os.path.join(folder, name)
                if not os.path.islink(path):
                    os.chmod(path, 0o700)

    def clear_out(self):
        shutil.rmtree(self.out)
        self.put(os.path.join(self.out, ".here"), CANARY)


class Bare(str):
    """A value that stands in TOML as it is."""


def keys(values):
    return "".join(f"{key} = {value if isinstance(value, Bare) else toml(value)}\n" for key, value in values.items())


def toml(value):
    """A text as TOML has it, with everything that is no plain letter escaped."""
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(toml(item) for item in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def seen(folder, without=()):
    """{path: what it is}, of everything below a folder, links not followed."""
    found = {}
    for place, folders, names in os.walk(os.fsencode(folder)):
        folders[:] = [name for name in folders if os.path.join(place, name) not in without]
        for name in folders + names:
            path = os.path.join(place, name)
            found[path] = state(path)
    return found


def state(path):
    status = os.lstat(path)
    if stat.S_ISLNK(status.st_mode):
        return "link", os.readlink(path)
    if not stat.S_ISREG(status.st_mode):
        return "other", stat.S_IFMT(status.st_mode)
    if status.st_size > WHOLE or not status.st_mode & 0o400:
        return "file", status.st_size, status.st_mtime_ns
    with open(path, "rb") as file:
        return "file", status.st_mode, hashlib.sha256(file.read()).hexdigest()
