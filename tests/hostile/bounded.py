"""Runs the program inside bounds, and measures what it took."""
import fcntl
import math
import os
import pickle
import resource
import signal
import struct
import termios
import threading
from dataclasses import dataclass

AS_OF = "2026-05-04"  # a Monday
CODES = {0, 1, 2, 3, 4}  # relance(1), EXIT STATUS
KEPT = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
PATIENCE = 60  # seconds on the wall before a run counts as waiting for something, however busy the machine is
MEBIBYTE = 1024 * 1024
LARGEST_OUTPUT = 96 * MEBIBYTE
SLOWER = 25  # a build with sanitizers


class Hangs(Exception):
    """A run had to be ended, or would have had to be."""


@dataclass
class Bounds:
    seconds: float    # of the processor
    mebibytes: int    # resident at most
    is_sanitized: bool

    def __post_init__(self):
        if self.is_sanitized:
            self.seconds *= SLOWER

    def hold(self):
        """In the child, before the program starts: the net under what is measured afterwards."""
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        most = math.ceil(self.seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
        resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_OUTPUT, LARGEST_OUTPUT))
        if not self.is_sanitized:  # sanitizers map terabytes
            room = 2048 * MEBIBYTE
            resource.setrlimit(resource.RLIMIT_AS, (room, room))


@dataclass
class Used:
    seconds: float = 0.0
    mebibytes: float = 0.0


@dataclass
class Done:
    """One run that has ended. A negative code is a signal."""
    words: tuple
    code: int
    out: bytes
    err: bytes
    used: Used
    is_hanging: bool

    def name(self):
        line = " ".join(repr(word) if not word.isprintable() or " " in word else word for word in self.words)
        return line if len(line) < 200 else line[:200] + "…"


class Program:
    """The program, what it was asked so far, and what was wrong with the answers."""

    def __init__(self, path, root, bounds):
        self.path, self.root, self.bounds = path, root, bounds
        self.count, self.worst, self.faults = 0, Used(), []
        self.launcher = Launcher(bounds)

    def that(self, is_so, fault):
        if not is_so:
            self.faults.append(fault)

    def run(self, *words, book=None, as_of=AS_OF, folder=None, stdin="/dev/null", stdout=None, variables=None, closed=()):
        """`book` and `as_of` None: not said. `stdout`: a file, or "pipe" for one that nobody reads. `closed`: descriptors
        that are closed when it starts."""
        command = [self.path, *(["-C", book] if book else []), *(["--as-of", as_of] if as_of else []), *words]
        out, err = os.path.join(self.root, "home/.out"), os.path.join(self.root, "home/.err")
        code, used, is_hanging = self.launcher.ask(Start(command, folder or self.root, stdin, stdout or out, err, self.variables(variables), closed))
        done = Done(tuple(os.fsdecode(word) for word in words), code, b"" if stdout else taken(out), taken(err), used, is_hanging)
        self.hold(done)
        return done

    def on_terminal(self, *words, book=None, variables=None):
        """The same with a pseudo-terminal as stdout and stderr."""
        ours, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        command = [self.path, *(["-C", book] if book else []), "--as-of", AS_OF, *words]
        name, drawn = os.ttyname(theirs), []
        reader = threading.Thread(target=draw, args=(ours, drawn))
        reader.start()
        code, used, is_hanging = self.launcher.ask(Start(command, self.root, "/dev/null", name, name, self.variables(variables), ()))
        os.close(theirs)  # the last of that side: the reader comes to its end
        reader.join()
        os.close(ours)
        done = Done((*words, "(terminal)"), code, b"".join(drawn), b"", used, is_hanging)
        self.hold(done)
        return done

    def variables(self, given):
        return environment(self.root) if given is None else given

    def hold(self, done):
        self.count += 1
        self.worst = Used(max(self.worst.seconds, done.used.seconds), max(self.worst.mebibytes, done.used.mebibytes))
        name = done.name()
        self.that(not done.is_hanging, f"{name}: does not end")
        is_ended = done.is_hanging or done.used.seconds > self.bounds.seconds
        self.that(done.code in CODES or is_ended, f"{name}: ends with {done.code}: {done.err[-600:]!r}")
        self.that(done.used.seconds <= self.bounds.seconds, f"{name}: took {done.used.seconds:.1f} s, at most {self.bounds.seconds}")
        most = self.bounds.mebibytes
        self.that(self.bounds.is_sanitized or done.used.mebibytes <= most, f"{name}: took {done.used.mebibytes:.0f} MiB, at most {most}")
        if is_ended:
            raise Hangs
        self.that(b"relance: stopped:" not in done.err, f"{name}: gives up: {done.err[-300:]!r}")


@dataclass
class Start:
    """What a launcher is asked: names of files, since it is another process."""
    command: list
    folder: str
    stdin: str
    stdout: str
    stderr: str
    variables: dict
    closed: tuple


class Launcher:
    """A small process that starts the program. What a process weighs is measured from its fork on, so that the one which
    reads the answers and grows with them would be measured too."""

    def __init__(self, bounds):
        asks, self.asking = os.pipe()
        self.answers, answering = os.pipe()
        self.child = os.fork()
        if self.child == 0:
            try:
                os.close(self.asking)
                os.close(self.answers)
                with os.fdopen(asks, "rb") as questions, os.fdopen(answering, "wb", 0) as replies:
                    serve(questions, replies, bounds)
            finally:
                os._exit(0)
        os.close(asks)
        os.close(answering)

    def ask(self, start):
        line = pickle.dumps(start)
        os.write(self.asking, len(line).to_bytes(8, "big"))
        for at in range(0, len(line), 4096):
            os.write(self.asking, line[at:at + 4096])
        return pickle.loads(os.read(self.answers, 4096))

    def close(self):
        os.close(self.asking)
        os.close(self.answers)
        os.waitpid(self.child, 0)


def serve(questions, replies, bounds):
    while length := questions.read(8):
        start = pickle.loads(questions.read(int.from_bytes(length, "big")))
        replies.write(pickle.dumps(launched(start, bounds)))


def launched(start, bounds):
    """(exit code or minus the signal, what it used, whether it had to be killed)"""
    child = os.fork()
    if child == 0:
        try:
            begin(start, bounds)
        finally:
            os._exit(126)
    killed = []

    def kill():
        killed.append(True)
        os.kill(child, signal.SIGKILL)

    timer = threading.Timer(PATIENCE, kill)
    timer.start()
    _, status, usage = os.wait4(child, 0)
    timer.cancel()
    return os.waitstatus_to_exitcode(status), Used(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024), bool(killed)


def begin(start, bounds):
    os.chdir(start.folder)
    fresh = os.O_WRONLY | os.O_CREAT | os.O_NOCTTY
    streams = [os.open(start.stdin, os.O_RDONLY | os.O_NOCTTY), unread() if start.stdout == "pipe" else os.open(start.stdout, fresh, 0o600),
               os.open(start.stderr, fresh, 0o600)]
    for number, descriptor in enumerate(streams):
        os.dup2(descriptor, number)
    os.closerange(3, 64)
    for descriptor in start.closed:
        os.close(descriptor)
    bounds.hold()
    os.execve(start.command[0], start.command, start.variables)


def unread():
    reads, writes = os.pipe()
    os.close(reads)
    return writes


def taken(path):
    """What was written there; the file is gone then."""
    with open(path, "rb") as file:
        os.unlink(path)
        return file.read()


def draw(terminal, drawn):
    while True:
        try:
            more = os.read(terminal, 65536)
        except OSError:  # the other side is closed
            return
        if not more:
            return
        drawn.append(more)


def environment(root):
    """As on a machine where nobody has set up anything; what goes wrong in a library of Python's must not matter here."""
    clean = {name: os.environ[name] for name in KEPT if name in os.environ}
    clean.update(PATH="/usr/local/bin:/usr/bin:/bin", HOME=os.path.join(root, "home"), TZ="UTC", LC_ALL="C.UTF-8", TERM="xterm",
                 GIT_CONFIG_NOSYSTEM="1", GIT_CEILING_DIRECTORIES=root,
                 LLVM_PROFILE_FILE="/dev/null")  # else a build that counts lines leaves its counts in the folder where it runs
    return clean
