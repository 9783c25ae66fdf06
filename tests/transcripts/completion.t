`completion SHELL` prints a script for the shell, and needs no book. It is the file that an installation has.

  $ for shell in bash zsh fish; do relance completion $shell | sed -n '1,2p' | grep -m1 completion; done
  $ relance completion tcsh

The script asks the program, which reads the line by its own table of commands: the answer says what kind of thing may
stand there, then each thing, and what it is. How real shells take it is tried in tests/peers.

  $ ask() { relance complete-words zsh -C durand --as-of 2026-05-04 "$@"; }
  $ ask --lang en paid 2026-01
  $ ask --lang fr paid 2026-011 ''
  $ ask draft 2026-015 --step ''
  $ ask list --standing=pro
  $ ask list --st
  $ ask new ''
  $ ask promised 2026-015 ''
  $ ask draft 2026-015 --output ''
  $ ask new invoice N --pdf ''

What the command is for comes first. When nothing of that begins as it was typed, the rest is asked; a part that only
one has is completed, too.

  $ ask --lang en resolved ''
  $ ask --lang en resolved 2025-001
  $ ask statement marelle

For bash each value is quoted for the place where it will stand, and bash replaces a part of the word only.

  $ mkdir -p odd/clients odd/invoices && cp tiny/relance.toml odd
  $ cp tiny/clients/studio-lenoir.toml odd/clients
  $ sed 's/^number.*/number = "a b$(id)"/' tiny/invoices/F-101.toml >odd/invoices/1.toml
  $ sed 's/^number.*/number = "x:y!"/' tiny/invoices/F-101.toml >odd/invoices/2.toml
  $ relance complete-words bash "relance -C odd show a" a
  $ relance complete-words bash "relance -C odd show 'a " 'a '
  $ relance complete-words bash 'relance -C odd show "a b' 'a b'
  $ relance complete-words bash 'relance -C odd show "x' 'x'
  $ relance complete-words bash 'relance -C odd show x:' ''
  $ relance complete-words bash 'relance -C odd list --client=st' st

A mistake in the book, or no book, says nothing.

  $ echo 'total = 1.200,00' >odd/invoices/3.toml
  $ relance complete-words zsh -C odd show ''
  $ relance complete-words zsh -C nowhere show ''
  $ relance complete-words zsh nonsense ''
