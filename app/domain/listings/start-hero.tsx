import { href, Link } from "react-router";
import { Button } from "~/ui/button";
import { HeroLandscape } from "~/ui/hero-landscape";
import { Icon } from "~/ui/icon";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

const quick = {
  remote: "hjemmekontor=3",
  loan: "fordel=student-loan-district&fordel=student-loan-zone",
  trainee: "ansettelsesform=trainee",
} as const;

/** The top of the start page: what this is, and the search. */
export function StartHero({ counties }: { counties: readonly { number: string; name: string }[] }) {
  const { t } = useTranslation("start");
  const { lang } = useLocale();
  const search = href("/:lang?/stillinger", { lang });
  return (
    <section className="sk-hero">
      <HeroLandscape />
      <div className="sk-wrap sk-hero__body">
        <h1>{t("heading")}</h1>
        <p className="sk-lead">{t("lead")}</p>
        <search>
          <form className="sk-searchbox" action={search}>
            <div>
              <label htmlFor="q">{t("search.what")}</label>
              <input className="ds-input" id="q" name="q" type="search" maxLength={200} />
            </div>
            <div>
              <label htmlFor="f">{t("search.where")}</label>
              <select className="ds-input" id="f" name="fylke">
                <option value="">{t("search.wholeCountry")}</option>
                {counties.map(({ number, name }) => (
                  <option key={number} value={number}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <Button>
              <Icon name="search" />
              {t("search.submit")}
            </Button>
          </form>
        </search>
        <div className="sk-quick">
          {(["remote", "loan", "trainee"] as const).map((id) => (
            <Link key={id} to={`${search}?${quick[id]}`}>
              {t(`quick.${id}`)}
            </Link>
          ))}
        </div>
      </div>
    </section>
  );
}
