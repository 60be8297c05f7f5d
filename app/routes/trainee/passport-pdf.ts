import { data } from "react-router";
import { localeContext } from "~/context";
import { findPassport } from "~/domain/passport/passport.server";
import { getReference } from "~/domain/reference/reference.server";
import { i18nFor } from "~/locales/i18n";
import { fileResponse } from "~/platform/files.server";
import type { Route } from "./+types/passport-pdf";
import { ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

/** The trainee's own passport as a file. Making one takes the processor a moment, so it counts as writing does. */
export async function loader({ context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  const { locale } = context.get(localeContext);
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed)
    throw data(null, { status: 429, headers: { "retry-after": String(limit.retryAfterSeconds) } });
  const passport = await findPassport(database, trainee.id, await getReference(database), locale);
  if (!passport) throw data(null, { status: 404 });
  // The renderer is heavy, and few requests need it: it is loaded with the first.
  const { renderPassport } = await import("~/domain/passport/passport-pdf.server");
  const bytes = await renderPassport(passport, locale);
  return fileResponse(new Blob([new Uint8Array(bytes)]).stream(), {
    name: `${i18nFor(locale).t("trainee:passport.fileName")}.pdf`,
    contentType: "application/pdf",
    disposition: "attachment",
  });
}
