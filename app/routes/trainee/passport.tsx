import { data, href } from "react-router";
import { localeContext } from "~/context";
import { findPassport } from "~/domain/passport/passport.server";
import { PassportSheet } from "~/domain/passport/passport-sheet";
import { passportLead } from "~/domain/passport/passport-words";
import { getReference } from "~/domain/reference/reference.server";
import { TraineeNav } from "~/domain/traineeship/trainee-nav";
import { useCohortAddress } from "~/domain/traineeship/use-cohort-address";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/passport";
import { ownTraineeship } from "./own-traineeship.server";

export const handle = { hydrate: false };

export async function loader({ context }: Route.LoaderArgs) {
  const { database, trainee } = ownTraineeship(context);
  const { locale } = context.get(localeContext);
  const passport = await findPassport(database, trainee.id, await getReference(database), locale);
  if (!passport) throw data(null, { status: 404 });
  return { passport };
}

export default function TraineePassport({ loaderData: { passport } }: Route.ComponentProps) {
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  const { locale, lang } = useLocale();
  return (
    <>
      <PageTitle title={t("passport.title")} />
      <div className="sk-wrap">
        <PageHeading
          title={t("passport.of", { name: passport.name || t("people.noName") })}
          lead={passportLead(passport, t, locale)}
        />
      </div>
      <TraineeNav />
      <div className="sk-wrap sk-section sk-stack-xl">
        <section className="sk-read sk-stack">
          <p>{t("passport.text")}</p>
          <p className="sk-actions">
            <a
              className="ds-button"
              href={inCohort(href("/:lang?/trainee/pass.pdf", { lang }))}
              type="application/pdf"
            >
              {t("passport.download")}
            </a>
          </p>
        </section>
        {passport.placements.length > 0 ? (
          <PassportSheet passport={passport} />
        ) : (
          <EmptyState>{t("passport.none")}</EmptyState>
        )}
      </div>
    </>
  );
}
