import { useEffect, useRef } from "react";
import { formatCount } from "~/locales/format";
import { useTranslation } from "~/ui/use-translation";
import { errorText, type FormFailure } from "./form";
import { useLocale } from "./use-locale";

/**
 * Stands before a form that has to be put right. Each line leads to its field and says what to do there.
 * Focus moves here: by `autofocus` when the page is loaded without JavaScript, by the effect when it is not loaded anew.
 */
export function ErrorSummary({ form }: { form: FormFailure | undefined }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form) box.current?.focus();
  }, [form]);
  if (!form) return null;
  const errors = Object.entries(form.errors).flatMap(([name, list]) =>
    list.map((error) => ({ name, key: error.key, text: errorText(t, error) })),
  );
  return (
    <div
      className="ds-error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="feil"
      ref={box}
      // biome-ignore lint/a11y/noAutofocus: the page was just sent back with errors, and this is what it is about.
      autoFocus
    >
      <h2 id="feil">
        {t("form.summary", { count: errors.length, number: formatCount(errors.length, locale) })}
      </h2>
      <ul>
        {errors.map(({ name, key, text }) => (
          <li key={name + key}>{name ? <a href={`#${name}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
