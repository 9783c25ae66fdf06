A book under git: `init` names the two commands that every clone needs, or runs them and adds a hook.

  $ relance() { command relance --as-of 2026-05-05 "$@"; }
  $ relance init somewhere --git
  relance: --git needs a git work tree, and there is none here
    hint: `git init` makes one
  [2]
  $ ls somewhere
  ls: cannot access 'somewhere': No such file or directory
  [2]
  $ git init -q -b main repo && cd repo
  $ relance init | tail -4

  For git to merge invoices, once in each clone
    git config merge.relance.name "events of invoices"
    git config merge.relance.driver "relance merge-driver %O %A %B %P"
  $ git config merge.relance.driver
  [1]
  $ cd .. && git init -q -b main work && cd work
  $ relance init 'my books' --git --name Sam --email sam@reed.example --iban GB29NWBK60161331926819
  A new book in my books
    clients/sample-studio.toml
    invoices/SAMPLE-1.toml
    .gitattributes
    relance.toml
    ../.git/hooks/pre-commit

  Next
    cd 'my books'
    relance                                           today's list; the sample invoice is on it
    relance new client ID                             your first client
    relance new invoice NUMBER --client ID --total N  your first invoice
    then delete the two sample files
  $ git config --get-regexp '^merge\.relance'
  merge.relance.name events of invoices
  merge.relance.driver relance merge-driver %O %A %B %P
  $ cat .git/hooks/pre-commit
  #!/bin/sh
  # No commit while the book has errors. Made by `relance init`; delete it and nothing is checked any more.
  command -v relance >/dev/null || {
    echo "relance is not in PATH: the book was not checked" >&2
    exit 0
  }
  exec relance -C 'my books/' check --quiet
  $ test -x .git/hooks/pre-commit && echo executable
  executable

The hook lets no error in, and stands back where relance is not installed:

  $ git add . && git commit -qm 'a book' && echo committed
  committed
  $ echo 'name = 3' > 'my books/clients/bad.toml'
  $ git add . && git commit -qm 'a mistake' 2>&1 | head -3
  clients/bad.toml:1:8: error E011: `name` is a whole number, expected text
    name = 3
           ^
  $ PATH=/usr/bin:/bin git commit -qm 'a mistake'
  relance is not in PATH: the book was not checked
  $ rm 'my books/clients/bad.toml' && git add . && git commit -qm 'mended' && echo committed
  committed

Two clones record on the same invoice, and git merges both:

  $ cd .. && git clone -q work other 2> /dev/null && cd other
  $ git config merge.relance.driver 'relance merge-driver %O %A %B %P'
  $ relance -C 'my books' note SAMPLE-1 'they called' | cut -d' ' -f1
  SAMPLE-1
  $ git commit -qam 'called' && cd ../work
  $ relance -C 'my books' promised SAMPLE-1 2026-05-20 | cut -d' ' -f1
  SAMPLE-1
  $ git commit -qam 'promised' && git pull -q --no-rebase --no-edit ../other > /dev/null && git status --short
  $ grep -c '^kind' 'my books/invoices/SAMPLE-1.toml'
  2
  $ relance -C 'my books' check
  Nothing to report.

A hook that is there stays, and a folder of hooks that others use too is left alone:

  $ cd .. && git init -q third && cd third && echo '#!/bin/sh' > .git/hooks/pre-commit
  $ relance init --git | sed -n 1,6p
  A new book
    clients/sample-studio.toml
    invoices/SAMPLE-1.toml
    .gitattributes
    relance.toml
    .git/hooks/pre-commit  was there, left as it is
  $ cat .git/hooks/pre-commit
  #!/bin/sh
  $ cd .. && mkdir hooks && git init -q fourth && cd fourth && git config core.hooksPath ../hooks
  $ relance init --git > /dev/null
  relance: core.hooksPath is set: its hooks may not be this book's alone
    hint: add `relance check --quiet` to them yourself
  [4]
  $ ls ../hooks
