"""Payment codes, scanned by zbar from the picture in the mail and from the screen."""
import os
import subprocess
from decimal import Decimal

from harness import environment, write
from mail_reading import read_mail
from made_book import ME, small_book

SCALE = 6  # pixels a module
SECONDS = 30
SGR = {"30": ("dark", None), "47": (None, "light"), "107": (None, "light"), "97": ("light", None), "40": (None, "dark")}
HALVES = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}


def scanned(picture, folder, name):
    path = os.path.join(folder, name)
    write(path, picture)
    done = subprocess.run(["zbarimg", "-Sdisable", "-Sqrcode.enable", "-Sbinary", "--raw", "-q", path], check=False,
                          capture_output=True, env=environment(folder), timeout=SECONDS)
    return done.stdout.decode()


def drawn(screen, paper="dark", ink="light"):
    """The half blocks of a screen as a picture (PGM). The screen is dark where no colours are set."""
    rows = []
    for line in screen.split("\n"):
        cells, front, back = [], ink, paper
        while line:
            if line.startswith("\x1b["):
                codes, _, line = line[2:].partition("m")
                for code in codes.split(";"):
                    front, back = (ink, paper) if code == "0" else (SGR[code][0] or front, SGR[code][1] or back)
                continue
            cells.append([front if half else back for half in HALVES[line[0]]])
            line = line[1:]
        rows += [[cell[half] for cell in cells] for half in (0, 1) if cells]
    pixels = b"".join(b"".join((b"\xff" if one == "light" else b"\0") * SCALE for one in row) * SCALE for row in rows)
    return b"P5 %d %d 255\n" % (len(rows[0]) * SCALE, len(rows) * SCALE) + pixels


def screen_of(text):
    """The lines of the code, which stand after the text."""
    return "\n".join(line for line in text.split("\n")
                     if line.strip() and not set(line.replace("\x1b[30;47m", "").replace("\x1b[0m", "")) - set(HALVES))


def open_amount(peers, book, numbers):
    invoices = peers.relance.at(book).json("list")["invoices"]
    return sum(Decimal(one["open"]) for one in invoices if one["number"] in numbers)


def faults_of_code(text, amount, me, body, number):
    """EPC069-12 version 2: what a banking app fills in."""
    from stdnum import iban, iso11649
    lines = text.removesuffix("\n").split("\n")
    wanted = ["BCD", "002", "1", "SCT", me.get("bic", ""), me["business"][:70], me["iban"]["EUR"], f"EUR{amount}", ""]
    faults = [] if lines[:9] == wanted else [f"the code says {lines[:9]} instead of {wanted}"]
    if len(lines) == 10:
        spaced = " ".join(lines[9][i:i + 4] for i in range(0, len(lines[9]), 4))
        if not iso11649.is_valid(lines[9]) or spaced not in " ".join(body.split()):
            faults.append(f"the reference {lines[9]} is wrong or not that of the text")
    elif len(lines) != 11 or lines[9] or number not in lines[10]:
        faults.append(f"nothing names the invoice {number} in {lines[9:]}")
    if not iban.is_valid(lines[6] if len(lines) > 6 else ""):
        faults.append("the IBAN is wrong")
    if len(text.encode()) > 331:
        faults.append("the code is too long")
    return faults


def look(peers, findings, place, relance, what, me, amount):
    """The picture of one mail, and the code on dark screens and on coloured ones."""
    step, number = what
    draft, = relance.json("draft", "--step", step, "--", number)["drafts"]
    attached = read_mail(relance.output("draft", "--step", step, "--format", "eml", "--", number)).attachments
    pictures = {"picture": content for name, _, content in attached if name == "payment.png"}
    findings.equal(len(pictures), step == "send-invoice", f"{number}: pictures")
    for colour in ("never", "always"):
        text = relance.output("draft", "--step", step, "--qr", "--color", colour, "--", number).decode()
        pictures[f"screen, colour {colour}"] = drawn(screen_of(text))
    for name, picture in pictures.items():
        met = scanned(picture, place, f"{len(os.listdir(place))}-{name}")
        findings.add(f"{number}, {name}", faults_of_code(met, amount, me, draft["body"], number))
    findings.catches(faults_of_code(met, amount + 1, me, draft["body"], number), "another amount")
    findings.catches(faults_of_code(met.replace("RF", "RF1"), amount, me, draft["body"], number + "x"), "another reference")


def codes_are_scanned(peers, findings):
    """a payment code is scanned from the mail and from the screen, and says what is owed to whom, and for what"""
    place = peers.place("codes")
    for client, kind in peers.book.clients.items():
        if kind != "overwhelmed":
            continue
        numbers = [peers.book.invoices[client][kind]["number"] for kind in ("late", "late too")]
        amount = open_amount(peers, peers.book.folder, numbers[:1])
        look(peers, findings, place, peers.relance, ("send-invoice", numbers[0]), ME, amount)
        amount = open_amount(peers, peers.book.folder, numbers)
        look(peers, findings, place, peers.relance, ("overdue", numbers[0]), ME, amount)


def codes_of_other_books(peers, findings):
    """a payment code without BIC, of a long name, of a number without letters or of a part already paid is right too"""
    place = peers.place("more-codes")
    plain = {"name": "Camille Durand", "iban": ME["iban"], "business": "Durand"}
    books = {
        "no-bic": (plain, {"number": "2026-014"}, "980.10"),
        "long": (plain | {"business": "Société très " * 8, "bic": "AGRIFRPPXXX"}, {"number": "2026-014"}, "980.10"),
        "no-letters": (plain, {"number": "漢字"}, "980.10"),
        "long-number": (plain, {"number": "2026-" * 8 + "7"}, "980.10"),
        "paid": (plain, {"number": "2026-014", "event": [{"date": "2026-05-01", "kind": "payment", "amount": "0.10"}]}, "980.00"),
    }
    for name, (me, invoice, amount) in books.items():
        invoice = {"title": "Refonte", "total": "980.10", "issued": "2026-04-30", "sent": "2026-04-30"} | invoice
        book = small_book(os.path.join(peers.folder, name), [invoice], me=me)
        look(peers, findings, place, peers.relance.at(book), ("send-invoice", invoice["number"]), me, Decimal(amount))
    for name, invoice in {"pounds": {"currency": "GBP"}, "nothing": {"total": "0.00"}}.items():
        invoice = {"number": "2026-014", "total": "980.10", "issued": "2026-04-30", "sent": "2026-04-30"} | invoice
        relance = peers.relance.at(small_book(os.path.join(peers.folder, name), [invoice], me=plain))
        draft, = relance.json("draft", "--step", "send-invoice", "2026-014")["drafts"]
        findings.equal(draft["attachments"], [], f"{name}: attachments")
        done = relance.run("draft", "--step", "send-invoice", "--qr", "2026-014")
        findings.that(b"no payment code" in done.stderr and not screen_of(done.stdout.decode()), f"{name}: {done.stderr}")


TESTS = (codes_are_scanned, codes_of_other_books)
