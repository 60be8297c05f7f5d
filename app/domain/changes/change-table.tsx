import { href, Link } from "react-router";
import type { CohortPlacement } from "~/domain/placements/cohort-placements.server";
import { formatDate } from "~/locales/format";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ChangeStatus } from "./change-form";
import type { ChangeRequest } from "./change-requests.server";

const tones = { submitted: "act", approved: "good", rejected: "bad" } as const;

/** How far a request has come; what waits for the coordinator stands out. */
export function ChangeStatusTag({ status }: { status: ChangeStatus }) {
  const { t } = useTranslation("cohortLife");
  return (
    <StatusTag state={status in tones ? tones[status as keyof typeof tones] : undefined}>
      {t(`changeStatus.${status}`)}
    </StatusTag>
  );
}

/** What was asked, about whom, and how far it has come; each with the way to its page. */
export function ChangeTable(props: {
  programme: string;
  cohort: string;
  requests: readonly ChangeRequest[];
  placements: readonly CohortPlacement[];
}) {
  const { t } = useTranslation(["cohortLife", "programme"]);
  const { locale, lang } = useLocale();
  const { programme, cohort } = props;
  const byId = new Map(props.placements.map((placement) => [placement.id, placement]));
  return (
    <Table
      caption={t("changes.caption")}
      columns={[
        { label: t("changes.about") },
        { label: t("changes.kind") },
        { label: t("placement.host") },
        { label: t("changes.asked") },
        { label: t("changes.status") },
      ]}
      rows={props.requests.map((request) => {
        const placement = byId.get(request.placementId);
        return {
          key: request.id,
          cells: [
            <Link
              key="about"
              to={href("/:lang?/program/:programme/kull/:cohort/endringer/:request", {
                lang,
                programme,
                cohort,
                request: request.id,
              })}
            >
              {placement?.trainee || t("programme:noName")}
            </Link>,
            t(`changeKind.${request.kind}`),
            placement?.host,
            formatDate(request.createdAt, locale),
            <ChangeStatusTag key="status" status={request.status} />,
          ],
        };
      })}
    />
  );
}
