"""What must be so in every mail: the fine print of mails, M1 to M18, and RFC 5322, 2045 and 3676."""
import re
from dataclasses import dataclass

from harness import shown
from mail_reading import paragraphs, read_mail, unflowed

ONCE = ("Date", "From", "To", "Subject", "Message-ID", "X-Unsent", "MIME-Version", "Content-Type")
AT_MOST_ONCE = ("Cc", "Reply-To", "In-Reply-To", "References", "Disposition-Notification-To", "Content-Transfer-Encoding")
LINE, HEADER_LINE = 998, 78


@dataclass
class Expected:
    """What a mail is to be, from the draft's JSON, the book and the playbook."""
    draft: dict            # as JSON tells it
    date: str              # of the header
    message_id: str
    references: list
    wants_receipt: bool
    copies_superior: bool
    has_html: bool
    pdfs: dict             # {name: bytes}


def faults_of_bytes(content):
    faults = []
    lines = content.split(b"\n")
    if b"\r" in content or b"\0" in content:
        faults.append("holds a carriage return or a zero byte")
    if max(content) > 126:
        faults.append("holds bytes that are no ASCII")
    if max(map(len, lines)) > LINE:
        faults.append(f"holds a line of {max(map(len, lines))} bytes")
    if not content.endswith(b"\n"):
        faults.append("does not end with a line end")
    is_header = True
    for line in lines:
        if not line:
            is_header = False
        elif is_header or re.match(rb"(Content-\w|[ \t]+\w+\*?\d*\*?=)", line):
            value = re.sub(rb"^[\w-]+:", b"", line).strip()
            if len(line) > HEADER_LINE and b" " in value:
                faults.append(f"the header line is too long and could be folded: {line!r}")
    if any(line == b"." or line.startswith(b"From ") for line in lines):
        faults.append("holds a line that some programs take for the end of a mail")
    return faults


def faults_of_headers(mail, expected):
    faults, draft = [], expected.draft
    met = [name for name, _ in mail.headers]
    wrong = {name for name in met if name not in ONCE + AT_MOST_ONCE or met.count(name) > 1}
    wrong |= set(ONCE) - set(met)
    if wrong:
        faults.append(f"headers that are unknown, missing or there twice: {sorted(wrong)}")

    def equal(name, value, wanted):
        if value != wanted:
            faults.append(f"{name}: {shown(value)} instead of {shown(wanted)}")

    def mailbox(who):
        return [(who["name"], who["email"])] if who else []

    equal("Subject", mail.decoded("Subject"), draft["subject"])
    equal("From", mail.mailboxes("From"), mailbox(draft["sender"]))
    equal("To", mail.mailboxes("To"), mailbox(draft["to"]))
    equal("Cc", mail.mailboxes("Cc"), mailbox(draft["cc"]))
    equal("Cc for a superior only", draft["cc"] is not None, expected.copies_superior)
    equal("Date", mail.one("Date"), expected.date)
    equal("X-Unsent", mail.one("X-Unsent"), "1")
    equal("Message-ID", mail.one("Message-ID"), expected.message_id)
    equal("References", (mail.one("References") or "").split(), expected.references)
    equal("In-Reply-To", mail.every("In-Reply-To"), expected.references[-1:])
    receipt = [("", draft["sender"]["email"])] if expected.wants_receipt else []
    equal("Disposition-Notification-To", [("", address) for _, address in mail.mailboxes("Disposition-Notification-To")], receipt)
    return faults


def faults_of_parts(mail, expected):
    faults = list(mail.defects)
    if paragraphs(unflowed(mail.text)) != paragraphs(expected.draft["body"]):
        faults.append(f"the text is {shown(unflowed(mail.text))} instead of {shown(expected.draft['body'])}")
    if max(len(line) for line in mail.text.split("\n")) > LINE:
        faults.append("the text holds a line that no mail program must take")
    if bool(mail.html) != expected.has_html or ("multipart/alternative" in mail.types) != expected.has_html:
        faults.append(f"the parts are {mail.types}")
    names = [name for name, _, _ in mail.attachments]
    if names != expected.draft["attachments"]:
        faults.append(f"attachments {names} instead of {expected.draft['attachments']}")
    pdfs = {name: content for name, kind, content in mail.attachments if kind == "application/pdf"}
    if pdfs != expected.pdfs:
        faults.append(f"PDFs {list(pdfs)}, not the {list(expected.pdfs)} of the book, byte for byte")
    return faults


def faults_of_mail(content, expected):
    mail = read_mail(content)
    return faults_of_bytes(content) + faults_of_headers(mail, expected) + faults_of_parts(mail, expected)
