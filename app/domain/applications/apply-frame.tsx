import type { ReactNode } from "react";
import { href } from "react-router";
import { Crumbs } from "~/ui/crumbs";
import { FactList } from "~/ui/facts";
import type { FormFailure } from "~/ui/form";
import { PageTitle } from "~/ui/page-title";
import { Steps } from "~/ui/steps";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ApplyStep } from "./apply-steps";

/** What stands around every page of an application, ready to show. */
export type ApplyFrameData = {
  slug: string;
  steps: readonly ApplyStep[];
  title: string;
  titleLang: string | undefined;
  agency: string;
  deadline: string;
  daysLeft: string;
  savedAt: string | null;
  deletion: { count: number; number: string };
};

function Aside({ frame }: { frame: ApplyFrameData }) {
  const { t } = useTranslation("applications");
  const facts = [
    { label: t("apply.who"), value: t("apply.whoText") },
    { label: t("apply.howLong"), value: t("apply.howLongText", frame.deletion) },
  ];
  return (
    <aside className="sk-apply" aria-label={t("apply.asideLabel")}>
      <p className="sk-small sk-soft">{t("apply.to", { agency: frame.agency })}</p>
      <p className="sk-apply__deadline">{t("apply.deadline", { date: frame.deadline })}</p>
      <p className="sk-small">{t("apply.editable", { left: frame.daysLeft })}</p>
      <FactList
        items={frame.savedAt ? [{ label: t("apply.saved"), value: frame.savedAt }, ...facts] : facts}
      />
    </aside>
  );
}

/** A page of an application: the way back to the ad, the heading, the steps, and what to know beside it. */
export function ApplyFrame(props: {
  frame: ApplyFrameData;
  title: string;
  step?: ApplyStep;
  form?: FormFailure | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const { frame, title, step } = props;
  const now = step ? frame.steps.indexOf(step) + 1 : 0;
  return (
    <div className="sk-wrap">
      <PageTitle title={`${title} – ${t("apply.titleSuffix")}`} form={props.form} />
      <Crumbs
        items={[
          {
            to: href("/:lang?/stillinger/:slug", { lang, slug: frame.slug }),
            label: frame.title,
            lang: frame.titleLang,
          },
        ]}
      />
      <div className="sk-listing">
        <header className="sk-listing__head">
          {step && <p className="sk-soft">{t("apply.stepOf", { now, count: frame.steps.length })}</p>}
          <h1>{title}</h1>
        </header>
        <div className="sk-listing__main">
          {step && (
            <Steps
              label={t("apply.stepsLabel")}
              steps={frame.steps.map((one) => t(`step.${one}`))}
              now={now}
            />
          )}
          {props.children}
        </div>
        <Aside frame={frame} />
      </div>
    </div>
  );
}
