"""A mail as an independent reader has it: Python's parser in its strict form, and RFC 3676 for the text."""
import email
import email.header
import email.policy
import email.utils
import re
from dataclasses import dataclass, field


@dataclass
class Mail:
    defects: list = field(default_factory=list)
    headers: list = field(default_factory=list)       # (name, value as it is written, unfolded)
    types: list = field(default_factory=list)         # of the parts, outermost first
    text: str = ""                                    # as the part holds it
    html: str = ""
    attachments: list = field(default_factory=list)   # (name, type, bytes)
    calendar_method: str = ""

    def every(self, name):
        return [value for header, value in self.headers if header.lower() == name.lower()]

    def one(self, name):
        values = self.every(name)
        return values[0] if len(values) == 1 else None

    def decoded(self, name):
        value = self.one(name)
        return None if value is None else decoded(value)

    def mailboxes(self, name):
        """[(name, address)]. The parser of policy.default adds blanks between encoded words of addresses
        (cpython issue 128110), so the address list is split first and each name decoded by itself."""
        return [(decoded(text), address) for text, address in email.utils.getaddresses(self.every(name))]


def decoded(value):
    try:
        return str(email.header.make_header(email.header.decode_header(value)))
    except (email.errors.MessageError, LookupError, UnicodeError) as defect:
        return repr(defect)


def read_mail(content):
    mail = Mail()
    try:
        message = email.message_from_bytes(content, policy=email.policy.strict)
    except (email.errors.MessageError, email.errors.MessageDefect) as defect:
        mail.defects.append(repr(defect))
        message = email.message_from_bytes(content, policy=email.policy.default)
    written = email.message_from_bytes(content, policy=email.policy.compat32)
    mail.headers = [(name, re.sub(r"\r?\n", "", str(value))) for name, value in written.raw_items()]
    for part in message.walk():
        mail.defects += [repr(defect) for defect in part.defects]
        mail.defects += [f"{name}: {defect!r}" for name, value in part.items() for defect in value.defects]
        mail.types.append(part.get_content_type())
        if not part.is_multipart():
            read_part(part, mail)
    return mail


def read_part(part, mail):
    name, kind = part.get_filename(), part.get_content_type()
    try:
        content = part.get_payload(decode=True)
        if name is not None:
            mail.attachments.append((name, kind, content))
            mail.calendar_method = part.get_param("method") or mail.calendar_method
        elif kind == "text/html":
            mail.html += content.decode(part.get_content_charset("none"))
        else:
            is_flowed = (part.get_param("format"), part.get_param("delsp")) == ("flowed", None)
            if (kind, is_flowed) != ("text/plain", True):
                mail.defects.append(f"a part {part['Content-Type']} without a name")
            mail.text += content.decode(part.get_content_charset("none"))
    except (email.errors.MessageError, LookupError, UnicodeError) as defect:
        mail.defects.append(f"{kind}: {defect!r}")


def unflowed(text):
    """RFC 3676 4: the lines as the writer meant them. A quoted line keeps its `>`, and goes on in lines quoted as deep."""
    lines, open_depth = [], None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ")
        is_fixed = content == "-- " or not content.endswith(" ")
        if open_depth == depth:
            lines[-1] += content
        else:
            lines.append(">" * depth + " " * bool(depth) + content)
        open_depth = None if is_fixed else depth
    return "\n".join(lines)


def paragraphs(text):
    """[(how deep it is quoted, its words)]: what is left of a text when it does not matter where its lines break.
    Only blanks and line ends part words: the unbreakable blanks belong to them."""
    found, open_depth = [], None
    for line in text.split("\n"):
        quoted = re.match(r"(> ?)*", line).group()
        words = [word for word in re.split("[ \t]+", line[len(quoted):]) if word]
        depth = quoted.count(">")
        if words and depth == open_depth:
            found[-1][1].extend(words)
        elif words:
            found.append((depth, words))
        open_depth = depth if words else None
    return found
