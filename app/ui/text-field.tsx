import type { ComponentProps } from "react";
import { controlProps, Field, type FieldProps } from "./field";

type InputProps = Pick<
  ComponentProps<"input">,
  "type" | "autoComplete" | "inputMode" | "maxLength" | "defaultValue" | "spellCheck" | "list"
>;

/** One line of text, or a date, an address, a password. */
export function TextField({ name, label, hint, errors, optional, id, ...input }: FieldProps & InputProps) {
  const field = { name, label, hint, errors, optional, id } as FieldProps;
  return (
    <Field {...field}>
      <input className="ds-input" type="text" {...input} {...controlProps(field)} />
    </Field>
  );
}
