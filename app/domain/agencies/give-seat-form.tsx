import { Form } from "react-router";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyPerson } from "./people.server";
import { seats } from "./roles";

/** Gives one member a seat on a listing; each seat says what it opens. */
export function GiveSeatForm(props: { people: readonly AgencyPerson[]; failed: FormFailure | undefined }) {
  const { t } = useTranslation(["members", "agency"]);
  const { people, failed } = props;
  return (
    <Form method="post" className="sk-form" noValidate>
      <SelectField
        {...fieldOf(failed, "account")}
        label={t("seats.person")}
        options={people.map(({ accountId, name }) => ({
          value: accountId,
          label: name || t("agency:person.noName"),
        }))}
      />
      <RadioGroup
        {...fieldOf(failed, "seat")}
        label={t("seats.seat")}
        options={seats.map((seat) => ({
          value: seat,
          label: t(`agency:seat.${seat}`),
          hint: t(`seat.${seat}`),
        }))}
      />
      <div className="sk-actions">
        <Button name="intent" value="give">
          {t("seats.give")}
        </Button>
      </div>
    </Form>
  );
}
