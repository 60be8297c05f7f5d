import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";
import type { TraineePerson } from "./people.server";

/** Whom to turn to. `where` says at which host, or that it is the programme. */
export function PeopleTable(props: { people: readonly (TraineePerson & { where: string })[] }) {
  const { t } = useTranslation("trainee");
  return (
    <Table
      caption={t("people.caption")}
      columns={[
        { label: t("people.name") },
        { label: t("people.role") },
        { label: t("people.where") },
        { label: t("people.email") },
      ]}
      rows={props.people.map(({ placementId, role, name, email, where }) => ({
        key: `${placementId} ${role} ${email}`,
        cells: [
          name || t("people.noName"),
          t(`people.roles.${role}`),
          where,
          <a key="email" href={`mailto:${email}`}>
            <BreakableAddress email={email} />
          </a>,
        ],
      }))}
    />
  );
}

/** An address that may be broken after the @, so that it fits on a phone. */
function BreakableAddress({ email }: { email: string }) {
  const [name, domain] = email.split("@");
  return (
    <>
      {name}@<wbr />
      {domain}
    </>
  );
}
