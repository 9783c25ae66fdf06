"""The Debian package and the static program: what lintian says, and both at work where nothing else is."""
import gzip
import os
import re
import shutil
import subprocess
from functools import lru_cache

from fresh_root import FreshRoot, inside, ran
from harness import AS_OF, Failed, read, write

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EPOCH = "1767225600"
VARIABLES = {"PATH": "/usr/bin:/bin", "HOME": "/home/camille", "TZ": "UTC", "LC_ALL": "C.UTF-8", "TERM": "dumb"}
PAGES = sorted(f"{language}man{name[-1]}/{name}" for language in ("", "fr/")
               for name in (os.listdir(os.path.join(ROOT, "man", language))
                            if os.path.isdir(os.path.join(ROOT, "man", language)) else ())
               if re.search(r"\.[1-8]$", name))  # below share/man


def build_folder(peers):
    """Of the program under test: build/NAME/src/cli/relance."""
    return os.path.dirname(os.path.dirname(os.path.dirname(peers.relance.program)))


def packed(peers, name, epoch=EPOCH):
    place = peers.place(name)
    config = os.path.join(build_folder(peers), "CPackConfig.cmake")
    ran(["cpack", "--config", config, "-G", "DEB", "-B", place], cwd=place,
        env={**os.environ, "SOURCE_DATE_EPOCH": epoch})
    debs = [file for file in os.listdir(place) if file.endswith(".deb")]
    if len(debs) != 1:
        raise Failed(f"cpack made {debs}")
    return os.path.join(place, debs[0])


@lru_cache
def package(peers):
    return packed(peers, "package")


@lru_cache
def fresh_root(peers):
    others = ("bash", "dash", "coreutils", "bash-completion", "zsh", "fish", "sed", "grep")
    root = FreshRoot(peers.place("root"), package(peers), others)
    shutil.copytree(os.path.join(ROOT, "examples", "durand"), root.path("/home/camille/book"))
    return root


def same_bytes(peers, findings):
    """two packages made with the same SOURCE_DATE_EPOCH have the same bytes, and its day is in the changelog"""
    first, second = package(peers), packed(peers, "package again")
    findings.equal(os.path.basename(first), os.path.basename(second), "name")
    findings.that(read(first) == read(second), f"{first} and {second} differ")
    files = peers.place("package files")
    ran(["dpkg-deb", "-x", first, files])
    changelog = gzip.decompress(read(os.path.join(files, "usr/share/doc/relance/changelog.Debian.gz"))).decode()
    findings.that(changelog.endswith("  Thu, 01 Jan 2026 00:00:00 +0000\n"), f"changelog.Debian: {changelog}")


def lintian_is_content(peers, findings):
    """lintian has nothing to say about the package, and every override says why"""
    command = ["lintian", "--display-info", "--tag-display-limit", "0", "--allow-root", package(peers)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    findings.equal((done.returncode, done.stdout, done.stderr), (0, "", ""), "lintian")
    explained = False
    for line in read(os.path.join(ROOT, "packaging", "debian", "lintian-overrides")).decode().splitlines():
        if line.startswith("#"):
            explained = True
        elif line.strip():
            findings.that(explained, f"lintian-overrides: no reason above {line}")
            explained = False


def what_is_in_it(peers, findings):
    """program, manuals, completions, examples, licence and changelog are where Debian has them"""
    root = fresh_root(peers)
    for path in ("/usr/bin/relance", *(f"/usr/share/man/{page}.gz" for page in PAGES),
                 "/usr/share/relance/relance-json.schema.json", "/usr/share/doc/relance/README.md",
                 "/usr/share/doc/relance/changelog.gz", "/usr/share/doc/relance/changelog.Debian.gz",
                 "/usr/share/doc/relance/examples/crontab", "/usr/share/doc/relance/examples/durand/relance.toml",
                 "/usr/share/doc/relance/examples/systemd/relance.timer"):
        findings.that(os.path.isfile(root.path(path)), f"{path} is not there")
    findings.that(os.access(root.path("/usr/share/doc/relance/examples/mail-myself"), os.X_OK), "mail-myself: no program")
    copyright = read(root.path("/usr/share/doc/relance/copyright")).decode()
    for line in read(os.path.join(ROOT, "LICENSE")).decode().split("\n\n", 2)[2].splitlines():
        findings.that(line.strip() in copyright, f"copyright lacks: {line}")
    upstream = gzip.decompress(read(root.path("/usr/share/doc/relance/changelog.gz")))
    findings.that(upstream == read(os.path.join(ROOT, "CHANGELOG.md")), "changelog.gz is not CHANGELOG.md")
    fields = ran(["dpkg-deb", "-f", package(peers)])
    for field, value in (("Package", "relance"), ("Section", "utils"), ("Priority", "optional")):
        findings.that(f"{field}: {value}\n" in fields, f"no {field}: {value}")
    findings.that(re.search(r"^Depends: .*libc6 \(>= ", fields, re.M), f"Depends: {fields}")


def works_in_a_fresh_root(peers, findings):
    """installed by dpkg into a system that holds what it depends on and nothing else, it prints what it prints here"""
    root = fresh_root(peers)
    for arguments in (["today"], ["list"], ["draft", "--all"], ["check"], ["defaults", "list"], ["--version"]):
        words = ["-C", "/home/camille/book", "--as-of", AS_OF, *arguments]
        there = root.run("/usr/bin/relance", *words, **VARIABLES)
        here = peers.relance.at(os.path.join(ROOT, "examples", "durand")).run(*arguments)
        findings.equal((there.returncode, there.stdout), (here.returncode, here.stdout), f"relance {' '.join(arguments)}")


def manuals_can_be_read(peers, findings):
    """man finds every page of the package and shows it without a warning"""
    root = fresh_root(peers)
    for page in PAGES:
        name, section = os.path.basename(page).rsplit(".", 1)
        found = (["-l", root.path(f"/usr/share/man/{page}.gz")] if page.startswith("fr/")
                 else ["-M", root.path("/usr/share/man"), section, name])
        done = subprocess.run(["man", "--warnings", *found], text=True, capture_output=True, timeout=60, check=False,
                              env={**VARIABLES, "MANWIDTH": "100", "PATH": os.environ["PATH"]})
        findings.equal((done.returncode, done.stderr), (0, ""), f"man {page}")
        findings.that(done.stdout.startswith(f"{name.upper()}({section})"), f"{page}: {done.stdout[:200]}")


def shells_find_the_completions(peers, findings):
    """bash, zsh and fish of that system find the completions by themselves, the same that `relance completion` prints"""
    root = fresh_root(peers)
    places = {"bash": "/usr/share/bash-completion/completions/relance", "zsh": "/usr/share/zsh/vendor-completions/_relance",
              "fish": "/usr/share/fish/vendor_completions.d/relance.fish"}
    for shell, path in places.items():
        findings.that(read(root.path(path)) == peers.relance.output("completion", shell), f"{path} is another")
    loader = ('. /usr/share/bash-completion/bash_completion; _completion_loader relance; COMP_LINE="relance stat"; '
              'COMP_POINT=12; _relance relance stat relance; echo "${COMPREPLY[@]}"')
    for command in (["bash", "-c", loader], ["fish", "-c", "complete -C 'relance stat' | string split -f1 \\t"]):
        done = root.run(*command, **{**VARIABLES, "LC_ALL": "C"})
        findings.equal((done.stdout, done.stderr), (b"statement\n", b""), command[0])
    done = root.run("zsh", "-fc", "autoload -Uz compinit; compinit -u -D; print $_comps[relance]", **VARIABLES)
    findings.equal((done.stdout, done.stderr), (b"_relance\n", b""), "zsh")


def leaves_nothing(peers, findings):
    """removed again, it leaves nothing behind"""
    root = FreshRoot(peers.place("root to leave"), package(peers))
    findings.that(os.path.exists(root.path("/usr/bin/relance")), "not installed")
    root.dpkg("--purge", "relance")
    left = [os.path.join(place, name) for place, _, names in os.walk(root.path("/usr")) for name in names
            if "relance" in os.path.join(place, name)[len(root.folder):]]
    findings.equal(left, [], "left behind")


def installs_by_the_gnu_folders(peers, findings):
    """cmake --install puts the same files below any prefix, with zsh where zsh itself looks"""
    place = peers.place("prefix")
    ran(["cmake", "--install", build_folder(peers), "--prefix", place])
    for path in ("bin/relance", *(f"share/man/{page}" for page in PAGES), "share/zsh/site-functions/_relance",
                 "share/bash-completion/completions/relance", "share/fish/vendor_completions.d/relance.fish",
                 "share/doc/relance/LICENSE", "share/doc/relance/CHANGELOG.md", "share/doc/relance/examples/tiny/relance.toml",
                 "share/relance/relance-json.schema.json"):
        findings.that(os.path.isfile(os.path.join(place, path)), f"{path} is not there")
    findings.equal(ran([os.path.join(place, "bin/relance"), "--version"]), peers.relance.output("--version").decode(), "it")


def static_program(peers):
    """-DRELANCE_STATIC=ON, in a folder of its own beside the tested build; else with the options of that build."""
    cache = read(os.path.join(build_folder(peers), "CMakeCache.txt")).decode()
    same = re.findall(r"^((?:CMAKE_BUILD_TYPE|RELANCE_WERROR):\w+=.*)$", cache, re.M)
    options = [*(f"-D{option}" for option in same), "-DRELANCE_STATIC=ON", "-DRELANCE_TESTS=OFF"]
    source = qrencode_source(peers)
    if source:
        options.append(f"-DFETCHCONTENT_SOURCE_DIR_QRENCODE={source}")
    ran([os.path.join(ROOT, "tests", "build"), "static", *options, "--", "relance"])
    return os.path.join(ROOT, "build", "static", "src", "cli", "relance")


def qrencode_source(peers):
    """Debian has no archive of libqrencode: its sources are Debian's own, so that nothing else need be reached."""
    if not shutil.which("apt-get"):
        return None  # CMake fetches them
    place = peers.place("qrencode")
    for file in (os.path.join(top, name) for top, _, names in os.walk("/etc/apt") for name in names):
        if file.endswith(("sources.list", ".sources", ".list")):
            text = re.sub(r"^(Types:.*|deb(?= ))", lambda kind: "Types: deb-src" if kind[0][0] == "T" else "deb-src",
                          read(file).decode(), flags=re.M)
            write(os.path.join(place, "parts", os.path.basename(file)), text)
    os.makedirs(os.path.join(place, "lists", "partial"))
    apt = ["apt-get", "-qq", "-o", f"Dir::Etc::sourcelist={place}/parts/sources.list", "-o", "APT::Sandbox::User=root",
           "-o", f"Dir::Etc::sourceparts={place}/parts", "-o", f"Dir::State::lists={place}/lists"]
    subprocess.run([*apt, "update"], capture_output=True, timeout=300, check=False)  # other archives may be away
    ran([*apt, "source", "--tar-only", "qrencode"], cwd=place)
    archive = next(name for name in os.listdir(place) if ".orig.tar" in name and not name.endswith(".asc"))
    os.mkdir(os.path.join(place, "source"))
    ran(["tar", "-xf", archive, "-C", "source", "--strip-components=1"], cwd=place)
    return os.path.join(place, "source")


def static_needs_nothing(peers, findings):
    """built with RELANCE_STATIC, the program alone in an empty root shows and drafts what it does here"""
    program = static_program(peers)
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=False)
    told = linked.stdout + linked.stderr
    findings.that("not a dynamic executable" in told or "statically linked" in told, f"ldd: {told}")
    findings.that("INTERP" not in ran(["readelf", "--program-headers", program]), "it asks for a loader")
    root = peers.place("empty")
    write(os.path.join(root, "relance"), read(program))
    os.chmod(os.path.join(root, "relance"), 0o755)
    for name in ("proc", "dev"):
        os.mkdir(os.path.join(root, name))
    shutil.copytree(os.path.join(ROOT, "examples", "durand"), os.path.join(root, "book"))
    here = peers.relance.at(os.path.join(ROOT, "examples", "durand"))
    for arguments in (["today"], ["draft", "--all"], ["list", "--format", "json"], ["draft", "2026-015", "--qr"],
                      ["draft", "--all", "--format", "mbox"], ["dossier", "2026-006", "--format", "json"]):
        command = ["/relance", "-C", "/book", "--as-of", AS_OF, *arguments]
        there = subprocess.run(inside(root, command, {"TZ": "UTC", "LC_ALL": "C.UTF-8", "TERM": "dumb"}),
                               capture_output=True, timeout=60, check=False)
        met = here.run(*arguments)
        if arguments[0] != "dossier":  # git tells more where there is one
            findings.equal((there.returncode, there.stdout), (met.returncode, met.stdout), " ".join(arguments))
        findings.that(there.stdout, f"{' '.join(arguments)}: {there.stderr}")


TESTS = (same_bytes, lintian_is_content, what_is_in_it, works_in_a_fresh_root, manuals_can_be_read,
         shells_find_the_completions, leaves_nothing, installs_by_the_gnu_folders, static_needs_nothing)
