#!/usr/bin/python3
"""Writes N invoices twice: as a book of relance, and as a journal of ledger and hledger with the same amounts.

usage: tests/bench/made_year.py N FOLDER [--shape even|one-client|one-invoice]

The same N gives the same bytes, everywhere. FOLDER/book and FOLDER/x.journal come of it, and FOLDER/facts.json, which
says what both are expected to add up to. Four years up to AS_OF, N / 20 clients: 62 % pay in time, 24 % late, 9 % in
parts, 5 % not; three currencies; some 5 % of the invoices are open. What was recorded besides payments is a comment in
the journal. One client with all of it, or one invoice with N events, are the other two shapes.
"""
import argparse
import datetime
import json
import os
import random

AS_OF = datetime.date(2026, 6, 30)
DAYS = 4 * 365
CURRENCIES = ("EUR",) * 17 + ("CHF", "CHF", "GBP")
TYPES = ("perfectionist", "overwhelmed", "procrastinator", None)
WORK = ("Site refresh", "Audit of the shop", "Monthly care", "Design system", "Data import", "Training, two days",
        "Refonte du catalogue", "Rédaction des fiches", "Photographs", "Translation of the manual")
ROLES = ("payer", "buyer", "superior")


def money(cents):
    return f"{cents // 100}.{cents % 100:02}"


def day(date):
    return date.isoformat()


class Client:
    def __init__(self, made, index):
        self.id = f"client-{index:05}"
        self.name = f"{made.choice(('Atelier', 'Studio', 'Garage', 'Maison', 'Bureau'))} {index:05}"
        self.type = TYPES[index % len(TYPES)]
        self.habit = made.choices(("prompt", "late", "parts", "never"), (62, 24, 9, 5))[0]
        self.currency = made.choice(CURRENCIES)
        self.language = made.choice(("fr", "en"))

    def text(self):
        lines = [f'name = "{self.name}"']
        if self.type:
            lines.append(f'type = "{self.type}"')
        lines += ['kind = "business"', f'size = "{"large" if self.id.endswith("7") else "small"}"',
                  f'language = "{self.language}"', 'country = "FR"', f'currency = "{self.currency}"', 'terms = "30 days"',
                  'address = ["3 quai des Halles", "69001 Lyon"]']
        for role in ROLES:
            lines += ["", "[[contact]]", f'role = "{role}"', f'name = "{role.capitalize()} {self.id[-5:]}"',
                      f'email = "{role}@{self.id}.example"', 'phone = "+33 4 72 00 00 00"']
        return "\n".join(lines) + "\n"


def payments_of(made, habit, due, total):
    """[(day, cents)]: what came in, also after AS_OF (and is then not written)."""
    if habit == "prompt" or (habit != "never" and made.random() < 0.5):
        return [(due - datetime.timedelta(made.randrange(0, 9)), total)]
    if habit == "late":
        return [(due + datetime.timedelta(made.randrange(3, 60)), total)]
    if habit == "parts":
        first = total * made.randrange(20, 60) // 100
        late = made.randrange(5, 40)
        return [(due + datetime.timedelta(late), first), (due + datetime.timedelta(late + made.randrange(10, 90)), total - first)]
    return [] if made.random() < 0.6 else [(due + datetime.timedelta(made.randrange(30, 120)), total)]


def steps_of(due, settled):
    """[(day, step, channel)] that were done while it was late."""
    planned = ((3, "overdue", "email"), (23, "call", "call"), (38, "escalation", "email"))
    return [(due + datetime.timedelta(after), step, channel) for after, step, channel in planned
            if due + datetime.timedelta(after) <= min(settled, AS_OF)]


class Invoice:
    def __init__(self, made, client, index):
        issued = AS_OF - datetime.timedelta(DAYS - index[0] * DAYS // index[1] - 1)
        self.client = client
        self.number = f"{issued.year}-{index[0] + 1:06}"
        self.title = made.choice(WORK)
        self.issued, self.sent = issued, issued + datetime.timedelta(made.randrange(0, 2))
        self.due = issued + datetime.timedelta(30)
        self.total = made.randrange(15_000, 900_000)
        came = payments_of(made, client.habit, self.due, self.total)
        self.payments = [(max(on, self.issued), cents) for on, cents in came if on <= AS_OF]
        settled = came[-1][0] if came else AS_OF
        self.steps = steps_of(self.due, settled)
        self.has_short_events = False  # 50 000 of them have to fit into one file
        if self.sent > AS_OF:
            self.sent = AS_OF

    def open(self):
        return self.total - sum(cents for _, cents in self.payments)

    def text(self):
        lines = [f"# {self.title}, by the hour", f'number = "{self.number}"', f'client = "{self.client.id}"', f'title = "{self.title} for {self.client.name}"',
                 f"issued = {day(self.issued)}", f"sent = {day(self.sent)}", f"due = {day(self.due)}",
                 f"total = {money(self.total)}", f'currency = "{self.client.currency}"', f'purchase_order = "PO-{self.number}"',
                 f'value = "the work of {day(self.issued)[:7]}, delivered on time"', 'terms = "30 days"',
                 f'pay_url = "https://pay.durand.example/{self.number}"',
                 f'message_id = "<{self.number}.send-invoice@durand.example>"', "", "[work]",
                 f"starts = {day(self.issued - datetime.timedelta(30))}", f"ends = {day(self.issued)}"]
        lines += ["", "[[event]]", f"date = {day(self.sent)}", 'kind = "note"', 'note = "accepted by phone, the day it went out"']
        for on, step, channel in self.steps:
            lines += ["", "[[event]]", f"date = {day(on)}", 'kind = "step"', f'step = "{step}"', f'channel = "{channel}"']
        for on, cents in self.payments:
            lines += ["", "[[event]]", f"date = {day(on)}", 'kind = "payment"', f"amount = {money(cents)}"]
            if not self.has_short_events:
                lines += ['method = "transfer"', f'reference = "{self.number}"']
        return "\n".join(lines) + "\n"

    def entries(self):
        account, currency = f"assets:receivable:{self.client.id}", self.client.currency
        text = [f"{day(self.issued)} * ({self.number}) {self.client.name}", f"    ; {self.title}",
                f"    ; due: {day(self.due)}"]
        text += [f"    ; {step} by {channel} on {day(on)}" for on, step, channel in self.steps]
        text += [f"    {account}  {money(self.total)} {currency}", f"    income:invoiced  -{money(self.total)} {currency}", ""]
        for on, cents in self.payments:
            text += [f"{day(on)} * ({self.number}) {self.client.name}, transfer", f"    assets:bank  {money(cents)} {currency}",
                     f"    {account}  -{money(cents)} {currency}", ""]
        return "\n".join(text) + "\n"


PROFILE = f"""[me]
name = "Camille Durand"
business = "Durand Conseil"
email = "camille@durand.example"
phone = "+33 6 12 34 56 78"
address = ["12 rue des Lilas", "69003 Lyon"]
country = "FR"
language = "en"
iban = {{ EUR = "FR7630006000011234567890189" }}
bic = "AGRIFRPP"

[bank]
checked = {day(AS_OF)}

[calendar]
holidays = "FR"
"""


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def made_invoices(count, shape):
    made = random.Random(count)
    clients = [Client(made, i) for i in range(1 if shape != "even" else max(1, count // 20))]
    if shape == "one-invoice":
        invoice = Invoice(made, clients[0], (0, 1))
        invoice.total, invoice.has_short_events = 100 * count, True
        invoice.payments = [(AS_OF - datetime.timedelta(i % DAYS), 50) for i in range(count)]
        invoice.issued = invoice.sent = AS_OF - datetime.timedelta(DAYS)
        return clients, [invoice]
    return clients, [Invoice(made, clients[made.randrange(len(clients))], (i, count)) for i in range(count)]


def make(count, folder, shape):
    clients, invoices = made_invoices(count, shape)
    book = os.path.join(folder, "book")
    os.makedirs(os.path.join(book, "clients"))
    write(os.path.join(book, "relance.toml"), PROFILE)
    for client in clients:
        write(os.path.join(book, "clients", client.id + ".toml"), client.text())
    years = {invoice.issued.year for invoice in invoices}
    for year in years:
        os.makedirs(os.path.join(book, "invoices", str(year)))
    with open(os.path.join(folder, "x.journal"), "w", encoding="utf-8") as journal:
        for invoice in invoices:
            write(os.path.join(book, "invoices", str(invoice.issued.year), invoice.number + ".toml"), invoice.text())
            journal.write(invoice.entries())
    owed = {}
    for invoice in invoices:
        owed[invoice.client.currency] = owed.get(invoice.client.currency, 0) + invoice.open()
    open_ones = [invoice for invoice in invoices if invoice.open() > 0]
    facts = {"as_of": day(AS_OF), "invoices": len(invoices), "open": len(open_ones),
             "owed": {currency: money(cents) for currency, cents in sorted(owed.items()) if cents},
             "an_open_number": (open_ones or invoices)[len(open_ones) // 2].number}
    write(os.path.join(folder, "facts.json"), json.dumps(facts, indent=1) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("count", type=int)
    parser.add_argument("folder")
    parser.add_argument("--shape", choices=("even", "one-client", "one-invoice"), default="even")
    asked = parser.parse_args()
    os.makedirs(asked.folder, exist_ok=True)
    make(asked.count, asked.folder, asked.shape)


if __name__ == "__main__":
    main()
