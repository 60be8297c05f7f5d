import { type FormEvent, useEffect, useRef } from "react";
import { useNavigate } from "react-router";

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Makes the search form answer at once where JavaScript runs: it sends itself when a choice changes, without empty
 * fields, without moving focus or scroll, and one step back undoes one choice. Its controls follow the page when the
 * address changes by other ways (a chip, the back button). `shown` is the page's data; it changes with every answer.
 */
export function useSearchForm(shown: unknown) {
  const form = useRef<HTMLFormElement>(null);
  const isReady = useRef(false);
  const navigate = useNavigate();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the controls are set right once for every answer.
  useEffect(() => {
    const controls = [...(form.current?.elements ?? [])].filter(isControl);
    // What somebody chose before the scripts were there is sent now rather than undone.
    const isEarlyChoice =
      !isReady.current && controls.some((control) => isChoice(control) && !isAsShown(control));
    isReady.current = true;
    if (isEarlyChoice) send();
    else for (const control of controls) showAgain(control);
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

function isControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

function isBox(control: Control): control is HTMLInputElement & { type: "checkbox" | "radio" } {
  return control.type === "checkbox" || control.type === "radio";
}

function isChoice(control: Control): boolean {
  return isBox(control) || control instanceof HTMLSelectElement;
}

function isAsShown(control: Control): boolean {
  if (isBox(control)) return control.checked === control.defaultChecked;
  return control.value === (control.dataset.chosen ?? "");
}

/** React sets defaults as answers come, but not what a person has changed since; a field in use is left alone. */
function showAgain(control: Control) {
  if (isBox(control)) control.checked = control.defaultChecked;
  else if (control instanceof HTMLSelectElement) control.value = control.dataset.chosen ?? "";
  else if (control !== document.activeElement) control.value = control.defaultValue;
}
