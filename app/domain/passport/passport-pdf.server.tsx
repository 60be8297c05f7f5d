import { createRequire } from "node:module";
import { Font, renderToBuffer } from "@react-pdf/renderer";
import { toDate } from "~/locales/format";
import { i18nFor } from "~/locales/i18n";
import type { Locale } from "~/locales/locale";
import type { Passport } from "./passport.server";
import { PassportDocument, passportFonts } from "./passport-document.server";

const { resolve } = createRequire(import.meta.url);
const files = "@fontsource/schibsted-grotesk/files/schibsted-grotesk";
const weights = [400, 700] as const;
// Western European letters, æøå among them, and the Sámi ones that names may have.
for (const [index, subset] of ["latin", "latin-ext"].entries())
  Font.register({
    family: passportFonts[index] ?? subset,
    fonts: weights.map((fontWeight) => ({
      src: resolve(`${files}-${subset}-${fontWeight}-normal.woff`),
      fontWeight,
    })),
  });
// Words are not divided: the library knows only how English ones are.
Font.registerHyphenationCallback((word) => [word]);

/**
 * A passport as a PDF (A4) in a language, with its fonts inside and its title and language told. The same passport gives
 * the same bytes: the file is dated by the last confirmation in it.
 */
export function renderPassport(passport: Passport, locale: Locale): Promise<Buffer> {
  const t = i18nFor(locale).getFixedT(locale, "trainee");
  const confirmations = [...passport.placements, ...passport.goals.flatMap(({ evidence }) => evidence)]
    .flatMap(({ confirmedAt }) => (confirmedAt ? toDate(confirmedAt).getTime() : []))
    .concat(toDate(passport.memberFrom).getTime());
  return renderToBuffer(
    <PassportDocument
      passport={passport}
      title={t("passport.of", { name: passport.name || t("people.noName") })}
      changedAt={new Date(Math.max(...confirmations))}
      t={t}
      locale={locale}
    />,
  );
}
