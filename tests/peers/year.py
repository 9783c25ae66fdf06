"""A simulated year: forty clients, three hundred mornings, the list worked off on each, judged by what was recorded."""
import re
import statistics
from collections import Counter, defaultdict
from datetime import date, timedelta

from harness import read
from made_book import TYPES
from year_clients import DAYS, TOLERANCE
from year_mornings import Year, attended, event_faults, is_day_off

NO_CONTACT = {"send-invoice", "fix-invoice"}         # fine print E2
IGNORE_THE_GAP = {"broken-promise", "thank-you"}     # but not "one a day" (fine print E15)
WEEKLY = {"week-1", "week-2", "week-3"}
NUDGE_GAP = 7
MORNINGS = 300
ROUNDS = 5  # of list and work on one morning: an address that was found, a number that was added bring something new
HAPPENS = ("payment", "step", "reply", "promise", "dispute", "resolved", "credit", "correction", "corrected", "snooze",
           "plan", "handed_off", "insolvency", "write_off")


def is_contact(action):
    return bool(set(action["channels"]) - {"task"}) and action["step"] not in NO_CONTACT


def gap_of(client, step):
    if step in IGNORE_THE_GAP:
        return 1
    return max(1, client.gap, NUDGE_GAP if step in WEEKLY else 0)


def cents(text):
    return round(float(text) * 100)


class Judge:
    """What the rules say of each morning, from the bills and from a diary of its own."""

    def __init__(self, year, rungs):
        self.year, self.rungs = year, rungs
        self.contacts = defaultdict(list)  # client → (day, step)
        self.climbed = defaultdict(list)   # bill → rungs
        self.faults, self.looked_at = [], 0

    def that(self, is_so, fault):
        self.looked_at += 1
        if not is_so:
            self.faults.append(fault)

    def morning(self, day, shown):
        actions, waiting = shown["actions"], {entry["invoice"]: entry for entry in shown["waiting"]}
        self.that(not (actions and is_day_off(day)), f"{day}: {len(actions)} actions on a day off")
        for action in actions:
            if is_contact(action):
                self.contact(day, action)
            self.rung(day, action)
        acted = {covered["number"] for action in actions for covered in action["invoices"]}
        for bill in self.year.bills.values():
            if not bill.is_written or bill.is_settled or bill.written_off:
                continue
            reason = waiting.get(bill.number, {}).get("reason")
            self.that(bill.number in acted or reason, f"{day}: {bill.number} has neither an action nor a reason")

    def contact(self, day, action):
        client, step = self.year.by_id[action["client"]], action["step"]
        said = f"{day}: {step} to {client.id}"
        before = self.contacts[client.id]
        if before:
            far = (day - before[-1][0]).days
            self.that(far >= gap_of(client, step), f"{said}, {far} days after {before[-1][1]}")
        self.that("chase" not in client.traits, f"{said}, who is never to be contacted")
        self.contacts[client.id].append((day, step))
        for covered in action["invoices"]:
            bill = self.year.bills[covered["number"]]
            if step == "thank-you":
                self.that(bill.is_settled and not bill.is_insolvent, f"{said}: {bill.number} is not paid")
                continue
            held = {"paid": bill.is_settled and bill.sent, "disputed": bill.is_disputed,
                    "in correction": bill.is_correcting, "handed off": bill.is_handed_off,
                    "promised": bill.promised_until and bill.promised_until >= day,
                    "insolvent": bill.is_insolvent, "written off": bill.written_off > 0}
            for word, is_so in held.items():
                self.that(not is_so, f"{said}: {bill.number} is {word}")
            is_early = action["phase"] == "chase" and not bill.parts and (not bill.sent or bill.due >= day)
            self.that(not is_early, f"{said}: {bill.number} is not late")

    def rung(self, day, action):
        """Every step of the ladder in its place; `legal` comes again, and a plan begins anew."""
        for covered in action["invoices"]:
            bill, step = self.year.bills[covered["number"]], covered["step"]
            ladder = self.rungs[bill.client.type, bill.client.size]
            if step not in ladder or bill.parts:
                continue
            climbed = self.climbed[bill.number]
            is_next = step == "legal" == (climbed or [""])[-1] or ladder.index(step) == len(climbed)
            self.that(is_next, f"{day}: {bill.number} is at {step} after {climbed}")
            if step not in climbed:
                climbed.append(step)


def ladders(relance):
    found = {}
    for kind in TYPES:
        steps = [step for step in relance.playbook(kind) if re.match(r"due \+|done\(", step["when"])
                 and step["id"] != "keep-in-touch"]
        for size in ("small", "large"):
            found[kind, size] = [step["id"] for step in steps if step.get("only", {}).get("size", size) == size]
    return found


# ---- amounts ----

def of_bills(year):
    sums = Counter()
    for bill in year.bills.values():
        if bill.sent and not bill.written_off:
            sums[bill.client.id, bill.client.currency] += bill.open
    return without_zeros(sums)


def without_zeros(sums):
    return {key: value for key, value in sorted(sums.items()) if value}


def told_open(year, day):
    """What is open by client and currency, as each command says it."""
    book, told = year.book, defaultdict(Counter)
    for command in (("list",), ("export", "json")):
        for invoice in book.json(day, *command)["invoices"]:
            if invoice["sent"] and invoice["open"] is not None:
                told[" ".join(command)][invoice["client"], invoice["currency"]] += cents(invoice["open"])
    for row in book.json(day, "aging")["rows"]:
        told["aging"][row["client"], row["currency"]] += cents(row["total"])
        told["ages"][row["client"], row["currency"]] += sum(cents(bucket["amount"]) for bucket in row["buckets"])
    for client in year.clients:
        for account in book.json(day, "statement", client.id)["accounts"]:
            told["statement"][client.id, account["currency"]] += cents(account["open"])
    posting = re.compile(r"^ +assets:receivable:(\S+) +(-?[\d.]+) (\w+)$", re.M)
    for client, amount, currency in posting.findall(book.run(day, "export", "ledger").decode()):
        told["export ledger"][client, currency] += cents(amount)
    head, *rows = (line.split(",") for line in book.run(day, "export", "csv").decode().splitlines())
    for row in (dict(zip(head, row)) for row in rows):
        if row["sent"]:
            told["export csv"][row["client"], row["currency"]] += cents(row["open"])
    return {name: without_zeros(sums) for name, sums in told.items()}


# ---- the table ----

HEAD = ("", "clients", "invoices", "contacts", "a week", "most", "nearest", "paid in", "days late", "open", "lost",
        "handed off")


def row_of(year, judge, name, clients):
    """Contacts are counted by client and week, `nearest` among those that the gap binds; sums by invoice."""
    bills = [bill for client in clients for bill in client.bills if bill.sent]
    of_clients = [(client, judge.contacts[client.id]) for client in clients]
    contacts = sum(len(diary) for _, diary in of_clients)
    weeks = Counter((client.id, day.isocalendar()[:2]) for client, diary in of_clients for day, _ in diary)
    bound = [(day - before).days for client, diary in of_clients
             for (before, _), (day, step) in zip(diary, diary[1:]) if gap_of(client, step) > 1]
    paid = [bill for bill in bills if bill.settled]
    late = [max(0, (bill.settled - bill.due).days) for bill in paid]
    lost = [bill for bill in bills if bill.written_off > TOLERANCE]
    still_open = [bill for bill in bills if not bill.is_settled and not bill.is_handed_off and bill not in lost]
    a_week = contacts / len(clients) / (DAYS / 7)
    return (name, len(clients), len(bills), contacts, f"{a_week:.2f}", max(weeks.values()), f"{min(bound)} days",
            f"{statistics.mean((bill.settled - bill.sent).days for bill in paid):.0f} days",
            f"{statistics.mean(late):.0f}", len(still_open), len(lost), sum(bill.is_handed_off for bill in bills))


def table_of(year, judge):
    of_types = [(kind, [client for client in year.clients if client.type == kind]) for kind in TYPES]
    rows = [HEAD] + [row_of(year, judge, *of_type) for of_type in (*of_types, ("all", year.clients))]
    widths = [max(len(str(row[column])) for row in rows) for column in range(len(HEAD))]
    lines = ["  ".join(str(cell).rjust(width) if place else str(cell).ljust(width)
                       for place, (cell, width) in enumerate(zip(row, widths))) for row in rows]
    kinds = Counter(event["kind"] for bill in year.bills.values() for event in bill.events)
    lines.append(f"{len(attended())} mornings, {year.book.runs} runs; recorded: "
                 + ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()))
    return lines


# ---- the year ----

def live(year, judge):
    month, last = None, attended()[-1]
    for day in attended():
        year.catch_up(day)
        for _ in range(ROUNDS):
            shown = year.book.json(day, "today")
            judge.morning(day, shown)
            if not year.work_off(shown["actions"], day):
                break
        else:
            judge.that(False, f"{day}: the list has no end")
        judge.faults += year.book.faults(year.bills.values())
        if day.month != month or day == last:
            month = day.month
            for name, sums in told_open(year, day).items():
                judge.that(sums == of_bills(year), f"{day}: {name} says {difference(sums, of_bills(year))}")
    return last, shown


def difference(met, wanted):
    return {key: (met.get(key, 0), wanted.get(key, 0)) for key in met.keys() | wanted.keys()
            if met.get(key) != wanted.get(key)}


def plant_damage(year, judge, last, shown, findings):
    """A judge who lets these pass would have let the year pass."""
    def catches(what, plant):
        before = len(judge.faults)
        plant()
        findings.catches(judge.faults[before:], what)
        del judge.faults[before:]
    waiting = next(entry for entry in shown["waiting"] if year.bills[entry["invoice"]].sent)
    bill = year.bills[waiting["invoice"]]
    contact = {"step": "overdue", "phase": "chase", "channels": ["email"], "client": bill.client.id,
               "lead": bill.number, "invoices": [{"number": bill.number, "step": "overdue"}]}
    others = {"actions": [], "waiting": [entry for entry in shown["waiting"] if entry != waiting]}
    catches("an invoice that is neither done nor waiting", lambda: judge.morning(last, others))
    judge.contacts[bill.client.id] = [(last - timedelta(2), "call")]
    catches("a contact too soon", lambda: judge.contact(last, contact | {"invoices": []}))
    paid = next(bill for bill in year.bills.values() if bill.settled)
    of_paid = contact | {"invoices": [{"number": paid.number}]}
    judge.contacts.clear()
    catches("a contact about a paid invoice", lambda: judge.contact(last, of_paid))
    fresh = next(bill for bill in year.bills.values() if bill.sent and not judge.climbed[bill.number])
    skipped = {"invoices": [{"number": fresh.number, "step": "formal-notice"}]}
    catches("a rung that was left out", lambda: judge.rung(last, skipped))
    catches("an action on a Sunday", lambda: judge.morning(date(2026, 5, 3), shown | {"actions": [contact]}))
    year.bills[bill.number].paid += 1
    findings.catches(difference(told_open(year, last)["list"], of_bills(year)), "a cent")
    before = year.book.bytes[paid.path]
    year.book.by_hand(paid.path, lambda text: text.replace("[[event]]", "[[event]] ", 1))
    year.book.bytes[paid.path] = before
    findings.catches([fault for fault in year.book.faults([]) if "has changed" in fault], "a byte of an earlier event")
    bill.events.pop()
    findings.catches(event_faults(bill, read(bill.path)), "an event more")


def a_year_of_mornings(peers, findings):
    """in a simulated year nobody hears from us sooner than the gap allows, no rung is skipped and nothing is lost"""
    year = Year(peers.relance, peers.place("year"))
    judge = Judge(year, ladders(peers.relance))
    last, shown = live(year, judge)
    findings.looked_at += judge.looked_at
    findings.faults += judge.faults
    findings.notes += table_of(year, judge)
    findings.equal(len(attended()), MORNINGS, "mornings")
    kinds = {event["kind"] for bill in year.bills.values() for event in bill.events}
    findings.equal(sorted(kinds), sorted(HAPPENS), "what happened in the year")
    steps = {step for bill in year.bills.values() for step in bill.calls}
    findings.that(len(steps) >= 24, f"steps that were done: {sorted(steps)}")
    plant_damage(year, judge, last, shown, findings)


TESTS = (a_year_of_mornings,)
