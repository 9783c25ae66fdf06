// SPDX-License-Identifier: MIT
#include "render/law_titles.hpp"

#include "render/locale.hpp"

namespace relance {

std::string law_title(LegalSource source, Language language) {
  const auto say = [language](std::string_view fr, std::string_view en) {
    return std::string(pick(language, fr, en));
  };
  switch (source) {
    case LegalSource::none:
    case LegalSource::contract:
      return {};
    case LegalSource::eu_2011_7:
      return say("directive 2011/7/UE", "Directive 2011/7/EU");
    case LegalSource::fr_l441_10:
      return say("article L441-10 du Code de commerce", "article L441-10, French Commercial Code");
    case LegalSource::fr_d441_5:
      return say("article D441-5 du Code de commerce", "article D441-5, French Commercial Code");
    case LegalSource::fr_public_interest:
      return say("article R2192-31 du Code de la commande publique",
                 "article R2192-31, French Public Procurement Code");
    case LegalSource::fr_public_fixed_sum:
      return say("article D2192-35 du Code de la commande publique",
                 "article D2192-35, French Public Procurement Code");
    case LegalSource::fr_civil_1231_6:
      return say("article 1231-6 du Code civil", "article 1231-6, French Civil Code");
    case LegalSource::be_law_2002:
      return say("loi belge du 2\u00a0ao\u00fbt 2002", "Belgian Act of 2\u00a0August 2002");
    case LegalSource::be_book_xix:
      return say("livre XIX du Code belge de droit \u00e9conomique",
                 "Book XIX, Belgian Code of Economic Law");
    case LegalSource::de_288_1:
      return say("\u00a7\u00a0288 al. 1 BGB (Allemagne)", "section 288(1) BGB (Germany)");
    case LegalSource::de_288_2:
      return say("\u00a7\u00a0288 al. 2 BGB (Allemagne)", "section 288(2) BGB (Germany)");
    case LegalSource::de_288_5:
      return say("\u00a7\u00a0288 al. 5 BGB (Allemagne)", "section 288(5) BGB (Germany)");
    case LegalSource::es_law_3_2004:
      return say("loi espagnole 3/2004", "Spanish Act 3/2004");
    case LegalSource::it_decree_231:
      return say("d\u00e9cret l\u00e9gislatif italien 231/2002", "Italian Legislative Decree 231/2002");
    case LegalSource::lu_law_2004:
      return say("loi luxembourgeoise du 18\u00a0avril 2004", "Luxembourg Act of 18\u00a0April 2004");
    case LegalSource::nl_6_119a:
      return say("article 6:119a du Code civil n\u00e9erlandais", "article 6:119a, Dutch Civil Code");
    case LegalSource::nl_bik:
      return say("bar\u00e8me n\u00e9erlandais des frais de recouvrement", "Dutch scale of collection costs");
    case LegalSource::uk_1998_act:
      return say("loi britannique de 1998 sur les retards de paiement",
                 "Late Payment of Commercial Debts (Interest) Act 1998");
    case LegalSource::uk_1998_act_5a:
      return say("loi britannique de 1998 sur les retards de paiement, article 5A",
                 "Late Payment of Commercial Debts (Interest) Act 1998, section 5A");
    case LegalSource::ch_co_104:
      return say("article 104 du Code suisse des obligations", "article 104, Swiss Code of Obligations");
  }
  return {};
}

}  // namespace relance
