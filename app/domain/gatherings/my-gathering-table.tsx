import { href, Link } from "react-router";
import { formatDateTime } from "~/locales/format";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { useCohortAddress } from "../traineeship/use-cohort-address";
import type { MyGathering } from "./my-gatherings.server";

/** When and where the cohort meets, and what the trainee has answered or whether they came. */
export function MyGatheringTable(props: { caption: string; gatherings: readonly MyGathering[] }) {
  const { t } = useTranslation("trainee");
  const { locale, lang } = useLocale();
  const inCohort = useCohortAddress();
  return (
    <Table
      caption={props.caption}
      columns={[
        { label: t("gathering.what") },
        { label: t("gathering.when") },
        { label: t("gathering.where") },
        { label: t("gathering.you") },
      ]}
      rows={props.gatherings.map((gathering) => ({
        key: gathering.id,
        cells: [
          <Link key="title" to={inCohort(href("/:lang?/trainee/samlinger/:id", { lang, id: gathering.id }))}>
            {gathering.title}
          </Link>,
          formatDateTime(gathering.startsAt, locale),
          gathering.place,
          <MyPart key="part" gathering={gathering} />,
        ],
      }))}
    />
  );
}

function MyPart({ gathering }: { gathering: MyGathering }) {
  const { t } = useTranslation("trainee");
  const { isCancelled, isOver, answer, hasAttended } = gathering;
  if (isCancelled) return <StatusTag state="bad">{t("gathering.cancelled")}</StatusTag>;
  if (isOver && hasAttended !== null) return t(hasAttended ? "gathering.came" : "gathering.stayed");
  if (answer) return t(`gathering.answers.${answer}`);
  return isOver ? t("gathering.noAnswer") : <StatusTag state="act">{t("gathering.waits")}</StatusTag>;
}
