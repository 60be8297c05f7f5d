import { ChoiceGroup } from "./choice-group";
import type { FieldProps } from "./field";
import type { ExplainedOption } from "./select-field";

/** Some of a few; `z.array()` in the schema. */
export function CheckboxGroup({
  defaultValues = [],
  ...field
}: FieldProps & { options: readonly ExplainedOption[]; defaultValues?: readonly string[] | undefined }) {
  return <ChoiceGroup {...field} type="checkbox" chosen={defaultValues} />;
}
