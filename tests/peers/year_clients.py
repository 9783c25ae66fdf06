"""The forty clients of a simulated year: who they are, and what they do when they are written to or left alone."""
import os
import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from harness import write
from made_book import LANGUAGES, SIZES, TYPES, table

FIRST_DAY = date(2026, 1, 5)
DAYS = 365
BILLS = 3  # a client
BEHAVIOURS = ("pays in time", "pays late", "pays in parts", "keeps promises", "breaks promises", "disputes",
              "asks for corrections", "agrees on instalments", "becomes insolvent", "never pays")
PEOPLE = len(TYPES) * len(BEHAVIOURS)
TOLERANCE = 100  # of every currency here: cents
# What makes some of them harder to deal with.
TRAITS = {3: {"requires": ["purchase_order"]}, 5: {"payer": None}, 8: {"chase": False, "chase_reason": "a friend"},
          11: {"gap_days": 7}, 13: {"pays_on": [10, 25], "approval_days": 5}, 17: {"requires": ["purchase_order"]},
          20: {"currency": "GBP"}, 22: {"gap_days": 1}, 25: {"terms": "45 days end of month"}, 27: {"payer": None},
          30: {"terms": "14 days"}, 31: {"pays_on": ["last"]}, 33: {"currency": "GBP"}, 34: {"kind": "consumer"},
          36: {"kind": "public"}, 38: {"risk": "high"}}
PAYER = {"role": "payer", "name": "Nadia Morel", "email": "nadia@client.example", "phone": "+33 4 72 00 00 00"}


@dataclass
class Bill:
    """An invoice as the user and the client know it, whatever the program says. Amounts in cents."""
    number: str
    client: "Client"
    total: int
    issued: date           # planned, until it is sent
    has_work: bool = False
    is_written: bool = False   # its file is there
    sent: date = None
    paid: int = 0
    credited: int = 0
    written_off: int = 0
    heard: int = 0             # how often the client was asked for it
    calls: dict = field(default_factory=dict)  # step → how often it was done
    is_disputed: bool = False
    is_correcting: bool = False
    promised_until: date = None
    parts: list = field(default_factory=list)  # of a plan: (due, cents)
    is_handed_off: bool = False
    is_insolvent: bool = False
    settled: date = None
    events: list = field(default_factory=list)  # what has to be in its file, in order
    path: str = None
    seen: tuple = None         # of its file: how long, how many events

    @property
    def open(self):
        return self.total - self.paid - self.credited - self.written_off

    @property
    def is_settled(self):
        return self.open <= (TOLERANCE if self.paid or self.credited else 0)

    @property
    def due(self):
        """The day as the terms have it; only for what was sent."""
        terms = self.client.terms
        if "end of month" not in terms:
            return self.issued + timedelta(int(terms.split()[0]))
        day = self.issued + timedelta(45)
        return date(day.year + day.month // 12, day.month % 12 + 1, 1) - timedelta(1)


class Client:
    """`answers` are what the client does of their own accord: (day, what, bill, more)."""

    def __init__(self, place):
        self.type = TYPES[place % len(TYPES)]
        self.behaviour = BEHAVIOURS[place // len(TYPES)]
        self.size, self.language = SIZES[place // 2 % 2], LANGUAGES[(place // 4 + place) % 2]
        self.id = f"client-{place:02}"
        self.traits = TRAITS.get(place, {})
        self.terms, self.currency = self.traits.get("terms", "30 days"), self.traits.get("currency", "EUR")
        self.gap = self.traits.get("gap_days", 3)
        self.random = random.Random(20260105 + place)
        self.patience = self.random.randint(1, 4)
        self.bills, self.answers = [], []
        self.insolvent_from = FIRST_DAY + timedelta(self.random.randint(150, 250))
        self.is_insolvent = False

    def write(self, folder):
        values = {"name": f"Maison {self.id}", "language": self.language, "size": self.size, "terms": self.terms}
        if self.type != "standard":
            values["type"] = self.type
        values |= {key: value for key, value in self.traits.items() if key != "payer"}
        contact = "\n" + table(PAYER, "[[contact]]") if self.traits.get("payer", PAYER) else ""
        write(os.path.join(folder, "clients", self.id + ".toml"), table(values) + contact)

    def in_days(self, day, low, high, what, bill, **more):
        self.answers.append((day + timedelta(self.random.randint(low, high)), what, bill, more))

    def pays(self, day, low, high, bill, share=1.0):
        """`share` of what is open then; the last pennies are forgotten now and then."""
        self.in_days(day, low, high, "pays", bill, share=share)

    def gets(self, bill, day):
        """The invoice is there."""
        if self.behaviour == "pays in time":
            self.in_days(bill.due, -8, 0, "pays", bill, share=1.01 if self.random.random() < 0.2 else 1.0)
        elif self.behaviour == "pays in parts":
            self.pays(bill.due, -2, 2, bill, 0.4)
        elif self.behaviour == "asks for corrections" and self.random.random() < 0.7:
            self.in_days(day, 4, 9, "asks for a correction", bill)
        elif self.behaviour == "becomes insolvent" and bill.due + timedelta(8) < self.insolvent_from:
            self.pays(bill.due, 2, 8, bill)

    def hears(self, bill, step, day):
        """They are asked for money."""
        bill.heard += 1
        if self.is_insolvent or bill.is_settled:
            return
        if self.random.random() < 0.15:
            self.in_days(day, 0, 3, "replies", bill)
        answer = {"pays late": self.late, "pays in parts": self.in_parts, "keeps promises": self.promising,
                  "breaks promises": self.breaking, "disputes": self.disputing, "agrees on instalments": self.agreeing,
                  "asks for corrections": self.late}.get(self.behaviour)
        if answer:
            answer(bill, step, day)

    def late(self, bill, _step, day):
        if bill.heard == 1 and self.random.random() < 0.2:
            self.in_days(day, 0, 1, "asks for time", bill)
        if bill.heard == self.patience:
            self.pays(day, 0, 6, bill)

    def in_parts(self, bill, _step, day):
        is_last = bill.heard >= 2
        self.pays(day, 1, 5, bill, (0.9999 if self.random.random() < 0.4 else 1.0) if is_last else 0.5)

    def promising(self, bill, _step, day):
        if bill.heard == 1:
            until = day + timedelta(self.random.randint(6, 14))
            self.in_days(day, 0, 1, "promises", bill, until=until)
            self.pays(until, -1, 0, bill)

    def breaking(self, bill, step, day):
        if bill.heard == 1 or step == "broken-promise" and bill.calls[step] == 1:
            self.in_days(day, 0, 1, "promises", bill, until=day + timedelta(self.random.randint(4, 9)))
        elif step == "broken-promise":
            self.pays(day, 1, 4, bill, 0.5)
        elif step in ("escalation", "formal-notice"):
            self.pays(day, 1, 9, bill)

    def disputing(self, bill, _step, day):
        if bill.heard == 1:
            self.in_days(day, 0, 2, "disputes", bill)
        elif bill.heard >= 3:
            self.pays(day, 1, 6, bill)

    def agreeing(self, bill, step, day):
        if not bill.parts and bill.heard == 2:
            self.in_days(day, 0, 2, "agrees on instalments", bill)
        elif bill.parts and step != "instalment-request":
            self.in_days(day, 1, 4, "pays a part", bill)


def forty_clients():
    """Each with the bills of the year, by number in the order of their days."""
    clients = [Client(place) for place in range(PEOPLE)]
    chance, bills = random.Random(20260105), []
    for client in clients:
        for start in sorted(chance.sample(range(0, 320), BILLS)):
            bills.append((FIRST_DAY + timedelta(start), client, chance.random() < 0.25))
    for place, (day, client, has_work) in enumerate(sorted(bills, key=lambda bill: (bill[0], bill[1].id))):
        bill = Bill(f"26-{place + 1:03}", client, chance.randint(5_000, 900_000), day, has_work)
        client.bills.append(bill)
    return clients
