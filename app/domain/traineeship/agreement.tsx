import { Form } from "react-router";
import { formatDateTime } from "~/locales/format";
import { Button } from "~/ui/button";
import { FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MyAgreement } from "./my-placement.server";

/** What mentor and trainee have agreed on, with who has signed and when. `mentor` is whoever is it now. */
export function Agreement({ agreement, mentor }: { agreement: MyAgreement; mentor: string | null }) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const { version, meetings, expectations, development, mentorSignedAt, traineeSignedAt } = agreement;
  const signed = (at: string | null) =>
    at ? t("agreement.signedAt", { time: formatDateTime(at, locale) }) : t("agreement.notSigned");
  const parts = [
    { title: t("agreement.meetings"), text: meetings },
    { title: t("agreement.expectations"), text: expectations },
    { title: t("agreement.development"), text: development },
  ];
  return (
    <div className="sk-read sk-stack">
      {parts
        .filter(({ text }) => text)
        .map(({ title, text }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p className="sk-lines">{text}</p>
          </div>
        ))}
      <FactList
        items={[
          {
            label: mentor ? t("agreement.mentorNamed", { name: mentor }) : t("agreement.mentor"),
            value: signed(mentorSignedAt),
          },
          { label: t("agreement.you"), value: signed(traineeSignedAt) },
        ]}
      />
      {!traineeSignedAt && (
        <Form method="post" className="sk-stack">
          <p>{t("agreement.means")}</p>
          <input type="hidden" name="version" value={version} />
          <Button>{t("agreement.sign")}</Button>
        </Form>
      )}
    </div>
  );
}
