import { useTranslation } from "~/ui/use-translation";
import { controlProps, Field, type FieldProps } from "./field";

export type Option = { value: string; label: string };
/** An answer that says more about itself on a line of its own. */
export type ExplainedOption = Option & { hint?: string };

/** One of many. For up to six answers radio buttons are kinder. The empty first answer says "Choose". */
export function SelectField(
  props: FieldProps & { options: readonly Option[]; defaultValue?: string | undefined; empty?: string },
) {
  const { t } = useTranslation();
  return (
    <Field {...props}>
      <select className="ds-input" defaultValue={props.defaultValue ?? ""} {...controlProps(props)}>
        <option value="">{props.empty ?? t("form.choose")}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
