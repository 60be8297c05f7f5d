import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { type Option, SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { ProgrammePeople } from "./programme-people.server";

/** Takes in a person by address: a coordinator, or a contact of one of the hosts. */
export function AddMemberForm(props: { hosts: ProgrammePeople["hosts"]; failed: FormFailure | undefined }) {
  const { t } = useTranslation("cohortSetup");
  const { failed } = props;
  return (
    <Form method="post" className="sk-form" noValidate>
      <TextField
        {...fieldOf(failed, "address")}
        label={t("people.address")}
        hint={t("people.addressHint")}
        type="email"
        autoComplete="off"
      />
      <RadioGroup
        {...fieldOf(failed, "role")}
        label={t("people.roleField")}
        options={[
          { value: "coordinator", label: t("people.coordinator"), hint: t("people.coordinatorHint") },
          { value: "host_contact", label: t("people.host_contact"), hint: t("people.contactHint") },
        ]}
      />
      <SelectField
        {...fieldOf(failed, "host")}
        label={t("people.host")}
        hint={t("people.hostHint")}
        options={props.hosts
          .filter(({ leftOn }) => leftOn === null)
          .map(({ agencyId, name }) => ({ value: agencyId, label: name }))}
        optional
      />
      <div className="sk-actions">
        <Button name="intent" value="add">
          {t("people.add")}
        </Button>
      </div>
    </Form>
  );
}

/** Takes in an agency as host. */
export function AddHostForm(props: { others: readonly Option[]; failed: FormFailure | undefined }) {
  const { t } = useTranslation("cohortSetup");
  return (
    <Form method="post" className="sk-form" noValidate>
      <SelectField {...fieldOf(props.failed, "agency")} label={t("people.agency")} options={props.others} />
      <div className="sk-actions">
        <Button name="intent" value="addHost" variant="secondary">
          {t("people.addHost")}
        </Button>
      </div>
    </Form>
  );
}
