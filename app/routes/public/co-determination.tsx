import { href } from "react-router";
import { CheckTable } from "~/domain/placements/check-table";
import { ArrowLink } from "~/ui/arrow-link";
import { Crumbs } from "~/ui/crumbs";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { Table } from "~/ui/table";
import { TextSections } from "~/ui/text-sections";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

export const handle = { hydrate: false };

const checks = ["before", "employment", "planner", "privacy", "after"] as const;

export default function CoDetermination() {
  const { t } = useTranslation(["coDetermination", "algorithms"]);
  const { lang } = useLocale();
  const blanks = t("agreement.blank", { returnObjects: true });
  const sections = t("agreement.sections", { returnObjects: true });
  return (
    <div className="sk-wrap">
      <PageTitle title={t("title")} description={t("lead")} />
      <Crumbs items={[{ to: href("/:lang?/om/algoritmer", { lang }), label: t("algorithms:title") }]} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="sk-section sk-stack-xl">
        <div className="sk-read sk-stack">
          <Note>
            <p>{t("note")}</p>
          </Note>
          <p className="sk-noprint">{t("print")}</p>
        </div>
        <TextSections sections={t("where", { returnObjects: true })} />
        <section className="sk-stack-lg sk-even sk-fillin" aria-labelledby="sjekkliste">
          <h2 id="sjekkliste">{t("checklist.title")}</h2>
          {checks.map((group) => {
            const { title, ...items } = t(`checklist.${group}`, { returnObjects: true });
            return <CheckTable key={group} title={title} items={Object.values(items)} />;
          })}
        </section>
        <section className="sk-stack-lg sk-even sk-fillin" aria-labelledby="avtale">
          <h2 id="avtale">{t("agreement.title")}</h2>
          <p className="sk-read">{t("agreement.text")}</p>
          <Table
            caption={t("agreement.caption")}
            columns={[{ label: t("agreement.what") }, { label: t("agreement.agreed") }]}
            rows={Object.entries(blanks).map(([key, what]) => ({ key, cells: [what, ""] }))}
          />
          {Object.entries(sections).map(([id, { title, text }]) => (
            <section key={id} className="sk-read" aria-labelledby={id}>
              <h3 id={id}>{title}</h3>
              <p className="sk-mt-s">{text}</p>
            </section>
          ))}
          <Table
            caption={t("agreement.signatures")}
            columns={[
              { label: t("agreement.party") },
              { label: t("agreement.placeAndDate") },
              { label: t("agreement.signature") },
            ]}
            rows={(["employer", "union", "safety"] as const).map((party) => ({
              key: party,
              cells: [t(`agreement.parties.${party}`), "", ""],
            }))}
          />
        </section>
        <p className="sk-noprint">
          <ArrowLink to={href("/:lang?/om/algoritmer", { lang })}>{t("back")}</ArrowLink>
        </p>
      </div>
    </div>
  );
}
