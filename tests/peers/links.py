"""mailto: links, taken apart by urllib."""
import re
from urllib.parse import parse_qsl, unquote, urlsplit

from harness import on_every_core
from mail_reading import paragraphs, read_mail

TEXT = r"(?:[A-Za-z0-9._~@-]|%[0-9A-F]{2})*"
LINK = re.compile(rf"mailto:{TEXT}\?[a-z-]+={TEXT}(?:&[a-z-]+={TEXT})*\n")


def faults_of_link(link, draft, answers):
    if not LINK.fullmatch(link):
        return [f"holds what a link may not hold: {link}"]
    parts = urlsplit(link.rstrip("\n"))
    fields = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True, errors="strict")
    values = dict(fields)
    wanted = {"to": draft["to"]["email"], "cc": draft["cc"]["email"] if draft["cc"] else None,
              "subject": draft["subject"], "in-reply-to": answers}
    met = {name.lower(): value for name, value in values.items() if name != "body"} | {"to": unquote(parts.path, errors="strict")}
    faults = [] if met == {name: value for name, value in wanted.items() if value} else [f"{met} instead of {wanted}"]
    if len(values) < len(fields):
        faults.append("names a field twice")
    body = values.get("body", "")
    if "\n" in body.replace("\r\n", "") or "\r" in body.replace("\r\n", ""):
        faults.append("has line ends that are no %0D%0A")
    if paragraphs(body.replace("\r\n", "\n")) != paragraphs(draft["body"]):
        faults.append(f"the text is {body} instead of {draft['body']}")
    return faults


def links_are_taken_apart(peers, findings):
    """a mailto: link holds the recipients, the subject and the text of the mail"""
    def link(one):
        done = peers.relance.run("draft", "--step", one.step["id"], "--format", "mailto", "--", one.invoice["number"])
        return done.stdout.decode("ascii")

    for one, met in zip(peers.drafted, on_every_core(link, peers.drafted)):
        answers = read_mail(one.mail).one("In-Reply-To")
        findings.add(one.where, faults_of_link(met, one.draft, answers))
    for what, damaged in {
        "a plus": met.replace("%20", "+", 1), "another field": met.replace("?", "?bcc=x%40evil.example&", 1),
        "another recipient": met.replace("mailto:", "mailto:x@evil.example,", 1), "a bare line end": met.replace("%0D", "", 1),
        "a word": met.replace("&body=", "&body=word%20", 1),
    }.items():
        findings.that(damaged != met, f"self-test: {what}: nothing to damage")
        findings.catches(faults_of_link(damaged, one.draft, answers), what)


TESTS = (links_are_taken_apart,)
