import { useLocation } from "react-router";

/** Leads to other pages of the same cohort: adds to a path the one that the address of this page names, if it names one. */
export function useCohortAddress(): (path: string) => string {
  const cohort = new URLSearchParams(useLocation().search).get("kull");
  return (path) => {
    if (!cohort) return path;
    return `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams({ kull: cohort })}`;
  };
}
