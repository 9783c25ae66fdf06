"""That every program names the same sums, in each currency, before their times are compared."""
import json
import os
import re
import subprocess
from decimal import Decimal


def told_by(*command):
    return subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True).stdout


def of_balance(text):
    """{currency: amount} of the last lines of `bal`, one currency a line."""
    return {currency: Decimal(amount.replace(",", "")) for amount, currency in re.findall(r"(-?[\d.,]+) ([A-Z]{3})\b", text)}


def of_aging(document):
    return {total["currency"]: Decimal(total["total"]) for total in json.loads(document)["totals"]}


def check_sums(folder, facts, aging, with_peers):
    owed = {currency: Decimal(amount) for currency, amount in facts["owed"].items()}
    told = {"relance": of_aging(told_by(*aging))}
    if with_peers:
        journal = os.path.join(folder, "x.journal")
        told["ledger"] = of_balance(told_by("ledger", "--init-file", "/dev/null", "-f", journal, "bal", "assets:receivable", "--depth", "2"))
        told["hledger"] = of_balance(told_by("hledger", "-f", journal, "bal", "assets:receivable", "--depth", "2", "-N"))
    for program, sums in told.items():
        if sums != owed:
            raise SystemExit(f"{program} says {sums}, {owed} was made")
    print(f"\nsums of {', '.join(told)}: {', '.join(f'{amount} {currency}' for currency, amount in owed.items())}")
