import type { ReactNode } from "react";
import { href } from "react-router";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { Alert } from "~/ui/alert";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/**
 * A page of an agency as host: the way up, what it is about, what was just done or has to be put right, and the page's
 * own parts. `above` are the pages between the host's first page and this one; without it this is the first page.
 */
export function HostFrame(props: {
  agency: { slug: string; name: string };
  title: string;
  lead: string;
  above?: readonly { to: string; label: string }[];
  failed?: FormFailure | undefined;
  receipt?: string | null | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation("hosting");
  const { lang } = useLocale();
  const { agency, above, failed, receipt } = props;
  const first = href("/:lang?/virksomhet/:agency/vertskap", { lang, agency: agency.slug });
  return (
    <>
      <PageTitle title={`${props.title} – ${agency.name}`} form={failed} />
      <div className="sk-wrap">
        {above && <Crumbs items={[{ to: first, label: t("title") }, ...above]} />}
        <PageHeading title={props.title} lead={props.lead} />
      </div>
      <AgencyNav agency={agency.slug} current="hosting" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <ErrorSummary form={failed} />
        {receipt && !failed && (
          <Alert tone="success" live>
            <p>{receipt}</p>
          </Alert>
        )}
        {props.children}
      </div>
    </>
  );
}
