import type { Locale } from "~/locales/locale";
import { inNorwegianOrder } from "~/locales/sort";
import type { Reference } from "../reference/reference";

/** ISO 3166-1 alpha-2 without Norway and places where nobody lives, and with Kosovo, which has no code there yet. */
const countryCodes = new Set(
  (
    "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD " +
    "CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD " +
    "GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI " +
    "KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW " +
    "MX MY MZ NA NC NE NF NG NI NL NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC " +
    "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ " +
    "VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
  ).split(" "),
);

/** Countries abroad with their names in a language, by name. */
export function countriesAbroad(locale: Locale): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  return [...countryCodes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => inNorwegianOrder(a.name, b.name));
}

type Home = { municipality_number: string | null; country_code: string | null };

/** Where an applicant lives or works: four digits are a municipality, two letters a country. Null for anything else. */
export function readHome(typed: string): Home | null {
  if (countryCodes.has(typed)) return { municipality_number: null, country_code: typed };
  return /^\d{4}$/.test(typed) ? { municipality_number: typed, country_code: null } : null;
}

/** The name of a municipality or country in a language; null where there is none yet. */
export function homeName(
  home: string | null,
  { municipalities }: Pick<Reference, "municipalities">,
  locale: Locale,
): string | null {
  if (home === null) return null;
  if (countryCodes.has(home)) return new Intl.DisplayNames([locale], { type: "region" }).of(home) ?? home;
  return municipalities.get(home)?.name ?? home;
}
