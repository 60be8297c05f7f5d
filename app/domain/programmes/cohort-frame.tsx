import type { ReactNode } from "react";
import { href } from "react-router";
import { Alert } from "~/ui/alert";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { CohortNav, type CohortPage } from "./cohort-nav";

/**
 * A page of a cohort: the way up, what it is about, the other pages, what was just done or has to be put right, and the
 * page's own parts. `above` are pages of the cohort between it and this one.
 */
export function CohortFrame(props: {
  programme: { slug: string; name: string };
  cohort: { slug: string; name: string };
  current: CohortPage;
  title: string;
  lead: string;
  above?: readonly { to: string; label: string }[];
  failed?: FormFailure | undefined;
  receipt?: string | null | undefined;
  children: ReactNode;
}) {
  const { lang } = useLocale();
  const { programme, cohort, above = [], failed, receipt } = props;
  const address = { lang, programme: programme.slug, cohort: cohort.slug };
  return (
    <>
      <PageTitle title={`${props.title} – ${cohort.name}`} form={failed} />
      <div className="sk-wrap">
        <Crumbs
          items={[
            { to: href("/:lang?/program/:programme", address), label: programme.name },
            { to: href("/:lang?/program/:programme/kull/:cohort", address), label: cohort.name },
            ...above,
          ]}
        />
        <PageHeading title={props.title} lead={props.lead} />
      </div>
      <CohortNav
        programme={programme.slug}
        cohort={cohort.slug}
        current={props.current}
        isBelow={above.length > 0}
      />
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
