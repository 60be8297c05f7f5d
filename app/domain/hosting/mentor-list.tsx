import { Form } from "react-router";
import { capitalise, formatCount } from "~/locales/format";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Mentor } from "./mentors.server";

/** The host's mentors, each with whom they follow and the field that says how many they may. */
export function MentorList({
  mentors,
  failed,
}: {
  mentors: readonly Mentor[];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  return (
    <ul className="sk-apps">
      {mentors.map((mentor) => {
        const isFailed =
          failed?.values.intent === "change" &&
          failed.values.account === mentor.accountId &&
          failed.values.programme === mentor.programmeId;
        return (
          <li className="sk-app" key={mentor.programmeId + mentor.accountId}>
            <div>
              <h3>{mentor.name || t("noName")}</h3>
              <p>
                {t("mentors.load", { programme: mentor.programme, now: formatCount(mentor.now, locale) })}
                {mentor.coming > 0 &&
                  ` ${t("mentors.coming", { coming: capitalise(formatCount(mentor.coming, locale)) })}`}
              </p>
            </div>
            <Form method="post" className="sk-form" noValidate preventScrollReset>
              <input type="hidden" name="programme" value={mentor.programmeId} />
              <input type="hidden" name="account" value={mentor.accountId} />
              <TextField
                {...fieldOf(isFailed ? failed : undefined, "most", mentor.most)}
                id={isFailed ? "most" : `most-${mentor.programmeId}-${mentor.accountId}`}
                label={t("mentors.most")}
                inputMode="numeric"
              />
              <div className="sk-actions">
                <Button variant="secondary" name="intent" value="change">
                  {t("mentors.change")}
                  <span className="ds-sr-only">{`: ${mentor.name}`}</span>
                </Button>
              </div>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}
