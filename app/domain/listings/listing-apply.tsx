import type { ReactNode } from "react";
import { href, Link } from "react-router";
import { capitalise } from "~/locales/format";
import { Button, LinkButton } from "~/ui/button";
import { DaysLine } from "~/ui/days-line";
import { type Fact, FactList } from "~/ui/facts";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { ListingPageData } from "./listing-page-data";

/** Beside the ad: until when and how to apply, how to keep it (`save`), and the facts. A closed ad has no button. */
export function ListingApply(props: {
  listing: ListingPageData;
  isPreview?: boolean | undefined;
  save?: ReactNode;
}) {
  const { t } = useTranslation("listings");
  const { lang } = useLocale();
  const { listing, isPreview } = props;
  const { deadline, facts, state } = listing;
  const applyText = t(listing.kind === "traineeship" ? "listing.applyTrainee" : "listing.apply");
  const items: Fact[] = [
    {
      label: t("listing.facts.remote"),
      value: (
        <>
          <DaysLine days={facts.remoteDays} /> {facts.remote}
        </>
      ),
    },
    { label: t("listing.facts.positions"), value: facts.positions },
    { label: t("listing.facts.start"), value: facts.start },
    { label: t("listing.facts.languages"), value: facts.languages },
    { label: t("listing.facts.contact"), value: <Contact {...listing.contact} lang={listing.adLang} /> },
  ];
  return (
    <aside className="sk-apply" aria-label={t("listing.applyLabel")}>
      <p className="sk-small sk-soft">{t("listing.deadlineLabel")}</p>
      {deadline && (
        <>
          <p className="sk-apply__deadline">{deadline.text}</p>
          <p className="sk-small">
            {capitalise(deadline.left)}. {t("listing.clock", { time: deadline.time })}
          </p>
        </>
      )}
      {isPreview && (
        <Button type="button" disabled>
          {applyText}
        </Button>
      )}
      {state === "live" && !isPreview && (
        <LinkButton to={href("/:lang?/stillinger/:slug/sok", { lang, slug: listing.slug })}>
          {applyText}
        </LinkButton>
      )}
      {state !== "live" && (
        <p className="sk-mt-s">
          <Link to={href("/:lang?/stillinger", { lang })}>{t("listing.closed.others")}</Link>
        </p>
      )}
      {props.save && <div className="sk-noprint">{props.save}</div>}
      <FactList items={items} />
    </aside>
  );
}

function Contact(props: ListingPageData["contact"] & { lang: string | undefined }) {
  const [mailbox, host] = props.email?.split("@") ?? [];
  return (
    <>
      {props.name && <span className="sk-line">{props.name}</span>}
      {props.role && (
        <span className="sk-line" lang={props.lang}>
          {props.role}
        </span>
      )}
      {props.email && (
        <a className="sk-line" href={`mailto:${props.email}`}>
          {mailbox}@<wbr />
          {host}
        </a>
      )}
      {props.phone && (
        <a className="sk-line" href={`tel:${props.phone.replace(/[^+\d]/g, "")}`}>
          {props.phone}
        </a>
      )}
    </>
  );
}
