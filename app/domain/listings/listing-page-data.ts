import type { TFunction } from "i18next";
import { type Municipality, nameIn, parallelNames, type Reference } from "~/domain/reference/reference";
import {
  capitalise,
  formatDate,
  formatDaysLeft,
  formatDeadline,
  formatNumber,
  formatTime,
  joinList,
} from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import { adLang, publicListingState } from "./listing";
import { placeText } from "./listing-card-data";
import type { ListingRow } from "./listings.server";
import { offerRows } from "./offer-rows";

/** The page of one ad, ready to show in one language. `adLang` is the `lang` of what the employer wrote. */
export type ListingPageData = ReturnType<typeof listingPageData>;

/** Turns a row into the page. `html` is the rendered description; `now` decides the time left and what is open. */
export function listingPageData(
  row: ListingRow,
  html: string,
  reference: Reference,
  locale: Locale,
  now: Date,
) {
  const t = i18nFor(locale).getFixedT(locale, "listings");
  const state = publicListingState(row, now);
  const places = row.places
    .toSorted((a, b) => a.position - b.position)
    .map(({ municipality_number }) => reference.municipalities.get(municipality_number))
    .filter((place) => place !== undefined);
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    adLang: adLang(row.language, locale),
    agency: { name: row.agency.name, slug: row.agency.slug },
    place: placeText(row, reference, locale, t),
    isExample: row.is_example,
    state,
    kind: row.kind,
    missionSentence: row.mission_sentence,
    missions: [row.primary_mission, ...row.missions.map(({ theme_id }) => theme_id)]
      .filter((id, index, all) => id !== null && all.indexOf(id) === index)
      .flatMap((id) => reference.missions.get(id ?? "") ?? [])
      .map((mission) => ({ id: mission.id, name: nameIn(mission, locale) })),
    ...leadAndText(row, html),
    offer: offerRows(row, { t, locale, reference, now }),
    tasks: row.tasks,
    criteria: row.criteria.toSorted((a, b) => a.position - b.position),
    questions: row.questions.toSorted((a, b) => a.position - b.position),
    placeText: row.place_text,
    places: places.map(({ name, lat, lon }) => ({ name, lat, lon })),
    otherNames: places.filter((place) => parallelNames(place).length > 0).map(otherNamesOf),
    publicListNotice: row.public_list_notice,
    diversityStatement: row.diversity_statement,
    published: row.publish_at ? formatDate(row.publish_at, locale, now) : "",
    changes: row.changes.map((change) => changeText(change, reference, locale, t, now)),
    deadline: row.deadline === null ? null : deadlineTexts(row.deadline, locale, now),
    facts: facts(row, reference, locale, t, now),
    contact: {
      name: row.contact_name,
      role: row.contact_role,
      email: row.contact_email,
      phone: row.contact_phone,
    },
  };
}

/**
 * The lead and the rest of the text. An ad's text often begins with its summary: then its first paragraph is the lead,
 * so that nobody reads the same sentence twice.
 */
function leadAndText(row: ListingRow, html: string): { summary: string; html: string } {
  const [, first = "", rest = ""] = /^<p>([^<]*)<\/p>\s*([\s\S]*)$/.exec(html) ?? [];
  const paragraph = row.description.trim().split(/\n\s*\n/, 1)[0] ?? "";
  const isRepeated = first !== "" && paragraph.startsWith(row.summary) && paragraph.length <= 450;
  return isRepeated ? { summary: paragraph, html: rest } : { summary: row.summary, html };
}

function deadlineTexts(deadline: string, locale: Locale, now: Date) {
  return {
    text: formatDeadline(deadline, locale, now),
    left: formatDaysLeft(deadline, locale, now),
    date: formatDate(deadline, locale, now),
    time: formatTime(deadline, locale),
  };
}

function otherNamesOf(place: Municipality) {
  return { place: place.name, names: parallelNames(place) };
}

function facts(row: ListingRow, reference: Reference, locale: Locale, t: TFunction<"listings">, now: Date) {
  const occupation = row.occupation_code ? reference.occupations.get(row.occupation_code) : undefined;
  const skills = row.skills.flatMap(({ skill_id }) => reference.skills.get(skill_id) ?? []);
  return {
    remoteDays: row.remote_days,
    remote: row.remote_days === 0 ? t("card.noRemote") : t("card.remoteDays", { count: row.remote_days }),
    positions: formatNumber(row.positions, locale),
    extent: t("listing.percent", {
      extent: t(`extent.${row.extent as "full_time"}`),
      percent: row.fte_percent,
    }),
    start: row.start_date ? formatDate(row.start_date, locale, now) : row.start_text,
    occupation: occupation && nameIn(occupation, locale),
    languages: languageList(row.work_languages, locale, t),
    education: education(row, t),
    educationLang: row.education_text === null ? undefined : adLang(row.language, locale),
    experience: row.experience_years_min
      ? t("listing.facts.experienceYears", { count: row.experience_years_min })
      : t("listing.facts.noExperience"),
    skills: skills.map((skill) => ({ id: skill.id, name: nameIn(skill, locale) })),
    police: row.police_certificate_required ? t("listing.facts.policeYes") : undefined,
    clearance: row.security_clearance
      ? t(`listing.facts.clearances.${row.security_clearance as "secret"}`)
      : undefined,
  };
}

const educationLevels = [
  "compulsory",
  "compulsory",
  "compulsory",
  "upper-secondary",
  "upper-secondary",
  "vocational-college",
  "bachelor",
  "master",
  "doctorate",
] as const;

function education(row: ListingRow, t: TFunction<"listings">): string | undefined {
  const level = row.education_level === null ? undefined : educationLevels[row.education_level];
  const text = row.education_text ?? (level && t(`education.${level}`));
  if (!text || !row.equivalent_experience_accepted) return text;
  return t("listing.facts.educationOr", { text });
}

/** "Norsk og engelsk": names of working languages by their codes. Norwegian means bokmål, unless nynorsk is asked for too. */
export function languageList(codes: readonly string[], locale: Locale, t: TFunction<"listings">): string {
  const others = new Intl.DisplayNames([locale], { type: "language" });
  const isBoth = codes.includes("nb") && codes.includes("nn");
  return capitalise(
    joinList(
      codes.map((code) =>
        t(`language.${code === "nb" && isBoth ? "bokmal" : code}` as "language.nb", {
          defaultValue: others.of(code) ?? code,
        }),
      ),
      locale,
      "and",
    ),
  );
}

function changeText(
  change: ListingRow["changes"][number],
  reference: Reference,
  locale: Locale,
  t: TFunction<"listings">,
  now: Date,
) {
  const { field, old_value, new_value, reason } = change;
  const place = (number: string | null) =>
    number ? (reference.municipalities.get(number)?.name ?? number) : "";
  const texts: Record<string, () => string> = {
    title: () => t("listing.change.title", { from: old_value ?? "", to: new_value ?? "" }),
    pay: () =>
      t("listing.change.pay", { from: payRange(old_value, locale), to: payRange(new_value, locale) }),
    deadline: () =>
      t("listing.change.deadline", {
        from: old_value ? formatDate(old_value, locale, now) : "",
        to: new_value ? formatDate(new_value, locale, now) : "",
      }),
    place: () =>
      new_value
        ? t("listing.change.placeAdded", { to: place(new_value) })
        : t("listing.change.placeRemoved", { from: place(old_value) }),
  };
  return {
    id: change.id,
    date: formatDate(change.changed_at, locale, now),
    text: texts[field]?.() ?? "",
    reason,
  };
}

function payRange(stored: string | null, locale: Locale): string {
  return (stored ?? "")
    .split("–")
    .map((end) => (end ? formatNumber(Number(end), locale) : ""))
    .join("–");
}
