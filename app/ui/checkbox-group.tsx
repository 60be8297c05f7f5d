import { FieldGroup, type FieldProps, fieldIds } from "./field";
import { OptionLabel } from "./radio-group";
import type { ExplainedOption } from "./select-field";

/** Some of a few; `z.array()` in the schema. The first box has the field's id, so that the error summary lands on it. */
export function CheckboxGroup(
  props: FieldProps & { options: readonly ExplainedOption[]; defaultValues?: readonly string[] | undefined },
) {
  const { id, errorId } = fieldIds(props);
  return (
    <FieldGroup {...props}>
      <div className="sk-radios">
        {props.options.map(({ value, label, hint }, index) => (
          <label className="sk-radio" key={value}>
            <input
              className="ds-input"
              type="checkbox"
              id={index === 0 ? id : undefined}
              name={props.name}
              value={value}
              defaultChecked={props.defaultValues?.includes(value)}
              aria-invalid={errorId ? true : undefined}
            />
            <OptionLabel label={label} hint={hint} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
