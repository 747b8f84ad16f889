/**
 * Names of countries, and of what belongs to them, as they are written. A country that the calendar does not cover is
 * named all the same, so that talk of its elections is not taken for talk of others.
 */
const NAMES: Readonly<Record<string, string>> = {
  US:
    "U\\.S\\.|US|USA|U\\.S\\.A\\.|United States|America|Americans?|White House|Capitol Hill|Electoral College|GOP|Republicans?" +
    "|Democrats?|Dems|Trump|Biden|Estados Unidos|EE\\.? ?UU\\.?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut" +
    "|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan" +
    "|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New York|North Carolina" +
    "|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont" +
    "|Virginia|Wisconsin|Wyoming|Philadelphia|Detroit|Maricopa|Milwaukee",
  GB: "UK|U\\.K\\.|United Kingdom|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|Westminster|Labour|Tory|Tories|Brexit",
  CA: "Canada|Canadians?|Ottawa|Ontario|Quebec|Québec|Elections Canada",
  AU: "Australia|Australians?|AEC|Canberra|Queensland|Victorian election",
  IE: "Ireland|Irish|Dáil",
  IN: "India|Indians?|Lok Sabha|EVMs?|BJP|Modi|Maharashtra",
  BR: "Brazil|Brazilians?|Brasil|Bolsonaro|Lula",
  MX: "Mexico|Mexicans?|México|mexican[oa]s?|INE|Morena",
  PH: "Philippines?|Filipinos?|COMELEC|Comelec",
  KR: "South Korea|Koreans?",
  TW: "Taiwan|Taiwanese",
  SG: "Singapore|Singaporeans?",
  IL: "Israel|Israelis?|Knesset",
  FR: "France|French|Macron|Le Pen",
  DE: "Germany|Germans?|Bundestag",
  ES: "Spain|España|españoles?|Sánchez|Congreso de los Diputados",
  IT: "Italy|Italians?",
  PL: "Poland|Polish|Poles",
  RO: "Romania|Romanians?",
  HU: "Hungary|Hungarians?|Fidesz",
  KE: "Kenya|Kenyans?|IEBC|Raila|Ruto",
  NG: "Nigeria|Nigerians?|INEC|Tinubu|BVAS",
  ZA: "South Africa|South Africans?|IEC",
  GH: "Ghana|Ghanaians?",
  VE: "Venezuela|venezolan[oa]s?|Venezuelans?|Maduro|CNE",
  CO: "Colombia|colombian[oa]s?|Registraduría",
  AR: "Argentina|argentin[oa]s?|Milei",
  PE: "Perú|peruan[oa]s?|Fujimori|ONPE",
  BO: "Bolivia|bolivian[oa]s?",
  EC: "Ecuador|ecuatorian[oa]s?",
  CL: "Chile|chilen[oa]s?",
  GT: "Guatemala|guatemaltec[oa]s?",
  HN: "Honduras|hondureñ[oa]s?",
  GE: "Georgian Dream|Tbilisi|Batumi",
  RU: "Russia|Russians?",
  ID: "Indonesia|Indonesians?|Jakarta",
  PK: "Pakistan|Pakistanis?",
  BD: "Bangladesh",
  TR: "Turkey|Turkish|Türkiye|Erdogan|Erdoğan",
};

const tests = Object.entries(NAMES).map(
  ([code, names]) => [code, new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, "u")] as const,
);

/** ISO 3166-1 codes of the countries that a text names, the United States first when it is one of several. */
export const countriesNamed = (text: string): string[] =>
  tests.filter(([, test]) => test.test(text)).map(([code]) => code);
