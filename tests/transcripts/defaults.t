What is built in, to be copied and changed. No book is needed.

  $ cd /
  $ relance defaults list | grep -v ^templates
  holidays/BE.toml
  holidays/CH-GE.toml
  holidays/DE.toml
  holidays/FR-ALSACE.toml
  holidays/FR.toml
  holidays/LU.toml
  holidays/UK.toml
  laws/BE.toml
  laws/CH.toml
  laws/DE.toml
  laws/ES.toml
  laws/EU.toml
  laws/FR.toml
  laws/IT.toml
  laws/LU.toml
  laws/NL.toml
  laws/UK.toml
  playbooks/events.toml
  playbooks/overwhelmed.toml
  playbooks/perfectionist.toml
  playbooks/procrastinator.toml
  playbooks/standard.toml
  rates/be_commercial.toml
  rates/de_base.toml
  rates/ecb_mro.toml
  rates/fr_legal_private.toml
  rates/fr_legal_professional.toml
  rates/uk_reference.toml
  $ relance defaults list | grep -c ^templates
  264
  $ relance defaults show holidays/FR.toml
  # SPDX-License-Identifier: MIT
  # France, public holidays of the Code du travail, article L3133-1.
  # Copy this file into a book to change it, and name the copy in relance.toml: [calendar] holidays = "holidays.toml"
  #
  # Rules: "05-01" a fixed day · "easter + 39" days from Easter Sunday · "first monday of may" · "05-01 substitute" on
  # a weekend, the next free weekday instead · "2026-12-24" one single day · "not 2026-05-04" a day that is none.
  name = "France"
  rules = [
    "01-01",
    "easter + 1",   # lundi de Pâques
    "05-01",
    "05-08",
    "easter + 39",  # Ascension
    "easter + 50",  # lundi de Pentecôte
    "07-14",
    "08-15",
    "11-01",
    "11-11",
    "12-25",
  ]
  $ relance defaults show templates/en/standard/thank-you.txt
  Subject: Invoice{{#several}}s{{/several}} {{numbers}}: received, thank you

  {{greeting}}

  {{^several}}
  Your payment has arrived, and invoice {{number}} was settled in full on {{paid_on}}{{#discount_taken}}, your early-payment discount of {{discount_taken}} taken off{{/discount_taken}}. Thank you very much.
  {{/several}}
  {{#several}}
  Your payments have arrived, and invoices {{numbers}} are now all settled in full{{#discount_taken}}, your early-payment discount of {{discount_taken}} taken off{{/discount_taken}}. Thank you very much.
  {{/several}}

  Everything is in order on my side: there is nothing more for you to do.{{#title}} I hope “{{title}}” is serving you well.{{/title}}

  If a question comes up, or you are already thinking of what comes next, do write: it will be a pleasure.

  Best wishes,
  {{> signature}}
  $ relance defaults show templates/en/standard/thank-yu.txt
  relance: `templates/en/standard/thank-yu.txt` is not built in
    hint: did you mean `templates/en/standard/thank-you.txt`?
  [2]
  $ relance defaults show nothing
  relance: `nothing` is not built in
    hint: `relance defaults list` shows the paths
  [2]
