import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Passport } from "./passport.server";
import { confirmedLine, gatheringLine, placeLine } from "./passport-words";

/** The passport as a page: the same as in the file. */
export function PassportSheet({ passport }: { passport: Passport }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const { placements, goals, gatherings } = passport;
  return (
    <>
      {placements.map((placement) => (
        <section className="sk-read sk-stack" key={placement.placementId}>
          <h2>{placement.host}</h2>
          <p className="sk-soft">{placeLine(placement, t, locale)}</p>
          <h3>{placement.title}</h3>
          {placement.tasks && <p className="sk-lines">{placement.tasks}</p>}
          {placement.summary && (
            <>
              <h3>{t("passport.done")}</h3>
              <p className="sk-lines">{placement.summary}</p>
            </>
          )}
          <FactList
            items={[
              ...(placement.skills.length > 0
                ? [{ label: t("passport.skills"), value: placement.skills.join(", ") }]
                : []),
              { label: t("passport.host"), value: confirmedLine(placement, t, locale) },
            ]}
          />
        </section>
      ))}
      {goals.length > 0 && (
        <section className="sk-read sk-stack">
          <h2>{t("passport.goals")}</h2>
          {goals.map(({ title, evidence }) => (
            <div className="sk-stack" key={title}>
              <h3>{title}</h3>
              {evidence.map((one) => (
                <div key={one.body}>
                  <p className="sk-lines">{one.body}</p>
                  <p className="sk-small sk-soft">{confirmedLine(one, t, locale)}</p>
                </div>
              ))}
            </div>
          ))}
        </section>
      )}
      {gatherings.length > 0 && (
        <section className="sk-read sk-stack">
          <h2>{t("passport.gatherings")}</h2>
          <ul className="sk-bullets">
            {gatherings.map((gathering) => (
              <li key={gathering.startsAt}>{gatheringLine(gathering, locale)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
