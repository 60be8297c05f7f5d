import type { z } from "zod";
import type { MailFrame } from "./define-mail.ts";
import { Facts } from "./mail-parts.tsx";
import { mailTexts } from "./mail-texts.ts";
import type { hostFacts } from "./rotation-facts.ts";

/** Which cohort and which host a mail of a rotation is about. */
export function CohortAndHost(props: z.output<typeof hostFacts> & MailFrame) {
  const { locale, programme, cohort, host } = props;
  const t = mailTexts(locale);
  return (
    <Facts
      facts={[
        { label: t("fact.programme"), value: `${programme.name}, ${cohort.name}` },
        { label: t("fact.host"), value: host.name },
      ]}
    />
  );
}
