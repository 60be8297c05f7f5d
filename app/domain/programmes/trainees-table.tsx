import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";
import type { CohortTrainee, PlacedIn } from "./cohort-board.server";
import { TraineeLink } from "./trainee-link";

const states = ["proposed", "host_accepted", "confirmed", "active", "completed", "ended_early"] as const;

/** Who is where in each segment, with how far the placement has come, and the way to each person. */
export function TraineesTable(props: {
  programme: string;
  cohort: string;
  segments: readonly { number: number }[];
  trainees: readonly CohortTrainee[];
}) {
  const { t } = useTranslation("programme");
  return (
    <Table
      caption={t("board.traineesCaption")}
      columns={[
        { label: t("board.trainee") },
        ...props.segments.map(({ number }) => ({ label: t("segment", { number }) })),
      ]}
      rows={props.trainees.map((trainee) => ({
        key: trainee.id,
        cells: [
          <TraineeLink
            key="name"
            programme={props.programme}
            cohort={props.cohort}
            id={trainee.id}
            name={trainee.name}
          />,
          ...props.segments.map(({ number }) => {
            const here = trainee.placements.filter((placement) => placement.segment === number);
            return <Placed key={number} placements={here} />;
          }),
        ],
      }))}
    />
  );
}

function Placed({ placements }: { placements: readonly PlacedIn[] }) {
  const { t } = useTranslation("programme");
  if (placements.length === 0) return <span className="sk-soft">{t("board.notPlaced")}</span>;
  return placements.map((placement) => {
    const state = states.find((one) => one === placement.status);
    return (
      <span className="sk-block" key={placement.host}>
        {placement.ftePercent < 100
          ? t("board.share", { host: placement.host, percent: placement.ftePercent })
          : placement.host}
        {state && <small className="sk-soft sk-block">{t(`placementStatus.${state}`)}</small>}
      </span>
    );
  });
}
