import { useTranslation } from "~/ui/use-translation";

/** Whom to ask about a programme; nothing where it names nobody. */
export function ProgrammeContact(props: {
  programme: { contact_name: string | null; contact_email: string | null; contact_phone: string | null };
}) {
  const { t } = useTranslation("programmes");
  const { contact_name: name, contact_email: email, contact_phone: phone } = props.programme;
  if (!name && !email && !phone) return null;
  return (
    <section className="sk-stack" aria-labelledby="kontakt">
      <h2 id="kontakt">{t("contact")}</h2>
      <p>
        {name && <span className="sk-block">{name}</span>}
        {email && (
          <a className="sk-block" href={`mailto:${email}`}>
            {email}
          </a>
        )}
        {phone && (
          <a className="sk-block" href={`tel:${phone.replace(/\s/g, "")}`}>
            {phone}
          </a>
        )}
      </p>
    </section>
  );
}
