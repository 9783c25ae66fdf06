The report: what is to be done within a week and the open money by age, for some clients or for all; as a page also
the timeline of each client. The page is looked at by a browser in tests/peers.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 "$@"; }

In French:

  $ relance --lang fr report velo-saone
  Rapport du lundi 4 mai 2026 · Durand Graphisme · comptes pointés aujourd’hui

  à faire jusqu’au dimanche 10 mai 2026
    aujourd’hui  Vélo Saône  appel  2026-013  1 348,00 EUR  17 jours de retard

  argent ouvert, par jours de retard
                     EUR
    non échu      -12,00
    1-30        1 360,00
    31-60           0,00
    61-90           0,00
    plus de 90      0,00
    total       1 348,00

  `relance report --format html` en fait une page, avec la chronologie des clients.

In English; a client may be named by a part of its id, and several may be:

  $ relance --lang en report velo kestrel
  Report on Monday 4 May 2026 · Durand Graphisme · bank checked today

  to do until Sunday 10 May 2026
    today  Vélo Saône          call                      2026-013  1,348.00 EUR  17 days late
    today  Kestrel & Rowe Ltd  escalation (email, call)  2026-006  4,800.00 GBP  24 days late

  open money, by days past due
                  EUR       GBP
    not due    -12.00  1,750.00
    1-30     1,360.00  4,800.00
    31-60        0.00      0.00
    61-90        0.00      0.00
    over 90      0.00      0.00
    total    1,348.00  6,550.00

  `relance report --format html` makes a page of it, with the timeline of each client.

A week goes over the holiday of 8 May and a weekend, and nothing is to be done on those:

  $ command relance --as-of 2026-05-07 --format json report | /usr/bin/python3 -c '
  > import json, sys
  > d = json.load(sys.stdin)
  > print(d["until"], sorted({(one["on"], one["state"]) for one in d["actions"]}))
  > '
  2026-05-13 [('2026-05-07', 'due'), ('2026-05-11', 'coming'), ('2026-05-12', 'coming'), ('2026-05-13', 'coming')]

Today's actions are those of the morning, and the ages those of `aging`:

  $ relance --format json report > report.json
  $ relance --format json today > today.json
  $ relance --format json aging > aging.json
  $ /usr/bin/python3 -c '
  > import json
  > report, today, aging = (json.load(open(name + ".json")) for name in ("report", "today", "aging"))
  > mine = [(one["client"], one["step"], one["invoices"][0], one["amounts"]) for one in report["actions"] if one["state"] == "due"]
  > print(mine == [(one["client"], one["step"], one["lead"], one["amounts"]) for one in today["actions"]])
  > print(report["aging"]["rows"] == aging["rows"], report["aging"]["totals"] == aging["totals"])
  > '
  True
  True True

The page, in the language of the interface:

  $ relance --lang fr report --format html > fr.html
  $ relance --lang en report --format html > en.html
  $ grep -E '^<(html|title>|h[123])' fr.html | head -8
  <html lang="fr">
  <title>Rapport du lundi 4 mai 2026 · Durand Graphisme</title>
  <h1>Rapport du lundi 4 mai 2026</h1>
  <h2 id="week">Cette semaine</h2>
  <h2 id="ageing">Argent ouvert par ancienneté</h2>
  <h2 id="timelines">Chronologie par client</h2>
  <h3>Agence Pivoine</h3>
  <h3>Argane Mobilier</h3>
  $ grep -E '^<(html|title>|h[123])' en.html | head -8
  <html lang="en">
  <title>Report on Monday 4 May 2026 · Durand Graphisme</title>
  <h1>Report on Monday 4 May 2026</h1>
  <h2 id="week">This week</h2>
  <h2 id="ageing">Open money by age</h2>
  <h2 id="timelines">Timeline of each client</h2>
  <h3>Agence Pivoine</h3>
  <h3>Argane Mobilier</h3>
  $ relance --lang fr report velo-saone --format html | sed -n '/<article>/,/<tbody>/p'
  <article>
  <h3>Vélo Saône</h3>
  <p>À recevoir : 1 348,00 € (1 360,00 € en retard, moins 12,00 € en sa faveur)</p>
  <div class="wide">
  <svg class="chart" viewBox="0 0 720 160" role="img" aria-labelledby="t3 d3">
  <title id="t3">Chronologie : Vélo Saône</title>
  <desc id="d3">Une ligne par facture, de l’émission au paiement ou à aujourd’hui ; la liste qui suit dit la même chose en mots.</desc>
  <line class="tick" x1="54" y1="22" x2="54" y2="136"/>
  <text class="day" x="54" y="152">01/07/2025</text>
  <line class="tick" x1="183.9" y1="22" x2="183.9" y2="136"/>
  <text class="day" x="183.9" y="152">01/09/2025</text>
  <line class="tick" x1="311.7" y1="22" x2="311.7" y2="136"/>
  <text class="day" x="311.7" y="152">01/11/2025</text>
  <line class="tick" x1="439.6" y1="22" x2="439.6" y2="136"/>
  <text class="day" x="439.6" y="152">01/01/2026</text>
  <line class="tick" x1="563.2" y1="22" x2="563.2" y2="136"/>
  <text class="day" x="563.2" y="152">01/03/2026</text>
  <line class="tick" x1="691.1" y1="22" x2="691.1" y2="136"/>
  <text class="day" x="677" y="152">01/05/2026</text>
  <line class="today-line" x1="697.4" y1="16" x2="697.4" y2="136"/>
  <text class="now before" x="697.4" y="14">aujourd’hui, 04/05/2026</text>
  <text class="name" x="10" y="36">2025-009 · 948,00 € · payée, trop-perçu 12,00 €</text>
  <line class="run" x1="22.5" y1="73.5" x2="83.3" y2="73.5"/>
  <g><title>16 juin 2025 : facture émise, 948,00 EUR</title><path class="m-line" d="M22.5 68L22.5 79"/></g>
  <g><title>16 juin 2025 : facture envoyée</title><path class="m-plain" d="M18.5 55.5L27.5 60.5L18.5 65.5Z"/></g>
  <g><title>23 juin 2025 : fait : contact de la 1re semaine, e-mail</title><circle class="m-contact" cx="37.2" cy="73.5" r="4.8"/></g>
  <g><title>15 juillet 2025 : paiement reçu : 960,00 EUR, virement · note : « 12 € de trop : à déduire de la prochaine facture. »</title><path class="m-payment" d="M78.8 69L87.8 69L87.8 78L78.8 78Z"/></g>
  <g><title>16 juillet 2025 : échéance, 948,00 EUR</title><path class="m-due" d="M85.4 54.7L91.2 60.5L85.4 66.3L79.6 60.5Z"/></g>
  <g><title>16 juillet 2025 : fait : remerciement, e-mail</title><circle class="m-contact" cx="85.4" cy="47.5" r="4.8"/></g>
  <text class="name" x="10" y="99.5">2026-013 · 1 360,00 € · relancée, 17 jours de retard</text>
  <line class="run" x1="598.9" y1="124" x2="697.4" y2="124"/>
  <line class="late" x1="661.7" y1="124" x2="697.4" y2="124"/>
  <g><title>18 mars 2026 : facture émise, 2 160,00 EUR</title><path class="m-line" d="M598.9 118.5L598.9 129.5"/></g>
  <g><title>18 mars 2026 : facture envoyée</title><path class="m-plain" d="M594.9 106L603.9 111L594.9 116Z"/></g>
  <g><title>25 mars 2026 : fait : contact de la 1re semaine, e-mail</title><circle class="m-contact" cx="613.5" cy="124" r="4.8"/></g>
  <g><title>17 avril 2026 : échéance, 2 160,00 EUR</title><path class="m-due" d="M661.7 118.2L667.5 124L661.7 129.8L655.9 124Z"/></g>
  <g><title>20 avril 2026 : fait : première relance, e-mail</title><circle class="m-contact" cx="668" cy="111" r="4.8"/></g>
  <g><title>27 avril 2026 : fait : deuxième relance, e-mail</title><circle class="m-contact" cx="682.7" cy="124" r="4.8"/></g>
  <g><title>29 avril 2026 : paiement reçu : 800,00 EUR, virement · note : « Acompte, sans un mot sur la suite. »</title><path class="m-payment" d="M682.4 106.5L691.4 106.5L691.4 115.5L682.4 115.5Z"/></g>
  </svg>
  </div>
  <details>
  <summary>La même chose en mots</summary>
  <table>
  <thead>
  <tr>
  <th scope="col">jour</th>
  <th scope="col">facture</th>
  <th scope="col">ce qui s’est passé</th>
  </tr>
  </thead>
  <tbody>

It asks for nothing and runs nothing, and is the same each time:

  $ grep -ciE '<script|src=|href=|url\(|@import|https?:|style=| on[a-z]+=' fr.html en.html
  fr.html:0
  en.html:0
  [1]
  $ relance --lang en report --format html | cmp - en.html

What was paid more than 90 days ago is in the timelines with --all only:

  $ relance --format json report velo-saone | grep -c '"marks"'
  2
  $ relance --format json report velo-saone --all | grep -c '"marks"'
  2

Nothing else is a client, and no other form is there:

  $ relance report nobody
  relance: « nobody » n’est ni une facture ni un client de ce livre
    conseil : « relance list » les montre tous
  [2]
  $ relance report --format csv
  relance: --format csv is not for this command; here: `text`, `html` or `json`
  [2]

A file that cannot be used is named, and the rest is there:

  $ echo 'total = "a lot"' > invoices/2026/2026-036.toml
  $ relance --lang en report velo-saone 2>/dev/null
  Report on Monday 4 May 2026 · Durand Graphisme · bank checked today
  1 file could not be read, its invoice is not below: invoices/2026/2026-036.toml

  to do until Sunday 10 May 2026
    today  Vélo Saône  call  2026-013  1,348.00 EUR  17 days late

  open money, by days past due
                  EUR
    not due    -12.00
    1-30     1,360.00
    31-60        0.00
    61-90        0.00
    over 90      0.00
    total    1,348.00

  `relance report --format html` makes a page of it, with the timeline of each client.
  [3]

A book may have a frame of its own; one without a place for the report is told:

  $ rm invoices/2026/2026-036.toml
  $ mkdir -p templates/en/partials
  $ echo '<title>{{page_title}}</title>{{> content}}' > templates/en/partials/report.html
  $ relance --lang en report --format html velo-saone | head -3
  <title>Report on Monday 4 May 2026 · Durand Graphisme</title>
  <header>
  <h1>Report on Monday 4 May 2026</h1>
  $ echo '<title>{{page_title}}</title>' > templates/en/partials/report.html
  $ relance --lang en report --format html velo-saone
  relance: templates/en/partials/report.html: it has no place for the document
    hint: write {{> content}} in it
  [3]
