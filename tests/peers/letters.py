"""Pages: letters printed by Chromium, and every page looked at for markup."""
import os
import re
import signal
import subprocess

from harness import Failed, environment, on_every_core, write
from html_rules import faults_of_page
from made_book import ME, invoice_for, small_book

SECONDS = 60
WORDS = {
    "fr": ("Lettre recommandée avec accusé de réception", "mise en demeure de régler", "Atelier Morel", "Nadia Morel",
           "3 quai Saint-Vincent", "69001 Lyon", "12 rue des Lilas", "Lyon, le 4 mai 2026", "FR76 3000 6000 0112 3456 7890 189",
           "1344 du Code civil", "12 mai 2026", "intérêts au taux de"),
    "en": ("By registered post", "formal notice to pay", "Atelier Morel", "Nadia Morel", "3 quai Saint-Vincent",
           "69001 Lyon", "12 rue des Lilas", "Lyon, 4 May 2026", "FR76 3000 6000 0112 3456 7890 189", "1344 of the French",
           "12 May 2026", "interest at"),
}
AMOUNT = {"fr": lambda amount: f"{amount:,.2f} €".replace(",", " ").replace(".", ","), "en": lambda amount: f"€{amount:,.2f}"}
TITLES = ("Refonte du site", "Habillage de douze remorques", "Identité visuelle et charte complète", "Carte", "Affiches")
HISTORY = (("overdue", "email", "2026-03-10"), ("meeting", "email", "2026-03-17"), ("call", "call", "2026-04-01"),
           ("escalation", "email", "2026-04-10"))


def run(command, folder):
    """Its output. A browser is many processes: all of them end with it."""
    process = subprocess.Popen(command, cwd=folder, env=environment(folder), start_new_session=True,
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        said, _ = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        said, _ = process.communicate()
    if process.returncode != 0:
        raise Failed(f"{command[0]} exits with {process.returncode}: {said.decode('utf-8', 'replace')[-2000:]}")
    return said.decode("utf-8", "replace")


def printed(page, folder, name):
    """The page on paper: [what pdfinfo says, the text]."""
    write(os.path.join(folder, name + ".html"), page)
    run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
         "--no-pdf-header-footer", f"--user-data-dir={folder}/{name}.profile", f"--print-to-pdf={folder}/{name}.pdf",
         f"file://{folder}/{name}.html"], folder)
    facts = dict(re.findall(r"^([\w ]+): +(.*)$", run(["pdfinfo", name + ".pdf"], folder), re.M))
    return facts, " ".join(run(["pdftotext", name + ".pdf", "-"], folder).split())


def letter_book(folder, language, count):
    invoices = [{"number": f"2026-{i + 1:03}", "title": TITLES[i % len(TITLES)], "issued": f"2026-02-0{i + 1}",
                 "sent": f"2026-02-0{i + 1}", "total": f"{1200 + i * 337}.{i}0", "purchase_order": "CDE-40871",
                 "event": [{"date": day, "kind": "step", "step": step, "channel": how} for step, how, day in HISTORY]}
                for i in range(count)]
    me = {key: ME[key] for key in ("phone", "bic", "iban")} | {
        "business": "Durand Conseil", "address": ["12 rue des Lilas", "69003 Lyon"], "registration": "SIREN 123 456 789"}
    client = {"language": language, "address": ["3 quai Saint-Vincent", "69001 Lyon"], "contract": "contract.pdf",
              "late_payment": {"claim": "claim"}}
    write(os.path.join(folder, "contract.pdf"), b"%PDF-1.4\n")
    return small_book(folder, invoices, client, me)


def letters_are_printed(peers, findings):
    """a formal notice of one invoice or of five is one A4 page, with its sums, its words and its recipient"""
    place = peers.place("letters")
    cases = [(language, count) for language in ("fr", "en") for count in (1, 5)]

    def letter(case):
        name = f"{case[0]}-{case[1]}"
        relance = peers.relance.at(letter_book(os.path.join(place, name), *case))
        page = relance.output("draft", "--step", "formal-notice", "--format", "html", "2026-001")
        return printed(page, place, name), relance

    for (language, count), ((facts, text), relance) in zip(cases, on_every_core(letter, cases)):
        where = f"{language}, {count} invoices"
        findings.equal(facts["Pages"], "1", f"{where}: pages")
        findings.that("(A4)" in facts["Page size"], f"{where}: the paper is {facts['Page size']}")
        invoices = relance.json("list")["invoices"]
        sums = [float(relance.json("interest", one["number"])["total"]) for one in invoices]
        opens = [float(one["open"]) for one in invoices]
        amounts = [AMOUNT[language](amount) for amount in [*opens, sum(opens), sum(sums)]]
        for words in (*WORDS[language], *amounts, *(one["number"] for one in invoices)):
            findings.that(words in text, f"{where}: {words} is not in the letter: {text}")


def statements_are_printed(peers, findings):
    """a statement of account of one invoice or of five is one A4 page, sound, with its sums and its recipient"""
    place = peers.place("statements")
    cases = [(language, count) for language in ("fr", "en") for count in (1, 5)]

    def statement(case):
        name = f"{case[0]}-{case[1]}"
        relance = peers.relance.at(letter_book(os.path.join(place, name), *case))
        client = relance.json("list")["invoices"][0]["client"]
        page = relance.output("statement", client, "--format", "html")
        return page.decode(), printed(page, place, name), relance.json("statement", client)

    for (language, count), (page, (facts, text), whole) in zip(cases, on_every_core(statement, cases)):
        where = f"{language}, {count} invoices"
        findings.add(where, faults_of_page(page, language))
        findings.equal(facts["Pages"], "1", f"{where}: pages")
        findings.that("(A4)" in facts["Page size"], f"{where}: the paper is {facts['Page size']}")
        account, = whole["accounts"]
        amounts = [AMOUNT[language](float(one)) for one in (account["open"], account["total_with_late"])]
        findings.equal(account["total_with_late"] != account["open"], True, f"{where}: late sums are claimed")
        for words in (*amounts, "Nadia Morel", "69001 Lyon", *(item["number"] for item in account["items"])):
            findings.that(words in text, f"{where}: {words} is not on the page: {text}")


def every_page_is_sound(peers, findings):
    """every page closes what it opens and fetches nothing, whatever the values are"""
    wanted = [(client, step) for client, kind in peers.book.clients.items() if client.endswith("-small")
              for step in peers.relance.playbook(kind)]

    def page(what):
        client, step = what
        number = peers.book.invoices[client][invoice_for(step)]["number"]
        return peers.relance.output("draft", "--step", step["id"], "--format", "html", "--", number).decode()

    for (client, step), text in zip(wanted, on_every_core(page, wanted)):
        findings.add(f"{client}, {step['id']}", faults_of_page(text, client.split("-")[1]))


def every_dossier_is_sound(peers, findings):
    """the page of every dossier closes what it opens and fetches nothing, whatever the values are"""
    languages = ("fr", "en")

    def page(what):
        client, language = what
        return peers.relance.output("--lang", language, "dossier", "--all", client, "--format", "html").decode()

    wanted = [(client, language) for client in peers.book.clients for language in languages]
    for (client, language), text in zip(wanted, on_every_core(page, wanted)):
        findings.add(f"{client}, {language}", faults_of_page(text, language))


def a_dossier_is_printed(peers, findings):
    """a dossier is printed on A4 paper with its seven parts, its sums and its texts"""
    place = peers.place("dossiers")
    for language, title in (("fr", "Chronologie"), ("en", "Timeline")):
        relance = peers.relance.at(letter_book(os.path.join(place, language), language, 2))
        page = relance.output("--lang", language, "dossier", "2026-001", "--format", "html")
        facts, text = printed(page, place, "dossier-" + language)
        findings.that("(A4)" in facts["Page size"], f"the paper is {facts['Page size']}")
        for words in (title, "contract.pdf", "2026-001", *(f"{part}. " for part in range(1, 8))):
            findings.that(words in text, f"{language}: {words} is not in the dossier: {text}")


TESTS = (every_page_is_sound, letters_are_printed, statements_are_printed, every_dossier_is_sound, a_dossier_is_printed)
