"""What every peer test needs: the program, a folder to work in, and a list of what went wrong."""
import json
import os
import resource
import signal
import subprocess
import tomllib
from concurrent.futures import ThreadPoolExecutor

AS_OF = "2026-05-04"  # a Monday
SECONDS = 60          # for one command
KEPT = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")


class Failed(Exception):
    """A command did not do what the test needs to go on."""


class Findings:
    """What was looked at, and what was wrong. A test that looked at nothing has not passed."""

    def __init__(self):
        self.looked_at, self.faults, self.notes = 0, [], []  # notes are printed, whatever the verdict

    def that(self, is_so, fault):
        self.looked_at += 1
        if not is_so:
            self.faults.append(fault)

    def equal(self, met, expected, where):
        self.that(met == expected, f"{where}: {shown(met)} instead of {shown(expected)}")

    def add(self, where, faults):
        """Faults that a checker found in one thing."""
        self.looked_at += 1
        self.faults += [f"{where}: {fault}" for fault in faults]

    def catches(self, faults, what):
        """Planted damage: a checker that finds no fault in it checks nothing."""
        self.that(faults, f"self-test: {what} was not noticed")


def shown(value, room=400):
    text = value if isinstance(value, str) and value.isprintable() else repr(value)
    return text if len(text) <= room else text[:room] + "…"


class Relance:
    """The program, run in the book of a folder."""

    def __init__(self, program, folder, book, as_of=AS_OF):
        self.program, self.folder, self.book, self.as_of = program, folder, book, as_of

    def on(self, as_of):
        return Relance(self.program, self.folder, self.book, as_of)

    def at(self, book):
        return Relance(self.program, self.folder, book, self.as_of)

    def run(self, *arguments, stdout=subprocess.PIPE, limit=None):
        """`limit`: how many bytes a file may get, as if the disk were full then."""
        command = [self.program, "-C", self.book, "--as-of", self.as_of, *arguments]
        return subprocess.run(command, cwd=self.folder, env=environment(self.folder), stdin=subprocess.DEVNULL,
                              stdout=stdout, stderr=subprocess.PIPE, timeout=SECONDS, check=False,
                              preexec_fn=limit and (lambda: full_disk(limit)))

    def output(self, *arguments):
        done = self.run(*arguments)
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace")
            raise Failed(f"relance {' '.join(arguments)} exits with {done.returncode}: {said}")
        return done.stdout

    def json(self, command, *arguments):
        return json.loads(self.output(command, "--format", "json", *arguments))

    def playbook(self, name):
        """Its steps, in order."""
        return tomllib.loads(self.output("defaults", "show", f"playbooks/{name}.toml").decode())["step"]


def full_disk(limit):
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def environment(folder):
    """As on a machine where nobody has set up anything."""
    clean = {name: os.environ[name] for name in KEPT if name in os.environ}
    clean.update(PATH="/usr/local/bin:/usr/bin:/bin", HOME=folder, TZ="UTC", LC_ALL="C.UTF-8", TERM="xterm")
    return clean


def on_every_core(function, things):
    """[function(thing), ...]; the program and its peers are other processes, so threads are enough."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(function, things))


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, content):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "xb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
