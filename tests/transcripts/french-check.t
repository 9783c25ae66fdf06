What `check` tells, in French.

  $ cd tiny
  $ relance() { command relance --as-of 2026-04-02 --lang fr "$@"; }
  $ relance check
  Rien à signaler.
  $ sed -i '1a pdf = "F-101.pdf"' invoices/F-101.toml
  $ relance check
  invoices/F-101.toml:2:7: erreur E050 : le fichier « F-101.pdf » n’est pas dans le livre
    pdf = "F-101.pdf"
          ^
    conseil : les chemins partent du fichier de la facture
  1 erreur, 0 avertissement
  [1]
  $ relance draft F-101 > /dev/null
  relance: F-101 : le fichier « F-101.pdf » n’est pas dans le livre : le brouillon s’en passe
  [3]
  $ sed -i '/^pdf/d' invoices/F-101.toml
  $ mkdir -p templates/fr/mine templates/fr/standard
  $ printf 'Subject: facture {{number}}\n\n{{greting}}\n' > templates/fr/standard/overdue.txt
  $ printf 'Subject: facture {{number}}\n\n{{greeting}}\n' > templates/fr/mine/word.txt
  $ relance check
  templates/fr/mine/word.txt:1:1: avertissement W013 : « templates/en/mine/word.txt » n’existe pas
    Subject: facture {{number}}
    ^
    conseil : écrivez-le aussi, sinon les clients de cette langue recevront un autre texte
  templates/fr/standard/overdue.txt:3:1: erreur E051 : il n’y a pas de champ « greting »
    {{greting}}
    ^
    conseil : vouliez-vous dire « greeting » ?
  1 erreur, 1 avertissement
  [1]
  $ rm -r templates
  $ sed -i '1i requires = ["purchase_order"]' clients/studio-lenoir.toml
  $ sed -i 's/^terms = .*/terms = "90 days"/' invoices/F-101.toml
  $ relance check
  invoices/F-101.toml:1:1: avertissement W012 : délai au-delà du maximum légal : 90 jours
    number = "F-101"
    ^
    conseil : C. com. L441-10 admet 60 jours, ou 45 jours fin de mois ; la facture est calculée comme convenu
  invoices/F-101.toml:1:10: avertissement W010 : « studio-lenoir » exige « purchase_order », absent de cette facture
    number = "F-101"
             ^
    conseil : ajoutez « purchase_order = ... » à la facture ou au client
  0 erreur, 2 avertissements
  $ sed -i 's/^terms = .*/terms = "30 days"/' invoices/F-101.toml; sed -i '/^requires/d' clients/studio-lenoir.toml
  $ cp relance.toml ../kept
  $ sed -i 's/^iban.*/iban = { EUR = "FR7630006000011234567890188", GBP = "12-34-56 12345678" }\nbic = "AGRI"/' relance.toml
  $ relance check | grep -A3 E052
  relance.toml:1:1: erreur E052 : « AGRI » n’est pas un BIC valide
    [me]
    ^
    conseil : recopiez-le des documents de votre banque
  relance.toml:1:1: erreur E052 : le compte en EUR, « FR7630006000011234567890188 », n’est pas un IBAN valide
    [me]
    ^
    conseil : recopiez-le des documents de votre banque
  $ cp ../kept relance.toml
  $ sed -i '/^iban/d; /^email/d; /^checked/d' relance.toml
  $ relance check
  relance.toml:1:1: avertissement W014 : pas de compte en EUR où être payé
    [me]
    ^
    conseil : ajoutez-le à « iban » dans [me], ou « pay_url » aux factures
  relance.toml:1:1: avertissement W016 : [me] n’a pas d’e-mail : aucun e-mail ne peut être préparé
    [me]
    ^
    conseil : ajoutez email = "..." à [me]
  relance.toml:8:1: avertissement W015 : [bank] checked n’est pas renseigné
    [bank]
    ^
    conseil : saisissez les paiements reçus, puis « relance bank checked » : on ne relance personne pour de l’argent déjà reçu
  0 erreur, 3 avertissements
  $ relance draft F-101 --step overdue
  relance: [me] n’a pas d’e-mail : il n’y a pas d’expéditeur
    conseil : ajoutez email = "..." à [me]
  [3]
  $ cp ../kept relance.toml
  $ relance --as-of 2027-01-02 check | grep -A3 W019
  relance.toml:1:1: avertissement W019 : les taux « ecb_mro » s’arrêtent au 2026-12-31 : aucun semestre n’a de taux après ce jour
    [me]
    ^
    conseil : écrivez rates/2027.toml : [[rate]] series = "ecb_mro", valid_from = 2027-01-01, value = ..., source = "..."
  $ sed -i '/^address/d; /^registration/d; /^vat_mention/d' relance.toml; sed -i '/^address/d' clients/studio-lenoir.toml
  $ relance check
  clients/studio-lenoir.toml:1:1: avertissement W020 : le client : il manque « address »
    name = "Studio Lenoir"
    ^
    conseil : une facture doit porter : l’adresse de facturation du client (C. com. L441-9)
  relance.toml:1:1: avertissement W020 : [me] : il manque « registration », « address », « vat_number » ou « vat_mention »
    [me]
    ^
    conseil : une facture doit porter : votre numéro SIREN ou SIRET (C. com. R123-237) ; votre adresse (C. com. L441-9) ; votre numéro de TVA, ou la mention qui vous en dispense (CGI ann. II 242 nonies A)
  0 erreur, 2 avertissements
  $ sed -i '1a late_payment = { rate = 6 }' clients/studio-lenoir.toml
  $ relance check | grep -A3 W021
  clients/studio-lenoir.toml:2:25: avertissement W021 : le taux convenu de 6.00 % est inférieur à 7.86 %, 3 fois le taux légal de ce semestre
    late_payment = { rate = 6 }
                            ^
    conseil : c’est le minimum qu’un contrat peut prévoir (C. com. L441-10) ; les sommes utilisent le taux écrit
  $ sed -i '/^late_payment/d' clients/studio-lenoir.toml
  $ printf '\n[[event]]\ndate = 2026-04-01\nkind = "insolvency"\nreference = "BODACC 2026-04-01"\n' >> invoices/F-101.toml
  $ relance check | grep -A3 W022
  invoices/F-101.toml:1:10: avertissement W022 : « studio-lenoir » est en procédure collective depuis le 2026-04-01 ; aucune déclaration de créance n’est notée pour cette facture
    number = "F-101"
             ^
    conseil : déclarez-la dans les 2 mois de la publication du jugement (C. com. R622-24, à vérifier), puis « relance done F-101 --step declare-claim »
  $ sed -i '/^\[\[event/,$d' invoices/F-101.toml
  $ relance --as-of 2030-09-01 check | grep -A3 W023
  invoices/F-101.toml:1:10: avertissement W023 : le délai pour agir en justice, 5 ans à compter du 2026-03-02 (jour de l’émission), expire le 2031-03-02
    number = "F-101"
             ^
    conseil : article L110-4 du Code de commerce et article 2224 du Code civil ; le délai court de l’achèvement de la prestation, non de la date de facture : Cass. com., 26 février 2020, n° 18-25.036 ; une reconnaissance de la dette ou une demande en justice interrompt le délai (articles 2240 et 2241 du Code civil) ; ni une relance ni une mise en demeure ne le fait (Cass. com., 18 mai 2022, n° 20-23.204)

Scripts read English, unless they ask for French: neither the locale nor the book changes what they read.

  $ sed -i 's/^issued = .*/issued = "2026-03-02"/' invoices/F-101.toml
  $ messages() { sed -n 's/^ *"\(message\|hint\)": //p'; }
  $ env LC_ALL=fr_FR.UTF-8 relance --as-of 2026-04-02 list --format json 2> /dev/null | messages
  "`issued` is text, expected a date",
  "write it without quotes: 2026-03-02"
  $ relance list --format json 2> /dev/null | messages
  "« issued » est un texte, attendu : une date",
  "écrivez-la sans guillemets : 2026-03-02"
  $ env LC_ALL=fr_FR.UTF-8 relance --as-of 2026-04-02 list --quiet
  1 fichier n’a pas pu être utilisé, sa facture n’est pas ci-dessous : invoices/F-101.toml
  Aucune facture.
  invoices/F-101.toml:4:10: erreur E011 : « issued » est un texte, attendu : une date
    issued = "2026-03-02"
             ^
    conseil : écrivez-la sans guillemets : 2026-03-02
  [3]
