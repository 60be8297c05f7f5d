import { FieldGroup, type FieldProps, fieldIds } from "./field";
import type { ExplainedOption } from "./select-field";

/** One of a few. The first circle has the field's id, so that the error summary lands on it. */
export function RadioGroup(
  props: FieldProps & { options: readonly ExplainedOption[]; defaultValue?: string | undefined },
) {
  const { id, errorId } = fieldIds(props);
  return (
    <FieldGroup {...props}>
      <div className="sk-radios">
        {props.options.map(({ value, label, hint }, index) => (
          <label className="sk-radio" key={value}>
            <input
              className="ds-input"
              type="radio"
              id={index === 0 ? id : undefined}
              name={props.name}
              value={value}
              defaultChecked={props.defaultValue === value}
              aria-invalid={errorId ? true : undefined}
            />
            <OptionLabel label={label} hint={hint} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

export function OptionLabel({ label, hint }: Pick<ExplainedOption, "label" | "hint">) {
  if (!hint) return label;
  return (
    <span>
      {label}
      <small>{hint}</small>
    </span>
  );
}
