import { FieldGroup, type FieldProps, fieldIds } from "./field";
import type { Option } from "./select-field";

/** Any number of a few. */
export function CheckboxGroup(props: FieldProps & { options: readonly Option[]; chosen: readonly string[] }) {
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
              defaultChecked={props.chosen.includes(value)}
              aria-invalid={errorId ? true : undefined}
            />
            {label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
