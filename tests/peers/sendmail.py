"""Mails, handed to msmtp: what arrives at the other end of SMTP."""
import asyncio
import os
import socket
import subprocess
import threading

from harness import environment, write

SECONDS = 30


class Listener:
    """An SMTP server on a free port of the loopback interface that keeps what it gets."""

    def __enter__(self):
        from aiosmtpd.smtp import SMTP

        self.envelopes = []
        self.loop = asyncio.new_event_loop()
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        server = self.loop.create_server(lambda: SMTP(self, hostname="localhost", loop=self.loop), sock=self.socket)
        self.server = self.loop.run_until_complete(server)
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(SECONDS)
        self.server.close()
        self.loop.run_until_complete(self.server.wait_closed())
        self.loop.close()

    async def handle_DATA(self, server, session, envelope):
        self.envelopes.append(envelope)
        return "250 OK"


def msmtp_sends(peers, findings):
    """msmtp -t sends the mail to whom it names, and it arrives byte for byte"""
    place = peers.place("msmtp")
    with Listener() as listener:
        settings = os.path.join(place, "msmtprc")
        write(settings, f"account default\nhost 127.0.0.1\nport {listener.port}\nauth off\ntls off\n"
                        "from camille@durand.example\nset_date_header off\nset_msgid_header off\nset_from_header off\n")
        for one in {(one.step["id"], one.client.split("-")[1]): one for one in peers.drafted}.values():
            listener.envelopes.clear()
            done = subprocess.run(["msmtp", "-C", settings, "-t"], input=one.mail_with_html, env=environment(place),
                                  capture_output=True, timeout=SECONDS, check=False)
            findings.equal((done.returncode, done.stderr), (0, b""), f"{one.where}: msmtp")
            to = sorted(who["email"] for who in (one.draft["to"], one.draft["cc"]) if who)
            findings.equal([sorted(got.rcpt_tos) for got in listener.envelopes], [to], f"{one.where}: recipients")
            content = b"".join(got.content for got in listener.envelopes)
            wanted = one.mail_with_html.replace(b"\n", b"\r\n")
            findings.that(content == wanted, f"{one.where}: arrives as {content[:1500]}")


TESTS = (msmtp_sends,)
