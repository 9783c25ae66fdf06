The interface: --lang, the locale, the book, English. The draft: the client's language, whatever the interface speaks.

  $ first() { head -1 | cut -d' ' -f1; }
  $ cd tiny
  $ relance --as-of 2026-04-02 | first
  Thursday
  $ LC_ALL=fr_FR.UTF-8 relance --as-of 2026-04-02 | first
  jeudi
  $ LC_ALL= LC_MESSAGES=fr_BE LANG=en_GB.UTF-8 relance --as-of 2026-04-02 | first
  jeudi
  $ LC_ALL=fr_FR.UTF-8 relance --as-of 2026-04-02 --lang en | first
  Thursday
  $ cd ../durand
  $ relance --as-of 2026-05-04 | first
  lundi
  $ LC_ALL=en_GB.UTF-8 relance --as-of 2026-05-04 | first
  Monday
  $ LC_ALL=de_DE.UTF-8 relance --as-of 2026-05-04 | first
  lundi
  $ relance --as-of 2026-05-04 draft 2026-009 | grep Objet
  Objet : Invoices 2026-009 and 2026-020: statement of account as of 4 May 2026
  $ relance --as-of 2026-05-04 --lang en draft 2026-033 | sed -n 5p
  Bonjour Monsieur Vasseur,
