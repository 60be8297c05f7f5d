import { href } from "react-router";
import { CohortNav } from "~/domain/programmes/cohort-nav";
import { formatDate } from "~/locales/format";
import { Alert } from "~/ui/alert";
import { LinkButton } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { PlanKeys } from "./plan-keys";
import type { PlanPageData } from "./plan-page-data";
import type { PlanStatus } from "./plan-status";
import { PlanStatusTag } from "./plan-status-tag";
import { ProposeButton } from "./propose-button";

type Named = { slug: string; name: string };
type Props = {
  frame: { programme: Named; cohort: Named };
  plan: { id: string; name: string; status: PlanStatus; publishedAt: string | null; isDraft: boolean };
  page: PlanPageData | null;
  paths: { plans: string; plan: string };
  failed: FormFailure | undefined;
  receipt:
    | "moved"
    | "swapped"
    | "locked"
    | "unlocked"
    | "renamed"
    | "copied"
    | "cancelled"
    | "published"
    | null;
};

/** What plan this is, what can be done with it, what just happened, and the plan in four numbers. */
export function PlanHeading({ frame, plan, page, paths, failed, receipt }: Props) {
  const { t } = useTranslation("plan");
  const { locale, lang } = useLocale();
  const kind = plan.isDraft ? "draft" : plan.publishedAt ? "published" : "other";
  const date = plan.publishedAt ? formatDate(plan.publishedAt, locale) : "";
  const [programme, cohort] = [frame.programme.slug, frame.cohort.slug];
  return (
    <>
      <div className="sk-wrap sk-stack sk-mb">
        <Crumbs
          items={[
            { to: href("/:lang?/program/:programme", { lang, programme }), label: frame.programme.name },
            {
              to: href("/:lang?/program/:programme/kull/:cohort", { lang, programme, cohort }),
              label: frame.cohort.name,
            },
            { to: paths.plans, label: t("title") },
          ]}
        />
        <ErrorSummary form={failed} />
        <div className="sk-workhead">
          <div className="sk-headrow sk-mb0">
            <div>
              <h1>{t("title")}</h1>
              <p className="sk-lead sk-soft sk-mt-s">
                {page ? t(`lead.${kind}`, { name: plan.name, ...page.size, date }) : `${plan.name}.`}
              </p>
              <p className="sk-mt-s">
                <PlanStatusTag status={plan.status} />
              </p>
            </div>
            {plan.status !== "computing" && (
              <div className="sk-actions sk-noprint">
                {page && plan.isDraft && (
                  <LinkButton to={`${paths.plan}/ta-i-bruk`}>{t("action.publish")}</LinkButton>
                )}
                <ProposeButton plansPath={paths.plans} locks={page ? plan.id : ""} isMain={!plan.isDraft} />
              </div>
            )}
          </div>
        </div>
        {receipt && !failed && (
          <Alert tone="success" live>
            <p>{t(`done.${receipt}`)}</p>
          </Alert>
        )}
        {page && <PlanKeys keys={page.keys} />}
      </div>
      <CohortNav programme={programme} cohort={cohort} current="plan" isBelow />
    </>
  );
}
