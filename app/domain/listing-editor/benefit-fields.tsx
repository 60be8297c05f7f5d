import { Checkbox } from "~/ui/checkbox";
import { NameList, NameSlots } from "~/ui/name-slots";
import { boxIn, fieldIn, listIn, type ShownForm } from "~/ui/shown-form";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { parameterKind } from "./choices";
import type { OfferedBenefit } from "./field-words";
import type { SectionFieldsProps } from "./section-fields";

export function BenefitFields({ form, words }: SectionFieldsProps) {
  const { t } = useTranslation("editor");
  return (
    <>
      <p className="sk-soft">{t("benefits.lead")}</p>
      {words.benefits.map(({ category, benefits }) => (
        <details key={category} className="sk-toggle" open={benefits.some(({ id }) => isTouched(form, id))}>
          <summary>{t(`benefits.category.${category as "security"}`)}</summary>
          <div className="sk-stack-lg sk-mt">
            {benefits.map((benefit) => (
              <OneBenefit key={benefit.id} form={form} benefit={benefit} />
            ))}
          </div>
        </details>
      ))}
      <NameList id="kommuner" names={words.places} />
    </>
  );
}

function isTouched(form: ShownForm, id: string): boolean {
  return (
    form.values[`has-${id}`] === "on" || Object.keys(form.errors).some((name) => name.endsWith(`-${id}`))
  );
}

function OneBenefit({ form, benefit }: { form: ShownForm; benefit: OfferedBenefit }) {
  return (
    <div className="sk-stack">
      <Checkbox {...boxIn(form, `has-${benefit.id}`)} label={benefit.name} hint={benefit.description} />
      {benefit.parameters.map((key) => (
        <Parameter key={key} form={form} benefit={benefit} parameter={key} />
      ))}
    </div>
  );
}

function Parameter(props: { form: ShownForm; benefit: OfferedBenefit; parameter: string }) {
  const { t } = useTranslation("editor");
  const { form, benefit, parameter } = props;
  const name = `${parameter}-${benefit.id}`;
  const label = `${benefit.name}: ${t(`parameter.${parameter as "months"}`)}`;
  const kind = parameterKind(parameter);
  if (kind === "place" || kind === "places")
    return (
      <NameSlots
        {...listIn(form, name)}
        label={label}
        list="kommuner"
        lineLabel={(number) => t("placeNumber", { number })}
        max={kind === "place" ? 1 : 5}
        optional
      />
    );
  return (
    <TextField
      {...fieldIn(form, name)}
      label={label}
      inputMode={kind === "number" ? "numeric" : undefined}
      maxLength={200}
      optional
    />
  );
}
