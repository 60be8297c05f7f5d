import { Form, href } from "react-router";
import { Button, LinkButton } from "~/ui/button";
import { StatusTag } from "~/ui/status-tag";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { SavedSearchView } from "./saved-search-view";

const stateTone = { on: "good", paused: undefined, expired: "act", none: undefined } as const;

/** The person's saved searches: what each looks for, whether mail comes, and how much is new. */
export function SavedSearchList({ searches }: { searches: readonly SavedSearchView[] }) {
  const { t } = useTranslation("saved");
  const { lang } = useLocale();
  return (
    <ul className="sk-apps">
      {searches.map(({ id, name, looksFor, state, mail, fresh, freshText }) => (
        <li className="sk-app" key={id}>
          <div>
            <h2 className="sk-h-sm">{name}</h2>
            <p className="sk-soft">{looksFor}</p>
            <p className="sk-mt-s">
              <StatusTag state={stateTone[state]}>{t(`list.state.${state}`)}</StatusTag>
            </p>
            <p className="sk-small">{mail}</p>
          </div>
          <Form method="post" className="sk-actions">
            <input type="hidden" name="id" value={id} />
            <Button name="step" value="open" {...(fresh === 0 && { variant: "secondary" as const })}>
              {freshText}
              <span className="ds-sr-only">: {name}</span>
            </Button>
            {state === "on" && (
              <Button name="step" value="pause" variant="tertiary">
                {t("list.pause")}
                <span className="ds-sr-only">: {name}</span>
              </Button>
            )}
            {state === "paused" && (
              <Button name="step" value="resume" variant="tertiary">
                {t("list.resume")}
                <span className="ds-sr-only">: {name}</span>
              </Button>
            )}
            <LinkButton variant="tertiary" to={href("/:lang?/min-side/lagrede-sok/:id", { lang, id })}>
              {t(state === "expired" ? "list.renew" : "list.change")}
              <span className="ds-sr-only">: {name}</span>
            </LinkButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}
