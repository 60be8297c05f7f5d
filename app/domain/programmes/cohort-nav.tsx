import { href } from "react-router";
import { SubNav } from "~/ui/sub-nav";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

export type CohortPage =
  | "board"
  | "terms"
  | "admission"
  | "plan"
  | "changes"
  | "appointments"
  | "gatherings"
  | "messages"
  | "costs"
  | "followUp";

/** The pages of a cohort, one for each task; what lies below one of them keeps it marked. */
export function CohortNav(props: {
  programme: string;
  cohort: string;
  current: CohortPage;
  isBelow?: boolean | undefined;
}) {
  const { t } = useTranslation("cohortSetup");
  const { lang } = useLocale();
  const { programme, cohort } = props;
  const pages = [
    ["board", href("/:lang?/program/:programme/kull/:cohort", { lang, programme, cohort })],
    ["terms", href("/:lang?/program/:programme/kull/:cohort/rammer", { lang, programme, cohort })],
    ["admission", href("/:lang?/program/:programme/kull/:cohort/opptak", { lang, programme, cohort })],
    ["plan", href("/:lang?/program/:programme/kull/:cohort/plan", { lang, programme, cohort })],
    ["changes", href("/:lang?/program/:programme/kull/:cohort/endringer", { lang, programme, cohort })],
    [
      "appointments",
      href("/:lang?/program/:programme/kull/:cohort/tilsettinger", { lang, programme, cohort }),
    ],
    ["gatherings", href("/:lang?/program/:programme/kull/:cohort/samlinger", { lang, programme, cohort })],
    ["messages", href("/:lang?/program/:programme/kull/:cohort/meldinger", { lang, programme, cohort })],
    ["costs", href("/:lang?/program/:programme/kull/:cohort/kostnader", { lang, programme, cohort })],
    ["followUp", href("/:lang?/program/:programme/kull/:cohort/oppfolging", { lang, programme, cohort })],
  ] as const;
  return (
    <SubNav
      label={t("nav.cohort")}
      items={pages.map(([page, to]) => ({
        to,
        label: t(`nav.${page}`),
        current: page === props.current ? (props.isBelow ? "true" : "page") : undefined,
      }))}
    />
  );
}
