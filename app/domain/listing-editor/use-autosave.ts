import { type RefObject, type SyntheticEvent, useEffect, useRef } from "react";
import { useFetcher } from "react-router";

/** How long one stops writing before what was written is saved. */
const PAUSE_MS = 1500;

/** What an autosave answers: the new version, or why nothing was saved. */
export type AutosaveAnswer =
  | { autosave: "saved"; version: number; savedAt: string }
  | { autosave: "failed" | "changed_meanwhile" | "signed_out" | "unreachable" };

/**
 * Saves a form while one writes, one save at a time, always on top of the version that the last save gave. A button that
 * is pressed during a save waits for it, so that nobody gets into conflict with themselves.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  { version, isOn }: { version: number; isOn: boolean },
) {
  const fetcher = useFetcher<AutosaveAnswer>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<HTMLElement | null>(null);
  const isDirty = useRef(false);
  // The fetcher tells only with the next render that it is on its way, and a button may be pressed before that.
  const isUnderWay = useRef(false);
  const answered = useRef(fetcher.data);
  const isBusy = fetcher.state !== "idle";
  const answer = fetcher.data && "autosave" in fetcher.data ? fetcher.data : undefined;
  const saved = answer?.autosave === "saved" ? answer : undefined;

  const save = () => {
    clearTimeout(timer.current);
    if (!form.current || !isDirty.current || isUnderWay.current) return;
    isDirty.current = false;
    isUnderWay.current = true;
    const fields = new FormData(form.current);
    fields.set("intent", "autosave");
    fetcher.submit(fields, { method: "post" });
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (isBusy) return;
    if (fetcher.data !== answered.current) {
      answered.current = fetcher.data;
      isUnderWay.current = false;
    }
    if (isUnderWay.current) return;
    if (waiting.current) {
      const button = waiting.current;
      waiting.current = null;
      form.current?.requestSubmit(button);
    } else if (isDirty.current) {
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    }
  });

  return {
    version: Math.max(version, saved?.version ?? 0),
    savedAt: saved?.savedAt,
    state: isBusy ? ("saving" as const) : (answer?.autosave ?? ("idle" as const)),
    onInput() {
      if (!isOn) return;
      isDirty.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    onSubmit(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
      clearTimeout(timer.current);
      isDirty.current = false;
      if (!isUnderWay.current) return;
      event.preventDefault();
      waiting.current = event.nativeEvent.submitter;
    },
  };
}
