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

A Message-ID that is none would break the thread:

  $ sed -i '1a message_id = "see my mail of March"' invoices/F-101.toml
  $ relance check | grep -A3 W017
  invoices/F-101.toml:2:14: warning W017: `see my mail of March` is no Message-ID
    message_id = "see my mail of March"
                 ^
    hint: copy it from the header of the mail that carried the invoice: <...@...>
