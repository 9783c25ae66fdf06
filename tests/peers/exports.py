"""What `export` writes, handed to the programs it is for: calendars, ledger, hledger, and a reader of CSV."""
import collections
import csv
import datetime
import io
import json
import os
import re
import subprocess
from decimal import Decimal

from harness import AS_OF, Failed, environment, on_every_core, write
from made_book import small_book

IO_FAILED = 4
DAYS = ("2026-02-02", "2026-03-31", "2026-04-30", AS_OF, "2026-09-01")
HOSTILE = ("Morel; Fils | SA", "  ; note: x", "[2026/99/99] (x)", "a, date: 2026-99-99:: b", "=2026 * ! @ {1 EUR}", "x" * 5000,
           "a\\;b,c:\"d\"", "漢字 👩‍🚀 e\u0301", ":tag:tag2:", "%(account) ~ = include /etc/passwd")
KHAL = """[calendars]
[[relance]]
path = {folder}/vdir
type = calendar
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = relance
[sqlite]
path = {folder}/khal.db
"""


def run(folder, *command):
    done = subprocess.run(command, cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=60, check=False)
    if done.returncode != 0:
        raise Failed(f"{' '.join(command)} exits with {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-1500:]}")
    return done.stdout.decode()


# ---- calendars ----

def events_of(feed):
    import icalendar
    return icalendar.Calendar.from_ical(feed).walk("VEVENT")


def faults_of_feed(feed):
    text = feed.decode()
    faults = [] if text.endswith("\r\n") and "\n" not in text.replace("\r\n", "") else ["a line does not end with CRLF"]
    faults += [f"{len(line.encode())} bytes in a line" for line in text.split("\r\n") if len(line.encode()) > 75]
    uids = [str(event["UID"]) for event in events_of(feed)]
    faults += [f"{uid} is there {count} times" for uid, count in collections.Counter(uids).items() if count > 1]
    return faults


def a_calendar_is_read(peers, findings):
    """a calendar of what is to come is read by icalendar and vobject, whatever the names are"""
    import icalendar
    import vobject
    first = datetime.date.fromisoformat(AS_OF)
    for language in ("fr", "en"):
        feed = peers.relance.output("export", "ics", "--lang", language)
        findings.add(language, faults_of_feed(feed))
        calendar = icalendar.Calendar.from_ical(feed)
        findings.equal((str(calendar["METHOD"]), str(calendar["VERSION"])), ("PUBLISH", "2.0"), language)
        findings.that("Durand & <b>Fils</b>, “Conseil” 漢" in str(calendar["X-WR-CALNAME"]), f"{calendar['X-WR-CALNAME']}")
        clients = names_of_clients(peers.relance)
        for event in events_of(feed):
            day = event["DTSTART"].dt
            findings.that(first <= day <= first + datetime.timedelta(days=60), f"{day} is not among the days asked for")
            findings.equal(event["DTEND"].dt - day, datetime.timedelta(days=1), f"{event['UID']}: a whole day")
            findings.equal(str(event["TRANSP"]), "TRANSPARENT", f"{event['UID']}")
            findings.that(any(str(event["SUMMARY"]).startswith(name) for name in clients), f"no client in {event['SUMMARY']}")
            findings.that("relance " in str(event["DESCRIPTION"]).splitlines()[-1], f"no command in {event['DESCRIPTION']}")
        again = vobject.readOne(feed.decode())
        findings.that(again.validate(), "vobject finds it invalid")
        findings.equal([one.summary.value for one in again.vevent_list], [str(event["SUMMARY"]) for event in events_of(feed)],
                       f"{language}: vobject")
    findings.catches(faults_of_feed(feed.replace(b"\r\nTRANSP", b"\nTRANSP", 1)), "a bare line end")
    findings.catches(faults_of_feed(feed.replace(b"END:VCALENDAR", feed[feed.index(b"BEGIN:VEVENT"):])), "an event twice")


def names_of_clients(relance):
    return [client["name"] for client in json.loads(relance.output("export", "json"))["clients"]]


def a_calendar_holds_the_morning(peers, findings):
    """each action of the morning is in the calendar today, and the next day under the same name if it was not done"""
    today = datetime.date.fromisoformat(AS_OF)
    tomorrow = today + datetime.timedelta(days=1)
    actions = peers.relance.json("today")["actions"]
    feed = peers.relance.output("export", "ics")
    now = {str(event["UID"]): event for event in events_of(feed)}
    of_today = [uid for uid, event in now.items() if ".action." in uid and event["DTSTART"].dt == today]
    findings.equal(len(of_today), len(actions), "actions of today in the calendar")
    later = {str(event["UID"]): event for event in events_of(peers.relance.on(str(tomorrow)).output("export", "ics"))}
    for uid in of_today:
        findings.equal(uid in later and later[uid]["DTSTART"].dt, tomorrow, f"{now[uid]['SUMMARY']}: the day of the next morning")
        findings.that(uid in later and later[uid]["SEQUENCE"] > now[uid]["SEQUENCE"], f"{uid}: a later revision")
    findings.equal(feed, peers.relance.output("export", "ics"), "the same command")


def khal_imports(peers, findings):
    """khal imports a calendar twice without doubling anything, and moves what has moved"""
    place = peers.place("khal")
    os.makedirs(os.path.join(place, "vdir"))
    write(os.path.join(place, "config"), KHAL.format(folder=place))
    khal = ("khal", "-c", os.path.join(place, "config"))

    def listed(relance, day):
        feed = relance.output("export", "ics", "--lang", "en")
        path = os.path.join(place, f"feed-{len(os.listdir(place))}.ics")
        write(path, feed)
        run(place, *khal, "import", "--batch", path)
        return feed, run(place, *khal, "list", "--format", "{uid} {start-date}", "--day-format", "", day, "70d").split("\n")

    feed, first = listed(peers.relance, AS_OF)
    expected = sorted(f"{event['UID']} {event['DTSTART'].dt}" for event in events_of(feed))
    findings.that(len(expected) > 30, f"only {len(expected)} entries")
    findings.equal(sorted(filter(None, first)), expected, "khal after the first import")
    findings.equal(len(os.listdir(os.path.join(place, "vdir"))), len(expected), "files of khal")
    findings.equal(listed(peers.relance, AS_OF)[1], first, "khal after the second import")
    feed, moved = listed(peers.relance.on("2026-05-05"), AS_OF)
    met = collections.Counter(line.split(" ")[0] for line in moved if line)
    findings.equal([uid for uid, count in met.items() if count > 1], [], "names that khal has twice after a day")
    for event in events_of(feed):
        findings.that(f"{event['UID']} {event['DTSTART'].dt}" in moved, f"{event['SUMMARY']} has not moved")


# ---- journals ----

def ledger_balances(folder, journal):
    """{(account, commodity): amount} of all accounts; the name stands behind the last of its amounts."""
    balances, amounts = {}, []
    said = run(folder, "ledger", "--args-only", "--pedantic", "-f", journal, "balance", "--flat", "--no-total")
    for line in said.splitlines():
        match = re.fullmatch(r" *(-?[\d.]+) ([A-Z]{3})(?:  (\S.*))?", line.rstrip())
        if not match:
            raise Failed(f"ledger says {line!r}")
        amounts.append((match[2], Decimal(match[1])))
        if match[3]:
            balances.update({(match[3], commodity): amount for commodity, amount in amounts})
            amounts = []
    return balances


def hledger_balances(folder, journal):
    run(folder, "hledger", "-f", journal, "check", "--strict", "ordereddates")
    said = run(folder, "hledger", "-f", journal, "balance", "--flat", "--no-total", "--layout", "bare", "-O", "csv")
    return {(row["account"], row["commodity"]): Decimal(row["balance"]) for row in csv.DictReader(io.StringIO(said))
            if row["commodity"]}


def aging_balances(relance):
    return {(f"assets:receivable:{row['client']}", row["currency"]): Decimal(row["total"])
            for row in relance.json("aging")["rows"] if Decimal(row["total"])}


def receivables(balances):
    return {key: amount for key, amount in balances.items() if key[0].startswith("assets:receivable:") and amount}


def look_at_journal(findings, relance, place, where):
    name = f"{len(os.listdir(place))}.ledger"
    write(os.path.join(place, name), relance.output("export", "ledger"))
    ours, theirs, others = aging_balances(relance), ledger_balances(place, name), hledger_balances(place, name)
    findings.equal(receivables(theirs), ours, f"{where}: ledger against aging")
    findings.equal(receivables(others), ours, f"{where}: hledger against aging")
    findings.equal({key: amount for key, amount in theirs.items() if amount},
                   {key: amount for key, amount in others.items() if amount}, f"{where}: ledger against hledger")
    return os.path.join(place, name)


def journals_balance(peers, findings):
    """a journal is read by ledger and hledger, strictly, and both hold what `aging` says, on any day"""
    place = peers.place("journals")
    for day in DAYS:
        look_at_journal(findings, peers.relance.on(day), place, f"made book on {day}")
    rich = rich_book(peers)
    for day in ("2026-01-10", "2026-02-20", "2026-03-15", AS_OF):
        look_at_journal(findings, peers.relance.at(rich).on(day), place, f"rich book on {day}")
    findings.that(len(aging_balances(peers.relance.at(rich))) >= 3, "the rich book has too few currencies")


def event(day, kind, **more):
    return {"date": day, "kind": kind} | more


def rich_book(peers):
    """Everything that moves money, in several currencies."""
    folder = os.path.join(peers.folder, "rich")
    if os.path.exists(folder):
        return folder

    def invoice(number, *events, **more):
        return {"number": number, "title": HOSTILE[len(number) % len(HOSTILE)], "issued": "2026-01-05", "sent": "2026-01-05",
                "total": "1200.50", "event": list(events)} | more

    return small_book(folder, [
        invoice("F-1", event("2026-02-01", "payment", amount="200.25", method="a;b", reference="[2026/99/99] x, y:z")),
        invoice("F-2", event("2026-01-10", "payment", amount="1176.49"), discount={"percent": 2, "days": 10}),
        invoice("F-3", event("2026-02-01", "credit", amount="100.00"), event("2026-03-01", "write_off")),
        invoice("F-4", event("2026-02-01", "payment", amount="1300.00")),
        invoice("F-5", event("2026-02-01", "payment", amount="10.00"), event("2026-02-10", "cancel")),
        invoice("F-6", event("2026-02-01", "payment", amount="10.00"), sent="2026-03-01"),
        invoice("F-7", event("2026-03-01", "write_off", amount="1200.00")),
        invoice("F-8", total="1200", currency="JPY"),
        invoice("F-9", event("2026-02-01", "payment", amount="1.234"), total="1200.345", currency="KWD"),
        invoice("F-10", total="9000000000000.00", currency="GBP"),
        invoice("A-1", event("2026-04-01", "payment", amount="50.00"), credit_note_for="F-1", total="1500.00", issued="2026-02-15"),
        invoice("A-2", credit_note_for="F-6", total="100.00", issued="2026-02-15"),
        invoice("A-3", event("2026-02-20", "cancel"), credit_note_for="F-3", total="100.00", issued="2026-02-15"),
    ])


def no_name_breaks_a_journal(peers, findings):
    """no name, number or title of a book adds a transaction, an account or a tag to a journal"""
    place = peers.place("hostile-journals")

    def look(i):
        book = small_book(os.path.join(peers.folder, f"hostile-{i}"), [
            {"number": f"{HOSTILE[i][:200]} {n}", "title": title, "issued": "2026-01-05", "sent": "2026-01-05", "total": "10.00"}
            for n, title in enumerate(HOSTILE)], client={"name": HOSTILE[i]})
        return peers.relance.at(book)

    tags = {"client", "due", "invoice", "kind", "title"}
    for i, relance in enumerate(on_every_core(look, range(len(HOSTILE)))):
        path = look_at_journal(findings, relance, place, f"{HOSTILE[i][:40]!r}")
        payees = run(place, "hledger", "-f", path, "payees").splitlines()
        findings.equal(len(payees), 1, f"{HOSTILE[i][:40]!r}: payees {payees}")
        printed = list(csv.DictReader(io.StringIO(run(place, "hledger", "-f", path, "print", "-O", "csv"))))
        findings.equal(len(printed), 2 * len(HOSTILE), f"{HOSTILE[i][:40]!r}: postings of hledger")
        findings.equal(set(run(place, "hledger", "-f", path, "tags").split()), tags, f"{HOSTILE[i][:40]!r}: tags")
        register = list(csv.reader(io.StringIO(run(place, "ledger", "--args-only", "-f", path, "csv", "--csv-format",
                                                   "%(quoted(date)),%(quoted(account))\n"))))
        findings.equal(len(register), 2 * len(HOSTILE), f"{HOSTILE[i][:40]!r}: postings of ledger")


# ---- tables and documents ----

def flat(invoice):
    """A row as the table should have it, from the invoice of the document."""
    discount = invoice["discount"] or {}
    values = {name: invoice[name] for name in ("number", "client", "title", "issued", "sent", "due", "due_from", "terms", "currency",
                                               "total", "paid", "credited", "written_off", "open", "days_past_due", "days_since_issue",
                                               "standing", "credit_note_for", "file")}
    for step, prefix in (("last_step", "last_step"), ("next", "next_step")):
        values[prefix], values[prefix + "_on"] = (invoice[step]["step"], invoice[step]["on"]) if invoice[step] else (None, None)
    values |= {"discount_" + name: discount.get(name) for name in ("percent", "days", "state", "until", "amount", "pay")}
    return {name: "" if value is None else str(value) for name, value in values.items()}


def defused(text):
    return "'" + text if text[:1] in "=+-@" and text else text


TEXTS = ("number", "client", "title", "terms", "credit_note_for", "file")


def a_table_is_read(peers, findings):
    """the table has the rows and values of the document, as Python's csv reads it, and no formula"""
    for relance in (peers.relance, peers.relance.at(rich_book(peers))):
        text = relance.output("export", "csv").decode()
        document = json.loads(relance.output("export", "json"))
        listed = relance.json("list")["invoices"]
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        names = {client["id"]: client["name"] for client in document["clients"]}
        findings.equal(len(rows), len(listed), "rows")
        for row, invoice, again in zip(rows, document["invoices"], listed):
            findings.equal({name: invoice[name] for name in again}, again, f"{again['number']}: list and export")
            expected = flat(invoice) | {"client_name": names[invoice["client"]]}
            expected |= {name: defused(expected[name]) for name in TEXTS + ("client_name",)}
            findings.equal(row, expected, f"{invoice['number']}: the row")
        findings.that(text.count("\n") == text.count("\r\n") == len(rows) + 1, "a line end of another kind")


def a_document_adds_up(peers, findings):
    """the exported book is enough to compute the balances again"""
    for relance in (peers.relance, peers.relance.at(rich_book(peers))):
        document = json.loads(relance.output("export", "json"))
        sums = collections.Counter()
        for invoice in document["invoices"]:
            if invoice["kind"] == "invoice" and invoice["total"] is not None and invoice["standing"] != "void":
                moved = sum(Decimal(movement["amount"]) for movement in invoice["movements"])
                findings.equal(Decimal(invoice["total"]) - moved, Decimal(invoice["open"]), f"{invoice['number']}: movements")
            if invoice["counted"]:
                sums[invoice["client"], invoice["currency"]] += Decimal(invoice["open"])
        balances = {(one["client"], one["currency"]): Decimal(one["open"]) for one in document["balances"]}
        findings.equal({key: amount for key, amount in sums.items() if amount},
                       {key: amount for key, amount in balances.items() if amount}, "balances")


def exports_replace_themselves(peers, findings):
    """a file of an earlier export is replaced at one instant, another file never is, and a full disk leaves the old one"""
    place = peers.place("outputs")
    for form in ("ics", "ledger", "csv", "json"):
        path = os.path.join(place, "out." + form)
        text = peers.relance.output("export", form)
        peers.relance.output("export", form, "--output", path)
        with open(path, "rb") as file:
            findings.equal(file.read(), text, f"{form}: the file")
        full = peers.relance.on("2026-05-05").run("export", form, "--output", path, limit=1000)
        findings.equal(full.returncode, IO_FAILED, f"{form}: exit code on a full disk")
        with open(path, "rb") as file:
            findings.equal(file.read(), text, f"{form}: the file after a full disk")
        peers.relance.on("2026-05-05").output("export", form, "--output", path)
        findings.equal(os.listdir(place), ["out." + form], f"{form}: files")
        for other in {"ics", "ledger", "csv", "json"} - {form}:
            refused = peers.relance.run("export", other, "--output", path)
            findings.equal(refused.returncode, IO_FAILED, f"{other} over {form}")
        os.remove(path)


TESTS = (a_calendar_is_read, a_calendar_holds_the_morning, khal_imports, journals_balance, no_name_breaks_a_journal,
         a_table_is_read, a_document_adds_up, exports_replace_themselves)
