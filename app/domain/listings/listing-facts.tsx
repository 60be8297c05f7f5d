import { href, Link } from "react-router";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ListingPageData } from "./listing-page-data";

/** What an ad asks for and where it belongs, each skill and mission a way to more of the same. */
export function ListingFacts({ listing }: { listing: ListingPageData }) {
  const { t } = useTranslation("listings");
  const { lang } = useLocale();
  const { facts, missions } = listing;
  const search = href("/:lang?/stillinger", { lang });
  const rows = [
    ["occupation", facts.occupation],
    ["extent", facts.extent],
    ["education", facts.education],
    ["experience", facts.experience],
    ["police", facts.police],
    ["clearance", facts.clearance],
  ] as const;
  const links = [
    ["skills", "kompetanse", facts.skills],
    ["missions", "samfunnsoppdrag", missions],
  ] as const;
  return (
    <section>
      <table className="sk-facttable">
        <caption>{t("listing.moreFacts")}</caption>
        <tbody>
          {rows.map(
            ([key, value]) =>
              value && (
                <tr key={key}>
                  <th scope="row">{t(`listing.facts.${key}`)}</th>
                  <td lang={key === "education" ? facts.educationLang : undefined}>{value}</td>
                </tr>
              ),
          )}
          {links.map(
            ([key, parameter, items]) =>
              items.length > 0 && (
                <tr key={key}>
                  <th scope="row">{t(`listing.facts.${key}`)}</th>
                  <td>
                    <ul className="sk-plain sk-inline">
                      {items.map(({ id, name }) => (
                        <li key={id}>
                          <Link to={`${search}?${parameter}=${id}`}>{name}</Link>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </section>
  );
}
