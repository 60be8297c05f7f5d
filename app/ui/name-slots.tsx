import { FieldGroup, type FieldProps, fieldIds } from "./field";

/**
 * Several names out of a list that is too long to show, one a line, with as many empty lines as there is room for.
 * `list` is the id of the `NameList` the browser suggests from.
 */
export function NameSlots(
  props: FieldProps & {
    list: string;
    /** What each line is called to those who do not see where it stands. */
    lineLabel: (number: number) => string;
    defaultValues: readonly string[];
    max: number;
    empty?: number;
  },
) {
  const { id, errorId } = fieldIds(props);
  const { defaultValues, max, empty = 2 } = props;
  const lines = Math.min(max, defaultValues.length + empty);
  return (
    <FieldGroup {...props}>
      <div className="sk-radios">
        {Array.from({ length: lines }, (_, index) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name.
            key={index}
            className="ds-input"
            type="text"
            id={index === 0 ? id : undefined}
            name={props.name}
            list={props.list}
            autoComplete="off"
            maxLength={100}
            aria-label={props.lineLabel(index + 1)}
            aria-invalid={errorId ? true : undefined}
            defaultValue={defaultValues[index]}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** The names that the browser suggests in every field with this `list`. */
export function NameList({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
