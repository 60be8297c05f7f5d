import { Form, href, Link } from "react-router";
import { databaseContext } from "~/context";
import { employerTypes } from "~/domain/agencies/employer-type";
import { listPublicAgencies } from "~/domain/agencies/public-agencies.server";
import { PublicAgencyTable } from "~/domain/agencies/public-agency-table";
import { getReference } from "~/domain/reference/reference.server";
import { askedPage } from "~/platform/one-page.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { Pagination, pageAddress } from "~/ui/pagination";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { slugOfValue, VALUE_SLUGS, valueOfSlug } from "../../../search/search-slugs.ts";
import type { Route } from "./+types/agencies";

export const handle = { hydrate: false };

export async function loader({ url, context }: Route.LoaderArgs) {
  const database = context.get(databaseContext);
  const { counties } = await getReference(database);
  const typed = {
    county: url.searchParams.get("fylke") || null,
    type: url.searchParams.get("arbeidsgivertype") || null,
  };
  const county = typed.county && counties.has(typed.county) ? typed.county : null;
  const employerType = typed.type ? (valueOfSlug(VALUE_SLUGS.employerType, typed.type) ?? null) : null;
  const asked = askedPage(url.searchParams, 50);
  const agencies = await listPublicAgencies(database, { county, employerType }, asked);
  return {
    agencies,
    counties: [...counties.values()].map(({ number, name }) => ({ value: number, label: name })),
    chosen: { county, type: employerType },
    unknown: [
      typed.county !== county ? typed.county : null,
      typed.type && !employerType ? typed.type : null,
    ].filter((value) => value !== null),
  };
}

export default function Agencies({ loaderData }: Route.ComponentProps) {
  const { agencies, counties, chosen, unknown } = loaderData;
  const { t } = useTranslation(["pages", "listings"]);
  const { lang } = useLocale();
  const path = href("/:lang?/arbeidsgivere", { lang });
  const live = agencies.rows.filter((agency) => agency.liveListings > 0);
  const others = agencies.rows.filter((agency) => agency.liveListings === 0);
  const chosenType = chosen.type && (slugOfValue(VALUE_SLUGS.employerType, chosen.type) ?? null);
  const to = (page: number) => {
    const choice = {
      ...(chosen.county && { fylke: chosen.county }),
      ...(chosenType && { arbeidsgivertype: chosenType }),
    };
    return pageAddress(path, page, choice);
  };
  const types = employerTypes.map((type) => ({
    value: slugOfValue(VALUE_SLUGS.employerType, type) ?? type,
    label: t(`listings:employerType.${type}`),
  }));
  return (
    <div className="sk-wrap">
      <PageTitle title={t("agencies.title")} description={t("agencies.lead")} />
      <PageHeading title={t("agencies.title")} lead={t("agencies.lead")} />
      <Form method="get" action={path} className="sk-actions">
        <Choice name="fylke" label={t("agencies.county")} options={counties} value={chosen.county} />
        <Choice name="arbeidsgivertype" label={t("agencies.type")} options={types} value={chosenType} />
        <Button variant="secondary">{t("agencies.show")}</Button>
      </Form>
      {unknown.length > 0 && (
        <div className="sk-mt">
          <Alert tone="warning">
            <p>{t("agencies.unknown", { values: unknown.map((value) => `«${value}»`).join(", ") })}</p>
          </Alert>
        </div>
      )}
      <div className="sk-section sk-stack-xl">
        {agencies.total === 0 && (
          <EmptyState action={<Link to={path}>{t("agencies.all")}</Link>}>{t("agencies.none")}</EmptyState>
        )}
        {live.length > 0 && (
          <section aria-labelledby="ledige">
            <h2 id="ledige" className="sk-mb">
              {t("agencies.withListings", { count: agencies.hiring })}
            </h2>
            <PublicAgencyTable agencies={live} />
          </section>
        )}
        {others.length > 0 && (
          <section aria-labelledby="andre">
            <h2 id="andre" className="sk-mb">
              {t("agencies.withoutListings")}
            </h2>
            <PublicAgencyTable agencies={others} />
          </section>
        )}
        <Pagination {...agencies} to={to} />
      </div>
    </div>
  );
}

function Choice(props: {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  value: string | null;
}) {
  const { t } = useTranslation("pages");
  return (
    <div className="sk-sort">
      <label htmlFor={props.name}>{props.label}</label>
      <select className="ds-input" id={props.name} name={props.name} defaultValue={props.value ?? ""}>
        <option value="">{t("agencies.any")}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
