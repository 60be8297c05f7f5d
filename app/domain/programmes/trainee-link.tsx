import { href, Link } from "react-router";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/** A trainee's name with the way to the page of the person in the cohort. */
export function TraineeLink(props: { programme: string; cohort: string; id: string; name: string }) {
  const { t } = useTranslation("programme");
  const { lang } = useLocale();
  const { programme, cohort, id, name } = props;
  const to = href("/:lang?/program/:programme/kull/:cohort/trainee/:trainee", {
    lang,
    programme,
    cohort,
    trainee: id,
  });
  return <Link to={to}>{name || t("noName")}</Link>;
}
