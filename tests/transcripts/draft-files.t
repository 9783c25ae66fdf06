Drafts as files, for a mail program to pick up. Nothing is ever written over.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 draft "$@"; }
  $ relance --all --output ../out 2> /dev/null
  ../out/2026-019-overdue.eml
  ../out/2026-009-statement.eml
  ../out/2026-015-meeting.eml
  ../out/2026-006-escalation.eml
  ../out/2026-002-formal-notice.eml
  ../out/2026-034-send-invoice.eml
  ../out/2026-033-week-1.eml
  ../out/2026-023-thank-you.eml
  $ relance 2026-015 2026-002 --output ../out
  relance: « ../out/2026-015-meeting.eml » existe déjà
    conseil : rien n’est jamais écrasé : déplacez-le d’abord
  relance: « ../out/2026-002-formal-notice.eml » existe déjà
    conseil : rien n’est jamais écrasé : déplacez-le d’abord
  [4]
  $ relance 2026-013 2026-002 --format html --output ../out
  ../out/2026-013-call.html
  ../out/2026-002-formal-notice.html
  $ relance 2026-013 --format text --output ../out && head -2 ../out/2026-013-call.txt
  ../out/2026-013-call.txt
  - Appeler la personne qui déclenche vraiment le règlement : Amandine
    Colin, au +33 4 65 71 66 02.
  $ ls -A ../out | wc -l
  11

A Maildir: drafts that were seen, for neomutt, aerc, or a folder that a server syncs.

  $ relance 2026-015 --maildir ../Drafts
  ../Drafts/cur/1777896000.4f83df8b05ea11ff.relance:2,DS
  $ relance 2026-015 --maildir ../Drafts
  relance: « ../Drafts/cur/1777896000.4f83df8b05ea11ff.relance:2,DS » existe déjà
    conseil : rien n’est jamais écrasé : déplacez-le d’abord
  [4]
  $ ls ../Drafts; ls -A ../Drafts/tmp ../Drafts/new
  cur
  new
  tmp
  ../Drafts/new:

  ../Drafts/tmp:

Where nothing can be written:

  $ relance 2026-015 --output ../out/2026-015-meeting.eml
  relance: « ../out/2026-015-meeting.eml » est un fichier : un dossier était attendu
    conseil : nommez un dossier
  [4]
  $ relance 2026-015 --output ../no/such/folder
  relance: « ../no/such/folder » ne peut pas être créé : fichier ou dossier introuvable
  [4]

What does not go together:

  $ relance 2026-015 --output a --maildir b
  relance: --output or --maildir, not both
  [2]
  $ relance 2026-015 --maildir b --format html
  relance: --maildir holds mails: --format eml
  [2]
  $ relance 2026-015 --output a --format mbox
  relance: --output goes with --format eml, html or text
  [2]
  $ relance 2026-015 --html
  relance: --html goes with --format eml or mbox
  [2]
  $ relance 2026-015 --qr --format eml
  relance: --qr goes with --format text; mails carry the code as a picture
  [2]
  $ command relance list --format eml
  relance: --format eml is not for this command; here: `text`, `json` or `csv`
  [2]
  $ relance 2026-015 --format xml
  relance: --format: `xml` is none of `text`, `json`, `eml`, `mbox`, `mailto` or `html`; did you mean `eml`?
  [2]
