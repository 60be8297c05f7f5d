import { Form } from "react-router";
import { formatDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ProgrammePeople } from "./programme-people.server";

/** Coordinators and contacts, each with the way out. */
export function MembersTable({ members }: Pick<ProgrammePeople, "members">) {
  const { t } = useTranslation(["cohortSetup", "programme"]);
  return (
    <Table
      caption={t("people.membersCaption")}
      columns={[
        { label: t("people.name") },
        { label: t("people.role") },
        { label: t("people.worksFor") },
        { label: t("people.action") },
      ]}
      rows={members.map(({ accountId, name, role, worksFor }) => ({
        key: accountId + role,
        cells: [
          name || t("programme:noName"),
          t(`people.${role}`),
          worksFor,
          <Form method="post" key="remove">
            <input type="hidden" name="account" value={accountId} />
            <input type="hidden" name="role" value={role} />
            <Button variant="tertiary" name="intent" value="remove">
              {t("people.remove")}
              <span className="ds-sr-only"> {t("people.removeOf", { name, role: t(`people.${role}`) })}</span>
            </Button>
          </Form>,
        ],
      }))}
    />
  );
}

/** The hosts with their mentors. One that has left keeps its line, since its placements stand. */
export function HostsTable({ hosts }: Pick<ProgrammePeople, "hosts">) {
  const { t } = useTranslation("cohortSetup");
  const { locale } = useLocale();
  return (
    <Table
      caption={t("people.hostsCaption")}
      columns={[
        { label: t("people.host") },
        { label: t("people.mentors") },
        { label: t("people.since") },
        { label: t("people.action") },
      ]}
      rows={hosts.map(({ agencyId, name, mentors, joinedOn, leftOn }) => ({
        key: agencyId,
        cells: [
          name,
          mentors
            .map((mentor) => t("people.mentorLoad", { name: mentor.name, count: mentor.maxTrainees }))
            .join(", ") || t("people.noMentors"),
          formatDate(joinedOn, locale),
          leftOn ? (
            t("people.left", { date: formatDate(leftOn, locale) })
          ) : (
            <Form method="post" key="leave">
              <input type="hidden" name="agency" value={agencyId} />
              <Button variant="tertiary" name="intent" value="endHost">
                {t("people.leave")}
                <span className="ds-sr-only"> {t("people.leaveOf", { host: name })}</span>
              </Button>
            </Form>
          ),
        ],
      }))}
    />
  );
}
