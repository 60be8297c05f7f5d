import { ChoiceGroup } from "./choice-group";
import type { FieldProps } from "./field";
import type { ExplainedOption } from "./select-field";

/** One of a few. */
export function RadioGroup({
  defaultValue,
  ...field
}: FieldProps & { options: readonly ExplainedOption[]; defaultValue?: string | undefined }) {
  return <ChoiceGroup {...field} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}
