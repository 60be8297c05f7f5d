import { href, Link } from "react-router";
import { adLang } from "~/domain/listings/listing";
import { ExampleTag } from "~/ui/tag";
import { useLocale } from "~/ui/use-locale";

type ListedProgramme = {
  slug: string;
  name: string;
  language: string;
  summary: string;
  agency: string;
  isExample: boolean;
};

/** Programmes in a list, each with the way to its own page. */
export function ProgrammeList({ programmes }: { programmes: readonly ListedProgramme[] }) {
  const { locale, lang } = useLocale();
  return (
    <ul className="sk-progs">
      {programmes.map(({ slug, name, language, summary, agency, isExample }) => (
        <li className="sk-prog" key={slug}>
          <div>
            <h3>
              <Link to={href("/:lang?/traineeprogram/:slug", { lang, slug })} lang={adLang(language, locale)}>
                {name}
              </Link>
            </h3>
            <p className="sk-hit__top sk-mt-s">
              <strong>{agency}</strong>
              {isExample && <ExampleTag />}
            </p>
          </div>
          <p lang={adLang(language, locale)}>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
