import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { TFunction } from "i18next";
import type { Locale } from "~/locales/locale";
import type { Passport } from "./passport.server";
import { confirmedLine, gatheringLine, passportLead, placeLine } from "./passport-words";

/** The families that whoever renders the document registers; the second has the letters that the first lacks. */
export const passportFonts = ["Schibsted Grotesk latin", "Schibsted Grotesk latin-ext"];

const soft = "#506063";
// The library counts a line height from the size beside it, and leaves out the page number where one is inherited.
const text = { fontSize: 10.5, lineHeight: 1.5 };
const styles = StyleSheet.create({
  page: {
    fontFamily: passportFonts,
    color: "#1d2e31",
    paddingVertical: 56,
    paddingHorizontal: 62,
  },
  text,
  line: { width: 64, height: 5, borderRadius: 3, backgroundColor: "#07545c", marginBottom: 14 },
  title: { fontSize: 24, fontWeight: 700, lineHeight: 1.15, marginBottom: 6 },
  lead: { fontSize: 12, lineHeight: 1.4, color: soft, marginBottom: 24 },
  part: { marginBottom: 20 },
  goal: { marginBottom: 8 },
  host: { fontSize: 14, fontWeight: 700, lineHeight: 1.3 },
  heading: { ...text, fontWeight: 700, marginTop: 6 },
  soft: { ...text, color: soft },
  foot: { position: "absolute", bottom: 28, left: 62, right: 62, fontSize: 8.5, color: soft },
});

type Words = { t: TFunction<"trainee">; locale: Locale };

function Placement({ of, t, locale }: Words & { of: Passport["placements"][number] }) {
  const { host, title, tasks, summary, skills } = of;
  return (
    <View style={styles.part}>
      <View wrap={false}>
        <Text style={styles.host}>{host}</Text>
        <Text style={styles.soft}>{placeLine(of, t, locale)}</Text>
        <Text style={styles.heading}>{title}</Text>
      </View>
      {tasks !== "" && <Text style={styles.text}>{tasks}</Text>}
      {summary !== null && (
        <>
          <Text style={styles.heading}>{t("passport.done")}</Text>
          <Text style={styles.text}>{summary}</Text>
        </>
      )}
      {skills.length > 0 && (
        <Text style={styles.text}>{`${t("passport.skills")}: ${skills.join(", ")}`}</Text>
      )}
      <Text style={styles.soft}>{confirmedLine(of, t, locale)}</Text>
    </View>
  );
}

/** The pages of a passport. `changedAt` dates the file. */
export function PassportDocument({
  passport,
  title,
  changedAt,
  t,
  locale,
}: Words & { passport: Passport; title: string; changedAt: Date }) {
  const { name, goals, placements, gatherings } = passport;
  return (
    <Document
      title={title}
      author={name ?? ""}
      subject={passport.programme}
      creator="Samfunnskode"
      producer="Samfunnskode"
      language={locale}
      creationDate={changedAt}
      modificationDate={changedAt}
    >
      <Page size="A4" style={styles.page}>
        <View style={styles.line} />
        <Text style={styles.title}>{title}</Text>
        <Text style={styles.lead}>{passportLead(passport, t, locale)}</Text>
        {placements.map((placement) => (
          <Placement key={placement.placementId} of={placement} t={t} locale={locale} />
        ))}
        {goals.length > 0 && <Text style={styles.host}>{t("passport.goals")}</Text>}
        {goals.map((goal) => (
          <View key={goal.title} style={styles.goal} wrap={false}>
            <Text style={styles.heading}>{goal.title}</Text>
            {goal.evidence.map((evidence) => (
              <View key={evidence.body}>
                <Text style={styles.text}>{evidence.body}</Text>
                <Text style={styles.soft}>{confirmedLine(evidence, t, locale)}</Text>
              </View>
            ))}
          </View>
        ))}
        {gatherings.length > 0 && (
          <Text style={[styles.heading, styles.host]}>{t("passport.gatherings")}</Text>
        )}
        {gatherings.map((gathering) => (
          <Text key={gathering.startsAt} style={styles.text}>
            {gatheringLine(gathering, locale)}
          </Text>
        ))}
        <Text
          fixed
          style={styles.foot}
          render={({ pageNumber, totalPages }) =>
            t("passport.page", { title, page: pageNumber, pages: totalPages })
          }
        />
      </Page>
    </Document>
  );
}
