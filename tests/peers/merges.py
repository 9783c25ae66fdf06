"""Two clones of a book record on the same invoice, and git merges: nothing is lost, nothing is there twice."""
import os
import random
import subprocess
import tomllib

from harness import Failed, read, write
from made_book import small_book

MERGES = 500
SEED = 20260504
FILE = os.path.join("invoices", "F-1.toml")


class Repository:
    """A book under git, with the merge driver of the program under test."""

    def __init__(self, peers):
        self.folder = peers.place("merges")
        small_book(self.folder, [{"number": "F-1", "issued": "2026-03-02", "sent": "2026-03-02", "total": 100000}])
        self.environment = {"PATH": os.environ["PATH"], "HOME": self.folder, "LC_ALL": "C.UTF-8",
                            "GIT_CONFIG_NOSYSTEM": "1"}
        folder = os.path.join(self.folder, "invoices")
        os.rename(os.path.join(folder, os.listdir(folder)[0]), os.path.join(self.folder, FILE))
        write(os.path.join(self.folder, ".gitattributes"), b"invoices/** merge=relance\n")
        self.git("init", "-q", "-b", "main")
        for name, value in (("user.name", "A"), ("user.email", "a@example.org"), ("gc.auto", "0"),
                            ("core.fsync", "none"),
                            ("merge.relance.driver", f"'{peers.relance.program}' merge-driver %O %A %B %P")):
            self.git("config", name, value)
        self.git("add", "-A")
        self.git("commit", "-qm", "book")

    def git(self, *words, may_fail=False):
        done = subprocess.run(["git", *words], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode != 0 and not may_fail:
            raise Failed(f"git {' '.join(words)}: {done.stdout.decode()}")
        return done.returncode == 0

    def text(self):
        return read(os.path.join(self.folder, FILE))

    def commit(self, branch, text):
        self.git("checkout", "-q", "-B", branch, "main")
        with open(os.path.join(self.folder, FILE), "wb") as file:
            file.write(text)
        self.git("commit", "-qam", branch)


def made_events(dice, side):
    """Tables as the program writes them, each with a text of its own."""
    texts = []
    for i in range(dice.randint(1, 4)):
        texts.append(f"\n[[event]]\ndate = 2026-04-{dice.randint(1, 28):02}\nkind = \"note\"\n"
                     f"note = \"{side} {i}\"\n")
    return "".join(texts).encode()


def notes(text):
    return sorted(event["note"] for event in tomllib.loads(text.decode()).get("event", []) if event["kind"] == "note")


def two_clones_lose_nothing(peers, findings):
    """500 random merges of two clones by real git leave valid TOML with every event of both, once"""
    repository, dice = Repository(peers), random.Random(SEED)
    base = first = repository.text()
    repository.git("branch", "first")
    for i in range(MERGES):
        ours, theirs = base + made_events(dice, f"ours {i}"), base + made_events(dice, f"theirs {i}")
        repository.commit("theirs", theirs)
        repository.commit("ours", ours)
        is_merged = repository.git("merge", "-q", "--no-edit", "theirs", may_fail=True)
        merged = repository.text()
        wanted = sorted(notes(ours) + [note for note in notes(theirs) if note not in notes(base)])
        if not is_merged or b"<<<<<<<" in merged:
            findings.that(False, f"merge {i}: conflict")
            repository.git("merge", "--abort", may_fail=True)
            continue
        findings.equal(notes(merged), wanted, f"merge {i}: events")
        if i % 10 == 9:  # go on from what was merged, so that the file grows; now and then begin anew
            is_long = i % 50 == 49
            repository.git("branch", "-f", "main", "first" if is_long else "ours")
            base = first if is_long else merged


TESTS = (two_clones_lose_nothing,)
