import { Text } from "react-email";
import { z } from "zod";
import { defineMail, type MailFrame } from "./define-mail.ts";
import { MailLayout } from "./mail-layout.tsx";
import { mailLink } from "./mail-link.ts";
import { Action, Paragraph } from "./mail-parts.tsx";
import { style } from "./mail-style.ts";
import { mailTexts } from "./mail-texts.ts";
import { rotationFacts } from "./rotation-facts.ts";

/** How many news a mail shows; the rest are behind its link. */
const SHOWN = 15;

const facts = rotationFacts.extend({
  news: z
    .array(
      z.object({
        id: z.uuid(),
        kind: z.enum(["dates", "fte", "host", "swap", "leave", "seat"]),
        who: z.string(),
      }),
    )
    .min(1),
});
type News = z.output<typeof facts>;

const changesIn = ({ news }: News) => news.filter(({ kind }) => kind !== "seat");

const subject = (props: News & MailFrame) => {
  const { locale, programme, news } = props;
  const changes = changesIn(props).length;
  return changes > 0
    ? mailTexts(locale)("cohortNews.changes.subject", { count: changes, programme: programme.name })
    : mailTexts(locale)("cohortNews.seats.subject", { count: news.length, programme: programme.name });
};

/** Leave can tell of somebody's health: with it a mail, which anyone may come to read, names nobody. */
const nameFor = (kind: News["news"][number]["kind"], who: string) => (kind === "leave" ? "" : who);

function pathOf(props: News): `/${string}` {
  const { programme, cohort, news } = props;
  const path = `/program/${programme.slug}/kull/${cohort.slug}` as const;
  const [change, ...more] = changesIn(props);
  if (!change) return path;
  return more.length > 0 || news.length > 1 ? `${path}/endringer` : `${path}/endringer/${change.id}`;
}

/**
 * To the coordinators: who has asked for what kind of change, and which hosts have withdrawn a seat, gathered. Who asks
 * for leave, why somebody asks, and for which days or how much, stands on the site alone.
 */
export const cohortNews = defineMail<News>({
  facts,
  subject,
  Mail(props) {
    const { locale, programme, cohort, news } = props;
    const t = mailTexts(locale);
    const about = changesIn(props).length > 0 ? "changes" : "seats";
    const shown = news.slice(0, SHOWN);
    return (
      <MailLayout
        {...props}
        reader="coordinator"
        subject={subject(props)}
        heading={t(`cohortNews.${about}.heading`, { cohort: cohort.name })}
        preview={`${programme.name}, ${cohort.name}`}
      >
        <Text className="m-ink" style={style.text}>
          {shown.map(({ id, kind, who }, index) => (
            <span key={id}>
              {index > 0 && <br />}
              {t(`cohortNews.kind.${kind}`, { who: nameFor(kind, who) || t("cohortNews.noName") })}
            </span>
          ))}
          {news.length > SHOWN && (
            <>
              <br />
              {t("cohortNews.more", { count: news.length - SHOWN })}
            </>
          )}
        </Text>
        <Paragraph>{t(`cohortNews.${about}.text`)}</Paragraph>
        <Action href={mailLink(props, pathOf(props))}>
          {about === "changes" ? t("cohortNews.action") : t("link.cohort")}
        </Action>
      </MailLayout>
    );
  },
});
