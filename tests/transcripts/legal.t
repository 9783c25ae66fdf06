The decision after a formal notice, scenarios 18 to 20: routes with what they take, cost against claim, and the notice.

  $ mkdir -p book/clients book/invoices && cd book
  $ cat > relance.toml <<'END'
  > [me]
  > name = "Camille Durand"
  > email = "camille@durand.example"
  > address = ["12 rue des Lilas", "69003 Lyon"]
  > registration = "SIREN 123 456 782"
  > country = "FR"
  > [me.iban]
  > EUR = "FR7630006000011234567890189"
  > GBP = "GB29NWBK60161331926819"
  > [defaults]
  > terms = "30 days"
  > [bank]
  > checked = 2026-05-19
  > max_age_days = 3650
  > [late_payment]
  > claim = "claim"
  > END
  $ client() { { echo "name = \"$2\""; echo 'address = ["3 quai Saint-Vincent", "69001 Lyon"]'; cat; echo '[[contact]]'; echo 'name = "Nadia Morel"'; echo 'email = "nadia@morel.example"'; echo 'phone = "+33 4 65 71 00 01"'; } > clients/$1.toml; }
  $ history() { for step in overdue:04-02:email second-reminder:04-09:email call:04-16:call escalation:04-23:email "$@"; do IFS=: read -r id day how <<< "$step"; printf '\n[[event]]\ndate = 2026-%s\nkind = "step"\nstep = "%s"\nchannel = "%s"\n' "$day" "$id" "$how"; done; }
  $ invoice() { { printf 'number = "%s"\nclient = "%s"\nissued = 2026-03-02\nsent = 2026-03-02\ntotal = %s\n' "$1" "$2" "$3"; cat; } > invoices/$1.toml; }
  $ relance() { command relance --lang en draft "$@"; }

With a contract, a notice of 4 May and 15 days gone by (scenario 18):

  $ client morel "Atelier Morel" <<< $'language = "en"\ncontract = "contracts/morel-2026.pdf"'
  $ mkdir contracts && touch contracts/morel-2026.pdf
  $ history formal-notice:05-04:letter | invoice F-101 morel 1200.00
  $ relance --as-of 2026-05-19 F-101
  - To decide: what to do about invoice F-101, due on 1 April 2026 (48
    days overdue). At stake: €1,259.17 (€1,200.00 of principal, €19.17 of
    interest and €40.00 as a fixed sum); formal notice of 4 May 2026.
  - On file: invoice of 2 March 2026, sent on 2 March 2026; written
    agreement: contracts/morel-2026.pdf.
  - On file: 2 April 2026, email.
  - On file: 9 April 2026, email.
  - On file: 16 April 2026, call.
  - On file: 23 April 2026, email.
  - On file: 4 May 2026, letter.
  - Route: Référé-provision (interim payment order). Conditions met:
    written agreement on file, contracts/morel-2026.pdf; no dispute
    recorded.
  - Référé-provision (interim payment order), the rule: the judge may
    grant an interim payment where the obligation cannot seriously be
    disputed; urgency is not required. Source: articles 835 para. 2
    (judicial court) and 873 para. 2 (commercial court), French Code of
    Civil Procedure.
  - Route: Injonction de payer (order for payment). Conditions met:
    written agreement on file, contracts/morel-2026.pdf.
  - Injonction de payer (order for payment), the rule: a written request,
    examined without hearing the client, who may object within one month
    of service; the order must be served within 3 months (6 if it was made
    before 1 September 2026). Source: articles 1405 to 1422, French Code
    of Civil Procedure, decree 2026-96.
  - Route: Petites créances (small claims) through a commissaire de
    justice (bailiff). Conditions met: no dispute recorded; €1,219.17 of
    principal and interest, up to €5,000.00.
  - Petites créances (small claims) through a commissaire de justice
    (bailiff), the rule: principal and interest up to €5,000; the client
    must agree to take part, within one month; the costs stay with the
    creditor. Source: articles L125-1 and R125-1 ff., French Code of Civil
    Enforcement Procedures.
  - Limitation: 5 years (article L110-4, French Commercial Code, and
    article 2224, French Civil Code); counted here from the issue day,
    2 March 2026, as [work] names no end of the work: 2 March 2031.
  - Limitation, its start: the time runs from the completion of the
    service, not from the date of the invoice: Cass. com., 26 February
    2020, no. 18-25.036.
  - Limitation, what interrupts it: an acknowledgement of the debt or a
    court claim interrupts it (articles 2240 and 2241, French Civil Code);
    neither a reminder nor a formal notice does (Cass. com., 18 May 2022,
    no. 20-23.204).
  - To know: asking for an injonction de payer does not interrupt
    limitation; serving the order does. Source: articles 1405 to 1422,
    French Code of Civil Procedure, decree 2026-96.
  - To know: once insolvency proceedings are published in the BODACC, the
    claim is no longer chased: it is filed there, within two months.
    Source: article R622-24, French Commercial Code, to be checked.
  - To know: recovering debts for somebody else is a regulated activity.
    Source: articles R124-1 ff., French Code of Civil Enforcement
    Procedures.
  - To know: without an enforceable title, the costs of recovery stay with
    the creditor. Source: article L111-8, French Code of Civil Enforcement
    Procedures.
  - A serious dispute, even a late one, changes which route is open: deal
    with it first, in writing.
  - Business client: look for insolvency proceedings in the register of
    its country before spending anything.
  - Cost against claim: the claim is €1,259.17; the cost is not known. To
    give it: relance draft F-101 --step legal --cost AMOUNT, or the key
    legal_cost.
  - Weigh as well: your hours, the time it takes, the client’s ability to
    pay, the relationship.
  - Outside the courts: a signed payment plan or a mediation usually costs
    less and leaves the door open.
  - Hand it over to a collector: €1,259.17 less their commission, which
    this book does not know. Ask for it, for the mandate, for the licence
    where one is needed, and who would talk to the client.
  - Write it off: €1,200.00 lost. VAT and accounts: a question for your
    accountant. The effort then goes into recent invoices.
  - These lines quote rules and their sources; what your own file allows,
    a lawyer or bailiff can tell you.
  - Record the decision: this task comes back every 30 days until there is
    one.
  - Wait: relance snooze F-101 YYYY-MM-DD
  - Spread: relance instalments F-101 --count 2 --every month
  - Give up the interest: relance waive F-101
  - Hand over: relance hand-off F-101 --to "…"
  - Write off: relance write-off F-101

The same, in French:

  $ sed -i 's/"en"/"fr"/' clients/morel.toml
  $ relance --as-of 2026-05-19 F-101
  - À décider : la suite de la facture F-101, échue le 1er avril 2026
    (48 jours de retard). En jeu : 1 259,17 € (1 200,00 € de principal,
    19,17 € d’intérêts et 40,00 € d’indemnité forfaitaire) ; mise en
    demeure du 4 mai 2026.
  - Au dossier : facture du 2 mars 2026, envoyée le 2 mars 2026 ; accord
    écrit : contracts/morel-2026.pdf.
  - Au dossier : 2 avril 2026, e-mail.
  - Au dossier : 9 avril 2026, e-mail.
  - Au dossier : 16 avril 2026, appel.
  - Au dossier : 23 avril 2026, e-mail.
  - Au dossier : 4 mai 2026, lettre.
  - Voie : Référé-provision. Conditions remplies : accord écrit au
    dossier, contracts/morel-2026.pdf ; aucun litige enregistré.
  - Référé-provision, la règle : le juge peut accorder une provision quand
    l’obligation n’est pas sérieusement contestable ; l’urgence n’est pas
    requise. Source : articles 835 al. 2 (tribunal judiciaire) et 873
    al. 2 (tribunal de commerce) du Code de procédure civile.
  - Voie : Injonction de payer. Conditions remplies : accord écrit au
    dossier, contracts/morel-2026.pdf.
  - Injonction de payer, la règle : requête écrite, examinée sans entendre
    le client, qui peut s’y opposer dans le mois de la signification ;
    ordonnance à signifier dans les 3 mois (6 mois si elle est antérieure
    au 1er septembre 2026). Source : articles 1405 à 1422 du Code de
    procédure civile, décret 2026-96.
  - Voie : Petites créances, par un commissaire de justice. Conditions
    remplies : aucun litige enregistré ; 1 219,17 € de principal et
    d’intérêts, jusqu’à 5 000,00 €.
  - Petites créances, par un commissaire de justice, la règle : principal
    et intérêts jusqu’à 5 000 € ; le client doit accepter la procédure,
    dans le mois ; les frais restent au créancier. Source : articles
    L125-1 et R125-1 et suivants du Code des procédures civiles
    d’exécution.
  - Prescription : 5 ans (article L110-4 du Code de commerce et article
    2224 du Code civil) ; comptés ici de la date de facture, le 2 mars
    2026, faute de fin du travail écrite dans [work] : 2 mars 2031.
  - Prescription, le départ : le délai court de l’achèvement de la
    prestation, non de la date de facture : Cass. com., 26 février 2020,
    n° 18-25.036.
  - Prescription, ce qui l’interrompt : une reconnaissance de la dette ou
    une demande en justice interrompt le délai (articles 2240 et 2241 du
    Code civil) ; ni une relance ni une mise en demeure ne le fait (Cass.
    com., 18 mai 2022, n° 20-23.204).
  - À savoir : la requête en injonction de payer n’interrompt pas la
    prescription ; la signification de l’ordonnance, si. Source : articles
    1405 à 1422 du Code de procédure civile, décret 2026-96.
  - À savoir : une fois une procédure collective publiée au BODACC, la
    créance ne se réclame plus : elle se déclare, dans les deux mois.
    Source : article R622-24 du Code de commerce, à vérifier.
  - À savoir : recouvrer pour le compte d’autrui est une activité
    réglementée. Source : articles R124-1 et suivants du Code des
    procédures civiles d’exécution.
  - À savoir : sans titre exécutoire, les frais de recouvrement restent au
    créancier. Source : article L111-8 du Code des procédures civiles
    d’exécution.
  - Un litige sérieux, même tardif, change la voie ouverte : le traiter
    d’abord, par écrit.
  - Client professionnel : chercher une procédure d’insolvabilité au
    registre de son pays avant toute dépense.
  - Coût et créance : la créance est de 1 259,17 € ; le coût n’est pas
    connu. Pour l’indiquer : relance draft F-101 --step legal --cost
    MONTANT, ou la clé legal_cost.
  - Peser aussi : vos heures, le délai, la capacité du client à payer, la
    relation.
  - Hors du tribunal : un échéancier signé ou une médiation coûtent en
    général moins et laissent la porte ouverte.
  - Confier à un tiers : il reste 1 259,17 € moins sa commission, que ce
    livre ne connaît pas. La demander, avec le mandat, l’autorisation s’il
    en faut une, et le nom de qui parlera au client.
  - Passer en perte : 1 200,00 € perdus. TVA et comptes : une question
    pour votre comptable. L’effort va ensuite aux factures récentes.
  - Ces lignes citent des règles et leurs sources ; ce que votre dossier
    permet, un avocat ou un commissaire de justice vous le dira.
  - Enregistrer la décision : cette tâche revient tous les 30 jours tant
    qu’il n’y en a pas.
  - Attendre : relance snooze F-101 AAAA-MM-JJ
  - Échelonner : relance instalments F-101 --count 2 --every month
  - Renoncer aux intérêts : relance waive F-101
  - Confier : relance hand-off F-101 --to "…"
  - Passer en perte : relance write-off F-101

Without a contract (scenario 19) the evidence is missing:

  $ client morel "Atelier Morel" <<< 'language = "en"'
  $ relance --as-of 2026-05-19 F-101 | grep -A3 -e 'Route: R' -e 'Proof'
  - Proof of the agreed term, to look for: signed quote, purchase order,
    contract, or an email in which the client accepts the term.
  - Route: Référé-provision (interim payment order). Conditions met: no
    dispute recorded. Evidence missing: a signed quote or contract that
    states the term.
  - Référé-provision (interim payment order), the rule: the judge may
  $ sed -i 's/"en"/"fr"/' clients/morel.toml
  $ relance --as-of 2026-05-19 F-101 | grep -A3 -e 'Voie : R' -e 'Preuve du'
  - Preuve du délai convenu, à chercher : devis signé, bon de commande,
    contrat, ou e-mail où le client accepte le délai.
  - Voie : Référé-provision. Conditions remplies : aucun litige
    enregistré. Preuve manquante : un devis signé ou un contrat qui

A dispute that is over is named with its days, one that is open as well:

  $ client morel "Atelier Morel" <<< $'language = "en"\ncontract = "contracts/morel-2026.pdf"'
  $ { history formal-notice:05-04:letter; printf '\n[[event]]\ndate = 2026-05-06\nkind = "dispute"\nreason = "Two pages are missing"\n\n[[event]]\ndate = 2026-05-11\nkind = "resolved"\n'; } | invoice F-101 morel 1200.00
  $ relance --as-of 2026-06-18 F-101 --step legal | grep -A3 'Route: R'
  - Route: Référé-provision (interim payment order). Conditions met:
    written agreement on file, contracts/morel-2026.pdf; no open dispute,
    that of 6 May 2026 settled on 11 May 2026.
  - Référé-provision (interim payment order), the rule: the judge may
  $ relance --as-of 2026-05-08 F-101 --step legal | grep -A3 'Route: R'
  - Route: Référé-provision (interim payment order). Conditions met:
    written agreement on file, contracts/morel-2026.pdf. Condition
    missing: a dispute has been open since 6 May 2026.
  - Référé-provision (interim payment order), the rule: the judge may
  relance: F-101: it is paused: nothing is to be sent now
  $ history formal-notice:05-04:letter | invoice F-101 morel 1200.00

What it would cost, said on the command line or in the book; the nearest wins:

  $ relance --as-of 2026-05-19 F-101 --cost 350.00 | grep -A3 'Cost'
  - Cost against claim: €350.00 to advance, for €1,259.17, that is 27.8%.
    Above €1,259.17 the cost would be more than the claim.
  - Weigh as well: your hours, the time it takes, the client’s ability to
    pay, the relationship.
  $ relance --as-of 2026-05-19 F-101 --cost 1259.17 | grep -A3 'Cost'
  - Cost against claim: €1,259.17 to advance, for €1,259.17, that is
    100.0%. Above €1,259.17 the cost would be more than the claim.
  - Weigh as well: your hours, the time it takes, the client’s ability to
    pay, the relationship.
  $ relance --as-of 2026-05-19 F-101 --cost 1259.18 | grep -A3 'Cost'
  - Cost against claim: €1,259.18 to advance, for €1,259.17, that is
    100.0%. The cost is more than the claim.
  - Weigh as well: your hours, the time it takes, the client’s ability to
    pay, the relationship.
  $ sed -i 's/^terms = .*/&\nlegal_cost = 90/' relance.toml
  $ relance --as-of 2026-05-19 F-101 | grep -A1 'Cost'
  - Cost against claim: €90.00 to advance, for €1,259.17, that is 7.1%.
    Above €1,259.17 the cost would be more than the claim.
  $ sed -i '1i legal_cost = 120.5' clients/morel.toml
  $ relance --as-of 2026-05-19 F-101 | grep -A1 'Cost'
  - Cost against claim: €120.50 to advance, for €1,259.17, that is 9.6%.
    Above €1,259.17 the cost would be more than the claim.
  $ sed -i '1i legal_cost = 150.00' invoices/F-101.toml
  $ relance --as-of 2026-05-19 F-101 | grep -A1 'Cost'
  - Cost against claim: €150.00 to advance, for €1,259.17, that is 11.9%.
    Above €1,259.17 the cost would be more than the claim.
  $ relance --as-of 2026-05-19 F-101 --cost 200 | grep -A1 'Cost'
  - Cost against claim: €200.00 to advance, for €1,259.17, that is 15.9%.
    Above €1,259.17 the cost would be more than the claim.
  $ sed -i 's/"en"/"fr"/' clients/morel.toml
  $ relance --as-of 2026-05-19 F-101 --cost 2000 | grep -A3 'Coût et'
  - Coût et créance : 2 000,00 € à avancer, pour 1 259,17 €, soit 158,8 %.
    Le coût dépasse la créance.
  - Peser aussi : vos heures, le délai, la capacité du client à payer, la
    relation.
  $ sed -i 's/"fr"/"en"/' clients/morel.toml

Where it says nothing, or no amount, it is refused:

  $ relance --as-of 2026-05-19 F-101 --step formal-notice --cost 350
  relance: --cost goes with a step `legal`, here it is `formal-notice`
    hint: relance draft F-101 --step legal --cost 350
  [2]
  $ relance --as-of 2026-05-19 F-101 --cost 3.505
  relance: --cost: `3.505` has 3 decimals, EUR has 2
    hint: round it yourself: the tool never rounds what you wrote
  [2]
  $ relance --as-of 2026-05-19 F-101 --cost=-1
  relance: --cost: `-1` is below zero, expected zero or more
  [2]
  $ relance --as-of 2026-05-19 --all --cost 350
  relance: --cost goes with a REF
  [2]
  $ sed -i 's/^legal_cost.*/legal_cost = -1/' relance.toml invoices/F-101.toml clients/morel.toml
  $ command relance --lang en check | grep -A1 legal_cost
  clients/morel.toml:1:14: error E036: `legal_cost` is -1, expected zero or more
    legal_cost = -1
                 ^
  invoices/F-101.toml:1:14: error E036: `legal_cost` is -1, expected zero or more
    legal_cost = -1
                 ^
  --
  relance.toml:12:14: error E036: `legal_cost` is -1, expected zero or more
    legal_cost = -1
                 ^
  $ sed -i '/^legal_cost/d' relance.toml invoices/F-101.toml clients/morel.toml

A consumer (scenario 20): the amicable attempt, two years, the legal rate from the notice on, no fixed sum:

  $ client morel "Nadia Morel" <<< $'language = "en"\nkind = "consumer"'
  $ relance --as-of 2026-05-19 F-101 | grep -v 'On file'
  - To decide: what to do about invoice F-101, due on 1 April 2026 (48
    days overdue). At stake: €1,201.29 (€1,200.00 of principal and €1.29
    of interest); formal notice of 4 May 2026.
  - Proof of the agreed term, to look for: signed quote, purchase order,
    contract, or an email in which the client accepts the term.
  - Route: Référé-provision (interim payment order). Conditions met: no
    dispute recorded. Evidence missing: a signed quote or contract that
    states the term.
  - Référé-provision (interim payment order), the rule: the judge may
    grant an interim payment where the obligation cannot seriously be
    disputed; urgency is not required. Source: articles 835 para. 2
    (judicial court) and 873 para. 2 (commercial court), French Code of
    Civil Procedure.
  - Route: Injonction de payer (order for payment). Evidence missing: a
    signed quote or contract that states the term.
  - Injonction de payer (order for payment), the rule: a written request,
    examined without hearing the client, who may object within one month
    of service; the order must be served within 3 months (6 if it was made
    before 1 September 2026). Source: articles 1405 to 1422, French Code
    of Civil Procedure, decree 2026-96.
  - Route: Petites créances (small claims) through a commissaire de
    justice (bailiff). Conditions met: no dispute recorded; €1,201.29 of
    principal and interest, up to €5,000.00.
  - Petites créances (small claims) through a commissaire de justice
    (bailiff), the rule: principal and interest up to €5,000; the client
    must agree to take part, within one month; the costs stay with the
    creditor. Source: articles L125-1 and R125-1 ff., French Code of Civil
    Enforcement Procedures.
  - Route: Amicable attempt before going to court. Conditions met:
    €1,201.29 of principal and interest, up to €5,000.00.
  - Amicable attempt before going to court, the rule: required up to
    €5,000, for example before a conciliator. Source: article 750-1,
    French Code of Civil Procedure.
  - Limitation: 2 years (article L218-2, French Consumer Code); counted
    here from the issue day, 2 March 2026, as [work] names no end of the
    work: 2 March 2028.
  - Limitation, its start: the time runs from the completion of the
    service, not from the date of the invoice: Cass. com., 26 February
    2020, no. 18-25.036.
  - Limitation, what interrupts it: an acknowledgement of the debt or a
    court claim interrupts it (articles 2240 and 2241, French Civil Code);
    neither a reminder nor a formal notice does (Cass. com., 18 May 2022,
    no. 20-23.204).
  - To know: asking for an injonction de payer does not interrupt
    limitation; serving the order does. Source: articles 1405 to 1422,
    French Code of Civil Procedure, decree 2026-96.
  - To know: recovering debts for somebody else is a regulated activity.
    Source: articles R124-1 ff., French Code of Civil Enforcement
    Procedures.
  - To know: without an enforceable title, the costs of recovery stay with
    the creditor. Source: article L111-8, French Code of Civil Enforcement
    Procedures.
  - A serious dispute, even a late one, changes which route is open: deal
    with it first, in writing.
  - Cost against claim: the claim is €1,201.29; the cost is not known. To
    give it: relance draft F-101 --step legal --cost AMOUNT, or the key
    legal_cost.
  - Weigh as well: your hours, the time it takes, the client’s ability to
    pay, the relationship.
  - Outside the courts: a signed payment plan or a mediation usually costs
    less and leaves the door open.
  - Hand it over to a collector: €1,201.29 less their commission, which
    this book does not know. Ask for it, for the mandate, for the licence
    where one is needed, and who would talk to the client.
  - Write it off: €1,200.00 lost. VAT and accounts: a question for your
    accountant. The effort then goes into recent invoices.
  - These lines quote rules and their sources; what your own file allows,
    a lawyer or bailiff can tell you.
  - Record the decision: this task comes back every 30 days until there is
    one.
  - Wait: relance snooze F-101 YYYY-MM-DD
  - Spread: relance instalments F-101 --count 2 --every month
  - Give up the interest: relance waive F-101
  - Hand over: relance hand-off F-101 --to "…"
  - Write off: relance write-off F-101

The notice itself, to a firm: the words, the sums apart, with rate, days, day of account and what a day adds:

  $ client morel "Atelier Morel" <<< $'language = "en"\ncontract = "contracts/morel-2026.pdf"'
  $ history | invoice F-101 morel 1200.00
  $ relance --as-of 2026-05-04 F-101
  --- letter ---

  Camille Durand
  12 rue des Lilas
  69003 Lyon
  camille@durand.example
  SIREN 123 456 782

  Atelier Morel
  Nadia Morel
  3 quai Saint-Vincent
  69001 Lyon

  Lyon, 4 May 2026

  By registered post with acknowledgement of receipt

  Re: formal notice to pay invoice F-101

  Dear Sir or Madam,

  Invoice F-101, for €1,200.00, fell due on 1 April 2026 (agreed term: 30
  days). As of 4 May 2026, 33 days later, it has not been paid.

  Invoice  Issued      Due            Amount       Open
  F-101    2 Mar 2026  1 Apr 2026  €1,200.00  €1,200.00

  The payment term was agreed between us in writing; I can send you a copy
  on request. This letter follows my earlier attempts to settle this with
  you: email on 2 April 2026, email on 9 April 2026, call on 16 April
  2026, email on 23 April 2026, after which the account has still not been
  cleared.

  I hereby give you formal notice to pay the sum of €1,200.00, together
  with the sums below that are owed because of the delay, by 12 May 2026.
  This letter is a formal notice (mise en demeure) within the meaning of
  article 1344 of the French Civil Code.

  To pay for invoice F-101: €1,200.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189
  Reference to quote: F-101, or RF65 F101 (structured reference)

  Because of the delay, the following is added to the invoice (article
  L441-10, French Commercial Code; article D441-5, French Commercial
  Code):
  - interest at 12.15% a year (published for 1 January 2026: 2.15% +
    10.00%), up to 4 May 2026 (33 days): €13.18, then €0.40 a day
  - fixed sum for recovery costs: €40.00
  Total to date, including the above: €1,253.18

  If payment has not arrived by then, I could start proceedings before the
  appropriate court, without further reminder, to obtain payment of these
  sums.

  If a difficulty keeps you from paying it all at once, or if you dispute
  any of these sums, write to me before that date and tell me why: a
  written agreement is still possible. If your payment has crossed with
  this letter, nothing more is needed, and thank you.

  Yours sincerely,

  Camille Durand

  --- call ---

  - Call Nadia Morel on +33 4 65 71 00 01 on the day the letter leaves, so
    that it is no surprise.
  - Say: “I am sending you a formal notice today for invoice F-101. It
    asks for €1,200.00 by 12 May 2026.”
  - Add that the sums owed because of the delay are counted separately in
    it (€1,253.18 in all).
  - Ask: “Is there a disagreement, or a difficulty I don’t know about?” A
    disagreement: end the call politely and deal with it first. A
    difficulty: a written, signed payment plan is still possible.
  - What may follow, only as a possibility: “Without payment by that date,
    I could take the matter to court.”
  - Confirm the postal address.
  - Do not say: any verdict, any court timetable, any judgement of the
    person.
  - Letter, email, call all out: relance done F-101
  - Date given, as well: relance promised F-101 YYYY-MM-DD
  - Disputed, as well: relance disputed F-101 --reason "…"
  - In two parts: relance instalments F-101 --count 2 --every month

  --- email ---

  From: Camille Durand <camille@durand.example>
  To: Nadia Morel <nadia@morel.example>
  Subject: Formal notice: invoice F-101

  Hello,

  A letter of formal notice leaves today by registered post, for invoice
  F-101, issued on 2 March 2026 for €1,200.00 and due on 1 April 2026. It
  asks you to pay the following sums by 12 May 2026:

  To pay for invoice F-101: €1,200.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189
  Reference to quote: F-101, or RF65 F101 (structured reference)

  Because of the delay, the following is added to the invoice (article
  L441-10, French Commercial Code; article D441-5, French Commercial
  Code):
  - interest at 12.15% a year (published for 1 January 2026: 2.15% +
    10.00%), up to 4 May 2026 (33 days): €13.18, then €0.40 a day
  - fixed sum for recovery costs: €40.00
  Total to date, including the above: €1,253.18

  After that I could take the matter to court.

  Do you disagree, or have a plan to propose? Reply to this message: a
  written agreement is still possible.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Yours sincerely,
  Camille Durand
  $ sed -i 's/"en"/"fr"/' clients/morel.toml
  $ relance --as-of 2026-05-04 F-101
  --- letter ---

  Camille Durand
  12 rue des Lilas
  69003 Lyon
  camille@durand.example
  SIREN 123 456 782

  Atelier Morel
  Nadia Morel
  3 quai Saint-Vincent
  69001 Lyon

  Lyon, le 4 mai 2026

  Lettre recommandée avec accusé de réception

  Objet : mise en demeure de régler la facture F-101

  Madame, Monsieur,

  La facture F-101, d’un montant de 1 200,00 €, est arrivée à échéance le
  1er avril 2026 (délai convenu : 30 jours). Au 4 mai 2026, 33 jours plus
  tard, elle n’est pas réglée.

  Facture  Émise le    Échéance       Montant    Reste dû
  F-101    02/03/2026  01/04/2026  1 200,00 €  1 200,00 €

  Le délai de paiement a été convenu par écrit entre nous ; je tiens ce
  document à votre disposition. Cette lettre fait suite à mes démarches
  amiables : e-mail du 2 avril 2026, e-mail du 9 avril 2026, appel du
  16 avril 2026, e-mail du 23 avril 2026, sans que le compte ait été
  soldé.

  Par la présente, je vous mets en demeure de régler la somme de
  1 200,00 €, ainsi que les sommes ci-dessous dues au titre du retard, au
  plus tard le 12 mai 2026. Cette lettre vaut mise en demeure au sens de
  l’article 1344 du Code civil.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 4 mai 2026 (33 jours) : 13,18 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 253,18 €

  À défaut de règlement dans ce délai, je pourrais, sans autre rappel,
  saisir la juridiction compétente afin d’obtenir le paiement de ces
  sommes.

  Si une difficulté vous empêche de régler en une seule fois, ou si vous
  contestez l’une de ces sommes, écrivez-moi avant cette date en m’en
  donnant la raison : un accord écrit reste possible. Cette lettre est
  sans objet si votre règlement est parti entre-temps ; dans ce cas,
  merci.

  Je vous prie d’agréer l’expression de mes salutations distinguées.

  Camille Durand

  --- call ---

  - Appeler Nadia Morel au +33 4 65 71 00 01, le jour où la lettre part,
    pour qu’elle ne surprenne pas.
  - Dire : « Je vous adresse aujourd’hui une mise en demeure pour la
    facture F-101. Elle demande 1 200,00 € au plus tard le 12 mai 2026. »
  - Préciser que les sommes dues au titre du retard y sont comptées à part
    (1 253,18 € en tout).
  - Demander : « Y a-t-il un désaccord, ou une difficulté que j’ignore ? »
    Un désaccord : raccrocher poliment et le traiter d’abord. Une
    difficulté : un échéancier écrit et signé reste possible.
  - La suite, au conditionnel seulement : « Sans règlement à cette date,
    je pourrais saisir la juridiction compétente. »
  - Confirmer l’adresse postale.
  - À ne pas dire : un verdict, un délai de justice, un jugement sur la
    personne.
  - Lettre, e-mail, appel partis : relance done F-101
  - Date annoncée, en plus : relance promised F-101 AAAA-MM-JJ
  - Litige, en plus : relance disputed F-101 --reason "…"
  - En deux fois : relance instalments F-101 --count 2 --every month

  --- email ---

  From: Camille Durand <camille@durand.example>
  To: Nadia Morel <nadia@morel.example>
  Subject: Mise en demeure : facture F-101

  Bonjour,

  Une lettre de mise en demeure vous est adressée aujourd’hui en
  recommandé, pour la facture F-101, émise le 2 mars 2026 pour 1 200,00 €
  et échue le 1er avril 2026. Elle vous demande de régler les sommes
  suivantes au plus tard le 12 mai 2026 :

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)

  Au montant de la facture s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 4 mai 2026 (33 jours) : 13,18 €, puis
    0,40 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 40,00 €
  Total à ce jour, retard compris : 1 253,18 €

  Passé ce délai, je pourrais saisir la juridiction compétente.

  Un désaccord, un échéancier à proposer ? Répondez à ce message : un
  accord écrit reste possible.

  Ce message est sans objet si votre règlement est parti entre-temps ;
  dans ce cas, merci.

  Salutations distinguées,
  Camille Durand

As the book says: mentioned, or not at all; nothing where it was waived:

  $ sed -i 's/claim = "claim"/claim = "mention"/; ' relance.toml
  $ relance --as-of 2026-05-04 F-101 | grep -A5 'Pour information'
  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 13,18 € à ce jour, et à une indemnité
  forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
  Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
  demandé à ce titre pour le moment.

  --
  Pour information, un paiement tardif peut donner droit à des intérêts au
  taux de 12,15 % par an, soit 13,18 € à ce jour, et à une indemnité
  forfaitaire de 40,00 € pour frais de recouvrement (article L441-10 du
  Code de commerce ; article D441-5 du Code de commerce). Rien ne vous est
  demandé à ce titre pour le moment.
  
  $ sed -i 's/claim = "mention"/claim = "never"/; ' relance.toml
  $ relance --as-of 2026-05-04 F-101 | grep -c -e intérêts -e '40,00'
  0
  [1]
  $ sed -i 's/claim = "never"/claim = "claim"/; ' relance.toml
  $ { history; printf '\n[[event]]\ndate = 2026-04-24\nkind = "waive"\n'; } | invoice F-101 morel 1200.00
  $ relance --as-of 2026-05-04 F-101 | grep -c -e intérêts -e '40,00'
  0
  [1]

To a consumer: no fixed sum, the legal rate from the letter on, an amicable attempt first:

  $ history | invoice F-101 morel 1200.00
  $ client morel "Nadia Morel" <<< $'language = "fr"\nkind = "consumer"'
  $ relance --as-of 2026-05-04 F-101 | sed -n '/^Objet/,/^--- call/p'
  Objet : mise en demeure de régler la facture F-101

  Madame, Monsieur,

  La facture F-101, d’un montant de 1 200,00 €, est arrivée à échéance le
  1er avril 2026 (délai convenu : 30 jours). Au 4 mai 2026, 33 jours plus
  tard, elle n’est pas réglée.

  Facture  Émise le    Échéance       Montant    Reste dû
  F-101    02/03/2026  01/04/2026  1 200,00 €  1 200,00 €

  Cette lettre fait suite à mes démarches amiables : e-mail du 2 avril
  2026, e-mail du 9 avril 2026, appel du 16 avril 2026, e-mail du 23 avril
  2026, sans que le compte ait été soldé.

  Par la présente, je vous mets en demeure de régler la somme de
  1 200,00 € au plus tard le 12 mai 2026. Cette lettre vaut mise en
  demeure au sens de l’article 1344 du Code civil.

  À régler pour la facture F-101 : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189
  Référence à indiquer : F-101, ou RF65 F101 (référence structurée)

  À compter du lendemain de cette lettre, des intérêts au taux légal,
  2,62 % par an à cette date (article 1231-6 du Code civil), peuvent
  courir sur la somme due.

  À défaut de règlement dans ce délai, je pourrais saisir la juridiction
  compétente, après une tentative de règlement amiable avec l’aide d’un
  conciliateur ou d’un médiateur.

  Si une difficulté vous empêche de régler en une seule fois, ou si vous
  contestez l’une de ces sommes, écrivez-moi avant cette date en m’en
  donnant la raison : un accord écrit reste possible. Cette lettre est
  sans objet si votre règlement est parti entre-temps ; dans ce cas,
  merci.

  Je vous prie d’agréer l’expression de mes salutations distinguées.

  Camille Durand

  --- call ---
  $ client morel "Nadia Morel" <<< $'language = "en"\nkind = "consumer"'
  $ relance --as-of 2026-05-04 F-101 | sed -n '/^Re:/,/^--- call/p'
  Re: formal notice to pay invoice F-101

  Dear Sir or Madam,

  Invoice F-101, for €1,200.00, fell due on 1 April 2026 (agreed term: 30
  days). As of 4 May 2026, 33 days later, it has not been paid.

  Invoice  Issued      Due            Amount       Open
  F-101    2 Mar 2026  1 Apr 2026  €1,200.00  €1,200.00

  This letter follows my earlier attempts to settle this with you: email
  on 2 April 2026, email on 9 April 2026, call on 16 April 2026, email on
  23 April 2026, after which the account has still not been cleared.

  I hereby give you formal notice to pay the sum of €1,200.00 by 12 May
  2026. This letter is a formal notice (mise en demeure) within the
  meaning of article 1344 of the French Civil Code.

  To pay for invoice F-101: €1,200.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189
  Reference to quote: F-101, or RF65 F101 (structured reference)

  From the day after this letter on, interest at the legal rate, 2.62% a
  year on that day (article 1231-6, French Civil Code), may run on the sum
  due.

  If payment has not arrived by then, I could start proceedings before the
  appropriate court, following an attempt to settle it amicably with the
  help of a conciliator or mediator.

  If a difficulty keeps you from paying it all at once, or if you dispute
  any of these sums, write to me before that date and tell me why: a
  written agreement is still possible. If your payment has crossed with
  this letter, nothing more is needed, and thank you.

  Yours sincerely,

  Camille Durand

  --- call ---

Several invoices, one of them partly paid, and one in another currency: nothing is added across currencies:

  $ client morel "Atelier Morel" <<< $'language = "en"\ncontract = "contracts/morel-2026.pdf"'
  $ { printf 'purchase_order = "CDE-9"\n'; history; } | invoice F-101 morel 1200.00
  $ { history; printf '\n[[event]]\ndate = 2026-04-24\nkind = "payment"\namount = 300.00\n'; } | invoice F-102 morel 800.00
  $ { printf 'currency = "GBP"\npurchase_order = "CDE-12"\n'; history; } | invoice F-103 morel 500.00
  $ relance --as-of 2026-05-04 F-101 | sed -n '/^Re:/,/^If payment/p'
  Re: formal notice to pay invoices F-101, F-102 and F-103

  Dear Sir or Madam,

  The invoices below are past their due dates and, as of 4 May 2026, have
  not been paid in full. The balances take account of every payment
  received.

  Invoice  Issued      Due            Amount  Received       Open
  F-101    2 Mar 2026  1 Apr 2026  €1,200.00            €1,200.00
  F-102    2 Mar 2026  1 Apr 2026    €800.00   €300.00    €500.00
  F-103    2 Mar 2026  1 Apr 2026    £500.00              £500.00
  Total                                                 €1,700.00
  Total                                                   £500.00

  Your orders: CDE-9 and CDE-12. The payment term was agreed between us in
  writing; I can send you a copy on request. This letter follows my
  earlier attempts to settle this with you: email on 2 April 2026, email
  on 9 April 2026, call on 16 April 2026, email on 23 April 2026, after
  which the account has still not been cleared.

  I hereby give you formal notice to pay the sum of €1,700.00 and £500.00,
  together with the sums below that are owed because of the delay, by
  12 May 2026. This letter is a formal notice (mise en demeure) within the
  meaning of article 1344 of the French Civil Code.

  To pay for invoices F-101, F-102 and F-103: €1,700.00 and £500.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101, F-102, F-103

  Because of the delay, the following is added to the invoices (article
  L441-10, French Commercial Code; article D441-5, French Commercial
  Code):
  - interest at 12.15% a year (published for 1 January 2026: 2.15% +
    10.00%), up to 4 May 2026 (F-101, 33 days: €13.18; F-102, 33 days:
    €7.80): €20.98, then €0.57 a day
  - fixed sum for recovery costs: €80.00 (2 × €40.00)
  - interest at 12.15% a year (published for 1 January 2026: 2.15% +
    10.00%), up to 4 May 2026 (33 days): £5.49, then £0.17 a day
  Total to date, including the above: €1,800.98
  Total to date, including the above: £505.49

  If payment has not arrived by then, I could start proceedings before the
  $ relance --as-of 2026-05-04 F-101 | sed -n '/^Subject:/,$p'
  Subject: Formal notice: invoices F-101, F-102 and F-103

  Hello,

  A letter of formal notice leaves today by registered post, for your
  invoices F-101, F-102 and F-103, all of them past their due dates. It
  asks you to pay the following sums by 12 May 2026:

  Open invoices:
  - F-101, issued on 2 March 2026, due on 1 April 2026, 33 days overdue:
    €1,200.00
  - F-102, issued on 2 March 2026, due on 1 April 2026, 33 days overdue:
    €500.00 (already received: €300.00, thank you)
  - F-103, issued on 2 March 2026, due on 1 April 2026, 33 days overdue:
    £500.00

  Total to pay: €1,700.00 and £500.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189
  Account in GBP: IBAN GB29 NWBK 6016 1331 9268 19
  Reference to quote: F-101, F-102, F-103

  Because of the delay, the following is added to the invoices (article
  L441-10, French Commercial Code; article D441-5, French Commercial
  Code):
  - interest at 12.15% a year (published for 1 January 2026: 2.15% +
    10.00%), up to 4 May 2026 (F-101, 33 days: €13.18; F-102, 33 days:
    €7.80): €20.98, then €0.57 a day
  - fixed sum for recovery costs: €80.00 (2 × €40.00)
  - interest at 12.15% a year (published for 1 January 2026: 2.15% +
    10.00%), up to 4 May 2026 (33 days): £5.49, then £0.17 a day
  Total to date, including the above: €1,800.98
  Total to date, including the above: £505.49

  After that I could take the matter to court.

  Do you disagree, or have a plan to propose? Reply to this message: a
  written agreement is still possible.

  If your payment has crossed with this message, please disregard it, and
  thank you.

  Yours sincerely,
  Camille Durand
  $ relance --as-of 2026-05-04 F-101 --format html | sed -n '/<table>/,/<.table>/p'
  <table>
  <thead><tr><th scope="col">Invoice</th><th scope="col">For</th><th scope="col">Issued</th><th scope="col">Due</th><th scope="col" class="number">Amount</th><th scope="col" class="number">Open</th></tr></thead>
  <tbody>
  <tr><td>F-101</td><td></td><td>2 March 2026</td><td>1 April 2026</td><td class="number">€1,200.00</td><td class="number">€1,200.00</td></tr>
  <tr><td>F-102</td><td></td><td>2 March 2026</td><td>1 April 2026</td><td class="number">€800.00</td><td class="number">€500.00<br>(already received: €300.00)</td></tr>
  <tr><td>F-103</td><td></td><td>2 March 2026</td><td>1 April 2026</td><td class="number">£500.00</td><td class="number">£500.00</td></tr>
  </tbody>
  <tfoot><tr><th scope="row" colspan="5">Total</th><td class="number">€1,700.00 and £500.00</td></tr></tfoot>
  </table>
  $ sed -i 's/"en"/"fr"/' clients/morel.toml
  $ relance --as-of 2026-05-04 F-101 | sed -n '/^Objet/,/^À défaut/p' | head -48
  Objet : mise en demeure de régler les factures F-101, F-102 et F-103

  Madame, Monsieur,

  Les factures ci-dessous ont dépassé leur échéance et ne sont pas
  entièrement réglées au 4 mai 2026. Les soldes tiennent compte de tout
  versement reçu.

  Facture  Émise le    Échéance       Montant      Reçu    Reste dû
  F-101    02/03/2026  01/04/2026  1 200,00 €            1 200,00 €
  F-102    02/03/2026  01/04/2026    800,00 €  300,00 €    500,00 €
  F-103    02/03/2026  01/04/2026    500,00 £              500,00 £
  Total                                                  1 700,00 €
  Total                                                    500,00 £

  Vos commandes : CDE-9 et CDE-12. Le délai de paiement a été convenu par
  écrit entre nous ; je tiens ce document à votre disposition. Cette
  lettre fait suite à mes démarches amiables : e-mail du 2 avril 2026,
  e-mail du 9 avril 2026, appel du 16 avril 2026, e-mail du 23 avril 2026,
  sans que le compte ait été soldé.

  Par la présente, je vous mets en demeure de régler la somme de
  1 700,00 € et 500,00 £, ainsi que les sommes ci-dessous dues au titre du
  retard, au plus tard le 12 mai 2026. Cette lettre vaut mise en demeure
  au sens de l’article 1344 du Code civil.

  À régler pour les factures F-101, F-102 et F-103 : 1 700,00 € et
  500,00 £
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189
  Compte en GBP : IBAN GB29 NWBK 6016 1331 9268 19
  Référence à indiquer : F-101, F-102, F-103

  Au montant des factures s’ajoutent, du fait du retard (article L441-10
  du Code de commerce ; article D441-5 du Code de commerce) :
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 4 mai 2026 (F-101, 33 jours : 13,18 € ;
    F-102, 33 jours : 7,80 €) : 20,98 €, puis 0,57 € par jour
  - indemnité forfaitaire pour frais de recouvrement : 80,00 €
    (2 × 40,00 €)
  - intérêts au taux de 12,15 % par an (publié pour le 1er janvier 2026 :
    2,15 % + 10,00 %), arrêtés au 4 mai 2026 (33 jours) : 5,49 £, puis
    0,17 £ par jour
  Total à ce jour, retard compris : 1 800,98 €
  Total à ce jour, retard compris : 505,49 £

  À défaut de règlement dans ce délai, je pourrais, sans autre rappel,
  $ rm invoices/F-102.toml invoices/F-103.toml

A half-year whose rate nobody has published: at least so much, and no total:

  $ client morel "Atelier Morel" <<< $'language = "en"\ncontract = "contracts/morel-2026.pdf"'
  $ sed -i 's/^issued.*/issued = 2026-10-01/; s/^sent.*/sent = 2026-10-01/; /^$/,$d' invoices/F-101.toml
  $ relance --as-of 2027-01-21 F-101 --step formal-notice | sed -n '/^Because/,/^If payment/p' | sed '/^If/q'
  Because of the delay, the following is added to the invoice (article
  L441-10, French Commercial Code; article D441-5, French Commercial
  Code):
  - interest at 12.40% a year (published for 1 July 2026: 2.40% + 10.00%),
    up to 31 December 2026 (61 days): at least €24.87, the rate not being
    known yet from 1 January 2027 on
  - fixed sum for recovery costs: €40.00

  If payment has not arrived by then, I could start proceedings before the
  relance: F-101: no rate from 2027-01-01 on (ecb_mro): the sums of lateness are a lower bound; add it in rates/*.toml

A client in Germany under French law has the European routes too:

  $ history formal-notice:05-04:letter | invoice F-101 morel 1200.00
  $ client morel "Atelier Morel" <<< $'language = "en"\ncountry = "DE"'
  $ relance --as-of 2026-05-19 F-101 | grep -A4 -e 'Route: Eu' -e '^- Eu'
  - Route: European order for payment. Conditions met: no dispute
    recorded.
  - European order for payment, the rule: where the client is established
    in another Member State than you, Denmark excepted: a request on a
    form, without a hearing. Source: Regulation (EC) No 1896/2006, to be
    checked.
  - Route: European small claims procedure. Conditions met: €1,200.00 of
    principal, up to €5,000.00.
  - European small claims procedure, the rule: between two Member States,
    Denmark excepted, up to €5,000 without interest and costs. Source:
    Regulation (EC) No 861/2007, to be checked.
  - Limitation: 5 years (article L110-4, French Commercial Code, and
    article 2224, French Civil Code); counted here from the issue day,

Under other laws, what their files hold: Germany, the United Kingdom against a firm and against a person:

  $ client morel "Atelier Morel" <<< $'language = "en"\ncountry = "DE"\nlate_payment = { law = "DE" }'
  $ relance --as-of 2026-05-19 F-101 | grep -A3 -e 'Route' -e 'Limitation' -e 'To know'
  - Route: European order for payment. Conditions met: no dispute
    recorded.
  - European order for payment, the rule: where the client is established
    in another Member State than you, Denmark excepted: a request on a
  --
  - Route: European small claims procedure. Conditions met: €1,200.00 of
    principal, up to €5,000.00.
  - European small claims procedure, the rule: between two Member States,
    Denmark excepted, up to €5,000 without interest and costs. Source:
  --
  - Limitation: the file of this law gives no time; to be checked.
  - A serious dispute, even a late one, changes which route is open: deal
    with it first, in writing.
  - Business client: look for insolvency proceedings in the register of
  $ client morel "Harbour Books" <<< $'language = "en"\ncountry = "GB"\nlate_payment = { law = "UK" }'
  $ relance --as-of 2026-05-19 F-101 | grep -A3 -e 'Route' -e 'Limitation' -e 'To know'
  - Route: the file of this law names none for such a client. Look up, in
    the country of the contract or of the client, its order for payment
    and its small-claims route, with their ceilings.
  - Limitation: 6 years (Limitation Act 1980 (5 years in Scotland), to be
    checked); counted here from the issue day, 2 March 2026, as [work]
    names no end of the work: 2 March 2032.
  - To know: the Pre-Action Protocol holds against a sole trader too: set
    forms and a 30-day wait. Source: Pre-Action Protocol for Debt Claims.
  - A serious dispute, even a late one, changes which route is open: deal
    with it first, in writing.
  $ client morel "Nadia Morel" <<< $'language = "en"\nkind = "consumer"\ncountry = "GB"\nlate_payment = { law = "UK" }'
  $ relance --as-of 2026-05-19 F-101 | grep -A3 -e 'Route' -e 'the rule' -e 'Limitation' -e 'Cost'
  - Route: Pre-Action Protocol for Debt Claims. No condition that this
    book could show.
  - Pre-Action Protocol for Debt Claims, the rule: against an individual
    or a sole trader: set forms and a 30-day wait before suing. Source:
    Pre-Action Protocol for Debt Claims.
  - Limitation: 6 years (Limitation Act 1980 (5 years in Scotland), to be
    checked); counted here from the issue day, 2 March 2026, as [work]
    names no end of the work: 2 March 2032.
  - A serious dispute, even a late one, changes which route is open: deal
  --
  - Cost against claim: the claim is at least €1,200.00; the cost is not
    known. To give it: relance draft F-101 --step legal --cost AMOUNT, or
    the key legal_cost.
  - Weigh as well: your hours, the time it takes, the client’s ability to

A public body in France has the administrative court, not the others:

  $ client morel "Ville de Lyon" <<< $'language = "fr"\nkind = "public"'
  $ relance --as-of 2026-05-19 F-101 | grep -A2 -e 'Voie' -e 'Prescription :'
  - Voie : Référé-provision devant le tribunal administratif. Conditions
    remplies : aucun litige enregistré. Preuve manquante : un devis signé
    ou un contrat qui indique le délai.

A law of the book replaces ours, remarks and all:

  $ mkdir laws && cat > laws/FR.toml <<'END'
  > [business]
  > rate = { fixed = 5, source = "Mine" }
  > limitation = { years = 1, source = "Mine" }
  > [[route]]
  > id = "mediation"
  > needs = ["formal-notice"]
  > up_to = 1000
  > currency = "CHF"
  > name_fr = "Médiation"
  > name_en = "Mediation"
  > fr = "les deux parties se parlent"
  > en = "both sides talk"
  > source = "Mine"
  > [[remark]]
  > when = "business"
  > fr = "le médiateur est gratuit"
  > en = "the mediator is free"
  > source = "Mine"
  > [[source]]
  > citation = "Mine"
  > fr = "ma loi"
  > en = "my law"
  > unverified = true
  > END
  $ client morel "Atelier Morel" <<< 'language = "en"'
  $ printf 'work = { ends = 2026-02-27 }\n' | cat - invoices/F-101.toml > both && mv both invoices/F-101.toml
  $ relance --as-of 2026-05-19 F-101 | grep -A2 -e 'Mediation' -e 'Limitation' -e 'To know'
  - Route: Mediation. Conditions met: formal notice of 4 May 2026. Cannot
    be compared: €1,207.89 of principal and interest, and the limit of
    1,000.00 CHF.
  - Mediation, the rule: both sides talk. Source: my law, to be checked.
  - Limitation: 1 year (my law, to be checked); counted from the end of
    the work, 27 February 2026: 27 February 2027.
  - To know: the mediator is free. Source: my law, to be checked.
  - A serious dispute, even a late one, changes which route is open: deal
    with it first, in writing.
