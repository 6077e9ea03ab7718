import ExportControl
import RuleModel
import Testing

@Suite("Names of countries as people write them")
struct CountrySpellingTests {
  private func code(_ written: String) throws -> String? {
    let list = try #require(try RealRules.sound().vocabulary.codeLists["country"])
    return list.code(meantBy: written)?.text
  }

  @Test(
    "a spelling leads to its country",
    arguments: [
      ("CN", "CN"), ("CHN", "CN"), ("China", "CN"), ("PRC", "CN"), ("P.R. China", "CN"), ("中国", "CN"),
      ("People's Republic of China", "CN"), ("Mainland China", "CN"), ("HK", "HK"), ("HKG", "HK"),
      ("Hong Kong", "HK"), ("HongKong", "HK"), ("Hong Kong SAR", "HK"), ("Hong Kong, China", "HK"),
      ("香港", "HK"), ("MO", "MO"), ("Macau", "MO"), ("Macao", "MO"), ("Macao SAR", "MO"), ("MAC", "MO"),
      ("TW", "TW"), ("Taiwan", "TW"), ("TWN", "TW"), ("Congo (Democratic Republic of the)", "CD"),
      ("Democratic Republic of the Congo", "CD"), ("DR Congo", "CD"), ("DRC", "CD"),
      ("Congo-Kinshasa", "CD"), ("COD", "CD"), ("Congo (Republic of the)", "CG"),
      ("Republic of the Congo", "CG"), ("Congo-Brazzaville", "CG"), ("COG", "CG"), ("Côte d'Ivoire", "CI"),
      ("Cote d'Ivoire", "CI"), ("Côte d’Ivoire", "CI"), ("Ivory Coast", "CI"), ("Türkiye", "TR"),
      ("Turkey", "TR"), ("Burma", "MM"), ("Myanmar", "MM"), ("Myanmar (Burma)", "MM"), ("North Korea", "KP"),
      ("Korea, North", "KP"), ("DPRK", "KP"), ("Democratic People's Republic of Korea", "KP"),
      ("South Korea", "KR"), ("Korea, South", "KR"), ("Republic of Korea", "KR"), ("KOR", "KR"),
      ("Czechia", "CZ"), ("Czech Republic", "CZ"), ("UAE", "AE"), ("U.A.E.", "AE"),
      ("United Arab Emirates", "AE"), ("ARE", "AE"), ("Russia", "RU"), ("Russian Federation", "RU"),
      ("RUS", "RU"), ("Vietnam", "VN"), ("Viet Nam", "VN"), ("Laos", "LA"), ("Lao PDR", "LA"),
      ("Lao People's Democratic Republic", "LA"), ("Syria", "SY"), ("Syrian Arab Republic", "SY"),
      ("Kosovo", "XK"), ("XKX", "XK"), ("Iran", "IR"), ("Iran, Islamic Republic of", "IR"),
      ("Eswatini", "SZ"), ("Swaziland", "SZ"), ("Cabo Verde", "CV"), ("Cape Verde", "CV"),
      ("North Macedonia", "MK"), ("Timor-Leste", "TL"), ("East Timor", "TL"), ("USA", "US"),
      ("United States of America", "US"), ("UK", "GB"), ("Great Britain", "GB"), ("Holland", "NL"),
      ("South Sudan", "SS"), ("Sudan", "SD"), ("Niger", "NE"), ("Nigeria", "NG"), ("Guinea", "GN"),
      ("Guinea-Bissau", "GW"), ("Equatorial Guinea", "GQ"), ("Papua New Guinea", "PG"), ("Dominica", "DM"),
      ("Dominican Republic", "DO"), ("Mali", "ML"), ("Malawi", "MW"), ("Austria", "AT"), ("Australia", "AU"),
    ])
  func aCountry(written: String, code: String) throws {
    #expect(try self.code(written) == code)
  }

  @Test(
    "a name that two countries share, or none has, leads to no country",
    arguments: [
      "Congo", "Korea", "Saint Martin", "Virgin Islands", "Samoa Islands", "Crimea", "Donetsk", "cn", "no",
      "No", "NO ", "N/A", "none", "China/Hong Kong", "China or Hong Kong", "EU", "",
    ])
  func noCountry(written: String) throws {
    #expect(try code(written) == nil)
  }

  @Test("no spelling belongs to two countries, and none is another's code")
  func everySpellingIsOneCountrys() throws {
    let list = try #require(try RealRules.sound().vocabulary.codeLists["country"])
    for entry in list.entries {
      for written in [entry.code.text, entry.name] + entry.also {
        #expect(list.code(meantBy: written) == entry.code, "\(written)")
      }
    }
  }
}
