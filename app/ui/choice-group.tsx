import { FieldGroup, type FieldProps, fieldIds } from "./field";
import type { ExplainedOption } from "./select-field";

/** A few answers below one another. The first has the field's id, so that the error summary lands on it. */
export function ChoiceGroup({
  type,
  options,
  chosen,
  ...field
}: FieldProps & {
  type: "radio" | "checkbox";
  options: readonly ExplainedOption[];
  chosen: readonly string[];
}) {
  const { id, errorId } = fieldIds(field);
  return (
    <FieldGroup {...field}>
      <div className="sk-radios">
        {options.map(({ value, label, hint }, index) => (
          <label className="sk-radio" key={value}>
            <input
              className="ds-input"
              type={type}
              id={index === 0 ? id : undefined}
              name={field.name}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-invalid={errorId ? true : undefined}
            />
            {hint ? (
              <span>
                {label}
                <small>{hint}</small>
              </span>
            ) : (
              label
            )}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
