"""An empty system with nothing but a package, the packages it depends on, and some shells: files copied from this one."""
import functools
import os
import re
import shutil
import stat
import subprocess

from harness import Failed, write

MERGED = ("bin", "sbin", "lib", "lib64")
LEFT_OUT = re.compile(r"/usr/share/(doc|man|info|locale|lintian)/")
SECONDS = 300


def ran(command, **options):
    """The finished command; not 0: Failed."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=SECONDS, check=False, **options)
    if done.returncode != 0:
        raise Failed(f"{' '.join(command)} exits with {done.returncode}: {done.stdout.decode(errors='replace')[-3000:]}")
    return done.stdout.decode()


def as_root(command):
    return command if os.geteuid() == 0 else ["unshare", "--map-root-user", *command]


def names_in(depends):
    """The first installed alternative of each dependency; what is provided by another package is left out."""
    for one in filter(None, (part.strip() for part in depends.split(","))):
        for choice in one.split("|"):
            name = re.match(r"[a-z0-9][a-z0-9+.-]+", choice.strip())[0]
            status = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", name], capture_output=True,
                                    check=False, text=True)
            if status.stdout.startswith("installed"):
                yield name
                break


def with_dependencies(names):
    found, pending = [], list(names)
    while pending:
        name = pending.pop()
        if name not in found:
            found.append(name)
            pending += names_in(ran(["dpkg-query", "-W", "-f", "${Pre-Depends},${Depends}", name]))
    return sorted(found)


class FreshRoot:
    """`deb` is installed by dpkg itself, which checks what it depends on."""

    def __init__(self, folder, deb, others=()):
        self.folder = folder
        for name in MERGED:
            os.makedirs(os.path.join(folder, "usr", name), exist_ok=True)
            os.symlink(f"usr/{name}", os.path.join(folder, name))
        for name in ("tmp", "home/camille", "var/lib/dpkg/info", "var/lib/dpkg/updates", "var/log", "etc"):
            os.makedirs(os.path.join(folder, name))
        depends = ran(["dpkg-deb", "-f", deb, "Depends"])
        self.packages = with_dependencies([*names_in(depends), *others])
        for name in self.packages:
            self.copy(name)
        status = "".join(ran(["dpkg-query", "-s", name]) + "\n" for name in self.packages)
        write(os.path.join(folder, "var/lib/dpkg/status"), status)
        for name in self.packages:
            write(os.path.join(folder, "var/lib/dpkg/info", name + ".list"), "")
        self.dpkg("--install", deb)

    def copy(self, package):
        for path in ran(["dpkg-query", "-L", package]).splitlines():
            if LEFT_OUT.match(path) or not (os.path.isfile(path) or os.path.islink(path)):
                continue
            if path.lstrip("/") in MERGED:
                continue
            place = os.path.join(os.path.realpath(os.path.join(self.folder, os.path.dirname(path).lstrip("/"))),
                                 os.path.basename(path))
            os.makedirs(os.path.dirname(place), exist_ok=True)
            if not os.path.lexists(place):
                shutil.copy2(path, place, follow_symlinks=False)

    def dpkg(self, *arguments):
        return ran(as_root(["dpkg", f"--root={self.folder}", "--force-not-root", "--no-triggers", "--log=/dev/null",
                            *arguments]), env={**os.environ, "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"})

    def path(self, path):
        return os.path.join(self.folder, path.lstrip("/"))

    def run(self, *command, **variables):
        """In this system alone, without a network, with these variables and no others."""
        return subprocess.run(inside(self.folder, command, variables), stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=SECONDS, check=False)


DEVICES = {"null": (1, 3), "zero": (1, 5), "urandom": (1, 9), "tty": (5, 0)}


@functools.lru_cache(maxsize=None)
def may_unshare():
    """Namespaces are forbidden in many containers; there root has chroot. PEERS_CHROOT asks for the latter."""
    tried = subprocess.run(["bwrap", "--unshare-all", "--bind", "/", "/", "true"], capture_output=True, check=False)
    return tried.returncode == 0 and not os.environ.get("PEERS_CHROOT")


def with_devices(folder):
    os.makedirs(os.path.join(folder, "dev"), exist_ok=True)
    for name, (major, minor) in DEVICES.items():
        path = os.path.join(folder, "dev", name)
        if not os.path.exists(path):
            os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(major, minor))
            os.chmod(path, 0o666)


def inside(folder, command, variables):
    if not may_unshare():
        with_devices(folder)
        settings = [f"{name}={value}" for name, value in variables.items()]
        return ["env", "-i", *settings, shutil.which("chroot", path="/usr/sbin:/sbin:/usr/bin:/bin"), folder, *command]
    words = ["bwrap", "--unshare-all", "--die-with-parent", "--bind", folder, "/", "--proc", "/proc", "--dev", "/dev",
             "--clearenv", "--chdir", "/"]
    for name, value in variables.items():
        words += ["--setenv", name, value]
    return [*words, "--", *command]
