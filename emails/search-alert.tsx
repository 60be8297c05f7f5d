import { Section, Text } from "react-email";
import { z } from "zod";
import { capitalise, formatDate, formatDeadline, formatMoneyRange, joinList } from "../app/locales/format.ts";
import { savedRequest, savedSearchParams } from "../search/saved-search.ts";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { ALWAYS_WITH_YEAR, queuedFacts } from "./facts.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph, TextLink } from "./mail-parts.tsx";
import { style } from "./mail-style.ts";
import { mailTexts } from "./mail-texts.ts";

/** How many ads a mail shows; the rest are behind its link. */
const SHOWN = 15;

const instant = z.iso.datetime({ offset: true });

const listing = z.object({
  title: z.string().min(1),
  language: z.enum(["nb", "nn", "en", "se"]),
  slug: z.string().min(1),
  agency: z.string().min(1),
  places: z.array(z.string()),
  kind: z.enum(["job", "traineeship", "apprenticeship"]),
  deadline: instant,
  salaryMin: z.number().nullable(),
  salaryMax: z.number().nullable(),
  salaryPer: z.enum(["year", "month", "hour"]),
  isChanged: z.boolean(),
});

const facts = queuedFacts.extend({
  token: z.string().min(32),
  listings: z.array(listing),
  search: z.object({
    name: z.string().min(1),
    request: savedRequest,
    frequency: z.enum(["daily", "weekly"]),
    expiresAt: instant.nullable(),
  }),
});
type Facts = z.output<typeof facts>;
type Listing = z.output<typeof listing>;

const subject = ({ locale, listings, search }: Facts & MailFrame) =>
  mailTexts(locale)("alert.subject", { count: listings.length, name: search.name });

const unsubscribeUrl = (props: Facts & MailFrame) => mailLink(props, `/avmeld/${props.token}`);

function ListingLines({ listing, ...frame }: MailFrame & { listing: Listing }) {
  const { locale } = frame;
  const t = mailTexts(locale);
  const pay = formatMoneyRange(listing.salaryMin, listing.salaryMax, locale);
  const places = joinList(listing.places, locale, listing.kind === "traineeship" ? "and" : "or");
  return (
    <Section>
      <TextLink href={mailLink(frame, `/stillinger/${listing.slug}`)}>
        <strong lang={listing.language}>{listing.title}</strong>
      </TextLink>
      <Text className="m-ink" style={style.text}>
        {[listing.agency, places || t("alert.anywhere")].join(", ")}
        <br />
        {pay && (
          <>
            {capitalise(t(`alert.pay.${listing.salaryPer}`, { pay }))}
            <br />
          </>
        )}
        {t("alert.deadline", { deadline: formatDeadline(listing.deadline, locale, ALWAYS_WITH_YEAR) })}
        {listing.isChanged && (
          <>
            <br />
            {t("alert.changed")}
          </>
        )}
      </Text>
    </Section>
  );
}

/** To someone with a saved search: ads that have come since the last time, or have changed place, pay or deadline. */
export const searchAlert = defineMail<Facts>({
  facts,
  subject,
  unsubscribeUrl,
  // Nothing is left to tell once the last of the ads has closed.
  expiresAt: ({ listings }) => new Date(Math.max(0, ...listings.map(({ deadline }) => Date.parse(deadline)))),
  Mail(props) {
    const { locale, siteUrl, listings, search } = props;
    const t = mailTexts(locale);
    const shown = listings.slice(0, SHOWN);
    return (
      <MailLayout
        {...props}
        reader="alert"
        unsubscribeUrl={unsubscribeUrl(props)}
        subject={subject(props)}
        heading={t("alert.heading", { count: listings.length })}
        preview={shown.map(({ title }) => title).join(" · ")}
      >
        <Paragraph>
          {t(`alert.why.${search.frequency}`, { name: search.name })}
          {search.expiresAt &&
            ` ${t("alert.until", { date: formatDate(search.expiresAt, locale, ALWAYS_WITH_YEAR) })}`}
        </Paragraph>
        {shown.map((listing) => (
          <ListingLines key={listing.slug} listing={listing} locale={locale} siteUrl={siteUrl} />
        ))}
        {listings.length > SHOWN && (
          <Paragraph>{t("alert.more", { count: listings.length - SHOWN })}</Paragraph>
        )}
        <Action href={mailLink(props, `/stillinger?${savedSearchParams(search.request)}`)}>
          {t("alert.seeAll")}
        </Action>
        <TextLink href={mailLink(props, "/min-side/lagrede-sok")}>{t("alert.change")}</TextLink>
      </MailLayout>
    );
  },
});
