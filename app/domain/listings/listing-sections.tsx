import { Note } from "~/ui/note";
import { Tag } from "~/ui/tag";
import { useTranslation } from "~/ui/use-translation";
import type { ListingPageData } from "./listing-page-data";

type Props = { listing: ListingPageData };

export function ListingTasks({ listing }: Props) {
  const { t } = useTranslation("listings");
  return (
    <>
      {listing.tasks.length > 0 && (
        <section>
          <h2>{t("listing.tasks")}</h2>
          <ul className="sk-bullets sk-read" lang={listing.adLang}>
            {listing.tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </section>
      )}
      {listing.html && (
        <section>
          <h2>{t("listing.about")}</h2>
          <div
            className="sk-read sk-stack sk-prose"
            lang={listing.adLang}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: `renderAdText` lets only a short list of tags through.
            dangerouslySetInnerHTML={{ __html: listing.html }}
          />
        </section>
      )}
    </>
  );
}

export function ListingCriteria({ listing }: Props) {
  const { t } = useTranslation("listings");
  return (
    <>
      {listing.criteria.length > 0 && (
        <section>
          <h2>{t("listing.criteria")}</h2>
          <p className="sk-soft sk-read sk-mb">{t("listing.criteriaLead")}</p>
          <ul className="sk-criteria">
            {listing.criteria.map(({ id, kind, text }) => (
              <li key={id}>
                <Tag kind={kind === "must" ? "mission" : undefined}>
                  {t(kind === "must" ? "listing.must" : "listing.desired")}
                </Tag>
                <span lang={listing.adLang}>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {listing.questions.length > 0 && (
        <section>
          <h2>{t("listing.questions")}</h2>
          <p className="sk-soft sk-read sk-mb">{t("listing.questionsLead")}</p>
          <ul className="sk-bullets sk-read">
            {listing.questions.map(({ id, prompt, is_required }) => (
              <li key={id}>
                <span lang={listing.adLang}>{prompt}</span>{" "}
                {!is_required && <span className="sk-soft">{t("listing.optionalQuestion")}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function ListingRules({ listing }: Props) {
  const { t } = useTranslation("listings");
  return (
    <>
      {(listing.publicListNotice || listing.diversityStatement) && (
        <section>
          <h2>{t("listing.before")}</h2>
          <div className="sk-stack">
            {listing.publicListNotice && (
              <Note>
                <p lang={listing.adLang}>{listing.publicListNotice}</p>
              </Note>
            )}
            {listing.diversityStatement && (
              <p className="sk-read" lang={listing.adLang}>
                {listing.diversityStatement}
              </p>
            )}
          </div>
        </section>
      )}
      {listing.published && (
        <section>
          <h2>{t("listing.changes")}</h2>
          {listing.changes.length === 0 && (
            <p className="sk-soft sk-read">{t("listing.noChanges", { date: listing.published })}</p>
          )}
          {listing.changes.length > 0 && (
            <ul className="sk-plain sk-soft sk-read sk-stack">
              {listing.changes.map(({ id, date, text, reason }) => (
                <li key={id}>
                  {date}: {text} {reason && t("listing.change.reason", { reason })}
                </li>
              ))}
              <li>{t("listing.published", { date: listing.published })}</li>
            </ul>
          )}
        </section>
      )}
    </>
  );
}
