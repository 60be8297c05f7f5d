import { href, Link } from "react-router";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { MyPlacement } from "../traineeship/traineeship";
import { useCohortAddress } from "../traineeship/use-cohort-address";
import { openChanges } from "./wanted-change";

/** What the trainee can ask to have changed in each of some placements. Nothing where nothing is open. */
export function ChangeLinks({ placements }: { placements: readonly MyPlacement[] }) {
  const { t } = useTranslation("trainee");
  const { lang } = useLocale();
  const inCohort = useCohortAddress();
  const open = placements.filter((placement) => openChanges(placement).length > 0);
  if (open.length === 0) return null;
  return (
    <section className="sk-read sk-stack">
      <h2>{t("change.ask")}</h2>
      <p>{t("change.askText")}</p>
      {open.map((placement) => (
        <div key={placement.id}>
          <h3>{placement.host}</h3>
          <ul className="sk-bullets">
            {openChanges(placement).map((kind) => (
              <li key={kind}>
                <Link
                  to={inCohort(
                    href("/:lang?/trainee/plasseringer/:id/endre/:kind", { lang, id: placement.id, kind }),
                  )}
                >
                  {t(`change.${kind}.link`)}
                  <span className="ds-sr-only">, {placement.host}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
