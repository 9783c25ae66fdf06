"""Mails in mboxes, Maildirs and files: read by Python's mailbox package, and never written over anything."""
import mailbox
import os
import re

from harness import on_every_core, read, write
from made_book import small_book

IO_FAILED = 4
LENGTHS = 76  # of a title: enough for a word to meet every column of quoted-printable
POSTMARK = re.compile(rb"From \S+@\S+ Mon May  4 12:00:00 2026")


def morning(peers):
    """[mail, ...] of today's list, each asked for by itself."""
    drafts = [draft for draft in peers.relance.json("draft", "--all")["drafts"] if draft["subject"]]
    return on_every_core(lambda draft: peers.relance.output("draft", "--format", "eml", "--", draft["invoices"][0]), drafts)


def an_mbox_holds_the_mails(peers, findings):
    """an mbox of the morning holds the same mails as one by one, and no other line that begins with From"""
    box = peers.relance.output("draft", "--all", "--format", "mbox")
    path = os.path.join(peers.place("mbox"), "box")
    write(path, box)
    met = [content for content in map(mailbox.mbox(path).get_bytes, mailbox.mbox(path).keys())]
    mails = morning(peers)
    findings.equal(len(met), len(mails), "mails in the mbox")
    for content, mail in zip(met, mails):
        findings.that(content.strip(b"\n") == mail.strip(b"\n"), f"another mail in the mbox: {content[:400]}")
    postmarks = [line for line in box.split(b"\n") if line.startswith(b"From ")]
    findings.equal(len(postmarks), len(mails), "lines that begin with From")
    findings.equal([line for line in postmarks if not POSTMARK.fullmatch(line)], [], "strange postmarks")


def no_line_is_taken_for_the_end(peers, findings):
    """a word From or a dot where a line breaks is not taken for the end of a mail"""
    numbers = [f"F-{i:02}" for i in range(10, 10 + LENGTHS)]
    book = small_book(peers.place("breaks"), [
        {"number": number, "issued": "2026-04-27", "sent": "2026-04-27", "total": 100,
         "title": "a" * i + " From " + "é" * 7 + "."} for i, number in enumerate(numbers)])
    box = peers.relance.at(book).output("draft", "--step", "week-1", "--format", "mbox", "--html", *numbers)
    path = os.path.join(peers.folder, "breaks.mbox")
    write(path, box)
    findings.equal(len(mailbox.mbox(path)), len(numbers), "mails")
    findings.equal(box.count(b"\nFrom "), len(numbers) - 1, "lines that begin with From")
    findings.equal(box.count(b"\n.\n"), 0, "lines that are a dot")


def files_are_new(peers, findings):
    """--output writes a file a mail, and leaves alone what is there"""
    folder = os.path.join(peers.place("output"), "new folder é")
    mails = morning(peers)
    done = peers.relance.run("draft", "--all", "--output", folder)
    findings.equal(done.returncode, 0, "exit code")
    names = sorted(os.listdir(folder))
    findings.equal(sorted(done.stdout.decode().splitlines()), [f"{folder}/{name}" for name in names], "what is printed")
    findings.equal(sorted(read(os.path.join(folder, name)) for name in names), sorted(mails), "the files")
    findings.equal([name for name in names if not re.fullmatch(r"[A-Za-z0-9_-][A-Za-z0-9._-]*\.eml", name)], [], "names")

    for i, name in enumerate(names):  # each is now something else, a link into nowhere, or gone
        os.unlink(os.path.join(folder, name))
        if i % 3 == 0:
            write(os.path.join(folder, name), b"mine")
        elif i % 3 == 1:
            os.symlink("nowhere", os.path.join(folder, name))
    findings.equal(peers.relance.run("draft", "--all", "--output", folder).returncode, IO_FAILED, "exit code, second run")
    findings.equal(sorted(os.listdir(folder)), names, "names after the second run")
    for i, name in enumerate(names):
        path = os.path.join(folder, name)
        if i % 3 == 0:
            findings.equal(read(path), b"mine", name)
        elif i % 3 == 1:
            findings.equal(os.readlink(path), "nowhere", name)
        else:
            findings.that(read(path) in mails, f"{name}: is not the mail")


def a_maildir_holds_drafts(peers, findings):
    """a Maildir holds the mails as drafts, flags DS, once however often it is asked"""
    folder = os.path.join(peers.place("maildir"), "Drafts")
    mails = morning(peers)
    for run, code in enumerate((0, IO_FAILED)):
        findings.equal(peers.relance.run("draft", "--all", "--maildir", folder).returncode, code, f"exit code, run {run}")
        drafts = mailbox.Maildir(folder, create=False)
        findings.equal(sorted(map(drafts.get_bytes, drafts.keys())), sorted(mails), "the mails")
        findings.equal({draft.get_flags() for draft in drafts}, {"DS"}, "their flags")
        findings.equal(sorted(os.listdir(folder)), ["cur", "new", "tmp"], "folders")
        findings.equal(os.listdir(os.path.join(folder, "tmp")) + os.listdir(os.path.join(folder, "new")), [], "left over")


def nothing_is_left_half_written(peers, findings):
    """a folder that cannot be written, a full disk or a full stdout is exit 4, and nothing is left"""
    place = peers.place("full")
    write(os.path.join(place, "file"), b"mine")
    for option in ("--output", "--maildir"):
        done = peers.relance.run("draft", "--all", option, os.path.join(place, "file", "below"))
        findings.equal((done.returncode, done.stdout), (IO_FAILED, b""), f"{option} below a file")
        done = peers.relance.run("draft", "--all", option, os.path.join(place, "file"))
        findings.equal((done.returncode, done.stdout), (IO_FAILED, b""), f"{option} to a file")
        if os.geteuid() != 0:  # root may write anywhere
            os.mkdir(os.path.join(place, option), 0o555)
            done = peers.relance.run("draft", "--all", option, os.path.join(place, option))
            findings.equal((done.returncode, os.listdir(os.path.join(place, option))), (IO_FAILED, []), "no right")
            os.rmdir(os.path.join(place, option))
        folder = os.path.join(place, "disk" + option)
        done = peers.relance.run("draft", "--all", option, folder, limit=1000)
        left = [name for _, _, names in os.walk(folder) for name in names]
        findings.equal((done.returncode, done.stdout, left), (IO_FAILED, b"", []), f"{option} on a full disk")
    findings.equal(read(os.path.join(place, "file")), b"mine", "the file in the way")
    with open("/dev/full", "wb") as full:
        for form in ("eml", "mbox", "mailto", "text"):
            what = ("draft", "--format", form, "--", peers.of("overdue").invoice["number"])
            findings.equal(peers.relance.run(*what, stdout=full).returncode, IO_FAILED, f"{form} to /dev/full")


TESTS = (an_mbox_holds_the_mails, no_line_is_taken_for_the_end, files_are_new, a_maildir_holds_drafts,
         nothing_is_left_half_written)
