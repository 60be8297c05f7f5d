import { Link, useLocation } from "react-router";
import { localePath, locales, pathInLocale } from "~/locales/locale";
import { useTranslation } from "~/ui/use-translation";
import { FooterLandscape } from "./footer-landscape";
import { useLocale } from "./use-locale";

const languageNames = { nb: "Bokmål", nn: "Nynorsk", en: "English" } as const;

function LanguageSwitch() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { pathname, search } = useLocation();
  return (
    <>
      <span>{t("site.language")}</span>
      {locales.map((other) => (
        // A full page load: the browser then fetches the texts of the other language.
        <Link
          key={other}
          reloadDocument
          to={pathInLocale(pathname, other) + search}
          hrefLang={other}
          lang={other}
          aria-current={other === locale ? "true" : undefined}
        >
          {languageNames[other]}
        </Link>
      ))}
    </>
  );
}

export function Footer() {
  const { t } = useTranslation();
  const { lang } = useLocale();
  const groups = [
    {
      title: t("footer.forSeekers"),
      links: [
        ["/stillinger", t("footer.openListings")],
        ["/traineeprogram", t("nav.programmes")],
        ["/fordeler", t("footer.terms")],
        ["/historier", t("footer.stories")],
      ],
    },
    {
      title: t("footer.forAgencies"),
      links: [
        ["/arbeidsgivere", t("footer.agencies")],
        ["/logg-inn", t("footer.agencySignIn")],
        ["/registrer-virksomhet", t("footer.registerAgency")],
      ],
    },
    {
      title: t("footer.about"),
      links: [
        ["/personvern", t("footer.privacy")],
        ["/tilgjengelighet", t("footer.accessibility")],
        ["/om", t("footer.aboutSite")],
        ["/om/algoritmer", t("footer.algorithms")],
      ],
    },
  ] as const;
  return (
    <footer className="sk-footer">
      <FooterLandscape />
      <div className="sk-wrap">
        <div className="sk-footer__grid">
          <div>
            <h2>{t("site.name")}</h2>
            <p>{t("site.tagline")}</p>
          </div>
          {groups.map(({ title, links }) => (
            <nav aria-label={title} key={title}>
              <h2>{title}</h2>
              <ul className="sk-plain">
                {links.map(([path, text]) => (
                  <li key={path}>
                    <Link to={localePath(lang, path)}>{text}</Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className="sk-footer__legal">
          <LanguageSwitch />
          <span>{t("site.mapCredit")}</span>
        </div>
      </div>
    </footer>
  );
}
