"""Invitations, read by two calendar libraries."""
import datetime

from harness import on_every_core
from mail_reading import read_mail

HOLIDAYS = {datetime.date(2026, month, day) for month, day in ((5, 1), (5, 8), (5, 14))}  # of FR, in the days below
FIRST, DAYS = datetime.date(2026, 4, 24), 24
QUARTER = datetime.timedelta(minutes=15)


def appointment(as_of):
    """The first working day after the as-of day + 2, 10:00 on whatever clock (fine print M13)."""
    day = as_of + datetime.timedelta(days=3)
    while day.weekday() > 4 or day in HOLIDAYS:
        day += datetime.timedelta(days=1)
    return datetime.datetime(day.year, day.month, day.day, 10)


def one_invitation(mail):
    (kind, text), = [(kind, content.decode()) for name, kind, content in mail.attachments if name == "invitation.ics"]
    return kind, mail.calendar_method, text


def faults_of_address(value, name, address):
    """CN can hold no quotation mark (RFC 5545 3.2), so it becomes another."""
    from urllib.parse import unquote
    met = (str(value.params["CN"]), unquote(str(value)))
    wanted = (name.replace('"', "'"), "mailto:" + address)
    return [] if met == wanted else [f"{met} instead of {wanted}"]


def invitations_are_read(peers, findings):
    """an invitation is a request for fifteen minutes, as icalendar and vobject read it"""
    import icalendar
    import vobject
    for one in peers.drafted:
        if "invitation" not in one.step.get("attach", []):
            continue
        kind, method, text = one_invitation(read_mail(one.mail))
        findings.equal((kind, method), ("text/calendar", "REQUEST"), one.where)
        findings.that(max(len(line.encode()) for line in text.split("\n")) <= 75, f"{one.where}: a line is too long")
        calendar = icalendar.Calendar.from_ical(text)
        event, = calendar.subcomponents
        findings.equal((str(calendar["METHOD"]), str(calendar["VERSION"]), event.name), ("REQUEST", "2.0", "VEVENT"), one.where)
        start = appointment(datetime.date(2026, 5, 4))
        findings.equal((event["DTSTART"].dt, event["DTEND"].dt), (start, start + QUARTER), f"{one.where}: floating time")
        stamp = datetime.datetime(2026, 5, 4, 12, tzinfo=datetime.timezone.utc)
        findings.equal(event["DTSTAMP"].dt, stamp, f"{one.where}: stamp")
        sender, to = one.draft["sender"], one.draft["to"]
        findings.add(f"{one.where}: organizer", faults_of_address(event["ORGANIZER"], sender["name"], sender["email"]))
        findings.add(f"{one.where}: attendee", faults_of_address(event["ATTENDEE"], to["name"], to["email"]))
        for number in one.draft["invoices"]:
            findings.that(number in str(event["SUMMARY"]), f"{one.where}: {number} is not in {event['SUMMARY']}")
        again = vobject.readOne(text)
        findings.that(again.validate(), f"{one.where}: vobject finds it invalid")
        findings.equal((again.vevent.dtstart.value, again.vevent.dtend.value), (start, start + QUARTER), f"{one.where}: vobject")
        findings.equal(again.vevent.summary.value, str(event["SUMMARY"]), f"{one.where}: vobject")
        findings.catches(faults_of_address(event["ATTENDEE"], to["name"] + "x", to["email"]), "another name")


def invitations_are_for_working_days(peers, findings):
    """an invitation written on any day is for the next working day but two, and keeps its name"""
    import icalendar
    one = peers.of("meeting")

    def on(day):
        draft = ("draft", "--step", "meeting", "--format", "eml", "--", one.invoice["number"])
        mail = read_mail(peers.relance.on(str(day)).output(*draft))
        event, = icalendar.Calendar.from_ical(one_invitation(mail)[2]).subcomponents
        return event, mail.text

    days = [FIRST + datetime.timedelta(days=i) for i in range(DAYS)]
    events = on_every_core(on, days)
    for day, (event, text) in zip(days, events):
        start = appointment(day)
        findings.equal(event["DTSTART"].dt, start, f"written on {day}")
        findings.that(f"{start.day} {start:%B}" in text.replace("\u00a0", " "), f"the text of {day} names another day")
    findings.equal(len({str(event["UID"]) for event, _ in events}), 1, "names of the same meeting")
    others = {read_mail(other.mail).one("Message-ID"): one_invitation(read_mail(other.mail))[2] for other in peers.drafted
              if other.step["id"] == "meeting"}
    uids = {str(icalendar.Calendar.from_ical(text).subcomponents[0]["UID"]) for text in others.values()}
    findings.equal(len(uids), len(others), "names of different meetings")


TESTS = (invitations_are_read, invitations_are_for_working_days)
