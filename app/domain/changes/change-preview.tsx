import { Alert } from "~/ui/alert";
import { useTranslation } from "~/ui/use-translation";
import type { ChangeRequest, ChangePreview as Preview } from "./change-requests.server";
import { ShiftTable } from "./shift-table";

/** What follows if the request is approved, or why it cannot be. `people` are the trainees it is about. */
export function ChangePreview(props: {
  kind: ChangeRequest["kind"];
  preview: Preview;
  /** Why it cannot be, where that can be said with names. */
  because: string | null;
  people: readonly { traineeId: string; trainee: string }[];
}) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { preview } = props;
  if ("refused" in preview)
    return (
      <Alert tone="warning">
        <p>
          <strong>{t("preview.refused")}</strong>
        </p>
        <p>{props.because ?? t(`error.${preview.refused}`)}</p>
      </Alert>
    );
  return (
    <section aria-labelledby="etterpa" className="sk-stack">
      <h2 id="etterpa">{t("preview.title")}</h2>
      <p>{t(props.kind === "leave" ? "preview.answersLeave" : "preview.answers")}</p>
      {preview.shift.length === 0 && <p>{t("preview.nothing")}</p>}
      {props.people.map(({ traineeId, trainee }) => {
        const moves = preview.shift.filter((move) => move.trainee === traineeId);
        if (moves.length === 0) return null;
        const name = trainee || t("programme:noName");
        return <ShiftTable key={traineeId} caption={t("preview.caption", { name })} moves={moves} />;
      })}
    </section>
  );
}
