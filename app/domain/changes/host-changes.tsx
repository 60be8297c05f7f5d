import { href, Link } from "react-router";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { HostChangeTable } from "./host-change-table";
import type { PlacementChange } from "./placement-changes.server";
import { type ChangeablePlacement, hostChanges } from "./wanted-change";

/** What the host and others have asked to be changed in a placement, and what the host can ask for. */
export function HostChanges(props: {
  agency: string;
  placement: ChangeablePlacement & { id: string };
  changes: readonly PlacementChange[];
}) {
  const { t } = useTranslation("hosting");
  const { lang } = useLocale();
  const { agency, placement, changes } = props;
  const open = hostChanges(placement);
  if (open.length === 0 && changes.length === 0) return null;
  return (
    <section className="sk-stack" aria-labelledby="endringer">
      <h2 id="endringer">{t("change.title")}</h2>
      {changes.length > 0 && <HostChangeTable changes={changes} />}
      {open.length > 0 && (
        <>
          <p className="sk-read">{t("change.text")}</p>
          <ul className="sk-bullets">
            {open.map((kind) => (
              <li key={kind}>
                <Link
                  to={href("/:lang?/virksomhet/:agency/vertskap/plasseringer/:placement/endre/:kind", {
                    lang,
                    agency,
                    placement: placement.id,
                    kind,
                  })}
                >
                  {t(`change.${kind}.link`)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
