import { href, Link } from "react-router";
import { toDate } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { type FormFailure, fieldOf } from "~/ui/form";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { needsConfirmation, sectionSlugs, warnings } from "./edit-sections";
import { type GatedListing, MissingItems } from "./missing-items";
import { osloFields } from "./oslo-instant";

/** Publication: what is missing, what to look at twice, and when. */
export function PublishFields(
  props: GatedListing & {
    listing: { publishAt: string | null };
    seen: number;
    form: FormFailure | undefined;
  },
) {
  const { t } = useTranslation("editor");
  const { form, gate, listing } = props;
  const planned =
    listing.publishAt && toDate(listing.publishAt) > new Date()
      ? osloFields(toDate(listing.publishAt))
      : null;
  if (gate?.missing.length) return <MissingItems {...props} />;
  return (
    <>
      <Doubts {...props} />
      <input type="hidden" name="seen" value={props.seen} />
      <RadioGroup
        {...fieldOf(form, "when", planned ? "later" : "now")}
        label={t("field.when")}
        options={(["now", "later"] as const).map((value) => ({ value, label: t(`when.${value}`) }))}
      />
      <TextField
        {...fieldOf(form, "publishDate", planned?.date)}
        type="date"
        label={t("field.publishDate")}
        hint={t("hint.publishLater")}
        optional
      />
      <TextField
        {...fieldOf(form, "publishTime", planned?.time)}
        type="time"
        label={t("field.publishTime")}
        optional
      />
    </>
  );
}

function Doubts({ gate, form, agency, listing }: GatedListing & { form: FormFailure | undefined }) {
  const { t } = useTranslation("editor");
  const { lang } = useLocale();
  if (!gate?.warnings.length) return null;
  const confirmed = [form?.values.confirmed ?? []].flat();
  const params = { lang, agency: agency.slug, id: listing.id };
  return (
    <Alert tone="warning">
      <h2 className="sk-h-sm">{t("doubt.title")}</h2>
      <ul className="sk-plain sk-stack">
        {gate.warnings.map((warning) => (
          <li key={warning}>
            {t(`doubt.${warning}`)}{" "}
            <Link
              to={href("/:lang?/virksomhet/:agency/stillinger/:id/rediger/:section?", {
                ...params,
                section: sectionSlugs[warnings[warning]],
              })}
            >
              {t("doubt.change")}
            </Link>
            {needsConfirmation(warning) && (
              <label className="sk-radio sk-mt-s">
                <input
                  className="ds-input"
                  type="checkbox"
                  name="confirmed"
                  value={warning}
                  defaultChecked={confirmed.includes(warning)}
                />
                {t(`doubt.confirm.${warning as "pay_low"}`)}
              </label>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
