"""Runs commands and keeps how long each took and how much memory it needed at most."""
import os
import statistics
import subprocess
import time


class Clock:
    def __init__(self):
        self.times = {}  # ms, by name
        self.peak = {}  # KiB

    def run(self, name, command, is_counted=True):
        began = time.perf_counter()
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              env={**os.environ, "LC_ALL": "C.UTF-8"}) as process:
            told = process.stderr.read()
            _, status, used = os.wait4(process.pid, 0)
            took = (time.perf_counter() - began) * 1000
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise SystemExit(f"{' '.join(command)} ends with {process.returncode}: {told.decode(errors='replace')[:500]}")
        if is_counted:
            self.times.setdefault(name, []).append(took)
            self.peak[name] = max(self.peak.get(name, 0), used.ru_maxrss)

    def rounds(self):
        return min(map(len, self.times.values()))

    def median(self, name):
        return statistics.median(self.times[name])

    def least(self, name):
        return min(self.times[name])
