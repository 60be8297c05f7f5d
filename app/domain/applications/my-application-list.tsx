import { href, Link } from "react-router";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ApplicationStatus } from "./application-steps";
import { CandidateStatus } from "./candidate-status";

/** One of the person's applications, ready to show. `title` and `place` are null while its ad is hidden. */
export type MyApplicationItem = {
  id: string;
  status: ApplicationStatus;
  lastStatus: ApplicationStatus | null;
  time: string;
  title: string | null;
  titleLang: string | undefined;
  place: { agency: string; deadline: string } | null;
  note: string | null;
};

export function MyApplicationList({ items }: { items: readonly MyApplicationItem[] }) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  return (
    <ul className="sk-apps">
      {items.map(({ id, title, titleLang, place, note, ...status }) => (
        <li className="sk-app" key={id}>
          <div>
            <h3>
              <Link
                to={href("/:lang?/min-side/soknader/:id", { lang, id })}
                lang={title ? titleLang : undefined}
              >
                {title ?? t("mine.hiddenListing")}
              </Link>
            </h3>
            {place && <p className="sk-soft">{t("mine.place", place)}</p>}
          </div>
          <div>
            <CandidateStatus {...status} />
            {note && <p className="sk-small">{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
