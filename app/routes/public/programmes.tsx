import { href, Link } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { listCards } from "~/domain/listings/listings.server";
import { ProgrammeList } from "~/domain/programmes/programme-list";
import { listPublicProgrammes } from "~/domain/programmes/public-programmes.server";
import { EmptyState } from "~/ui/empty-state";
import { Facts } from "~/ui/facts";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/programmes";

export const handle = { hydrate: false };

export async function loader({ context }: Route.LoaderArgs) {
  const { locale } = context.get(localeContext);
  const database = context.get(databaseContext);
  const [intakes, programmes] = await Promise.all([
    listCards(database, { kind: "traineeship" }, locale),
    listPublicProgrammes(database),
  ]);
  return { intakes, programmes };
}

export default function Programmes({ loaderData }: Route.ComponentProps) {
  const { intakes, programmes } = loaderData;
  const { t } = useTranslation(["pages", "listings"]);
  const { lang } = useLocale();
  return (
    <>
      <div className="sk-wrap">
        <PageTitle title={t("programmes.title")} description={t("programmes.lead")} />
        <PageHeading title={t("programmes.title")} lead={t("programmes.lead")} />
      </div>
      <div className="sk-wrap sk-section">
        <h2 className="sk-mb">
          {intakes.length ? t("programmes.open", { count: intakes.length }) : t("programmes.openNone")}
        </h2>
        {intakes.length === 0 && (
          <EmptyState
            action={<Link to={href("/:lang?/stillinger", { lang })}>{t("agency.allListings")}</Link>}
          >
            {t("programmes.noneText")}
          </EmptyState>
        )}
        <ul className="sk-progs">
          {intakes.map((card) => (
            <li className="sk-prog" key={card.id}>
              <div>
                <h3>
                  <Link to={href("/:lang?/stillinger/:slug", { lang, slug: card.slug })} lang={card.lang}>
                    {card.title}
                  </Link>
                </h3>
                <p className="sk-hit__top sk-mt-s">
                  <strong>{card.agency}</strong>
                  {card.isExample && <ExampleTag />}
                </p>
                <p lang={card.lang}>{card.summary}</p>
              </div>
              <Facts
                items={[
                  { label: t("programmes.start"), value: card.start },
                  {
                    label: t("programmes.length"),
                    value: card.months && t("programmes.months", { count: card.months }),
                  },
                  { label: t("programmes.place"), value: card.place || null },
                  {
                    label: t("listings:card.deadline"),
                    value: card.deadline?.date ?? null,
                    small: card.deadline?.left,
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      </div>
      {programmes.length > 0 && (
        <section className="sk-wrap sk-section" aria-labelledby="programmer">
          <h2 id="programmer" className="sk-mb">
            {t("programmes.all")}
          </h2>
          <ProgrammeList programmes={programmes} />
        </section>
      )}
      <Rotation />
    </>
  );
}

/** How a rotation works, in plain words beside the line that it is drawn with. */
function Rotation() {
  const { t } = useTranslation("pages");
  const { lang } = useLocale();
  return (
    <section aria-labelledby="rotasjon">
      <div className="sk-wrap sk-section sk-two">
        <div className="sk-stack">
          <h2 id="rotasjon">{t("programmes.rotation.title")}</h2>
          {(["what", "length", "employer", "mentor", "after"] as const).map((part) => (
            <p key={part}>{t(`programmes.rotation.${part}`)}</p>
          ))}
          <p>
            <Link to={`${href("/:lang?/fordeler", { lang })}#trainee-gatherings`}>
              {t("programmes.rotation.benefits")}
            </Link>
          </p>
        </div>
        <figure>
          <figcaption className="sk-soft sk-mb">{t("programmes.rotation.example")}</figcaption>
          <ol className="sk-legs">
            {(["first", "second", "third"] as const).map((leg) => (
              <li key={leg}>
                <b>{t(`programmes.rotation.leg.${leg}`)}</b>
                <span>{t("programmes.months", { count: 6 })}</span>
              </li>
            ))}
          </ol>
        </figure>
      </div>
    </section>
  );
}
