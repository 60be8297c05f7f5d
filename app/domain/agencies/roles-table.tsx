import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";
import { roles } from "./roles";

/** What each role may do, in plain words. */
export function RolesTable() {
  const { t } = useTranslation(["members", "agency"]);
  return (
    <Table
      caption={t("people.rolesCaption")}
      columns={[{ label: t("people.role") }, { label: t("people.may") }]}
      rows={roles.map((role) => ({ key: role, cells: [t(`agency:role.${role}`), t(`role.${role}`)] }))}
    />
  );
}
