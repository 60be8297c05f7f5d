import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "~/ui/use-translation";
import { useIsHydrated } from "./use-is-hydrated";

export type SuggestedOption = { key: string; label: string; detail: string; lang?: string | undefined };

/**
 * A search field that suggests while somebody types: a combobox after the ARIA pattern with a list, without inline
 * completion. Nothing is chosen by itself; Enter without a marked suggestion sends the form. Without scripts it is a
 * plain field.
 */
export function SuggestField(props: {
  id: string;
  name: string;
  label: string;
  defaultValue: string;
  maxLength: number;
  /** What belongs to the text in the field now. */
  options: readonly SuggestedOption[];
  onType: (text: string) => void;
  onChoose: (key: string, field: HTMLInputElement) => void;
}) {
  const { id, options } = props;
  const { t } = useTranslation();
  const listId = useId();
  const isHydrated = useIsHydrated();
  const [isWanted, setIsWanted] = useState(false);
  const [marked, setMarked] = useState(-1);
  const isOpen = isWanted && options.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;

  function close() {
    setIsWanted(false);
    setMarked(-1);
  }

  function choose(index: number, field: HTMLInputElement) {
    const option = options[index];
    if (!option) return;
    close();
    props.onChoose(option.key, field);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const field = event.currentTarget;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (options.length === 0) return;
      event.preventDefault();
      setIsWanted(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are suggestions: the field itself, with nothing marked.
      setMarked(
        ((((marked + 1 + step) % (options.length + 1)) + options.length + 1) % (options.length + 1)) - 1,
      );
    } else if (event.key === "Enter" && isOpen && marked >= 0) {
      event.preventDefault();
      choose(marked, field);
    } else if (event.key === "Enter") {
      close();
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    }
  }

  return (
    <div className="sk-suggest">
      <label className="sk-label" htmlFor={id}>
        {props.label}
      </label>
      <input
        className="ds-input"
        id={id}
        name={props.name}
        type="search"
        defaultValue={props.defaultValue}
        maxLength={props.maxLength}
        {...(isHydrated && {
          role: "combobox",
          autoComplete: "off",
          "aria-expanded": isOpen,
          "aria-controls": listId,
          "aria-autocomplete": "list",
          "aria-activedescendant": isOpen && marked >= 0 ? optionId(marked) : undefined,
        })}
        onInput={(event) => {
          setIsWanted(true);
          setMarked(-1);
          props.onType(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div id={listId} role="listbox" aria-label={t("suggest.label")} hidden={!isOpen}>
        {isOpen &&
          options.map(({ key, label, detail, lang }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and hears the keys.
            <div
              key={key}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === marked}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                const field = document.getElementById(id);
                if (field instanceof HTMLInputElement) choose(index, field);
              }}
            >
              <span lang={lang}>{label}</span> <span className="sk-soft">{detail}</span>
            </div>
          ))}
      </div>
      <p role="status" className="ds-sr-only">
        {isOpen && t("suggest.count", { count: options.length })}
      </p>
    </div>
  );
}
