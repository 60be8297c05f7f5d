import { href, Link } from "react-router";
import { Alert } from "~/ui/alert";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { StepFieldsProps } from "./step-fields";

/** Who still waits for an answer, for those who may open the applications; others see how many. */
export function UntoldApplicants({
  untold,
  agency,
  listing,
}: Pick<StepFieldsProps, "untold" | "agency" | "listing">) {
  const { t } = useTranslation(["editor", "agency"]);
  const { lang } = useLocale();
  if (!untold?.count) return <p>{t("untold.none")}</p>;
  return (
    <Alert tone="warning">
      <h2 className="sk-h-sm">{t("untold.title", { count: untold.count })}</h2>
      <p>{t(untold.applications.length ? "untold.text" : "untold.noSeat")}</p>
      <ul>
        {untold.applications.map(({ id, full_name, status }) => (
          <li key={id}>
            <Link to={href("/:lang?/virksomhet/:agency/soknader/:id", { lang, agency: agency.slug, id })}>
              {full_name || t("agency:person.noName")}
            </Link>{" "}
            – {t(`agency:status.${status as "submitted"}`)}
          </li>
        ))}
      </ul>
      {untold.applications.length > 0 && untold.applications.length < untold.count && (
        <p>
          <Link
            to={href("/:lang?/virksomhet/:agency/stillinger/:id/soknader", {
              lang,
              agency: agency.slug,
              id: listing.id,
            })}
          >
            {t("untold.all")}
          </Link>
        </p>
      )}
    </Alert>
  );
}
