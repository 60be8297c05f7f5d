import { formatNumber } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

type Props = {
  isReady: boolean;
  hostsEmploy: boolean;
  placements: number;
  broken: readonly string[];
  changes: readonly string[];
};

/** What taking a plan in use means, and what stands in the way of it. */
export function PublishTerms({ isReady, hostsEmploy, placements, broken, changes }: Props) {
  const { t } = useTranslation("plan");
  const { locale } = useLocale();
  return (
    <>
      {!isReady && (
        <Alert tone="warning">
          <p>{t("publish.unconfirmed")}</p>
        </Alert>
      )}
      {changes.length > 0 && (
        <Obstacles title={t("publish.changesTitle")} text={t("publish.changesText")} lines={changes} />
      )}
      {broken.length > 0 && <Obstacles title={t("publish.brokenTitle")} lines={broken} />}
      <section aria-labelledby="skjer" className="sk-read sk-stack">
        <h2 id="skjer">{t("publish.what")}</h2>
        <ul className="sk-bullets">
          <li>{t("publish.proposals", { count: placements, number: formatNumber(placements, locale) })}</li>
          <li>{t("publish.replaced")}</li>
          <li>{t("publish.answers")}</li>
          {hostsEmploy && <li>{t("publish.hostsEmploy")}</li>}
          <li>{t("publish.objection")}</li>
          <li>{t("publish.whole")}</li>
        </ul>
      </section>
    </>
  );
}

function Obstacles(props: { title: string; text?: string; lines: readonly string[] }) {
  return (
    <Alert tone="warning">
      <h2 className="sk-h-sm">{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}
