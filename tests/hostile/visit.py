"""What is asked of every book, and the rules for the answers: the usual commands, in both languages, on a terminal too."""
import json
import os
import re

import rules
from book import CANARY, HEALTHY, HEALTHY_FILE, seen, state

ROOMY = 40  # MiB of output that are read in one piece

# (arguments, what its stdout is)
OF_THE_BOOK = (
    ("check", "text"), ("check --format json", "json"), ("list", "text"), ("list --format csv", "csv"), ("list --format json", "json"),
    ("today", "text"), ("today --explain --format json", "json"), ("today --format csv", "csv"), ("aging --by invoice", "text"),
    ("aging --format csv", "csv"), ("clients", "text"), ("clients --format csv", "csv"), ("clients --format json", "json"),
    ("forecast --explain", "text"), ("forecast --format csv", "csv"), ("forecast --format json", "json"), ("report", "text"),
    ("report --all --format html", "html"), ("export ics", "feed"), ("export ledger", "journal"), ("export csv", "csv"),
    ("export json", "json"), ("draft --all", "text"), ("draft --all --format mbox --html", "box"), ("draft --all --format json", "json"),
    ("draft --all --format mailto", "links"),
)
OF_A_REFERENCE = (
    ("show {}", "text"), ("show {} --format json", "json"), ("schedule {} --format csv", "csv"), ("schedule {} --format json", "json"),
    ("why {}", "text"), ("interest {} --format csv", "csv"), ("interest {} --format json", "json"), ("statement {}", "text"),
    ("statement {} --format csv", "csv"), ("statement {} --format html", "html"), ("statement {} --format eml --html", "mail"),
    ("dossier {}", "text"), ("dossier {} --format html", "html"), ("draft {} --format text --qr", "text"), ("draft {} --format html", "html"),
    ("draft {} --step second-reminder --format eml --html", "mail"), ("draft {} --step overdue --format json", "json"),
    ("paid {} --dry-run", "text"), ("done {} --dry-run", "text"),
)
FEW = (
    ("check --format json", "json"), ("list --format json", "json"), ("today", "text"), ("today --format csv", "csv"), ("report --format html", "html"),
    ("export ledger", "journal"), ("draft --all --format mbox", "box"), (f"schedule {HEALTHY} --format json", "json"),
)
LEAST = FEW[:3]  # of what is slow enough without sanitizers
CORE = {"check", "check --format json", "list --format json", "today", "export ics", "draft --all --format mbox --html"}
SHARE = 3  # of the other commands every third is asked of a case, another third of the next
FORMS = {"csv": rules.faults_of_csv, "html": rules.faults_of_page, "mail": rules.faults_of_mail, "box": rules.faults_of_box,
         "links": rules.faults_of_links, "feed": rules.faults_of_feed, "journal": rules.faults_of_journal,
         "json": lambda content: rules.faults_of_json(content)[0], "text": lambda content: []}


def visit(book, runs, case):
    before = seen(book.root)
    is_slow = runs.bounds.is_sanitized and case.seconds > 1
    if case.commands != "none":
        answers = ask(book, runs, "least" if is_slow else "few" if runs.bounds.is_sanitized else case.commands)
        hold_findings(book, runs, answers)
    for step in book.after:
        step(runs, book)
    after = seen(book.root, without=(os.fsencode(book.out),))
    for path in sorted(set(before) | set(after)):
        if before.get(path) != after.get(path) and not path.startswith(os.fsencode(book.out)):
            runs.faults.append(f"{os.fsdecode(path)!r} was {before.get(path)}, is {after.get(path)}")
    if case.commands != "none" and book.has_healthy and not is_slow:
        record(book, runs)


def ask(book, runs, which):
    """{arguments: Done} of the usual commands, each held to the rules."""
    plan = list({"few": FEW, "least": LEAST}.get(which, OF_THE_BOOK))
    if which in ("some", "all"):
        references = book.references[:3] + ([HEALTHY] if book.has_healthy and not book.references else [])
        plan += [(words, form, reference) for reference in references for words, form in OF_A_REFERENCE]
    answers = {}
    for number, (words, form, *reference) in enumerate(plan):
        if which == "some" and words not in CORE and (number + book.turn) % SHARE:
            continue
        arguments = [reference[0] if word == "{}" else word for word in words.split()]
        if reference and reference[0].startswith("-"):
            arguments.insert(arguments.index(reference[0]), "--")
        if (number + book.turn) % 2:
            arguments = ["--lang", "fr", *arguments]
        done = runs.run(*arguments, book=book.path)
        hold(book, runs, done, form)
        answers[words] = done
    if which in ("some", "all"):
        for words in (("today",), ("list",), ("check",), ("--lang", "fr", "report"))[:4 if which == "all" else 1]:
            hold(book, runs, runs.on_terminal(*words, book=book.path), "text", is_terminal=True)
    return answers


def hold(book, runs, done, form, is_terminal=False):
    """The rules for one run. A run that refuses its arguments has nothing on stdout."""
    name = done.name()
    faults = [f"stdout {fault}" for fault in rules.faults_of_text(done.out.replace(b"\r\n", b"\n"), is_terminal)]
    faults += [f"stderr {fault}" for fault in rules.faults_of_text(done.err)]
    if not faults and not is_terminal:
        faults += FORMS[form](done.out) if done.out else []
        faults += rules.faults_of_places((done.out if form == "text" else b"").decode() + "\n" + done.err.decode(), book.path)
    if CANARY.encode() in done.out + done.err:
        faults.append("tells what stands in a file outside of the book")
    if done.code in (2, 4) and done.out:
        faults.append(f"ends with {done.code}, and still writes {done.out[:200]!r}")
    if done.code and not done.err and not is_terminal and "check" not in done.words and "today" not in done.words:
        faults.append(f"ends with {done.code} without a word")
    runs.faults += [f"{name}: {fault}" for fault in faults]


def hold_findings(book, runs, answers):
    """`check` tells what is wrong, nothing else; `list` still has the healthy invoice."""
    checked, listed = answers["check --format json"], answers["list --format json"]
    if max(len(checked.out), len(listed.out)) > ROOMY * 1024 * 1024:
        return
    found = rules.faults_of_json(checked.out)[1].get("diagnostics", [])
    codes = {one["code"] for one in found}
    errors = {code for code in codes if code[0] == "E"}
    expected = codes if book.codes is None else book.codes
    runs.that(expected <= codes, f"check does not tell {sorted(expected - codes)}, but {sorted(codes)}")
    runs.that(errors <= expected, f"check tells {[one for one in found if one['code'] in errors - expected][:2]}")
    runs.that((checked.code == 1) == bool(errors), f"check ends with {checked.code}, its errors are {sorted(errors)}")
    book.has_profile = not any(one["code"] < "E050" and one["file"] == "relance.toml" for one in found)
    numbers = [invoice["number"] for invoice in rules.faults_of_json(listed.out)[1].get("invoices", [])]
    runs.that(HEALTHY in numbers or not book.has_healthy, f"list has not the healthy invoice, but {numbers[:5]}")
    left_out = json.loads(listed.out).get("left_out", []) if listed.out else []
    is_silent = [one for one in left_out if not any(one["file"] in (other["file"] + other["message"]) for other in found)]
    runs.that(not is_silent, f"left out in silence: {is_silent[:2]}")


def record(book, runs):
    """What is recorded changes one file, at its end; what is undone leaves it as it was."""
    healthy = os.path.join(book.path, HEALTHY_FILE)
    before, whole = seen(book.path), open(healthy, "rb").read()
    for words in (("note", HEALTHY, "seen"), ("paid", HEALTHY, "100")):
        done = runs.run(*words, book=book.path)
        hold(book, runs, done, "text")
        runs.that(done.code == (0 if book.has_profile else 3), f"{done.name()}: ends with {done.code}: {done.err[:300]!r}")
    now = open(healthy, "rb").read()
    runs.that(now.startswith(whole) and now.count(b"[[event]]") == whole.count(b"[[event]]") + (2 if book.has_profile else 0), f"recorded as {now[len(whole):]!r}")
    for _ in range(2):
        runs.run("undo", HEALTHY, book=book.path)
    after = seen(book.path)
    changed = sorted(path for path in set(before) | set(after) if before.get(path) != after.get(path))
    runs.that(not changed, f"changed by recording and undoing: {changed[:5]} {state(healthy)}")


def only_plain_names(folder, runs):
    """What was written where it was told to: plain files with plain names, in it and nowhere else."""
    for path in seen(folder):
        name = os.fsdecode(os.path.basename(path))
        runs.that(re.fullmatch(r"[A-Za-z0-9_.:,-]+", name) and name != "..", f"a file with the name {name!r}")
