An early-payment discount: 2 % off for a payment within 10 days of issue. One client of each type, one invoice each.

  $ mkdir -p early/clients early/invoices; cd early
  $ cat > relance.toml <<'EOF'
  > [me]
  > name = "Camille Durand"
  > email = "camille@durand.example"
  > phone = "+33 6 39 98 41 07"
  > country = "FR"
  > language = "en"
  > iban = { EUR = "FR7630006000011234567890189" }
  > payment_methods = ["virement"]
  > 
  > [bank]
  > checked = 2026-03-01
  > max_age_days = 999
  > EOF
  $ types='standard perfectionist overwhelmed procrastinator'
  $ for type in $types; do
  >   printf 'name = "Atelier Morel"\ntype = "%s"\n\n[[contact]]\nrole = "payer"\nname = "Nadia Morel"\nemail = "nadia@morel.example"\nphone = "+33 4 65 71 00 17"\n' "$type" > "clients/$type.toml"
  >   printf 'number = "F-%s"\nclient = "%s"\nissued = 2026-03-02\nsent = 2026-03-02\nterms = "30 days"\ntotal = 1200.00\ndiscount = { percent = 2, days = 10 }\n' "$type" "$type" > "invoices/$type.toml"
  > done
  $ on() { relance --as-of "2026-$1" --lang en "${@:2}"; }
  $ le() { relance --as-of "2026-$1" --lang fr "${@:2}"; }
  $ speak() { sed -i "s/^language = .*/language = \"$1\"/" relance.toml; }
  $ draft() { relance --as-of "2026-$1" draft "$2" --step "$3" 2> /dev/null; }
  $ said() { draft "$@" | awk -v RS= '/discount|small bonus|escompte|Escompte|remise/'; }

While it runs, the texts say what settles the invoice in full, and until when.

  $ draft 03-02 standard send-invoice | head -25
  --- email ---

  From: Camille Durand <camille@durand.example>
  To: Nadia Morel <nadia@morel.example>
  Subject: Invoice F-standard

  Hello,

  Here is invoice F-standard.

  Agreed term: 30 days, making the due date 1 April 2026.

  A discount of 2% applies to a payment that arrives by 12 March 2026:
  €1,176.00 then settles the invoice in full.

  To pay for invoice F-standard: €1,200.00
  Account in EUR: IBAN FR76 3000 6000 0112 3456 7890 189
  Reference to quote: F-standard, or RF60 FSTA NDAR D (structured
  reference)
  Ways to pay: bank transfer

  Does a line need explaining? Reply to this message and I will see to it
  straight away.

  Thank you for trusting me with this work.
  $ said 03-02 perfectionist send-invoice
  - Number: F-perfectionist
  - Invoice date: 2 March 2026
  - Total: €1,200.00
  - Due date: 1 April 2026 (30 days)
  - Account to credit: FR76 3000 6000 0112 3456 7890 189
  - Reference to quote: F-perfectionist (structured reference: RF76 FPER
    FECT IONI ST)
  - Early-payment discount: 2% if payment arrives by 12 March 2026, that
    is €1,176.00 to pay instead
  $ said 03-02 overwhelmed send-invoice
  A small bonus: if the payment reaches me by 12 March 2026, you can take
  2% off: €1,176.00 is then all there is to pay (the QR code shows the
  full amount, just change it).
  $ said 03-02 procrastinator send-invoice
  The discount we agreed is waiting for you: take off 2% if your payment
  reaches me by 12 March 2026. €1,176.00 then settles everything, and
  €24.00 stays with you.

They say so before the invoice, too.

  $ for type in $types; do said 03-02 $type announce-invoice; done
  Our project is nearly finished. The invoice will follow, and so that it
  takes nobody by surprise, here is what it will say:
  - number: F-standard, to be sent on 2 March 2026
  - amount: €1,200.00
  - payment term: 30 days, which means 1 April 2026
  - ways to pay: bank transfer
  - early-payment discount: 2% if paid within 10 days
  - Number: F-perfectionist
  - Total: €1,200.00
  - Payment terms as agreed: 30 days
  - Due date: 1 April 2026
  - Early-payment discount: 2% within 10 days of the invoice date
  - Invoice: F-overwhelmed
  - Total: €1,200.00
  - Terms: 30 days
  - To be paid by 1 April 2026 at the latest
  - A small bonus: 2% off if it is paid within 10 days
  The invoice will follow on 2 March 2026, on the terms we agreed (30
  days). A date for the diary today: 1 April 2026. Ways to pay: bank
  transfer. Your discount is ready too: 2% off if the payment reaches me
  within 10 days of the invoice date, which leaves €24.00 with you.
  $ for type in $types; do said 03-02 $type agree-terms | grep -E 'iscount|take 2'; done
  - early-payment discount: 2% if paid within 10 days
  - Early-payment discount: 2% within 10 days
  - Present the 2% discount within 10 days as something gained, and write

And so do the nudges that speak of payment, a part payment taken off. The first week asks for nothing.

  $ on 03-05 paid overwhelmed 176
  F-overwhelmed  2026-03-05  payment received: 176.00 EUR; next: first-week contact, Monday 9 March 2026  (invoices/overwhelmed.toml)
    discount of 2%: another 1,000.00 EUR by 12 March 2026 settles it in full
  $ said 03-12 perfectionist week-2
  It is not due until 1 April 2026. If that date suits you, let us leave
  it as it is. If spreading the cost would be more convenient, let us talk
  about it now: we will set two dates. For example, €600.00 on that date
  and €600.00 a month later. If, on the contrary, you would rather be done
  early, the 2% discount runs until 12 March 2026: €1,176.00 received by
  then settles the invoice in full.
  $ said 03-12 overwhelmed week-2
  - Number: F-overwhelmed
  - Sent on: 2 March 2026
  - Due date: 1 April 2026
  - Balance: €1,024.00 (already received: €176.00, thank you)
  - With the 2% discount: €1,000.00, if received by 12 March 2026
  - Reference to quote: F-overwhelmed
  $ said 03-12 procrastinator week-2 | grep -A2 'argument'
  - The argument that works best here, told as good news: “Your 2%
    discount is there until 12 March 2026: €1,176.00 settles everything,
    and €24.00 stays with you.”
  $ said 03-12 standard pre-due | grep -A1 'discount'
  - The 2% discount still runs: offer it, €1,176.00 settles the invoice in
    full if it arrives by 12 March 2026.
  $ for type in $types; do said 03-09 $type week-1; done

In French:

  $ speak fr
  $ draft 03-02 standard send-invoice | head -25
  --- e-mail ---

  De : Camille Durand <camille@durand.example>
  À : Nadia Morel <nadia@morel.example>
  Objet : Facture F-standard

  Bonjour,

  Voici la facture F-standard.

  Délai convenu : 30 jours, soit le 1er avril 2026.

  Un escompte de 2 % s’applique à tout règlement reçu au plus tard le
  12 mars 2026 : 1 176,00 € suffisent alors à solder la facture.

  À régler pour la facture F-standard : 1 200,00 €
  Compte en EUR : IBAN FR76 3000 6000 0112 3456 7890 189
  Référence à indiquer : F-standard, ou RF60 FSTA NDAR D (référence
  structurée)
  Moyens de paiement acceptés : virement

  Une ligne qui appelle une explication ? Répondez à ce message, je m’en
  occupe aussitôt.

  Merci de la confiance que vous m’avez accordée pour ce travail.
  $ said 03-02 perfectionist send-invoice
  - Numéro : F-perfectionist
  - Date d’émission : 2 mars 2026
  - Total : 1 200,00 €
  - Échéance : 1er avril 2026 (30 jours)
  - Compte à créditer : FR76 3000 6000 0112 3456 7890 189
  - Référence à rappeler : F-perfectionist (référence structurée : RF76
    FPER FECT IONI ST)
  - Escompte : 2 % pour un règlement reçu au plus tard le 12 mars 2026,
    soit 1 176,00 € à régler
  $ said 03-02 overwhelmed send-invoice
  Petit plus : si le règlement m’arrive au plus tard le 12 mars 2026, vous
  gagnez 2 % d’escompte et 1 176,00 € suffisent (le QR code indique le
  montant entier, modifiez-le simplement).
  $ said 03-02 procrastinator send-invoice
  La remise convenue vous attend : 2 % à déduire si votre règlement me
  parvient au plus tard le 12 mars 2026. 1 176,00 € suffisent alors à tout
  solder, et 24,00 € restent chez vous.
  $ for type in $types; do said 03-02 $type announce-invoice; done
  Notre projet touche à sa fin. La facture suivra ; pour qu’elle ne
  surprenne personne, voici dès maintenant ce qu’elle contiendra :
  - numéro : F-standard, envoi le 2 mars 2026
  - montant : 1 200,00 €
  - délai de paiement : 30 jours, soit le 1er avril 2026
  - moyens de paiement : virement
  - escompte de 2 % pour un règlement sous 10 jours
  - Numéro : F-perfectionist
  - Total : 1 200,00 €
  - Délai de règlement convenu : 30 jours
  - Échéance : 1er avril 2026
  - Escompte : 2 % pour un règlement sous 10 jours à compter de la date de
    facture
  - Facture : F-overwhelmed
  - Total : 1 200,00 €
  - Délai : 30 jours
  - À régler au plus tard le 1er avril 2026
  - Petit plus : 2 % d’escompte pour un règlement sous 10 jours
  La facture suivra le 2 mars 2026, aux conditions convenues (30 jours).
  Date à noter dès aujourd’hui : le 1er avril 2026. Moyens acceptés :
  virement. Votre remise est prête elle aussi : 2 % si le règlement me
  parvient sous 10 jours à compter de la date de facture, soit 24,00 € qui
  restent chez vous.
  $ for type in $types; do said 03-02 $type agree-terms | grep -E 'scompte|remise'; done
  - escompte de 2 % pour un règlement sous 10 jours
  - Escompte : 2 % pour un règlement dans les 10 jours
    gagnez 2 % d’escompte.
  2 % de remise s’il me parvient sous 10 jours à compter de la date de
  - Présenter la remise de 2 % sous 10 jours comme un avantage, et
  $ said 03-12 perfectionist week-2
  Son échéance, le 1er avril 2026, est encore devant nous. Si cette date
  vous convient, n’y changeons rien. S’il vous est plus commode de
  répartir la dépense, parlons-en dès maintenant : nous fixerons deux
  dates. Par exemple, 600,00 € à cette date et 600,00 € un mois plus tard.
  Si vous préférez au contraire en avoir fini plus tôt, l’escompte de 2 %
  court jusqu’au 12 mars 2026 : 1 176,00 € reçus d’ici là soldent
  entièrement la facture.
  $ said 03-12 overwhelmed week-2
  - Numéro : F-overwhelmed
  - Envoyée le : 2 mars 2026
  - Échéance : 1er avril 2026
  - Solde : 1 024,00 € (déjà reçu : 176,00 €, merci)
  - Avec l’escompte de 2 % : 1 000,00 €, pour un règlement reçu au plus
    tard le 12 mars 2026
  - Référence à rappeler : F-overwhelmed
  $ said 03-12 procrastinator week-2 | grep -A3 'argument'
  - L’argument qui porte le plus ici, annoncé comme une bonne nouvelle :
    « Votre remise de 2 % tient jusqu’au 12 mars 2026 : 1 176,00 €
    suffisent à tout solder, et 24,00 € restent chez vous. »
  - À ne pas dire : « retard », « toujours pas ». Elle n’est pas encore à
  $ said 03-12 standard pre-due | grep -A1 'escompte'
  - L’escompte de 2 % court encore : le proposer, 1 176,00 € reçus au plus
    tard le 12 mars 2026 suffisent à solder la facture.
  $ for type in $types; do said 03-09 $type week-1; done

A day after its last, no text says anything of it.

  $ for lang in fr en; do
  >   speak $lang
  >   for type in $types; do
  >     for step in announce-invoice send-invoice week-1 week-2 pre-due; do said 03-13 $type $step; done
  >   done
  > done

No text of the chase ever does, not even where the discount outlives the due day. `check` warns of that.

  $ sed -i 's/days = 10/days = 90/' invoices/*.toml
  $ for lang in fr en; do
  >   speak $lang
  >   for type in $types; do
  >     for step in overdue second-reminder call meeting instalment-offer statement escalation final-warning formal-notice legal broken-promise instalment-request; do
  >       if draft 05-20 $type $step | grep -q .; then echo "texts in $lang"; said 05-20 $type $step; fi
  >     done
  >   done
  > done | sort | uniq -c
       37 texts in en
       37 texts in fr
  $ on 03-02 check | grep -A3 W018 | head -4
  invoices/overwhelmed.toml:7:12: warning W018: the early-payment discount runs until 2026-05-31, the invoice is due on 2026-04-01
    discount = { percent = 2, days = 90 }
               ^
    hint: give it fewer `days`: paying late would still earn it
  $ sed -i 's/days = 90/days = 30/' invoices/*.toml
  $ on 03-02 check | grep -c W018
  0
  [1]
  $ sed -i 's/days = 30/days = 10/' invoices/*.toml

What `show`, `why` and JSON say of it.

  $ on 03-02 show F-standard | grep -E '^  (total|open|discount)'
    total     1,200.00 EUR
    open      1,200.00 EUR
    discount  2%, until Thursday 12 March 2026: 1,176.00 EUR settles it
  $ le 03-02 show F-standard | grep -E '^  (total|reste|escompte)'
    total         1 200,00 EUR
    reste ouvert  1 200,00 EUR
    escompte      2 %, jusqu’au jeudi 12 mars 2026 : 1 176,00 EUR pour solder
  $ on 03-13 show F-standard | grep discount
    discount  2%, ended on Thursday 12 March 2026
  $ le 03-13 show F-standard | grep escompte
    escompte      2 %, terminé le jeudi 12 mars 2026
  $ on 03-06 why overwhelmed | grep discount
    discount  2%, until Thursday 12 March 2026: 1,000.00 EUR settles it
  $ le 03-06 why overwhelmed | grep escompte
    escompte      2 %, jusqu’au jeudi 12 mars 2026 : 1 000,00 EUR pour solder
  $ on 03-06 list --format json | grep -A8 '"open": "1024'
        "open": "1024.00",
        "discount": {
          "percent": "2",
          "days": 10,
          "state": "running",
          "until": "2026-03-12",
          "amount": "24.00",
          "pay": "1000.00"
        },
  $ on 03-13 show F-standard --format json | grep -A7 '"discount"'
      "discount": {
        "percent": "2",
        "days": 10,
        "state": "expired",
        "until": "2026-03-12",
        "amount": "24.00",
        "pay": null
      },

A payment of the smaller amount on the last day settles the invoice, and the answer says so.

  $ on 03-12 paid standard 1176
  F-standard  2026-03-12  payment received: 1,176.00 EUR; paid  (invoices/standard.toml)
    settled in full: discount of 2% taken, 24.00 EUR
  $ on 03-12 show F-standard | grep -E '^  (standing|received|credited|open|discount)'
    standing  paid
    received  1,176.00 EUR
    credited  24.00 EUR
    open      0.00 EUR
    discount  2%, taken: 24.00 EUR
  $ le 03-12 show F-standard | grep escompte
    escompte      2 %, accordé : 24,00 EUR
  $ le 03-12 paid procrastinator 1176
  F-procrastinator  2026-03-12  paiement reçu : 1 176,00 EUR ; payée  (invoices/procrastinator.toml)
    soldée : escompte de 2 % déduit, 24,00 EUR
  $ on 03-12 paid overwhelmed 1000 --format json | grep -A8 '"standing"'
        "standing": "paid",
        "discount": {
          "percent": "2",
          "days": 10,
          "state": "taken",
          "until": "2026-03-12",
          "amount": "24.00",
          "pay": null
        },

Two parts within the days do too; until the second, it says what is missing.

  $ on 03-12 undo F-overwhelmed
  F-overwhelmed  2026-03-12  taken back: payment received, 1,000.00 EUR  (invoices/overwhelmed.toml)
  $ on 03-12 paid F-overwhelmed 900
  F-overwhelmed  2026-03-12  payment received: 900.00 EUR; next: first-week contact, due now  (invoices/overwhelmed.toml)
    discount of 2%: another 100.00 EUR by 12 March 2026 settles it in full
  $ le 03-12 paid F-overwhelmed 99.99
  F-overwhelmed  2026-03-12  paiement reçu : 99,99 EUR ; ensuite : contact de la 1re semaine, à faire maintenant  (invoices/overwhelmed.toml)
    escompte de 2 % : encore 0,01 EUR d’ici le 12 mars 2026, et tout est soldé
  $ on 03-12 paid F-overwhelmed 0.01
  F-overwhelmed  2026-03-12  payment received: 0.01 EUR; paid  (invoices/overwhelmed.toml)
    settled in full: discount of 2% taken, 24.00 EUR

A day late the same amount leaves the rest open, and the answer says why. The day at the bank decides, not the one on
which it is recorded.

  $ on 03-13 paid perfectionist 1176
  F-perfectionist  2026-03-13  payment received: 1,176.00 EUR; next: first-week contact, due now  (invoices/perfectionist.toml)
    still open: 24.00 EUR, the discount of 2% ended on 12 March 2026
  $ on 03-13 undo perfectionist
  F-perfectionist  2026-03-13  taken back: payment received, 1,176.00 EUR  (invoices/perfectionist.toml)
  $ le 03-16 paid perfectionist 1176
  F-perfectionist  2026-03-16  paiement reçu : 1 176,00 EUR ; ensuite : contact de la 2e semaine, à faire maintenant  (invoices/perfectionist.toml)
    reste ouvert : 24,00 EUR, l’escompte de 2 % s’est terminé le 12 mars 2026
  $ on 03-16 undo perfectionist
  F-perfectionist  2026-03-16  taken back: payment received, 1,176.00 EUR  (invoices/perfectionist.toml)
  $ on 03-16 paid perfectionist 1176 --date 2026-03-12
  F-perfectionist  2026-03-12  payment received: 1,176.00 EUR; paid  (invoices/perfectionist.toml)
    settled in full: discount of 2% taken, 24.00 EUR

The thanks name what was taken off.

  $ for type in $types; do said 03-16 $type thank-you; done
  $ speak fr
  $ for type in $types; do said 03-16 $type thank-you; done

Without an amount all that is open is recorded, and there is nothing more to say.

  $ on 03-16 undo F-perfectionist
  F-perfectionist  2026-03-12  taken back: payment received, 1,176.00 EUR  (invoices/perfectionist.toml)
  $ on 03-05 paid perfectionist
  F-perfectionist  2026-03-05  payment received: 1,200.00 EUR; paid  (invoices/perfectionist.toml)
  $ on 03-06 show F-perfectionist | grep -E '^  (received|credited|discount)'
    received  1,200.00 EUR
    discount  2%, not taken
  $ le 03-06 show F-perfectionist | grep escompte
    escompte      2 %, non utilisé

An invoice without a day of its own is issued by being sent: its days count from there.

  $ printf 'number = "F-2"\nclient = "standard"\ntotal = 500.00\nterms = "30 days"\ndiscount = { percent = 3, days = 8 }\n\n[work]\nends = 2026-03-20\n' > invoices/F-2.toml
  $ on 03-20 show F-2 | grep discount
    discount  3%, within 8 days of issue: 485.00 EUR settles it
  $ le 03-20 show F-2 | grep escompte
    escompte      3 %, sous 8 jours à compter de l’émission : 485,00 EUR pour solder
  $ said 03-20 F-2 send-invoice
  Un escompte de 3 % s’applique à tout règlement reçu au plus tard le
  28 mars 2026 : 485,00 € suffisent alors à solder la facture.
  $ on 03-20 done F-2
  F-2  2026-03-20  done: sending the invoice, email; next: first-week contact, Friday 27 March 2026  (invoices/F-2.toml)
  $ on 03-20 show F-2 | grep discount
    discount  3%, until Saturday 28 March 2026: 485.00 EUR settles it
  $ on 03-30 paid F-2 485 --date 2026-03-28
  F-2  2026-03-28  payment received: 485.00 EUR; paid  (invoices/F-2.toml)
    settled in full: discount of 3% taken, 15.00 EUR
