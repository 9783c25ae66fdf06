A text of the book has its place in the sequence: it may not threaten what the next step does not do.

  $ cd tiny
  $ relance() { command relance --as-of 2026-04-02 "$@"; }
  $ mkdir -p templates/en/overwhelmed templates/fr/overwhelmed
  $ printf 'Subject: invoice {{number}}\n\nPay or see you in court.\n' > templates/en/overwhelmed/overdue.txt
  $ printf 'Subject: facture {{number}}\n\nMerci de régler la facture.\n' > templates/fr/overwhelmed/week-1.txt
  $ relance check | grep -A3 templates
  templates/en/overwhelmed/overdue.txt:3:19: error E051: `court` threatens what the next step does not do (step `overdue`)
    Pay or see you in court.
                      ^
    hint: leave it to the step that does it
  templates/fr/overwhelmed/week-1.txt:3:10: error E051: `régler` in a text that asks for no payment (step `week-1`)
    Merci de régler la facture.
             ^
    hint: leave it to the step that does it
  $ sed -i '1i language = "en"' clients/studio-lenoir.toml
  $ relance draft F-101
  relance: templates/en/overwhelmed/overdue.txt:3:19: `court` threatens what the next step does not do
    hint: leave it to the step that does it
  [3]
  $ rm -r templates

The same holds for a page of the book's own and for a partial, and a subject is held to its rules when it is used:

  $ mkdir -p templates/en/overwhelmed templates/en/partials
  $ echo '<p>See you at the tribunal, sorry: in court.</p>' > templates/en/overwhelmed/overdue.html
  $ relance draft F-101
  relance: templates/en/overwhelmed/overdue.html:1:39: `court` threatens what the next step does not do
    hint: leave it to the step that does it
  [3]
  $ rm templates/en/overwhelmed/overdue.html; echo 'Our lawyer is copied in.' > templates/en/partials/crossed.txt
  $ relance draft F-101
  relance: templates/en/partials/crossed.txt:1:5: `lawyer` threatens what the next step does not do
    hint: leave it to the step that does it
  [3]
  $ rm templates/en/partials/crossed.txt; printf 'Subject: 1 200 EUR for {{number}}\n\nHello\n' > templates/en/overwhelmed/overdue.txt
  $ relance draft F-101
  relance: templates/en/overwhelmed/overdue.txt:1:10: an amount in a subject
    hint: spam filters look for it: leave it to the body
  [3]
  $ printf 'Hello {{nmae}}\n' > templates/en/overwhelmed/overdue.txt
  $ relance draft F-101
  relance: templates/en/overwhelmed/overdue.txt:1:1: the first line is not `Subject: ...`
    hint: an email starts with its subject
  [3]
  $ relance check | grep templates
  templates/en/overwhelmed/overdue.txt:1:1: error E051: the first line is not `Subject: ...`
  templates/en/overwhelmed/overdue.txt:1:7: error E051: there is no placeholder `nmae`
  $ rm -r templates

A Message-ID that is none would break the thread:

  $ sed -i '1a message_id = "see my mail of March"' invoices/F-101.toml
  $ relance check | grep -A3 W017
  invoices/F-101.toml:2:14: warning W017: `see my mail of March` is no Message-ID
    message_id = "see my mail of March"
                 ^
    hint: copy it from the header of the mail that carried the invoice: <...@...>
