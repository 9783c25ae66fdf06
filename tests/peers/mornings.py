"""The list by itself each morning: the examples for cron, systemd and a shell, run as those run them."""
import os
import re
import shlex
import shutil
import subprocess

from fresh_root import ran
from harness import AS_OF, environment, read, write
from packages import ROOT, fresh_root
from sendmail import Listener

EXAMPLES = os.path.join(ROOT, "examples")
DAY_OFF = "2026-05-03"  # a Sunday
ADDRESS = "camille@durand-graphisme.example"


def crontab():
    """(variables, [(when, command)]) as crontab(5) reads the file."""
    variables, lines = {}, []
    for line in read(os.path.join(EXAMPLES, "crontab")).decode().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        setting = re.fullmatch(r'(\w+)=("?)([^"]*)\2', line)
        if setting:
            variables[setting[1]] = setting[3]
        else:
            *when, command = line.split(None, 5)
            lines.append((when, command))
    return variables, lines


def stand_in(path, program, day):
    """`relance` as of a day, since a test asks no clock."""
    write(path, f'#!/bin/sh\nexec {program} --as-of {day} "$@"\n')
    os.chmod(path, 0o755)


def cron_mails_the_list(peers, findings):
    """the lines of examples/crontab print the list and the mistakes with what cron gives them, and nothing on a day off"""
    root, (variables, lines) = fresh_root(peers), crontab()
    findings.equal(len(lines), 2, "lines")
    given = {"HOME": "/home/camille", "LOGNAME": "camille", "SHELL": "/bin/sh", **variables}  # no more: crontab(5)
    program = root.path("/usr/local/bin/relance")
    durand = peers.relance.at(os.path.join(EXAMPLES, "durand"))
    for day in (AS_OF, DAY_OFF):
        stand_in(program, "/usr/bin/relance", day)
        for when, command in lines:
            findings.that(all(re.fullmatch(r"[\d*,/-]+", field) for field in when), f"when: {when}")
            findings.that("%" not in command, "cron takes % for a line end")
            done = root.run("/bin/sh", "-c", command, **given)
            here = durand.on(day).run("--lang", "fr", *(["check"] if "check" in command else []), "--quiet")
            findings.equal((done.returncode, done.stdout, done.stderr), (here.returncode, here.stdout, here.stderr),
                           f"{command} on {day}")
            if day == DAY_OFF and "check" not in command:
                findings.equal(done.stdout, b"", "a day off")
        os.unlink(program)
    findings.equal(variables["CONTENT_TYPE"], "text/plain; charset=UTF-8", "CONTENT_TYPE")


class Home:
    """A person who has copied the examples, with msmtp as sendmail."""

    def __init__(self, peers, name, port, day):
        self.folder = peers.place(name)
        programs = os.path.join(self.folder, ".local", "bin")
        stand_in(os.path.join(programs, "relance"), peers.relance.program, day)
        shutil.copy(os.path.join(EXAMPLES, "mail-myself"), programs)
        os.symlink(shutil.which("msmtp"), os.path.join(programs, "sendmail"))
        shutil.copytree(os.path.join(EXAMPLES, "durand"), os.path.join(self.folder, "book"))
        settings = os.path.join(self.folder, ".msmtprc")
        write(settings, f"account default\nhost 127.0.0.1\nport {port}\nauth off\ntls off\nfrom {ADDRESS}\n")
        self.variables = {"HOME": self.folder, "PATH": f"{programs}:/usr/bin:/bin"}

    def run(self, *command, **variables):
        return subprocess.run(command, cwd=os.path.join(self.folder, "book"), env={**self.variables, **variables},
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)


def received(listener):
    """(recipients, headers, text) of what came, and forgets it."""
    found = []
    for envelope in listener.envelopes:
        head, _, text = envelope.content.replace(b"\r\n", b"\n").partition(b"\n\n")
        found.append((envelope.rcpt_tos, head.decode(), text))
    listener.envelopes.clear()
    return found


def runs_that_mail(home):
    """Each way to mail yourself the list, as the examples have it: (name, function that runs it)."""
    script = read(os.path.join(EXAMPLES, "mail-myself")).decode()
    one_line = re.search(r"^#   (list=.*)$", script, re.M)[1].replace("me@example.org", ADDRESS)
    return {"mail-myself": lambda: home.run("mail-myself", ADDRESS, "-C", os.path.join(home.folder, "book")),
            "one line": lambda: home.run("/bin/sh", "-c", one_line),
            "relance.service": lambda: started(home)}


def started(home):
    """ExecStart= with the Environment= of the unit and what a user's systemd gives, no shell between."""
    unit = read(os.path.join(EXAMPLES, "systemd", "relance.service")).decode().replace("%h", home.folder)
    variables = dict(line.split("=", 2)[1:] for line in unit.splitlines() if line.startswith("Environment="))
    return home.run(*shlex.split(re.search(r"^ExecStart=(.*)$", unit, re.M)[1]), **variables)


def mails_yourself(peers, findings):
    """mail-myself, its one line and the systemd service mail the list as it is, and nothing on a day off"""
    with Listener() as listener:
        for day in (AS_OF, DAY_OFF):
            home = Home(peers, f"home-{day}", listener.port, day)
            wanted = peers.relance.at(os.path.join(EXAMPLES, "durand")).on(day).output("--lang", "fr", "--quiet")
            findings.equal(bool(wanted), day == AS_OF, "the list")
            for name, run in runs_that_mail(home).items():
                done = run()
                mails = received(listener)
                findings.equal(done.stderr, b"", f"{name} on {day}")
                findings.equal([(to, text) for to, _, text in mails], [([ADDRESS], wanted)] if wanted else [],
                               f"{name} on {day}")
                if wanted:
                    findings.that("charset=UTF-8" in mails[0][1] and "Subject: relance" in mails[0][1], f"{name}: headers")


def a_broken_book_is_mailed(peers, findings):
    """what could not be read is in the mail, and the unit ends with the exit status of relance"""
    with Listener() as listener:
        home = Home(peers, "home-broken", listener.port, DAY_OFF)
        write(os.path.join(home.folder, "book", "invoices", "broken.toml"), 'total = "1.200,00"\n')
        done = runs_that_mail(home)["mail-myself"]()
        (_, _, text), = received(listener)
        findings.equal(done.returncode, 3, "exit status")
        findings.that(b"invoices/broken.toml" in text, f"the mail: {text}")
        done = home.run("mail-myself", ADDRESS, "-C", "nowhere")
        (_, _, text), = received(listener)
        findings.that(done.returncode == 2 and b"nowhere" in text, f"no book: {done.returncode}, {text}")


def systemd_takes_the_units(peers, findings):
    """systemd finds no fault in service and timer, and the timer goes off at eight on working days"""
    home = Home(peers, "home-units", 1, AS_OF)
    units = [os.path.join(EXAMPLES, "systemd", name) for name in ("relance.service", "relance.timer")]
    clean = {**environment(home.folder), "XDG_RUNTIME_DIR": peers.place("runtime"),
             "MANPATH": fresh_root(peers).path("/usr/share/man")}
    done = subprocess.run(["systemd-analyze", "verify", "--user", *units], env=clean, capture_output=True, text=True,
                          timeout=60, check=False)
    findings.equal((done.returncode, done.stdout, done.stderr), (0, "", ""), "systemd-analyze verify")
    when = re.search(r"^OnCalendar=(.*)$", read(units[1]).decode(), re.M)[1]
    shown = ran(["systemd-analyze", "calendar", "--base-time=2026-05-02 12:00", when], env=clean)
    findings.that("Mon 2026-05-04 08:00:00" in shown, f"{when}: {shown}")


TESTS = (cron_mails_the_list, mails_yourself, a_broken_book_is_mailed, systemd_takes_the_units)
