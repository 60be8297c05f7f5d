import type { ReactNode } from "react";
import { href } from "react-router";
import { Alert } from "~/ui/alert";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { SubNav } from "~/ui/sub-nav";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

/**
 * A page of a mentor: the way up, what it is about, what was just done or has to be put right, and the page's own parts.
 * `above` are the pages between the list of trainees and this one; without it this is the list, or what `page` says.
 */
export function MentorFrame(props: {
  title: string;
  lead: string;
  above?: readonly { to: string; label: string }[];
  page?: "calendar";
  failed?: FormFailure | undefined;
  receipt?: string | null | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation("mentoring");
  const { lang } = useLocale();
  const { above, failed, receipt } = props;
  const first = { to: href("/:lang?/mentor", { lang }), label: t("nav.mentees") };
  return (
    <>
      <PageTitle title={props.title} form={failed} />
      <div className="sk-wrap">
        {above && <Crumbs items={[first, ...above]} />}
        <PageHeading title={props.title} lead={props.lead} />
      </div>
      <SubNav
        label={t("nav.label")}
        items={[
          { ...first, current: props.page ? undefined : above ? "true" : "page" },
          {
            to: href("/:lang?/mentor/kalender", { lang }),
            label: t("nav.calendar"),
            current: props.page && "page",
          },
        ]}
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
