"""Mails, read by Python's email package."""
import csv
import io
from dataclasses import replace

from drafts import LATER
from harness import on_every_core
from html_rules import faults_of_page
from mail_reading import read_mail
from mail_rules import Expected, faults_of_mail
from made_book import HISTORY

DATES = {"2026-05-04": "Mon, 4 May 2026 12:00:00 +0000", LATER: "Mon, 18 May 2026 12:00:00 +0000"}


def expected_of(one, peers):
    """From the draft's JSON, the playbook and the book; the Message-IDs are those of the mails of the other steps."""
    invoices = peers.book.invoices[one.client]
    thread = [one.invoice["message_id"]]
    if one.invoice is invoices["late"]:
        ids = {other.step["id"]: other.message_id for other in peers.drafted
               if other.client == one.client and other.invoice is one.invoice}
        thread += [ids[step] for step, channel, _ in HISTORY if channel == "email" and step != one.step["id"]]
    numbers = one.draft["invoices"] if "invoice" in one.step.get("attach", []) else []
    return Expected(
        draft=one.draft,
        date=DATES[peers.relance.as_of],
        message_id=one.message_id,
        references=thread,
        wants_receipt=one.step.get("read_receipt", False),
        copies_superior=one.step.get("copy") == "superior",
        has_html=False,
        pdfs=dict(map(peers.book.pdf_of, numbers)),
    )


def every_mail_is_read(peers, findings):
    """every mail is read by Python's strict parser without a defect, and says what the book says"""
    for one in peers.drafted:
        expected = expected_of(one, peers)
        findings.add(one.where, faults_of_mail(one.mail, expected))
        findings.add(one.where + ", with HTML", faults_of_mail(one.mail_with_html, replace(expected, has_html=True)))
    one = peers.of("overdue")
    self_test(one.mail_with_html, replace(expected_of(one, peers), has_html=True), findings)


def self_test(mail, expected, findings):
    damages = {
        "a Bcc": (b"X-Unsent", b"Bcc: x@evil.example\nX-Unsent"),
        "a second To": (b"To: ", b"To: x@evil.example\nTo: "),
        "a lost X-Unsent": (b"X-Unsent: 1\n", b""),
        "a carriage return": (b"X-Unsent: 1\n", b"X-Unsent: 1\r\n"),
        "a raw letter": (b"Subject: ", b"Subject: \xc3\xa9"),
        "another subject": (b"Subject: ", b"Subject: Re: "),
        "a bad encoded word": (b"From: ", b"From: =?UTF-8?Q?=C3?= "),
        "an unfolded header": (b"X-Unsent: 1", b"X-Unsent: 1" + b" 1" * 40),
        "a changed PDF": (b"JVBERi", b"JVBERj"),
        "a lost boundary": (b"--\n", b"\n"),
        "a word too many": (b"format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n",
                            b"format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nword "),
        "a lost receipt": (b"Disposition-Notification-To", b"X-Unsent"),
        "a mark of an mbox": (b"\n\n--", b"\n\nFrom me\n--"),
        "a lost reference": (b"References: <", b"References: <1"),
    }
    findings.equal(faults_of_mail(mail, expected), [], "self-test")
    for what, (old, new) in damages.items():
        findings.that(old in mail, f"self-test: {what}: nothing to damage")
        findings.catches(faults_of_mail(mail.replace(old, new, 1), expected), what)


def identities_are_stable(peers, findings):
    """each step of an invoice has a Message-ID of its own, the same on another day"""
    for one in peers.drafted:
        findings.equal(read_mail(one.later).one("Message-ID"), one.message_id, one.where)
        findings.equal(read_mail(one.mail_with_html).one("Message-ID"), one.message_id, one.where)
        findings.equal(read_mail(one.later).one("Date"), DATES[LATER], one.where)
    ids = [one.message_id for one in peers.drafted]
    findings.equal(len(set(ids)), len(ids), "different Message-IDs")


def every_html_part_is_sound(peers, findings):
    """every HTML part closes what it opens, fetches nothing and says what the text says, whatever the values are"""
    for one in peers.drafted:
        page, language = read_mail(one.mail_with_html).html, one.client.split("-")[1]
        findings.add(one.where, faults_of_page(page, language, one.draft["subject"], one.draft["body"]))
    for damage in ("<b>bold</b>", "<p>", "</p>", "a < b", "<img src=x>", '<a href="javascript:x">x</a>', "<!-- x -->", "word"):
        findings.catches(faults_of_page(page.replace("<body>", "<body>" + damage), language, body=one.draft["body"]), damage)
    findings.catches(faults_of_page(page, "de"), "another language")


def statements_are_read(peers, findings):
    """a statement of account is read by Python's csv: every open invoice, its dates and its amounts"""
    invoices = peers.relance.json("list")["invoices"]
    for one in peers.drafted:
        if "statement" not in one.step.get("attach", []):
            continue
        (name, kind, content), = read_mail(one.mail).attachments
        findings.equal((name, kind), (f"statement-{one.client}-{peers.relance.as_of}.csv", "text/csv"), one.where)
        head, *rows = csv.reader(io.StringIO(content.decode()), strict=True)
        findings.equal({len(row) for row in rows}, {len(head)}, f"{one.where}: columns")
        wanted = [[invoice[key] for key in ("number", "title", "issued", "due", "total", "open", "currency")]
                  for invoice in invoices if invoice["client"] == one.client and invoice["sent"] and float(invoice["open"])]
        met = [[*row[:4], row[5], *row[8:10]] for row in rows]
        findings.equal(sorted(met), sorted([*map(as_text, row[:2]), *row[2:]] for row in wanted), f"{one.where}: rows")


def accounts_are_read(peers, findings):
    """the mail of a statement is read by Python's strict parser without a defect, with its table and a sound page"""
    def account(client):
        return (peers.relance.output("statement", "--format", "eml", "--html", client),
                peers.relance.json("statement", client))

    clients = list(peers.book.clients)
    for client, (content, whole) in zip(clients, on_every_core(account, clients)):
        mail = read_mail(content)
        findings.equal(mail.defects, [], client)
        findings.equal(mail.every("References") + mail.every("Bcc") + mail.every("Cc"), [], f"{client}: headers")
        findings.equal(mail.one("X-Unsent"), "1", client)
        (name, kind, table), = mail.attachments
        findings.equal((name, kind), (f"statement-{client}-{peers.relance.as_of}.csv", "text/csv"), client)
        _, *rows = csv.reader(io.StringIO(table.decode()), strict=True)
        items = [item for account in whole["accounts"] for item in account["items"]]
        wanted = [[as_text(item["number"]), *(item[key] for key in ("total", "paid", "credited", "open"))] for item in items]
        findings.equal([[row[0], *row[5:9]] for row in rows], wanted, f"{client}: rows")
        for item in items:
            findings.that(item["number"] in mail.text, f"{client}: {item['number']} is not in the text")
        findings.add(f"{client}, page", faults_of_page(mail.html, client.split("-")[1], mail.decoded("Subject")))


def as_text(cell):
    """What a spreadsheet would take for a formula is kept from it by an apostrophe."""
    return "'" + cell if cell[0] in "=+-@" else cell


TESTS = (every_mail_is_read, identities_are_stable, every_html_part_is_sound, statements_are_read, accounts_are_read)
