"""Programs that want a terminal get one: a pseudo-terminal of Python's."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from harness import Failed, environment

ROWS, COLUMNS = 50, 150


def run_in_terminal(command, folder, seconds=20, marker=None, keys=b""):
    """What the command draws. `keys` are typed once it has drawn `marker`. Raises Failed when it does not end."""
    child, terminal = pty.fork()
    if child == 0:
        try:
            os.chdir(folder)
            os.execvpe(command[0], command, environment(folder))
        finally:
            os._exit(127)
    try:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        return drawn(terminal, time.monotonic() + seconds, marker, keys)
    except TimeoutError as late:
        os.kill(child, signal.SIGKILL)
        raise Failed(f"{' '.join(command)} does not end; its screen: {late}") from None
    finally:
        os.waitpid(child, 0)
        os.close(terminal)


def drawn(terminal, end, marker, keys):
    screen = b""
    while True:
        ready, _, _ = select.select([terminal], [], [], max(0.0, end - time.monotonic()))
        if not ready:
            raise TimeoutError(screen[-1000:])
        try:
            more = os.read(terminal, 65536)
        except OSError:  # the other side is closed
            return screen
        if not more:
            return screen
        screen += more
        if marker and marker in screen:
            os.write(terminal, keys)
            marker = None
