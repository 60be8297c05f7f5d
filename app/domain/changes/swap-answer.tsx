import { Form } from "react-router";
import { formatDate, formatPeriod } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FactList } from "~/ui/facts";
import { type FormFailure, fieldOf } from "~/ui/form";
import { TextArea } from "~/ui/text-area";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MyPlacement } from "../traineeship/traineeship";
import type { MySwap } from "./my-swaps.server";
import { swapAnswers } from "./swap-answers";
import { REASON_LENGTH } from "./wanted-change";

type Props = { swap: MySwap; placement: MyPlacement; failed: FormFailure | undefined };

/** What a fellow asks to swap, and the answer. Where the placements have changed meanwhile, only a no is left. */
export function SwapAnswer({ swap, placement, failed }: Props) {
  const { t } = useTranslation("trainee");
  const { locale } = useLocale();
  const { status, isCurrent, fellow, reason, note } = swap;
  const where = (at: { host: string; place: string; startsOn: string; endsBefore: string }) =>
    t("change.bytte.where", {
      host: at.host,
      place: at.place,
      period: formatPeriod(at.startsOn, at.endsBefore, locale),
    });
  const answers = swapAnswers(status).filter((answer) => answer === "declined" || isCurrent);
  const waits = answers.length > 0;
  return (
    <div className="sk-read sk-stack-lg">
      <FactList
        items={[
          ...(waits && isCurrent
            ? [
                { label: t("swap.you"), value: where(placement) },
                { label: t("swap.fellow", { name: fellow || t("people.noName") }), value: where(swap) },
              ]
            : []),
          { label: t("swap.reason"), value: reason },
          { label: t("changes.asked"), value: formatDate(swap.askedAt, locale) },
          {
            label: t("changes.state"),
            value: t(status === "asked" ? "changes.waitsForYou" : `changes.status.${status}`),
          },
          ...(note ? [{ label: t("swap.note"), value: note }] : []),
        ]}
      />
      {waits && !isCurrent && (
        <Alert tone="warning">
          <p>{t("swap.outdated")}</p>
        </Alert>
      )}
      {waits && (
        <Form method="post" className="sk-form" noValidate>
          <p>{t(status === "asked" ? "swap.means" : "swap.agreed")}</p>
          <input type="hidden" name="from" value={status} />
          <TextArea
            {...fieldOf(failed, "note")}
            label={t("swap.noteField")}
            hint={t("swap.noteHint")}
            rows={3}
            maxLength={REASON_LENGTH}
            optional
          />
          <div className="sk-actions">
            {answers.map((answer) => (
              <Button
                key={answer}
                name="answer"
                value={answer}
                {...(answer === "declined" && { variant: "secondary" })}
              >
                {t(`swap.answer.${answer}`)}
              </Button>
            ))}
          </div>
        </Form>
      )}
    </div>
  );
}
