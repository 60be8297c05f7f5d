import { Form } from "react-router";
import { joinList } from "~/locales/format";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Wishable } from "./wishes.server";

/** Everybody the host may wish for, by what they can, each with the wish that stands. */
export function WishList({
  trainees,
  failed,
}: {
  trainees: readonly Wishable[];
  failed: FormFailure | undefined;
}) {
  const { t } = useTranslation("hosting");
  const { locale } = useLocale();
  return (
    <ul className="sk-apps">
      {trainees.map((trainee) => {
        const isFailed = failed?.values.trainee === trainee.id;
        const own = isFailed ? failed : undefined;
        const id = (name: string) => (isFailed ? name : `${name}-${trainee.number}`);
        return (
          <li className="sk-app" key={trainee.id}>
            <div>
              <h3>{t("wish.trainee", { number: trainee.number })}</h3>
              <p>
                {trainee.skills.length > 0 ? joinList(trainee.skills, locale, "and") : t("wish.noSkills")}
              </p>
            </div>
            <Form method="post" className="sk-form" noValidate preventScrollReset>
              <input type="hidden" name="trainee" value={trainee.id} />
              <SelectField
                {...fieldOf(own, "weight", trainee.wish?.weight ?? 0)}
                id={id("weight")}
                label={t("wish.weight")}
                options={([0, 1, 2, 3] as const).map((weight) => ({
                  value: String(weight),
                  label: t(`wish.weights.${weight}`),
                }))}
              />
              <TextField
                {...fieldOf(own, "reason", trainee.wish?.reason)}
                id={id("reason")}
                label={t("wish.reason")}
                maxLength={300}
                optional
              />
              <div className="sk-actions">
                <Button variant="secondary">
                  {t("wish.save")}
                  <span className="ds-sr-only">{`: ${t("wish.trainee", { number: trainee.number })}`}</span>
                </Button>
              </div>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}
