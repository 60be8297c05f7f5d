import { type FormEvent, useEffect, useRef } from "react";
import { useNavigate } from "react-router";

/**
 * Makes the search form answer at once where JavaScript runs: it sends itself when a choice changes, without empty
 * fields, without moving focus or scroll, and one step back undoes one choice. Its controls follow the page when the
 * address changes by other ways (a chip, the back button). `shown` is the page's data; it changes with every answer.
 */
export function useSearchForm(shown: unknown) {
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the controls are set right once for every answer.
  useEffect(() => {
    for (const control of form.current?.elements ?? []) {
      if (control instanceof HTMLSelectElement) control.value = control.dataset.chosen ?? "";
      if (!(control instanceof HTMLInputElement)) continue;
      if (control.type === "checkbox" || control.type === "radio") control.checked = control.defaultChecked;
      else if (control !== document.activeElement) control.value = control.defaultValue;
    }
  }, [shown]);

  function send() {
    if (!form.current) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim() !== "") query.append(name, value);
    navigate({ search: query.toString() }, { preventScrollReset: true });
  }

  return {
    form,
    send,
    onSubmit(event: FormEvent) {
      event.preventDefault();
      send();
    },
  };
}
