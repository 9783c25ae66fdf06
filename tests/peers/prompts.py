"""A person at the terminal: what init, new and quiz ask, and what becomes of the answers."""
import os
import tomllib

from harness import AS_OF, read
from terminal import run_in_terminal

ENGLISH_OWNER = ["", "Sam Reed", "", "sam", "sam@reed.example", "", "england", "GB", "", "", "GB29 wrong",
                 "GB29 NWBK 6016 1331 9268 19"]


def typed(peers, place, *arguments, lines, marker):
    """What the terminal shows when these lines are typed, once `marker` is there."""
    keys = "".join(line + "\n" for line in lines).encode()
    command = [peers.relance.program, "--as-of", AS_OF, *arguments]
    return run_in_terminal(command, place, marker=marker, keys=keys).decode().replace("\r\n", "\n")


def files_of(folder):
    return sorted(os.path.relpath(os.path.join(place, name), folder)
                  for place, _, names in os.walk(folder) for name in names)


def toml(*path):
    return tomllib.loads(read(os.path.join(*path)).decode())


def clean(peers, place, findings):
    done = peers.relance.at(place).run("--lang", "en", "check")
    findings.equal((done.returncode, done.stdout), (0, b"Nothing to report.\n"), "check")


def init_asks(peers, findings):
    """init asks who you are, again where an answer cannot be right, and shows what an empty one means"""
    place = peers.place("init-asks")
    screen = typed(peers, place, "init", lines=ENGLISH_OWNER, marker=b"Your name")
    findings.equal(screen.count("Your name: "), 2, "an empty name is asked again")
    for said in ("an answer is needed here", "`sam` is not one plain e-mail address", "`england` is not a country code",
                 "no valid IBAN", "Country, in two letters [GB]: ", "Currency [GBP]: ", "Language of your texts, fr or en [en]: "):
        findings.that(said in screen, f"not shown: {said}")
    me = toml(place, "relance.toml")["me"]
    findings.equal(me, {"name": "Sam Reed", "email": "sam@reed.example", "country": "GB", "language": "en",
                        "iban": {"GBP": "GB29NWBK60161331926819"}}, "[me]")
    findings.equal(len(files_of(place)), 4, "files")
    clean(peers, place, findings)


def init_in_french(peers, findings):
    """init asks in French where the interface is French"""
    place = peers.place("init-french")
    lines = ["", "Élodie Durand", "Durand Conseil", "elodie", "elodie@durand.example", "", "belgique", "be", "", "", "BE71 0961", ""]
    screen = typed(peers, place, "--lang", "fr", "init", "livre", lines=lines, marker="Votre nom".encode())
    for said in ("Pays, en deux lettres [FR]\u00a0: ", "une réponse est nécessaire ici", "«\u00a0elodie\u00a0» n’est pas une adresse e-mail simple",
                 "«\u00a0belgique\u00a0» n’est pas un code de pays", "conseil\u00a0: écrivez deux lettres", "n’est pas un IBAN valide"):
        findings.that(said in screen, f"not shown: {said}")
    findings.equal(toml(place, "livre", "relance.toml")["me"]["country"], "BE", "country")
    findings.that("iban" not in toml(place, "livre", "relance.toml")["me"], "an IBAN that nobody gave")
    clean(peers, os.path.join(place, "livre"), findings)


def leaving_writes_nothing(peers, findings):
    """whoever leaves in the middle of the questions has written nothing"""
    place = peers.place("leaving")
    screen = typed(peers, place, "init", "book", lines=["Sam", "\x04"], marker=b"Your name")
    findings.that("nothing was written" in screen, f"not told: {screen}")
    findings.equal(files_of(place), [], "files")
    findings.equal(os.listdir(place), [], "folders")


def new_asks(peers, findings):
    """new client and new invoice ask for what the options leave out"""
    place = peers.place("new-asks")
    peers.relance.at(place).run("init", place)
    lines = ["", "shop", "public", "", "", "soon", "45 days end of month", "Pat Lee", "", "pat@door.example", ""]
    screen = typed(peers, place, "new", "client", "blue-door", lines=lines, marker=b"Name of the client")
    findings.that("Name of the client [Blue Door]: " in screen, "no name is offered")
    findings.that("`shop` is none of business, consumer, public" in screen, "a wrong kind is taken")
    findings.that("is not a payment term" in screen, "wrong terms are taken")
    client = toml(place, "clients", "blue-door.toml")
    findings.equal(client, {"name": "Blue Door", "type": "standard", "kind": "public", "size": "small",
                            "terms": "45 days end of month",
                            "contact": [{"role": "payer", "name": "Pat Lee", "email": "pat@door.example"}]}, "client")
    lines = ["bleu-door", "blue-door", "New site", "1,50", "1200.5", "2026-05-01", "2026-05-02"]
    screen = typed(peers, place, "new", "invoice", "F/1", lines=lines, marker=b"Id of the client")
    findings.that("`bleu-door` is no client" in screen, "an unknown client is taken")
    findings.that(f"Date of the invoice [{AS_OF}]: " in screen, "no default date")
    invoice = read(os.path.join(place, "invoices", "2026", "F-1.toml")).decode()
    for line in ('number = "F/1"', 'client = "blue-door"', 'title = "New site"', "issued = 2026-05-01", "sent = 2026-05-02",
                 "total = 1200.50"):
        findings.that(f"\n{line}\n" in invoice, f"not in the invoice: {line}")


def quiz_asks(peers, findings):
    """the quiz asks its questions, tells its verdict, and writes the type when told so, not otherwise"""
    place = peers.place("quiz-asks")
    screen = typed(peers, place, "init", "--no-input", lines=[], marker=None)
    findings.that("Your name" not in screen, "--no-input asks")
    file = os.path.join(place, "clients", "sample-studio.toml")
    before = read(file)
    screen = typed(peers, place, "quiz", "sample-studio", lines=["x", "b", "A", "c", "b", "a", "n"], marker=b"1. ")
    findings.that("`x` is no answer" in screen, "a wrong letter is taken")
    findings.that(screen.find("overwhelmed\n5 answers of 5") < screen.find("Write type = \"overwhelmed\" into"),
                  "the verdict comes after the question")
    findings.equal(read(file), before, "without consent")
    screen = typed(peers, place, "quiz", "sample-studio", lines=["b", "a", "c", "b", "a", "y"], marker=b"1. ")
    findings.equal(read(file), before.replace(b'"standard"\n', b'"overwhelmed"\n'), "with consent")
    findings.that(screen.rstrip().endswith('type = "overwhelmed"  (clients/sample-studio.toml)'), "where it was written")


TESTS = [init_asks, init_in_french, leaving_writes_nothing, new_asks, quiz_asks]
