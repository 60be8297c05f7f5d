import { Form } from "react-router";
import { Button } from "~/ui/button";
import { useTranslation } from "~/ui/use-translation";
import type { ApplicationStatus } from "./application-steps";

/** Chooses which applications are shown and in what order; the choice stands in the address. */
export function ApplicationFilter(props: {
  path: string;
  statuses: readonly ApplicationStatus[];
  asked: { status: ApplicationStatus | null; order: "time" | "name" };
}) {
  const { t } = useTranslation("agency");
  const { status, order } = props.asked;
  return (
    <Form method="get" action={props.path} className="sk-actions">
      <div className="sk-sort">
        <label htmlFor="status">{t("applications.statusLabel")}</label>
        <select className="ds-input" id="status" name="status" key={status} defaultValue={status ?? ""}>
          <option value="">{t("applications.allStatuses")}</option>
          {props.statuses.map((one) => (
            <option key={one} value={one}>
              {t(`status.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="sk-sort">
        <label htmlFor="sortering">{t("applications.orderLabel")}</label>
        <select className="ds-input" id="sortering" name="sortering" key={order} defaultValue={order}>
          <option value="time">{t("applications.order.time")}</option>
          <option value="name">{t("applications.order.name")}</option>
        </select>
      </div>
      <Button variant="secondary">{t("applications.show")}</Button>
    </Form>
  );
}
