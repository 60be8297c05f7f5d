import type { FormFailure } from "./form";

/** Answers that are carried along, where a form is shown once more before it is sent. */
export function HiddenFields(props: { values: FormFailure["values"]; names: readonly string[] }) {
  return props.names.flatMap((name) =>
    [props.values[name] ?? []]
      .flat()
      .map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
  );
}
