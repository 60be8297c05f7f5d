import { FieldGroup, type FieldProps, fieldIds } from "./field";
import type { Option } from "./select-field";

/** Any of a few. The first box has the field's id, so that the error summary lands on it. */
export function CheckboxGroup(
  props: FieldProps & { options: readonly Option[]; defaultValues: readonly string[] },
) {
  const { id, errorId } = fieldIds(props);
  return (
    <FieldGroup {...props}>
      <div className="sk-radios">
        {props.options.map(({ value, label }, index) => (
          <label className="sk-radio" key={value}>
            <input
              className="ds-input"
              type="checkbox"
              id={index === 0 ? id : undefined}
              name={props.name}
              value={value}
              defaultChecked={props.defaultValues.includes(value)}
              aria-invalid={errorId ? true : undefined}
            />
            {label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
