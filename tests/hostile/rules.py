"""What must be so in everything that relance writes, whatever the book says: text, tables, pages, mails, JSON, feeds."""
import csv
import email
import email.policy
import io
import json
import os
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

# Everything that drives a terminal, breaks a line where none is, or reorders what follows.
UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
COLOUR = re.compile("\x1b\\[[0-9;]*m|\x1b\\]8;;[^\x00-\x1f\x7f-\x9f]*\x1b\\\\|\r\x1b\\[K")
DIAGNOSTIC = re.compile(r"^(.+?):(\d+):(\d+): (?:error|warning|erreur|avertissement) ([EW]\d{3})[ \u00a0\u202f]?: ", re.MULTILINE)
LOOKED_AT = 3000  # diagnostics of one run
NUMBER = re.compile(r"[-+]?\d+(\.\d+)?")
TAGS = set("a address article blockquote body br caption circle desc details div em g h1 h2 h3 head header html li line main meta p path "
           "pre rect section span style summary svg table tbody td text tfoot th thead title tr ul".split())
ATTRIBUTES = set("aria-hidden aria-labelledby aria-label charset class colspan content cx cy d height href http-equiv id lang name "
                 "preserveaspectratio r role scope viewbox width x y x1 x2 y1 y2 open".split())
VOID = {"meta", "br"}
SCHEMES = {"https", "http", "mailto", "tel"}
HEADERS = set("date from to cc reply-to subject message-id in-reply-to references disposition-notification-to x-unsent mime-version "
              "content-type content-transfer-encoding".split())
FEED = set("BEGIN VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME DESCRIPTION X-WR-CALDESC REFRESH-INTERVAL X-PUBLISHED-TTL UID DTSTAMP "
           "SEQUENCE DTSTART DTEND SUMMARY CATEGORIES TRANSP END".split())
JOURNAL = re.compile(r"(;.*|tag \w+|commodity .+|account \S.*|\d{4,}-\d\d-\d\d .*|    \S.*|)")
DATE = re.compile(r"(?!0000)\d{4}-\d\d-\d\d")
csv.field_size_limit(2**27)


def faults_of_text(content, is_terminal=False):
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"is no UTF-8: {error}"]
    if is_terminal:
        text = COLOUR.sub("", text).replace("\r\n", "\n")
    met = UNWANTED.search(text)
    return [f"holds U+{ord(met.group()):04X}: {text[max(0, met.start() - 40):met.end() + 10]!r}"] if met else []


def faults_of_csv(content):
    text = content.decode("utf-8")
    faults = [f"holds a line end of its own: {text[:80]!r}"] if re.search("\r(?!\n)", text) else []
    rows = list(csv.reader(io.StringIO(text.replace("\r\n", "\n")), strict=True))
    widths = {len(row) for row in rows}
    if len(widths) > 1:
        faults.append(f"rows of {sorted(widths)} cells")
    for row in rows:
        for cell in row:
            if cell.lstrip(" \u00a0\ufeff")[:1] in tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20") and not NUMBER.fullmatch(cell) and cell.strip():
                faults.append(f"a cell that a spreadsheet computes: {cell[:80]!r}")
    return faults


def faults_of_json(content):
    """(faults, the document)"""
    faults = []

    def pairs(members):
        if len({name for name, _ in members}) < len(members):
            faults.append(f"a name twice: {[name for name, _ in members]}"[:200])
        return dict(members)

    def constant(word):
        faults.append(f"holds {word}")

    try:
        document = json.loads(content, object_pairs_hook=pairs, parse_constant=constant)
    except ValueError as error:
        return [f"is no JSON: {error}: {content[:80]!r}"], {}
    if document.get("schema") != "relance/1":
        faults.append(f"its schema is {document.get('schema')}")
    for path, value in strings_of(document):
        met = re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", value)
        if met:
            faults.append(f"{path} holds U+{ord(met.group()):04X}")
        if re.search(r"(^|/)(on|due|issued|sent|from|to|date|until|early|likely|late|as_of)$", path) and re.match(r"[-\d]+$", value) \
                and not DATE.fullmatch(value):
            faults.append(f"{path} is no date: {value}")
    return faults, document


def strings_of(value, path=""):
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from strings_of(member, f"{path}/{name}")
    elif isinstance(value, list):
        for item in value:
            yield from strings_of(item, path)


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=False)
        self.faults, self.open = [], []
        if not text.startswith("<!DOCTYPE html>\n"):
            self.faults.append(f"does not begin with its document type: {text[:60]!r}")
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"{self.open} stays open")

    def handle_starttag(self, tag, attributes):
        if tag not in TAGS or {name for name, _ in attributes} - ATTRIBUTES:
            self.faults.append(f"markup of its own: {self.get_starttag_text()[:200]}")
        values = dict(attributes)
        if "href" in values and (tag != "a" or urlsplit(values["href"]).scheme.lower() not in SCHEMES):
            self.faults.append(f"a link: {self.get_starttag_text()[:200]}")
        if tag == "meta" and values.get("http-equiv", "").lower() not in ("", "content-security-policy"):
            self.faults.append(f"an instruction to the browser: {self.get_starttag_text()[:200]}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes what is not open")

    def handle_data(self, data):
        if self.open[-1:] == ["style"]:
            if re.search(r"url\(|@import|<|expression", data):
                self.faults.append("a style that asks for something else")
        elif re.search("[<>&]", data):
            self.faults.append(f"text that is not escaped: {data[:80]!r}")

    def handle_comment(self, data):
        self.faults.append(f"a comment: {data[:80]}")

    handle_pi = unknown_decl = handle_comment


def faults_of_page(content):
    return Page(content.decode("utf-8")).faults[:5]


def faults_of_mail(content):
    """One mail with the headers it is to have, each once, that Python's strictest reader takes."""
    try:
        mail = email.message_from_bytes(content, policy=email.policy.strict)
        names = [name.lower() for name in mail.keys()]
        values = {name: str(mail[name]) for name in mail.keys()}
        parts = list(mail.walk())
        bodies = [part.get_content() for part in parts if not part.is_multipart()]
    except Exception as error:  # whatever that reader stumbles over
        return [f"cannot be read as a mail: {error!r}: {content[:200]!r}"]
    faults = []
    if set(names) - HEADERS or len(set(names)) < len(names):
        faults.append(f"headers {names}")
    for name in ("From", "To"):
        met = mail[name].addresses if mail[name] else ()
        if len(met) > 1 or (name == "From" and len(met) != 1):
            faults.append(f"{name} holds {len(met)} addresses: {values.get(name)!r}")
    if any("evil" in address.addr_spec for name in ("From", "To", "Cc", "Reply-To") if mail[name] for address in mail[name].addresses):
        faults.append("is for an address that came out of a name")
    if any(part.defects for part in parts) or not bodies:
        faults.append(f"defects {[part.defects for part in parts]}")
    if re.search(rb"\r|\0|[\x80-\xff]", content) or max(map(len, content.split(b"\n"))) > 998:
        faults.append("holds a byte or a line that mail may not have")
    return faults


def faults_of_box(content):
    faults = []
    for mail in re.split(rb"^From [^\n]*\n", content, flags=re.MULTILINE)[1:]:
        faults += faults_of_mail(mail)
    return faults if content.startswith(b"From ") or not content else ["does not begin as a box of mails"]


def faults_of_links(content):
    faults = []
    for line in content.decode("utf-8").split("\n")[:-1]:
        query = urlsplit(line).query
        names = [piece.split("=")[0] for piece in query.split("&")] if query else []
        if not re.fullmatch(r"mailto:[!-~]*", line) or set(names) - {"subject", "body", "cc", "in-reply-to"} or len(set(names)) < len(names):
            faults.append(f"no link to write a mail with: {line[:200]}")
    return faults


def faults_of_feed(content):
    lines = content.split(b"\r\n")
    faults = [f"a line end of its own in {line[:80]!r}" for line in lines if b"\r" in line or b"\n" in line]
    faults += [f"a line of {len(line)} bytes" for line in lines if len(line) > 75]
    names = {re.split("[:;]", line)[0] for line in content.replace(b"\r\n ", b"").decode("utf-8").split("\r\n") if line}
    return faults + ([f"properties {sorted(names - FEED)}"] if names - FEED else [])


def faults_of_journal(content):
    lines = content.decode("utf-8").split("\n")
    return [f"a line of its own: {line[:120]!r}" for line in lines if not JOURNAL.fullmatch(line)][:5]


def faults_of_places(text, book):
    """Every diagnostic points into a file that is there."""
    faults, lines_of = [], {}
    for count, met in enumerate(DIAGNOSTIC.finditer(text)):
        if count > LOOKED_AT:
            break
        path, line, column = met.group(1), int(met.group(2)), int(met.group(3))
        if "\ufffd" in path:
            continue
        if path not in lines_of:
            lines_of[path] = lines_in(os.path.join(book, path))
        lines = lines_of[path]
        if lines is None or (line, column) == (1, 1):
            continue
        if not lines or line > len(lines) or column > lines[line - 1] + 2:
            faults.append(f"points beside the file: {met.group()}")
    return faults


def lines_in(path):
    """Characters of each line; None where no one can count them."""
    if not os.path.lexists(path):
        return []
    if not os.path.isfile(path) or os.path.getsize(path) > 8 * 1024 * 1024:
        return None
    try:
        with open(path, "rb") as file:
            return [len(line.decode("utf-8", "replace")) for line in file.read().split(b"\n")]
    except OSError:  # in /proc and the like
        return None
