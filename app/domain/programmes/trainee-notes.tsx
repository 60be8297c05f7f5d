import { Form } from "react-router";
import { formatDate, formatPeriod } from "~/locales/format";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { lastDayOf } from "./days";
import type { findTrainee } from "./trainee.server";
import { certificateKinds } from "./trainee-form";

type Trainee = NonNullable<Awaited<ReturnType<typeof findTrainee>>>;
type Props = { trainee: Trainee; failed: FormFailure | undefined };

/** Days away from the programme, and one more. */
export function Leaves({ trainee, failed }: Props) {
  const { t } = useTranslation("cohortLife");
  const { locale } = useLocale();
  return (
    <>
      {trainee.leaves.length > 0 && (
        <ul>
          {trainee.leaves.map((leave) => (
            <li key={leave.id}>
              <Form method="post" className="sk-inline">
                <input type="hidden" name="leave" value={leave.id} />
                {formatPeriod(leave.startsOn, leave.endsBefore, locale)}{" "}
                <Button variant="tertiary" name="intent" value="removeLeave">
                  {t("trainee.remove")}
                  <span className="ds-sr-only">
                    {" "}
                    {formatPeriod(leave.startsOn, leave.endsBefore, locale)}
                  </span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="sk-form" noValidate key={trainee.leaves.length}>
        <div className="sk-fields">
          <TextField {...fieldOf(failed, "startsOn")} type="date" label={t("trainee.leaveFrom")} />
          <TextField {...fieldOf(failed, "lastDay")} type="date" label={t("trainee.leaveTo")} />
        </div>
        <div className="sk-actions">
          <Button variant="secondary" name="intent" value="addLeave">
            {t("trainee.addLeave")}
          </Button>
        </div>
      </Form>
    </>
  );
}

/** Certificates that were shown, and one more; never their content. */
export function Certificates({ trainee, failed }: Props) {
  const { t } = useTranslation("cohortLife");
  const { locale } = useLocale();
  return (
    <>
      {trainee.certificates.length > 0 && (
        <ul>
          {trainee.certificates.map(({ kind, shownOn, validBefore }) => (
            <li key={kind}>
              <Form method="post" className="sk-inline">
                <input type="hidden" name="kind" value={kind} />
                {t(validBefore ? "trainee.certificateUntil" : "trainee.certificate", {
                  kind: t(`certificate.${kind}`),
                  shown: formatDate(shownOn, locale),
                  until: validBefore ? formatDate(lastDayOf(validBefore), locale) : "",
                })}{" "}
                <Button variant="tertiary" name="intent" value="removeCertificate">
                  {t("trainee.remove")}
                  <span className="ds-sr-only"> {t(`certificate.${kind}`)}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="sk-form" noValidate key={trainee.certificates.length}>
        <SelectField
          {...fieldOf(failed, "kind")}
          label={t("trainee.certificateKind")}
          options={certificateKinds.map((value) => ({ value, label: t(`certificate.${value}`) }))}
        />
        <TextField
          {...fieldOf(failed, "lastValidDay")}
          type="date"
          label={t("trainee.lastValidDay")}
          hint={t("trainee.lastValidDayHint")}
          optional
        />
        <div className="sk-actions">
          <Button variant="secondary" name="intent" value="addCertificate">
            {t("trainee.addCertificate")}
          </Button>
        </div>
      </Form>
    </>
  );
}
