import { data, type RouterContextProvider } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { placeGroups } from "~/domain/applications/place-groups";
import { type Host, hostOf } from "~/domain/hosting/host";
import { findHostCohort, type HostCohort } from "~/domain/hosting/host-cohorts.server";
import type { SavedSeat } from "~/domain/hosting/save-seat.server";
import { seatChoices } from "~/domain/hosting/seats.server";
import { getReference } from "~/domain/reference/reference.server";
import { joinList } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import type { FieldError } from "~/ui/form";

type Context = Readonly<RouterContextProvider>;

/** Whoever acts for the agency as host; 404 for everybody else, members of the agency among them. */
export function requireHost(context: Context, agency: string): Host {
  const host = hostOf(viewerOf(context), agency);
  if (!host) throw data(null, { status: 404 });
  return host;
}

/** The host's cohort with that id, or 404. */
export async function requireHostCohort(context: Context, host: Host, cohortId: string): Promise<HostCohort> {
  const cohort = await findHostCohort(context.get(databaseContext), host, cohortId);
  if (!cohort) throw data(null, { status: 404 });
  return cohort;
}

/** What the form of a seat offers to choose from. */
export async function seatFormWords(context: Context, host: Host, programmeId: string) {
  const database = context.get(databaseContext);
  const reference = await getReference(database);
  const { locale } = context.get(localeContext);
  return {
    places: placeGroups(reference),
    choices: await seatChoices(database, host, programmeId, { reference, locale }),
  };
}

type Refused = { reason: (SavedSeat & { ok: false })["reason"] | "seat_in_use"; used: number };

const fields: Partial<Record<Refused["reason"], string>> = {
  capacity_below_use: "capacity",
  unknown_municipality: "municipality",
  unknown_theme: "theme",
  unknown_mentor: "mentor",
  unknown_needed: "needed",
  unknown_given: "given",
};

/** What to put right when a seat was not saved or withdrawn, by field; it names those who are in the seat. */
export function seatErrors(
  context: Context,
  refused: Refused,
  trainees: readonly string[],
): Record<string, FieldError> {
  const { locale } = context.get(localeContext);
  const names = joinList(trainees, locale, "and");
  const error = { key: `hosting:error.${refused.reason}`, values: { used: refused.used, names } };
  return { [fields[refused.reason] ?? ""]: error };
}
