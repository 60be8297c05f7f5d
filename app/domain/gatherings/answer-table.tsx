import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";
import type { Gathering } from "./gatherings.server";

/** Who comes and how, and once it has begun who came. */
export function AnswerTable({ answers, hasBegun }: Pick<Gathering, "answers" | "hasBegun">) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  return (
    <Table
      caption={t("gathering.answersCaption")}
      columns={[
        { label: t("placement.trainee") },
        { label: t("gathering.answer") },
        { label: t("gathering.travel") },
        { label: t("gathering.from") },
        ...(hasBegun ? [{ label: t("gathering.attended") }] : []),
      ]}
      rows={answers.map(({ traineeId, name, answer, travel, from, hasAttended }) => ({
        key: traineeId,
        cells: [
          name || t("programme:noName"),
          t(`answer.${answer ?? "none"}`),
          answer === "coming" && travel ? t(`travel.${travel}`) : null,
          answer === "coming" ? from : null,
          ...(hasBegun
            ? [
                hasAttended === null
                  ? t("gathering.notNoted")
                  : t(hasAttended ? "gathering.came" : "gathering.stayed"),
              ]
            : []),
        ],
      }))}
    />
  );
}
