import { type ReactNode, useLayoutEffect, useState } from "react";

function typedTexts() {
  return [...document.querySelectorAll("textarea")]
    .filter((area) => area.value !== area.defaultValue || area === document.activeElement)
    .map((area) => ({ area, text: area.value, from: area.selectionStart, to: area.selectionEnd }));
}

/**
 * Keeps what somebody wrote or marked in a text area before the script came. React gives a text area its first text
 * back when it takes the page over (`initTextarea`), though it leaves every other field alone. Rendered in the same task
 * as what it holds, so that no key is pressed in between: `hydrateRoot` without a transition.
 */
export function KeepTyped({ children }: { children: ReactNode }) {
  const [typed] = useState(typedTexts);
  useLayoutEffect(() => {
    for (const { area, text, from, to } of typed) {
      area.value = text;
      area.setSelectionRange(from, to);
    }
  }, [typed]);
  return children;
}
