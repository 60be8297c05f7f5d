import { nameIn, type Reference } from "~/domain/reference/reference";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import regions from "../../../supabase/reference/municipalities.json" with { type: "json" };

/** What the planner's ids are called, in one language. */
export type PlanNames = {
  trainee: (id: string) => string;
  host: (id: string) => string;
  /** The title of a seat. */
  seat: (id: string) => string;
  segment: (id: string) => string;
  municipality: (number: string) => string;
  /** A county, a municipality or an economic region. */
  region: (number: string) => string;
  theme: (id: string) => string;
  certificate: (kind: string) => string;
};

export type NamedRows = {
  trainees: readonly { id: string; name: string }[];
  hosts: readonly { id: string; name: string }[];
  seats: readonly { id: string; title: string }[];
};

const economicRegions = new Map(
  regions.map((place) => [place.economic_region_number, place.economic_region_name]),
);
const certificates = [
  "police_certificate",
  "clearance_confidential",
  "clearance_secret",
  "clearance_top_secret",
] as const;

/** Names for what a plan speaks of. Whoever has left is called that; what has no name goes by its number. */
export function planNames(rows: NamedRows, reference: Reference, locale: Locale): PlanNames {
  const t = i18nFor(locale).getFixedT(locale, ["plan", "programme"]);
  const trainees = new Map(rows.trainees.map(({ id, name }) => [id, name]));
  const hosts = new Map(rows.hosts.map(({ id, name }) => [id, name]));
  const seats = new Map(rows.seats.map(({ id, title }) => [id, title]));
  const municipality = (number: string) => reference.municipalities.get(number)?.name ?? number;
  return {
    trainee: (id) => trainees.get(id) || t("programme:noName"),
    host: (id) => hosts.get(id) ?? t("name.host"),
    seat: (id) => seats.get(id) ?? t("name.seat"),
    segment: (id) => t("programme:segment", { number: id }),
    municipality: (number) => (number === "" ? t("name.noMunicipality") : municipality(number)),
    region: (number) =>
      reference.counties.get(number)?.name ?? economicRegions.get(number) ?? municipality(number),
    theme: (id) => {
      const theme = reference.missions.get(id);
      return theme ? nameIn(theme, locale) : id;
    },
    certificate: (kind) => {
      const known = certificates.find((one) => one === kind);
      return known ? t(`certificate.${known}`) : kind;
    },
  };
}
