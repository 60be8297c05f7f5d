import { type FormFailure, fieldOf } from "~/ui/form";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import { storyLanguages } from "./story";
import type { WrittenStory } from "./written-stories.server";

type Props = { form: FormFailure | undefined; story?: WrittenStory };

/** The fields of a story. The address is fixed once its owner has answered. */
export function StoryFields({ form, story }: Props) {
  const { t } = useTranslation("agencyStories");
  const saved = story?.fields;
  const lang = story?.language ?? undefined;
  const email = fieldOf(form, "email", saved?.email);
  return (
    <>
      <TextField
        {...fieldOf(form, "portrayedName", saved?.portrayedName)}
        label={t("field.name")}
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        {...fieldOf(form, "portrayedRole", saved?.portrayedRole)}
        label={t("field.role")}
        hint={t("field.roleHint")}
        maxLength={160}
      />
      {story?.isAddressLocked ? (
        <>
          <input type="hidden" name="email" value={saved?.email ?? ""} />
          <p className="sk-hint">{t("field.emailLocked", { email: saved?.email ?? "" })}</p>
        </>
      ) : (
        <TextField
          {...email}
          label={t("field.email")}
          hint={t("field.emailHint")}
          type="email"
          autoComplete="off"
        />
      )}
      <SelectField
        {...fieldOf(form, "language", saved?.language)}
        label={t("field.language")}
        options={storyLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <TextField {...fieldOf(form, "title", saved?.title)} label={t("field.title")} maxLength={120} />
      <TextArea
        {...fieldOf(form, "lead", saved?.lead)}
        label={t("field.lead")}
        hint={t("field.leadHint")}
        rows={3}
        lang={lang}
      />
      <TextArea
        {...fieldOf(form, "body", saved?.body)}
        label={t("field.body")}
        hint={t("field.bodyHint")}
        rows={16}
        lang={lang}
      />
    </>
  );
}
