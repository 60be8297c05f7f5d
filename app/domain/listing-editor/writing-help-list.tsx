import { adLang } from "~/domain/listings/listing";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { WritingFinding } from "./writing-help";
import { writingSources } from "./writing-rules";

/** Advice on one section, with the sentence it is about and what it rests on. It never stops anything. */
export function WritingHelpList(props: { findings: readonly WritingFinding[]; language: string }) {
  const { t } = useTranslation("editor");
  const { locale } = useLocale();
  const { findings, language } = props;
  if (findings.length === 0) return null;
  return (
    <aside className="sk-note sk-stack" aria-labelledby="skrivehjelp">
      <h2 id="skrivehjelp" className="sk-h-sm">
        {t("help.title")}
      </h2>
      <p className="sk-small sk-soft">{t("help.lead")}</p>
      <ul className="sk-plain sk-stack">
        {findings.map(({ advice, source, sentence, hit, value }) => (
          <li key={`${advice} ${sentence} ${hit}`}>
            <p>{t(`help.advice.${advice}`, { hit: hit ?? "", value: value ?? 0 })}</p>
            {sentence && (
              <blockquote className="sk-small" lang={adLang(language, locale)}>
                «{sentence}»
              </blockquote>
            )}
            <p className="sk-tiny sk-soft">
              {t("help.source", { source: writingSources[source] ?? t("help.ownSource") })}
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
