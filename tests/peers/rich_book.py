"""A book in which every kind of thing that a book may hold has happened once, under git."""
import os
import subprocess

from harness import environment, write
from made_book import table

DAYS = ("2026-01-10", "2026-03-15", "2026-05-04")
FAR = "2031-02-03"  # long after the last rate that is built in
ME = {"name": "Camille Durand", "business": "Durand", "email": "camille@durand.example", "phone": "+33 6 12 34 56 78",
      "address": ["12 rue des Lilas", "69003 Lyon"], "registration": "SIREN 123 456 782", "vat_number": "FR11123456782",
      "country": "FR", "language": "en", "bic": "AGRIFRPP", "iban": {"EUR": "FR7630006000011234567890189"}}
LATE_PAYMENT = {"law": "FR", "rate": "14.5", "compensation": True, "claim": "claim", "base": "gross", "day_count": "30/360",
                "rounding": "daily", "imputation": "principal-first", "payment_day": "excluded", "rate_mode": "fixed",
                "move_due": True}
CONTACTS = [{"role": role, "name": f"N. {role}", "salutation": "Ms N.", "email": f"{role}@client.example",
             "phone": "+33 4 72 00 00 00", "linkedin": "https://linkedin.example/n"}
            for role in ("payer", "buyer", "superior", "legal")]
CLIENTS = {
    "by-contract": ({"type": "overwhelmed", "terms": "30 days", "contract": "contracts/c.pdf", "gap_days": 5, "approval_days": 3,
                     "pays_on": [10, "last"], "requires": ["supplier_code"], "supplier_code": "S-1", "risk": "high", "currency": "EUR",
                     "country": "FR", "language": "en", "playbook": "overwhelmed", "address": ["1 rue N", "69001 Lyon"]},
                    LATE_PAYMENT),
    "consumer": ({"type": "procrastinator", "kind": "consumer", "country": "FR", "terms": "on receipt"}, {}),
    "left-alone": ({"chase": False, "chase_reason": "a friend", "country": "FR"}, {}),
    "abroad": ({"type": "perfectionist", "size": "large", "kind": "public", "country": "GB", "currency": "GBP"}, {"law": "UK"}),
    "far-away": ({"country": "JP", "currency": "JPY"}, {"law": "none"}),
    "insolvent": ({"country": "FR"}, {}),
    "nameless": ({"country": "FR"}, {}),
    "never-there": ({"country": "FR"}, {}),
}


def event(day, kind, **more):
    return {"date": day, "kind": kind} | more


def step(day, name, **more):
    return event(day, "step", step=name, channel="letter" if name == "formal-notice" else "email", **more)


LADDER = [step(day, name) for day, name in (
    ("2026-01-20", "overdue"), ("2026-01-27", "statement"), ("2026-02-03", "call"), ("2026-02-12", "escalation"),
    ("2026-02-20", "final-warning"), ("2026-03-02", "formal-notice"))]
PROMISES = [event("2026-02-01", "promise", until="2026-02-10", amount="100.00", note="by telephone"),
            event("2026-02-09", "payment", amount="100.00", method="transfer", reference="LINE 7"),
            event("2026-03-01", "promise", until="2026-03-10"), event("2026-05-01", "promise", until="2026-05-20", amount="300.00")]
THIRDS = [{"due": day, "amount": "400.00"} for day in ("2026-04-20", "2026-05-20", "2026-06-19")]
INVOICES = (
    ("by-contract", "legal", {}, LADDER + [event("2026-03-03", "fees", interest="12.50", compensation="40.00")], ()),
    ("by-contract", "late-sums", {}, [event("2026-03-03", "fees", interest="12.50", compensation="40.00"),
                                      event("2026-04-02", "payment", amount="1252.50")], ()),
    ("by-contract", "promised", {}, PROMISES, ()),
    ("by-contract", "parts", {}, [], [{"due": day, "amount": "600.00"} for day in ("2026-02-16", "2026-05-29")]),
    ("by-contract", "credited", {}, [event("2026-02-01", "credit", amount="100.00", reference="A-9")], ()),
    ("by-contract", "A-1", {"credit_note_for": "credited", "total": "200.00"}, [], ()),
    ("by-contract", "discount", {"issued": "2026-04-28", "sent": "2026-04-28", "discount": {"percent": 2, "days": 10}}, [], ()),
    ("by-contract", "taken", {"discount": {"percent": 2, "days": 10}}, [event("2025-12-10", "payment", amount="1176.00")], ()),
    ("consumer", "notice", {}, LADDER, ()),
    ("consumer", "waived", {"legal_cost": "35.00"}, [*LADDER, event("2026-03-10", "waive", reason="peace")], ()),
    ("left-alone", "held", {}, [event("2026-03-01", "write_off", amount="10.00", reason="rounding")], ()),
    ("abroad", "plan", {"currency": "GBP", "purchase_order": "PO-1", "pdf": "absent.pdf", "pay_url": "https://pay.example/1",
                        "message_id": "<1@durand.example>"},
     [event("2026-04-01", "plan", instalments=THIRDS)], ()),
    ("abroad", "disputed", {"currency": "GBP"}, [event("2026-02-01", "dispute", reason="colour"),
                                                 event("2026-02-08", "resolved", reason="no"),
                                                 event("2026-04-01", "dispute", reason="size")], ()),
    ("abroad", "corrected", {"currency": "GBP"}, [event("2026-02-01", "correction", reason="address"),
                                                  event("2026-02-03", "corrected", sent="2026-02-04")], ()),
    ("abroad", "correcting", {"currency": "GBP"}, [event("2026-04-20", "correction", reason="address")], ()),
    ("far-away", "yen", {"currency": "JPY", "total": "120000"}, [step("2026-03-02", "overdue", outcome="sent"),
                                                                 event("2026-03-03", "skip", step="statement", reason="x")], ()),
    ("far-away", "gone", {"currency": "JPY", "total": "1200"}, [event("2026-03-03", "handed_off", to="Maître N.")], ()),
    ("insolvent", "claim", {}, [event("2026-04-20", "insolvency", reference="RJ 1"), event("2026-04-21", "note", note="x")], ()),
    ("nameless", "planned", {"issued": None, "sent": None, "total": None}, [], ()),
    ("nameless", "unsent", {"sent": None, "title": "work"}, [event("2026-04-20", "snooze", until="2026-05-20", reason="x")], ()),
)
WORK = {"proposed": "2026-04-01", "starts": "2026-04-08", "ends": "2026-05-20"}


def habits():
    """Invoices of 2025 of a client who never answers, breaks promises and is always late."""
    for i in range(1, 9):
        issued, last_month, month = f"2025-{i:02}-05", f"2025-{i + 1:02}", f"2025-{i + 2:02}"
        yield ("never-there", f"2025-{i}", {"issued": issued, "sent": issued},
               [event(last_month + "-20", "step", step="call", channel="call", outcome="voicemail"),
                event(last_month + "-21", "promise", until=month + "-01"), event(last_month + "-25", "reply"),
                event(f"{month}-{10 + i}", "payment", amount="1200.00")], ())


def rich_book(folder):
    """Its folder; a PDF is missing, a contract has changed since it was committed."""
    write(os.path.join(folder, "relance.toml"), table(ME, "[me]") + table({"claim": "claim"}, "[late_payment]") +
          table({"checked": "2026-04-20"}, "[bank]"))
    write(os.path.join(folder, "contracts", "c.pdf"), b"%PDF-1.4 contract")
    for name, (client, late_payment) in CLIENTS.items():
        contacts = CONTACTS if name != "nameless" else []
        write(os.path.join(folder, "clients", name + ".toml"), "\n".join(
            [table({"name": f"Client {name}"} | client), table(late_payment, "[late_payment]")] +
            [table(contact, "[[contact]]") for contact in contacts]))
    for client, number, known, events, instalments in (*INVOICES, *habits()):
        values = {"number": number, "client": client, "title": f"Work {number}", "issued": "2025-12-05", "sent": "2025-12-05",
                  "total": "1200.00"} | known
        write(os.path.join(folder, "invoices", number + ".toml"), "\n".join(
            [table({key: value for key, value in values.items() if value is not None})] +
            ([table(WORK, "[work]")] if number == "planned" else []) +
            [table(one, "[[instalment]]") for one in instalments] + [table(one, "[[event]]") for one in events]))
    under_git(folder)
    contract = os.path.join(folder, "contracts", "c.pdf")
    with open(contract, "ab") as file:
        file.write(b", signed")
    return folder


def under_git(folder):
    told = {"GIT_AUTHOR_DATE": "2026-05-01T12:00:00Z", "GIT_COMMITTER_DATE": "2026-05-01T12:00:00Z", "GIT_CONFIG_NOSYSTEM": "1"}
    for words in (("init", "-q"), ("add", "-A"), ("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "book")):
        subprocess.run(["git", *words], cwd=folder, env=environment(folder) | told, check=True, stdin=subprocess.DEVNULL)
