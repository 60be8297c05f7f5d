import { controlProps, FieldErrors, FieldHint, type FieldProps, fieldIds } from "./field";

/** One thing to agree to or to ask for; `z.boolean().default(false)` in the schema. */
export function Checkbox(props: FieldProps & { defaultChecked?: boolean }) {
  const { hintId, errorId } = fieldIds(props);
  return (
    <div className="sk-field" data-error={errorId ? "" : undefined}>
      <span className="sk-radios">
        <label className="sk-radio">
          <input
            className="ds-input"
            type="checkbox"
            value="on"
            defaultChecked={props.defaultChecked}
            {...controlProps({ ...props, optional: true })}
          />
          {props.label}
        </label>
      </span>
      <FieldHint id={hintId}>{props.hint}</FieldHint>
      <FieldErrors id={errorId} errors={props.errors} />
    </div>
  );
}
