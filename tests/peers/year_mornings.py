"""Three hundred mornings of a year with the program: what happened is recorded, the list is asked for and worked off.

Everything goes through the program as a person uses it, on files; what no command records is written by hand. The bills
(year_clients.Bill) are kept beside it, so that what the program says can be judged.
"""
import os
import random
import tomllib
from datetime import date, timedelta

from harness import Failed, read, write
from made_book import table
from year_clients import DAYS, FIRST_DAY, PAYER, forty_clients

PROFILE = (table({"name": "Camille Durand", "email": "camille@durand.example", "country": "FR", "language": "en",
                  "iban": {"EUR": "FR7630006000011234567890189", "GBP": "GB33BUKB20201555555555"}}, "[me]")
           + table({"terms": "30 days", "pre_due_call": "always"}, "\n[defaults]") + "\n[bank]\nchecked = 2026-01-05\n")
HOLIDAYS = {date(2026, *day) for day in ((1, 1), (4, 6), (5, 1), (5, 8), (5, 14), (5, 25), (7, 14), (8, 15), (11, 1),
                                         (11, 11), (12, 25))} | {date(2027, 1, 1)}
MISSED = 65


def is_day_off(day):
    return day.weekday() >= 5 or day in HOLIDAYS


def attended():
    """Three hundred days: two weeks of holiday and six days in bed are missing, the rest are week-ends."""
    days = [FIRST_DAY + timedelta(n) for n in range(DAYS)]
    missed = {date(2026, 8, 3) + timedelta(n) for n in range(14)}
    missed |= {date(2026, month, day) for month, day in ((3, 10), (3, 11), (3, 12), (6, 22), (11, 17), (11, 18))}
    week_ends = [day for day in days if day.weekday() >= 5 and day not in missed]
    missed |= set(random.Random(300).sample(week_ends, MISSED - len(missed)))
    return [day for day in days if day not in missed]


def amount(cents):
    return f"{cents // 100}.{cents % 100:02}"


class Book:
    """The folder, and the bytes that every file of it has to begin with."""

    def __init__(self, relance, folder):
        self.relance, self.folder, self.bytes, self.runs = relance.at(folder), folder, {}, 0

    def run(self, day, *arguments):
        self.runs += 1
        done = self.relance.on(day.isoformat()).run(*arguments)
        if done.returncode:
            raise Failed(f"{day}: relance {' '.join(arguments)} exits with {done.returncode}: {done.stderr.decode()}")
        return done.stdout

    def json(self, day, *arguments):
        self.runs += 1
        return self.relance.on(day.isoformat()).json(*arguments)

    def by_hand(self, path, change):
        """An edit by the user: what the file has to begin with from now on."""
        text = change(read(path).decode())
        os.unlink(path)
        write(path, text)
        self.bytes[path] = text.encode()

    def faults(self, bills):
        """Every file begins with what it was and holds each event that was recorded, and no other; only bills grow."""
        found, known = [], {bill.path: bill for bill in bills if bill.is_written}
        files = {os.path.join(place, name) for place, _, names in os.walk(self.folder) for name in names}
        found += [f"{path} is gone" for path in (known.keys() | self.bytes.keys()) - files]
        for path in sorted(files):
            now, before = read(path), self.bytes.get(path, b"")
            if not now.startswith(before):
                found.append(f"{path}: what was written before has changed")
            if path in known:
                found += event_faults(known[path], now)
            elif before and now != before:
                found.append(f"{path} has grown")
            self.bytes[path] = now
        return found


def event_faults(bill, text):
    """Reading takes time: a file as long as last time still holds as many events."""
    size = (len(text), len(bill.events))
    if bill.seen == size:
        return []
    bill.seen = size
    events = tomllib.loads(text.decode()).get("event", [])
    met = [{key: event.get(key) for key in wanted} for event, wanted in zip(events, bill.events)]
    if len(events) == len(bill.events) and met == bill.events:
        return []
    return [f"{bill.number}: the file has {events}, recorded were {bill.events}"]


class Year:
    """What the user does; `agenda` is what they have to come back to: (day, what, bill)."""

    def __init__(self, relance, folder):
        self.clients = forty_clients()
        self.by_id = {client.id: client for client in self.clients}
        self.bills = {bill.number: bill for client in self.clients for bill in client.bills}
        self.book, self.agenda = Book(relance, folder), []
        self.missed_since = {}  # client → the day on which nobody could be written to
        write(os.path.join(folder, "relance.toml"), PROFILE)
        for client in self.clients:
            client.write(folder)

    # ---- what happened ----

    def record(self, day, bill, kind, command, *words, on=None, **more):
        """A command of its own for what happened; `more` is what the event holds beside its date and kind."""
        on = on or day
        dated = () if on == day else ("--date", on.isoformat())
        self.book.run(day, command, bill.number, *words, *dated)
        bill.events.append({"date": on, "kind": kind, **more})

    def catch_up(self, day):
        """All that came in since the last morning, each on its own day."""
        self.add_invoices(day)
        waiting = [(on, client.id, bill.number, what, more) for client in self.clients
                   for on, what, bill, more in client.answers if on <= day]
        waiting += [(on, bill.client.id, bill.number, what, {}) for on, what, bill in self.agenda if on <= day]
        for client in self.clients:
            client.answers = [answer for answer in client.answers if answer[0] > day]
            if client.behaviour == "becomes insolvent" and not client.is_insolvent and client.insolvent_from <= day:
                self.insolvency(client, day)
        self.agenda = [entry for entry in self.agenda if entry[0] > day]
        for on, _, number, what, more in sorted(waiting, key=lambda entry: entry[:4]):
            bill = self.bills[number]
            if not bill.is_settled and not bill.is_insolvent and not bill.written_off:
                getattr(self, what.replace(" ", "_"))(bill, day, on, **more)

    def add_invoices(self, day):
        for bill in self.bills.values():
            planned = bill.issued - timedelta(35 if bill.has_work else 0)
            if bill.is_written or planned > day or bill.client.is_insolvent:
                continue
            folder = os.path.join(self.book.folder, "invoices", str(bill.issued.year))
            bill.path = os.path.join(folder, bill.number + ".toml")
            if bill.has_work:
                work = table({"proposed": planned.isoformat(), "starts": (planned + timedelta(7)).isoformat(),
                              "ends": bill.issued.isoformat()}, "[work]")
                values = {"number": bill.number, "client": bill.client.id, "title": "New site"}
                write(bill.path, table(values) + f"total = {amount(bill.total)}\n\n" + work)
            else:
                self.book.run(day, "new", "invoice", bill.number, "--client", bill.client.id, "--total",
                              amount(bill.total), "--title", "New site", "--issued", bill.issued.isoformat())
            bill.is_written = True

    def pays(self, bill, day, on, share=1.0):
        cents = max(1, round(bill.open * share))
        more = ("--overpaid",) if cents > bill.open else ()
        bill.paid += cents
        self.record(day, bill, "payment", "paid", amount(cents), *more, on=on, amount=cents / 100)
        if bill.is_settled:
            bill.settled, bill.promised_until = on, None

    def pays_a_part(self, bill, day, on):
        self.pays(bill, day, on, share=min(1.0, bill.parts[0][1] / bill.open))

    def promises(self, bill, day, on, until):
        if not bill.is_disputed:
            bill.promised_until = until
            self.record(day, bill, "promise", "promised", until.isoformat(), on=on, until=until)

    def replies(self, bill, day, on):
        self.record(day, bill, "reply", "replied", on=on)

    def asks_for_time(self, bill, day, on):
        bill.promised_until = on + timedelta(10)
        self.record(day, bill, "snooze", "snooze", bill.promised_until.isoformat(), on=on, until=bill.promised_until)

    def disputes(self, bill, day, on):
        bill.is_disputed = True
        self.record(day, bill, "dispute", "disputed", "--reason", "two pages are missing", on=on)

    def resolved(self, bill, day, on):
        cents = bill.open // 10
        bill.credited, bill.is_disputed = bill.credited + cents, False
        self.record(day, bill, "credit", "credit", amount(cents), on=on, amount=cents / 100)
        self.record(day, bill, "resolved", "resolved", on=on)

    def asks_for_a_correction(self, bill, day, on):
        bill.is_correcting = True
        self.record(day, bill, "correction", "correction", "--reason", "the address", on=on)

    def corrected(self, bill, day, on):
        bill.is_correcting = False
        self.record(day, bill, "corrected", "corrected", on=on)

    def agrees_on_instalments(self, bill, day, on):
        self.record(day, bill, "plan", "instalments", "--count", "3", "--every", "month", on=on)
        parts = tomllib.loads(read(bill.path).decode())["event"][-1]["instalments"]
        bill.parts = [(part["due"], round(part["amount"] * 100)) for part in parts]
        for due, _ in bill.parts[:2]:  # they forget the third
            bill.client.in_days(due, 0, 2, "pays a part", bill)

    def insolvency(self, client, day):
        """No command for it: the event is written by hand, behind the others."""
        client.is_insolvent, client.answers = True, []
        bills = [bill for bill in client.bills if bill.is_written]
        for bill in bills:
            bill.is_insolvent = bill.issued <= day and not bill.is_settled
        marked = next((bill for bill in bills if bill.is_insolvent), bills[0])
        event = {"date": day.isoformat(), "kind": "insolvency", "reference": "RJ 2026/118"}
        self.book.by_hand(marked.path, lambda text: text + "\n" + table(event, "[[event]]"))
        marked.events.append({"date": day, "kind": "insolvency"})

    # ---- the list, worked off ----

    def work_off(self, actions, day):
        """Whether anything was done: all at once on some days, one after the other on others."""
        mine = [action for action in actions if self.is_mine(action, day)]
        done = [action for action in mine if not self.is_seen_to_otherwise(action, day)]
        numbers = [action["lead"] for action in done]
        for words in ([numbers] if numbers and day.day % 2 else [[number] for number in numbers]):
            self.book.run(day, "done", *words)
        for action in done:
            for covered in action["invoices"]:
                if covered["step"]:
                    bill = self.bills[covered["number"]]
                    bill.events.append({"date": day, "kind": "step", "step": covered["step"]})
                    bill.calls[covered["step"]] = bill.calls.get(covered["step"], 0) + 1
            self.what_follows(action, day)
        return bool(mine)

    def is_mine(self, action, day):
        """An address that is missing is asked for, and comes with the next morning."""
        return action["step"] != "find-contact" or self.missed_since.setdefault(action["client"], day) < day

    def is_seen_to_otherwise(self, action, day):
        """What ends by itself once the files say so."""
        bill, step = self.bills[action["lead"]], action["step"]
        if step == "find-contact":
            path = os.path.join(self.book.folder, "clients", action["client"] + ".toml")
            if b"[[contact]]" not in read(path):
                self.book.by_hand(path, lambda text: text + "\n" + table(PAYER, "[[contact]]"))
            return True
        if step == "fix-invoice" and not bill.is_correcting:
            self.book.by_hand(bill.path, lambda text: 'purchase_order = "PO-7781"\n' + text)
            return True
        if step == "round-off" and bill.total % 2:
            cents, bill.written_off = bill.open, bill.written_off + bill.open
            self.record(day, bill, "write_off", "write-off", "--reason", "rounding")
            return cents > 0
        return False

    def what_follows(self, action, day):
        bill, step = self.bills[action["lead"]], action["step"]
        if step == "send-invoice":
            bill.sent, bill.issued = day, day if bill.has_work else bill.issued
            bill.client.gets(bill, day)
        elif step == "fix-invoice":
            self.agenda.append((day + timedelta(2), "corrected", bill))
        elif step == "settle-dispute":
            self.agenda.append((day + timedelta(6), "resolved", bill))
        elif step == "legal" and bill.calls[step] == 2:
            if bill.total % 2:
                bill.is_handed_off = True
                self.record(day, bill, "handed_off", "hand-off", "--to", "Maître Vidal", to="Maître Vidal")
            else:
                bill.written_off += bill.open
                self.record(day, bill, "write_off", "write-off")
        elif action["phase"] in ("chase", "event") and set(action["channels"]) - {"task"}:
            for covered in action["invoices"]:
                bill.client.hears(self.bills[covered["number"]], covered["step"] or step, day)
