import type { ComponentProps } from "react";
import { controlProps, Field, type FieldProps } from "./field";

type TextAreaProps = Pick<ComponentProps<"textarea">, "rows" | "maxLength" | "defaultValue" | "lang">;

/** Several lines of text. Say in the hint how long it may be. */
export function TextArea({ name, label, hint, errors, optional, id, ...area }: FieldProps & TextAreaProps) {
  const field = { name, label, hint, errors, optional, id } as FieldProps;
  return (
    <Field {...field}>
      <textarea className="ds-input" rows={5} {...area} {...controlProps(field)} />
    </Field>
  );
}
