"""Every mail that the playbooks have, of the made book: each step of each client, once."""
import os
from dataclasses import dataclass
from functools import cached_property

from harness import Relance, on_every_core
from mail_reading import read_mail
from made_book import MadeBook, invoice_for

LATER = "2026-05-18"


@dataclass
class Drafted:
    client: str
    step: dict       # as the playbook has it
    invoice: dict    # as the book has it
    draft: dict      # as JSON has it
    mail: bytes
    mail_with_html: bytes
    later: bytes     # the same mail a fortnight later

    @property
    def where(self):
        return f"{self.client}, {self.step['id']}, {self.invoice['number']}"

    @cached_property
    def message_id(self):
        return read_mail(self.mail).one("Message-ID")


class Peers:
    """What the tests share."""

    def __init__(self, program, folder):
        self.folder = folder
        self.book = MadeBook(os.path.join(folder, "made"))
        self.relance = Relance(program, folder, self.book.folder)

    def place(self, name):
        """A new folder."""
        path = os.path.join(self.folder, name)
        os.mkdir(path)
        return path

    @cached_property
    def drafted(self):
        events = self.relance.playbook("events")
        wanted = [(client, step) for client, kind in self.book.clients.items()
                  for step in self.relance.playbook(kind) + events
                  if {"email", "meeting"} & set(step["channel"])]
        return on_every_core(self.draft, wanted)

    def draft(self, wanted):
        client, step = wanted
        invoice = self.book.invoices[client][invoice_for(step)]
        what = ("--step", step["id"], "--", invoice["number"])
        draft, = self.relance.json("draft", *what)["drafts"]
        return Drafted(client, step, invoice, draft,
                       self.relance.output("draft", "--format", "eml", *what),
                       self.relance.output("draft", "--format", "eml", "--html", *what),
                       self.relance.on(LATER).output("draft", "--format", "eml", *what))

    def of(self, step, language="en"):
        """One mail of that step."""
        return next(one for one in self.drafted if one.step["id"] == step and f"-{language}-" in one.client)
