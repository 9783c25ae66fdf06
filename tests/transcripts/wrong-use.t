Wrong use is 2, with the nearest thing there is, on standard error.

  $ cd durand
  $ relance() { command relance --lang en "$@"; }
  $ relance todya
  relance: unknown command `todya`; did you mean `today`?
    see `relance --help`
  [2]
  $ relance remind
  relance: unknown command `remind`
    see `relance --help`
  [2]
  $ relance list --oveerdue
  relance: unknown option `--oveerdue`; did you mean `--overdue`?
    see `relance list --help`
  [2]
  $ relance --colour never
  relance: unknown option `--colour`; did you mean `--color`?
    see `relance --help`
  [2]
  $ relance list extra
  relance: unexpected argument `extra`
    see `relance list --help`
  [2]
  $ relance show galerie-obliqe
  relance: `galerie-obliqe` is no invoice and no client of this book
    hint: did you mean `galerie-oblique`?
  [2]
  $ relance show 2026-099
  relance: `2026-099` is no invoice and no client of this book
    hint: did you mean `2026-009`?
  [2]
  $ relance show something-else
  relance: `something-else` is no invoice and no client of this book
    hint: `relance list` shows them all
  [2]
  $ relance show 2026-0
  relance: `2026-0` could be 2026-001, 2026-002, 2026-003, 2026-004, 2026-005, 2026-006, 2026-007, 2026-008, 2026-009, 2026-010 and 27 more
    hint: write more of the number
  [2]
  $ relance why clonmore-foods
  relance: `clonmore-foods` has several open invoices: 2026-009, 2026-020, 2026-027
    hint: name an invoice
  [2]
  $ relance list --client 2026-011
  relance: `2026-011` is an invoice, not a client
  [2]
  $ relance draft
  relance: draft needs a REF, or --all for every action of today
  [2]
  $ relance draft --all 2026-011
  relance: draft takes a REF or --all, not both
  [2]
  $ relance draft --all --step call
  relance: --step goes with a REF
  [2]
