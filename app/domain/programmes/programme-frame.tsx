import type { ReactNode } from "react";
import { href } from "react-router";
import { Crumbs } from "~/ui/crumbs";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { ProgrammeNav, type ProgrammePage } from "./programme-nav";

/** A page of a programme as a whole: what it is about, the other pages, and the page's own parts. */
export function ProgrammeFrame(props: {
  programme: { slug: string; name: string };
  current: ProgrammePage;
  title: string;
  lead: string;
  failed?: FormFailure | undefined;
  children: ReactNode;
}) {
  const { lang } = useLocale();
  const { programme } = props;
  const up = href("/:lang?/program/:programme", { lang, programme: programme.slug });
  return (
    <>
      <PageTitle title={`${props.title} – ${programme.name}`} form={props.failed} />
      <div className="sk-wrap">
        <Crumbs items={[{ to: up, label: programme.name }]} />
        <PageHeading title={props.title} lead={props.lead} />
      </div>
      <ProgrammeNav programme={programme.slug} current={props.current} />
      <div className="sk-wrap sk-section sk-stack-xl">{props.children}</div>
    </>
  );
}
