import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { type SavedSearchFields as Fields, frequencies, NAME_LENGTH, terms } from "./saved-search-form";

/** The three questions about a saved search. `saved` is what stands there before anything is typed. */
export function SavedSearchFields({ form, saved }: { form: FormFailure | undefined; saved: Fields }) {
  const { t } = useTranslation("saved");
  return (
    <>
      <TextField
        {...fieldOf(form, "name", saved.name)}
        label={t("form.name")}
        hint={t("form.nameHint")}
        maxLength={NAME_LENGTH}
        autoComplete="off"
      />
      <RadioGroup
        {...fieldOf(form, "frequency", saved.frequency)}
        label={t("form.frequency")}
        hint={t("form.frequencyHint")}
        options={frequencies.map((value) => ({ value, label: t(`form.frequencies.${value}`) }))}
      />
      <RadioGroup
        {...fieldOf(form, "term", saved.term)}
        label={t("form.term")}
        hint={t("form.termHint")}
        options={terms.map((value) => ({ value, label: t(`form.terms.${value}`) }))}
      />
    </>
  );
}
