A draft as a page: the letter for the printer, the mail for a browser, a call script for a screen.

  $ cd durand
  $ relance() { command relance --as-of 2026-05-04 draft "$@"; }
  $ relance 2026-002 --format html | sed -n '/<body>/,$p'
  <body>
  <address class="sender">
  Camille Durand<br>
  Durand Graphisme<br>
  12 rue des Lilas<br>
  69003 Lyon<br>
  +33 6 39 98 41 07<br>
  camille@durand-graphisme.example<br>
  SIREN 123 456 782<br>
  </address>
  <address class="recipient">
  Transports Gallet<br>
  Sandrine Mollard<br>
  Zone du Grand Port<br>
  69999 Saint-Gallet<br>
  </address>
  <p class="date">Lyon, le 4 mai 2026</p>
  <p class="post">Lettre recommandée avec accusé de réception</p>
  <p>Objet : mise en demeure de régler la facture 2026-002</p>
  <p>Madame Mollard,</p>
  <p>La facture 2026-002 (« Habillage de douze remorques »), d’un montant de 7 920,00 € sur votre commande CDE-40871, est arrivée à échéance le 31 mars 2026 (délai convenu : 45 jours fin de mois). Au 4 mai 2026, 34 jours plus tard, elle n’est pas réglée.</p>
  <table>
  <thead><tr><th scope="col">Facture</th><th scope="col">Objet</th><th scope="col">Émise le</th><th scope="col">Échéance</th><th scope="col" class="number">Montant</th><th scope="col" class="number">Reste dû</th></tr></thead>
  <tbody>
  <tr><td>2026-002</td><td>Habillage de douze remorques</td><td>10 février 2026</td><td>31 mars 2026</td><td class="number">7 920,00 €</td><td class="number">7 920,00 €</td></tr>
  </tbody>
  </table>
  <p>Le délai de paiement a été convenu par écrit entre nous ; je tiens ce document à votre disposition. Cette lettre fait suite à mes démarches amiables : e-mail du 1er avril 2026, e-mail du 8 avril 2026, appel du 15 avril 2026, e-mail du 22 avril 2026, sans que le compte ait été soldé.</p>
  <p>Par la présente, je vous mets en demeure de régler la somme de 7 920,00 €, ainsi que les sommes ci-dessous dues au titre du retard, au plus tard le 12 mai 2026. Cette lettre vaut mise en demeure au sens de l’article 1344 du Code civil.</p>
  <p>À régler pour la facture 2026-002 : 7 920,00 €<br>
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189, BIC AGRIFRPP<br>
  Référence à indiquer : 2026-002, ou RF33 2026 002 (référence structurée)<br>
  Moyens de paiement acceptés : virement ou carte</p>
  <p>Au montant de la facture s’ajoutent, du fait du retard (article L441-10 du Code de commerce ; article D441-5 du Code de commerce) :</p>
  <ul>
  <li>intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 : 2,15 % + 10,00 %), arrêtés au 4 mai 2026 (34 jours) : 89,64 €, puis 2,64 € par jour</li>
  <li>indemnité forfaitaire pour frais de recouvrement : 40,00 €</li>
  </ul>
  <p>Total à ce jour, retard compris : 8 049,64 €</p>
  <p>À défaut de règlement dans ce délai, je pourrais, sans autre rappel, saisir la juridiction compétente afin d’obtenir le paiement de ces sommes.</p>
  <p>Si une difficulté vous empêche de régler en une seule fois, ou si vous contestez l’une de ces sommes, écrivez-moi avant cette date en m’en donnant la raison : un accord écrit reste possible. Cette lettre est sans objet si votre règlement est parti entre-temps ; dans ce cas, merci.</p>
  <p>Je vous prie d’agréer l’expression de mes salutations distinguées.</p>
  <p>Camille Durand<br>
  Durand Graphisme<br>
  +33 6 39 98 41 07</p>

  </body>
  </html>

A mail:

  $ relance 2026-015 --format html | sed -n '/<body>/,$p'
  <body>
  <p>Dear Tess,</p>
  <p>Let us do this together: fifteen minutes by phone, on Thursday 7 May 2026 at 10:00. The invitation is attached; accept it and it goes into your calendar.</p>
  <p>Nothing to prepare. I call you, we open invoice 2026-015, and you choose: pay while we are on the phone, give me a date, or tell me what is in the way.</p>
  <p>Is the time a bad one? Choose another time, no later than 10 May 2026. And if the invoice is paid before then, you can have your quarter of an hour back:</p>
  <p>To pay for invoice 2026-015: £640.00<br>
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19<br>
  Reference to quote: 2026-015<br>
  Pay online: <a href="https://paiement.durand-graphisme.example/2026-015">https://paiement.durand-graphisme.example/2026-015</a><br>
  Ways to pay: bank transfer or card</p>
  <p>If your payment has crossed with this message, please disregard it, and thank you.</p>
  <p>Speak soon,<br>
  Camille Durand<br>
  Durand Graphisme<br>
  +33 6 39 98 41 07</p>

  </body>
  </html>

A page of your own: an .html beside a text replaces what is made of it, within the same frame. Values are escaped.

  $ mkdir -p templates/en/overwhelmed templates/en/partials
  $ echo '<h1>Hello</h1>{{> how-to-pay}}' > templates/en/overwhelmed/meeting.html
  $ echo '<main>{{> content}}</main>' > templates/en/partials/mail.html
  $ relance 2026-015 --format html
  <main>
  <h1>Hello</h1>
  <p>To pay for invoice 2026-015: £640.00<br>
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19<br>
  Reference to quote: 2026-015<br>
  Pay online: <a href="https://paiement.durand-graphisme.example/2026-015">https://paiement.durand-graphisme.example/2026-015</a><br>
  Ways to pay: bank transfer or card</p>
  </main>
  $ rm -r templates

The payment code on the screen, and why there may be none:

  $ relance 2026-002 --qr | tail -3
  ████▄▄▄▄▄▄▄█▄██▄▄██▄▄██▄██▄██▄█▄████▄▄█▄▄██▄█████
  █████████████████████████████████████████████████
  █████████████████████████████████████████████████
  $ relance 2026-015 --qr | tail -1
  Tess Whitcombe <tess@harbour-lane-books.example>
  relance: 2026-015 : pas de code de paiement : il n’en existe que pour des euros, sur un IBAN valide de [me]
