"""The report: a page that stands alone, printed and drawn by Chromium, its pictures read as XML."""
import os
import re
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

from harness import on_every_core, write
from html_rules import VOID
from letters import printed, run
from made_book import small_book

SVG = {"svg", "g", "title", "desc", "rect", "path", "circle", "line", "text"}
PAGE = {"html", "head", "meta", "title", "style", "body", "header", "main", "section", "article", "div", "h1", "h2", "h3", "p",
        "br", "ul", "li", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "details", "summary",
        "span"}
EMPTY = VOID | {"rect", "path", "circle", "line"}
ASKING = re.compile(r"url\(|@import|\b(?:src|href|srcset|action|data|style|on\w+)\s*=|<(?:script|link|img|iframe|object|use|image)\b", re.I)
HOSTILE = ("</svg><script>alert(1)</script>", "\"><img src=x onerror=y>", "<!-- & &amp; ]]>", "'onload='x'", "{{number}}")


class Page(HTMLParser):
    """What is wrong with the page as markup; its headings and cells."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.faults, self.open, self.levels, self.language, self.ids, self.named = [], [], [], None, [], []
        self.markup = []
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"{self.open} stays open")
        self.faults += [f"heading {b} after {a}" for a, b in zip(self.levels, self.levels[1:]) if b > a + 1]
        if self.levels[:1] != [1] or self.levels.count(1) != 1:
            self.faults.append(f"its headings are {self.levels}")
        if len(set(self.ids)) < len(self.ids):
            self.faults.append("an id stands twice")
        self.faults += [f"nothing is called {name}" for name in self.named if name not in self.ids]

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.markup.append(self.get_starttag_text())
        if tag not in SVG | PAGE:
            self.faults.append(f"unexpected markup {self.get_starttag_text()}")
        if tag == "html":
            self.language = values.get("lang")
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag == "th" and values.get("scope") not in ("row", "col"):
            self.faults.append("a heading of a table without its scope")
        if tag == "svg" and not (values.get("aria-hidden") == "true" or
                                 values.get("role") == "img" and values.get("aria-labelledby")):
            self.faults.append("a picture without a name")
        self.ids += [values["id"]] if "id" in values else []
        self.named += values.get("aria-labelledby", "").split()
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes what is not open")

    def handle_comment(self, data):
        self.faults.append(f"a comment: {data}")


def faults_of_report(text, language):
    page = Page(text)
    faults = list(page.faults)
    if page.language != language:
        faults.append(f"its language is {page.language} instead of {language}")
    style = re.search(r"<style>(.*?)</style>", text, re.S).group(1)
    for markup in page.markup + [style]:
        asking = ASKING.search(markup)
        if asking and "http-equiv" not in markup:
            faults.append(f"something that asks for more: {markup[:200]}")
    for picture in re.findall(r"<svg.*?</svg>", text, re.S):
        try:
            ElementTree.fromstring(picture)
        except ElementTree.ParseError as error:
            faults.append(f"a picture that is no XML: {error}: {picture[:200]}")
    return faults


def report_book(folder, language, name="Atelier Morel"):
    event = [{"date": "2026-04-02", "kind": "step", "step": "overdue", "channel": "email"},
             {"date": "2026-04-07", "kind": "promise", "until": "2026-04-14", "note": name},
             {"date": "2026-04-10", "kind": "payment", "amount": "200.00"},
             {"date": "2026-04-16", "kind": "dispute", "reason": name}]
    invoices = [{"number": f"2026-{i + 1:03}", "title": name, "issued": f"2026-0{i + 1}-02", "sent": f"2026-0{i + 1}-03",
                 "total": f"{1200 + i * 337}.00", "event": event if i == 2 else []} for i in range(4)]
    return small_book(folder, invoices, {"language": language, "name": name}, {})


def every_report_is_sound(peers, findings):
    """the page of a report closes what it opens, runs nothing and fetches nothing, whatever the values are"""
    place = peers.place("reports")
    cases = [(language, i) for language in ("fr", "en") for i in range(len(HOSTILE))]

    def page(case):
        language, i = case
        relance = peers.relance.at(report_book(os.path.join(place, f"{language}-{i}"), language, HOSTILE[i]))
        return relance.output("--lang", language, "report", "--format", "html").decode()

    for (language, i), text in zip(cases, on_every_core(page, cases)):
        findings.add(f"{language}, {HOSTILE[i]}", faults_of_report(text, language))
    whole = peers.relance.output("--lang", "fr", "report", "--all", "--format", "html").decode()
    findings.add("the whole book", faults_of_report(whole, "fr"))
    for damage in ("<p>", "</div>", "<script>x</script>", "<h4>x</h4>", "<td style=\"x\"></td>", "<svg></svg>"):
        findings.catches(faults_of_report(whole.replace("</main>", damage + "</main>"), "fr"), damage)


def a_report_is_printed(peers, findings):
    """a report is printed on A4 paper with its week, its ages, its timelines and the words of the pictures"""
    place = peers.place("printed-reports")
    words = {"fr": ("Rapport du lundi 4 mai 2026", "Cette semaine", "Argent ouvert", "Chronologie par client", "paiement promis"),
             "en": ("Report on Monday 4 May 2026", "This week", "Open money", "Timeline of each client", "payment promised")}
    for language, wanted in words.items():
        relance = peers.relance.at(report_book(os.path.join(place, language), language))
        page = relance.output("--lang", language, "report", "--format", "html")
        findings.equal(relance.output("--lang", language, "report", "--format", "html"), page, "the same page")
        facts, text = printed(page, place, "report-" + language)
        findings.that("(A4)" in facts["Page size"], f"the paper is {facts['Page size']}")
        for one in (*wanted, "2026-001", "2026-004", "Atelier Morel"):
            findings.that(one in text, f"{language}: {one} is not on the paper: {text}")


def a_browser_sees_the_report(peers, findings):
    """a browser has the tables and pictures of a report as they were written, asked for nothing, and refuses a script"""
    place = peers.place("seen-reports")
    relance = peers.relance.at(report_book(os.path.join(place, "book"), "en"))
    page = relance.output("--lang", "en", "report", "--format", "html").decode()
    planted = page.replace("</body>", "<script>document.title = 'it ran'</script></body>")
    for name, text in (("page", page), ("planted", planted)):
        write(os.path.join(place, name + ".html"), text)
        seen = run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    f"--user-data-dir={place}/{name}.profile", "--dump-dom", f"file://{place}/{name}.html"], place)
        for tag in ("svg", "rect", "path", "circle", "line", "text", "tr", "th", "td", "details"):
            findings.equal(len(re.findall(f"<{tag}[ >]", seen)), len(re.findall(f"<{tag}[ >]", page)), f"{name}: <{tag}>")
        findings.that("<title>it ran" not in seen, f"{name}: a script ran")


TESTS = (every_report_is_sound, a_report_is_printed, a_browser_sees_the_report)
