"""What must be so in every page: markup that closes what it opens, and no value that became markup."""
import html
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

VOID = {"meta", "br"}
ATTRIBUTES = {
    "html": {"lang"}, "head": set(), "meta": {"charset", "name", "content"}, "title": set(), "style": set(), "body": set(),
    "p": {"class"}, "br": set(), "ul": set(), "li": set(), "blockquote": set(), "address": {"class"}, "a": {"href"},
    "table": set(), "caption": set(), "thead": set(), "tbody": set(), "tfoot": set(), "tr": {"class"}, "em": set(),
    "h1": set(), "h2": set(), "h3": set(), "pre": set(),
    "th": {"scope", "class", "colspan"}, "td": {"class", "colspan"},
}
SCHEMES = {"https", "http", "mailto", "tel"}


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=False)
        self.faults, self.open, self.texts, self.language = [], [], {}, None
        self.links = []
        if not text.startswith("<!DOCTYPE html>\n"):
            self.faults.append("does not begin with its document type")
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"{self.open} stays open")

    def handle_starttag(self, tag, attributes):
        unknown = {name for name, _ in attributes} - ATTRIBUTES.get(tag, set())
        if tag not in ATTRIBUTES or unknown or len(dict(attributes)) < len(attributes):
            self.faults.append(f"unexpected markup {self.get_starttag_text()}")
        values = dict(attributes)
        if tag == "html":
            self.language = values.get("lang")
        if tag == "a":
            self.links.append(values.get("href", ""))
            if urlsplit(self.links[-1]).scheme not in SCHEMES:
                self.faults.append(f"a link to {self.links[-1]}")
        if tag == "li":
            self.add(" - ")
        if tag not in VOID:
            self.open.append(tag)
        self.add(" " if tag != "a" else "")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes what is not open")
        self.add(" " if tag != "a" else "")

    def handle_startendtag(self, tag, attributes):
        self.faults.append(f"unexpected markup {self.get_starttag_text()}")

    def handle_data(self, data):
        if self.open[-1:] == ["style"]:
            if re.search(r"url\(|@import|<|expression", data):
                self.faults.append(f"a style that asks for something else: {data}")
        elif re.search("[<>&]", data):
            self.faults.append(f"text that is not escaped: {data!r}")
        self.add(data)

    def handle_entityref(self, name):
        self.add(html.unescape(f"&{name};"))

    def handle_charref(self, name):
        self.add(html.unescape(f"&#{name};"))

    def handle_comment(self, data):
        self.faults.append(f"a comment: {data}")

    def handle_pi(self, data):
        self.faults.append(f"an instruction: {data}")

    unknown_decl = handle_pi

    def add(self, text):
        place = next((tag for tag in ("title", "style", "body") if tag in self.open), "")
        self.texts[place] = self.texts.get(place, "") + text

    def words(self, place):
        return re.findall("[^ \t\n]+", self.texts.get(place, ""))


def plain_words(text):
    """The words of a text, without the marks of what is quoted in it."""
    return [word for line in text.split("\n") for word in re.findall("[^ \t]+", re.sub(r"^(> ?)+", "", line))]


def faults_of_page(text, language, title=None, body=None):
    """`title` and `body`: what the page says, where that is known."""
    page = Page(text)
    faults = list(page.faults)
    if page.language != language:
        faults.append(f"its language is {page.language} instead of {language}")
    for place, wanted in (("title", title), ("body", body)):
        if wanted is None:
            continue
        met, wanted = page.words(place), plain_words(wanted)
        if met != wanted:
            first = next((i for i, (a, b) in enumerate(zip(met, wanted)) if a != b), min(len(met), len(wanted)))
            faults.append(f"the {place} says {met[first:first + 8]} where the text says {wanted[first:first + 8]}")
    return faults
