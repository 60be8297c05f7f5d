import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/**
 * Moves focus to the content when another page is shown without a page load: nothing else would tell a screen reader.
 * A change of the query alone (a filter, a page number) leaves focus where it is.
 */
export function useFocusOnNavigation(id: string) {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) document.getElementById(id)?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname, id]);
}
