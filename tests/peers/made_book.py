"""A book of clients of every type, language and size whose names and titles are as nasty as a book may hold."""
import itertools
import json
import os
import random
import re

from harness import read, write

TYPES = ("standard", "perfectionist", "overwhelmed", "procrastinator")
LANGUAGES = ("fr", "en")
SIZES = ("small", "large")

# The lists have prime lengths, so that each value meets many others.
TITLES = (
    'From the start <script src="https://evil.example/x.js">alert(1)</script> & "co", it’s; done',
    ". A lone dot, then <img src=https://evil.example/x.png onerror=alert(1)> &amp; &lt;b&gt;",
    "=?utf-8?q?x?= =?UTF-8?B?w6k=?= =?utf-8?q?Bcc:_a=40evil.example?=",
    "Refonte 漢字仮名交じり文 à l’été, " * 10,
    "👩‍🚀 🇫🇷 émoji – “quoted” « entre guillemets »",
    "x" * 300,
    "--=_relance_401563ea3baae727--",
    "{{my_email}} {{> signature}} {{{title}}} {{#several}}",
    "Bcc: victim@evil.example, Subject: other; X-Evil: 1",
    "</td></tr></table></blockquote></body></html><!-- <style> body { display: none }",
    "%0D%0ABcc:victim@evil.example?cc=a@evil.example&body=b+c#d",
    "> From me, > > quoted twice",
    "-- ",
    "back\\slash (comment) [b] <a@evil.example>, b@evil.example; 'one' \"two\" `three`",
    "e\u0301\u0327 combined, \u200fmarked, non\u00a0breaking, soft\u00adhyphen, \ufeffmark",
    ".",
    "Refonte du site",
)
NAMES = (
    "Nadia Morel",
    'Morel, "Nadia" \\ Cie',
    "Zoë d’Été-Ñandú",
    "Åke <ake@evil.example>; Bcc: x@evil.example",
    "漢字 仮名交じり文の長い名前、" * 6,
    "👩‍🚀 Ada",
    "=?utf-8?q?Bcc?=",
    "O'Brien & Sons (Ltd.)",
    "From Nantes",
    ". . .",
    "Nom très long " * 20 + "enfin",
    "<b>Bold</b> <a href='https://evil.example'>x</a>",
    "e\u0301 combined",
)
LOCAL_PARTS = ("nadia", "o'brien+relance", "a.b-c_d", "x!#$%&*/=?^`{|}~y", "n" * 64)
PDF_NAMES = (
    "2026-014.pdf",
    "Facture n° 7 à l’été.pdf",
    "it's \"quoted\"; a=b, (c).pdf",
    "漢字 facture.pdf",
    "From me.pdf",
    "=?utf-8?q?x?=.pdf",
    "é" * 100 + ".pdf",
    "a b  c%20d+e.pdf",
    "back\\slash <b> & co.pdf",
    "long-" * 30 + "name.pdf",
    "-.pdf",
)
NUMBERS = ("2026-{:03}", "FR/2026 n° {}", "\"{}\" <b>&'x'", "=?utf-8?q?{}?=", "漢{}", "--{};a,b", "From {}")
ME = {
    "name": 'Camille "Cam" Durand, <x@evil.example>; été',
    "business": "Durand & <b>Fils</b>, “Conseil” 漢",
    "email": "camille@durand.example",
    "phone": "+33 6 12 34 56 78",
    "address": ["12 <i>rue</i> des Lilas & Cie", "69003 Lyon"],
    "registration": "SIREN 123 456 789 <u>",
    "country": "FR",
    "language": "fr",
    "bic": "AGRIFRPP",
    "payment_methods": ["virement", "carte <script>alert(2)</script>"],
    "iban": {"EUR": "FR7630006000011234567890189"},
}
SENDERS = {
    "reminders": {"name": "Durand, comptabilité: <auto>", "email": "compta@relances.durand.example"},
    "collector": {"name": "Hélène \"L\" Durand 漢字", "email": "reglements@durand.example"},
}
HISTORY = (  # step, channel, day: what was done about an invoice that is late; calls leave no mail behind
    ("send-invoice", "email", "2026-02-02"),
    ("week-1", "email", "2026-02-09"),
    ("overdue", "email", "2026-03-05"),
    ("call", "call", "2026-03-25"),
    ("escalation", "email", "2026-04-10"),
)


def toml(value):
    """JSON text is TOML text for strings, numbers and booleans."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return value
    return json.dumps(value, ensure_ascii=False)


def table(values, header=""):
    lines = [header] if header else []
    return "\n".join(lines + [f"{key} = {toml(value)}" for key, value in values.items()]) + "\n"


class MadeBook:
    """`clients`: {id: type}; `invoices`: {client: {kind: the values of its file}}."""

    def __init__(self, folder):
        self.folder, self.clients, self.invoices = folder, {}, {}
        self.random = random.Random(20260504)
        self.titles, self.names, self.local_parts, self.numbers, self.pdf_names = map(
            itertools.cycle, (TITLES, NAMES, LOCAL_PARTS, NUMBERS, PDF_NAMES))
        self.made = 0
        tables = [table(ME, "[me]")]
        tables += [table(sender, f"[sender.{role}]") for role, sender in SENDERS.items()]
        tables += [table({"claim": "claim"}, "[late_payment]"), table({"checked": "2026-05-04"}, "[bank]")]
        write(os.path.join(folder, "relance.toml"), "\n".join(tables))
        for kind, language, size in itertools.product(TYPES, LANGUAGES, SIZES):
            self.add_client(kind, language, size)

    def add_client(self, kind, language, size):
        name = f"{kind}-{language}-{size}"
        client = {"name": next(self.names), "language": language, "size": size, "terms": "30 days",
                  "address": [next(self.titles)[:80], "69001 Lyon"]}
        if kind != "standard":
            client["type"] = kind
        tables = [table(client)]
        for role in ("payer", "buyer", "superior"):
            contact = {"role": role, "name": next(self.names), "phone": "+33 4 72 00 00 00",
                       "email": f"{next(self.local_parts)}@{role}.{name}.example"}
            if len(self.clients) % 2:
                contact["salutation"] = next(self.names)
            tables.append(table(contact, "[[contact]]"))
        write(os.path.join(self.folder, "clients", name + ".toml"), "\n".join(tables))
        self.clients[name] = kind
        work = table({"proposed": "2026-04-01", "starts": "2026-04-08", "ends": "2026-05-07"}, "[work]")
        steps = [table({"date": day, "kind": "step", "step": step, "channel": channel}, "[[event]]")
                 for step, channel, day in HISTORY]
        paid = table({"date": "2026-04-30", "kind": "payment", "amount": "100.00"}, "[[event]]")
        plan = [table({"due": due, "amount": "50.00"}, "[[instalment]]") for due in ("2026-05-04", "2026-06-04")]
        self.invoices[name] = {
            "late": self.add_invoice(name, {"issued": "2026-02-02", "sent": "2026-02-02"}, steps),
            "late too": self.add_invoice(name, {"issued": "2026-03-02", "sent": "2026-03-02"}),
            "new": self.add_invoice(name, {}, [work]),
            "paid": self.add_invoice(name, {"issued": "2026-04-01", "sent": "2026-04-01", "total": "100.00"}, [paid]),
            "due": self.add_invoice(name, {"issued": "2026-04-01", "sent": "2026-04-01", "total": "100.00"}, plan),
        }

    def add_invoice(self, client, known, tables=()):
        self.made += 1
        pdf = f"{self.made % 3}/{next(self.pdf_names)}"
        values = {"number": next(self.numbers).format(self.made), "client": client, "title": next(self.titles),
                  "total": f"{self.made * 137}.{self.made % 100:02}", "pdf": pdf,
                  "purchase_order": next(self.titles)[:60], "value": next(self.titles),
                  "pay_url": f"https://pay.example/{self.made}?a=1&b=%22%3Cb%3E",
                  "message_id": f"<{self.made}.{self.made * 7919}@durand.example>"} | known
        write(os.path.join(self.folder, "invoices", f"{self.made}.toml"), "\n".join([table(values), *tables]))
        self.add_pdf(os.path.join(self.folder, "invoices", pdf))
        return values

    def add_pdf(self, path):
        """Every byte there is, and line ends of every kind. Two invoices may share one file."""
        if not os.path.exists(path):
            noise = self.random.randbytes(3000 + self.made)
            write(path, b"%PDF-1.4\r\n%\xe2\xe3\xcf\xd3\r\n.\r\nFrom me\n" + bytes(range(256)) + noise + b"\r\n%%EOF\r")

    def pdf_of(self, number):
        """Its name and its bytes."""
        invoice, = (one for kinds in self.invoices.values() for one in kinds.values() if one["number"] == number)
        path = os.path.join(self.folder, "invoices", invoice["pdf"])
        return os.path.basename(path), read(path)


def small_book(folder, invoices, client=None, me=None):
    """A book of one client, "c", and these invoices."""
    profile = {"name": "Camille Durand", "email": "camille@durand.example", "country": "FR"} | (me or {})
    payer = {"role": "payer", "name": "Nadia Morel", "email": "nadia@morel.example", "phone": "+33 4 72 00 00 00"}
    values = {"name": "Atelier Morel", "type": "overwhelmed", "language": "en", "terms": "30 days"} | (client or {})
    write(os.path.join(folder, "relance.toml"), table(profile, "[me]") + table({"checked": "2026-05-04"}, "[bank]"))
    write(os.path.join(folder, "clients", "c.toml"), table(values) + table(payer, "[[contact]]"))
    for i, invoice in enumerate(invoices):
        write(os.path.join(folder, "invoices", f"{i}.toml"), table({"client": "c"} | invoice))
    return folder


def invoice_for(step):
    """Which invoice of a client a step fits."""
    anchor = step["when"].split()[0]
    return {"proposed": "new", "ends": "new", "event": "due", "paid": "paid"}.get(anchor, "late")
