import { controlProps, Field, type FieldProps } from "./field";

/** One file. The form needs `encType="multipart/form-data"`; say in the hint what may be sent and how large. */
export function FileField(props: FieldProps & { accept: string }) {
  return (
    <Field {...props}>
      <input className="ds-input" type="file" accept={props.accept} {...controlProps(props)} />
    </Field>
  );
}
