"""Mails, read, saved and taken over as drafts by neomutt."""
import mailbox
import os

from harness import read, write
from mail_reading import paragraphs, read_mail, unflowed
from terminal import run_in_terminal

SETTINGS = """
set charset=utf-8 send_charset=utf-8 folder="." record="" header_cache="" mark_old=no sort=mailbox-order
set pipe_decode=yes pipe_split=yes wait_key=no reflow_text=yes reflow_wrap=72 mbox_type=mbox
set postponed="./postponed" editor="true" edit_headers=yes autoedit=yes fast_reply=yes recall=no
set abort_unmodified=no abort_nosubject=no
alternative_order text/plain
ignore *
unignore from to cc subject
"""
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200f\ufeff"))  # neomutt leaves them out, so that nothing hides on a screen
KEEP = '#!/bin/sh\ncat >"read/$(ls read | wc -l)"\n'


def place_for(peers, name, mails):
    place = peers.place(name)
    write(os.path.join(place, "settings"), SETTINGS)
    write(os.path.join(place, "box"), b"".join(b"From x@example.org Mon May  4 12:00:00 2026\n" + mail + b"\n" for mail in mails))
    return place


def neomutt(place, *arguments, **typed):
    run_in_terminal(["neomutt", "-n", "-F", "settings", *arguments], place, **typed)


def words(text):
    return [word for _, paragraph in paragraphs(text.translate(INVISIBLE)) for word in paragraph]


def neomutt_reads_every_mail(peers, findings):
    """neomutt reads every mail of an mbox: its people, its subject and its text"""
    place = place_for(peers, "neomutt", [one.mail_with_html for one in peers.drafted])
    os.mkdir(os.path.join(place, "read"))
    write(os.path.join(place, "keep"), KEEP)
    os.chmod(os.path.join(place, "keep"), 0o755)
    neomutt(place, "-R", "-f", "box", "-e", "push <tag-pattern>~A<enter><tag-prefix-cond><pipe-message>./keep<enter><quit>")
    met = [read(os.path.join(place, "read", str(i))).decode() for i in range(len(os.listdir(os.path.join(place, "read"))))]
    findings.equal(len(met), len(peers.drafted), "mails read")
    for one, content in zip(peers.drafted, met if len(met) == len(peers.drafted) else []):
        header, _, text = content.partition("\n\n")
        fields = dict(line.split(": ", 1) for line in header.replace("\n\t", " ").replace("\n ", " ").split("\n")[1:])
        findings.equal(words(fields["Subject"]), words(one.draft["subject"]), f"{one.where}: subject")
        findings.that(f"<{one.draft['to']['email']}>" in fields["To"], f"{one.where}: to {fields['To']}")
        findings.equal("Cc" in fields, one.draft["cc"] is not None, f"{one.where}: a copy")
        findings.equal(words(text), words(one.draft["body"]), f"{one.where}: text")


def neomutt_saves_attachments(peers, findings):
    """neomutt saves every attached PDF under its name, byte for byte"""
    mails = {name: one.mail for one in peers.drafted for name in one.draft["attachments"][:1] if name.endswith(".pdf")}
    for i, (name, mail) in enumerate(mails.items()):
        place = place_for(peers, f"saved-{i}", [mail])
        pdf = next(content for met, _, content in read_mail(mail).attachments)
        neomutt(place, "-R", "-f", "box", "-e", "push <view-attachments><next-entry><save-entry><enter><exit><quit>")
        saved = sorted(set(os.listdir(place)) - {"box", "settings"})
        findings.equal(saved, [name], "saved")
        findings.that(saved and read(os.path.join(place, saved[0])) == pdf, f"{name}: other bytes")


def names(mail):
    return [name for name, _, _ in mail.attachments]


def neomutt_takes_drafts(peers, findings):
    """neomutt -H takes a mail over as a draft with its people, its thread, its text and its attachments"""
    for i, step in enumerate(sorted({one.step["id"] for one in peers.drafted})):
        one = peers.of(step, "fr")
        place = place_for(peers, f"draft-{i}", [])
        write(os.path.join(place, "mail.eml"), one.mail_with_html)
        neomutt(place, "-H", "mail.eml", marker=b"Compose", keys=b"P")
        content, = map(mailbox.mbox(os.path.join(place, "postponed")).get_bytes, [0])
        met, sent = read_mail(content.replace(b"\n>From ", b"\nFrom ")), read_mail(one.mail_with_html)
        for name in ("To", "Cc", "From"):
            findings.equal(met.mailboxes(name), sent.mailboxes(name), f"{one.where}: {name}")
        findings.equal(met.decoded("Subject"), one.draft["subject"], f"{one.where}: Subject")
        for name in ("Message-ID", "In-Reply-To", "References", "X-Unsent"):
            findings.equal((met.one(name) or "").split(), (sent.one(name) or "").split(), f"{one.where}: {name}")
        findings.equal(paragraphs(unflowed(met.text)), paragraphs(one.draft["body"]), f"{one.where}: text")
        findings.equal(met.html, sent.html, f"{one.where}: HTML")
        # neomutt writes a name as it is, so that one which looks encoded is decoded by the next reader.
        findings.equal([name for name in names(met) if "x" != name[0]], [name for name in names(sent) if "=" != name[0]],
                       f"{one.where}: names")
        findings.that([rest for _, *rest in met.attachments] == [rest for _, *rest in sent.attachments],
                      f"{one.where}: other attachments")


TESTS = (neomutt_reads_every_mail, neomutt_saves_attachments, neomutt_takes_drafts)
