import { href, Link } from "react-router";
import { databaseContext } from "~/context";
import { CohortTable } from "~/domain/programmes/cohort-table";
import { requireProgrammeOf } from "~/domain/programmes/coordinator";
import { getProgramme } from "~/domain/programmes/programme.server";
import { ProgrammeNav } from "~/domain/programmes/programme-nav";
import { capitalise, formatCount } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/programme";

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = viewerOf(context);
  const { id, slug } = requireProgrammeOf(viewer, params.programme);
  return {
    slug,
    programme: await getProgramme(context.get(databaseContext), id),
    others: viewer.programmes.filter((one) => one.id !== id).map(({ slug, name }) => ({ slug, name })),
  };
}

export default function Programme({ loaderData }: Route.ComponentProps) {
  const { slug, programme, others } = loaderData;
  const { t } = useTranslation("programme");
  const { locale, lang } = useLocale();
  const { cohorts, hosts } = programme;
  const count = (number: number) => formatCount(number, locale);
  return (
    <>
      <PageTitle title={programme.name} />
      <div className="sk-wrap">
        <PageHeading
          title={programme.name}
          lead={t("programme.lead", {
            hosts: t("programme.hosts", { count: hosts, number: capitalise(count(hosts)) }),
            cohorts: t("programme.cohorts", { count: cohorts.length, number: count(cohorts.length) }),
          })}
        />
      </div>
      <ProgrammeNav programme={slug} current="cohorts" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <section className="sk-stack" aria-labelledby="kull">
          <h2 id="kull">{t("programme.cohortsTitle")}</h2>
          {cohorts.length > 0 ? (
            <CohortTable programme={slug} cohorts={cohorts} />
          ) : (
            <EmptyState>{t("programme.noCohorts")}</EmptyState>
          )}
          <p>
            <LinkButton to={href("/:lang?/program/:programme/kull/ny", { lang, programme: slug })}>
              {t("programme.newCohort")}
            </LinkButton>
          </p>
        </section>
        {others.length > 0 && (
          <section className="sk-stack" aria-labelledby="andre">
            <h2 id="andre">{t("programme.othersTitle")}</h2>
            <ul className="sk-bullets">
              {others.map(({ slug, name }) => (
                <li key={slug}>
                  <Link to={href("/:lang?/program/:programme", { lang, programme: slug })}>{name}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
