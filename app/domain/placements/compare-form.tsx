import { Form } from "react-router";
import { Button } from "~/ui/button";
import type { FieldError } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { useTranslation } from "~/ui/use-translation";
import type { ListedPlan } from "./plans.server";

type Props = {
  plans: readonly ListedPlan[];
  path: string;
  chosen?: { a: string | null; b: string | null };
  error?: FieldError | null;
};

/** Chooses two proposals to see side by side. */
export function CompareForm({ plans, path, chosen, error }: Props) {
  const { t } = useTranslation("plan");
  const options = plans.filter(hasPlacements).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form method="get" action={path} className="sk-form">
      <SelectField
        name="a"
        label={t("compare.a")}
        options={options}
        defaultValue={chosen?.a ?? options[1]?.value}
      />
      <SelectField
        name="b"
        label={t("compare.b")}
        options={options}
        defaultValue={chosen?.b ?? options[0]?.value}
        errors={error ? [error] : undefined}
      />
      <Button variant="secondary">{t("compare.button")}</Button>
    </Form>
  );
}

export function hasPlacements({ status }: Pick<ListedPlan, "status">): boolean {
  return status === "draft" || status === "published" || status === "superseded";
}
