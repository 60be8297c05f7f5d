import { useTranslation } from "~/ui/use-translation";

const feeds = [
  ["application/atom+xml", "/feed/stillinger.atom"],
  ["application/feed+json", "/feed/stillinger.json"],
] as const;

/** Tells feed readers where this search can be followed; `query` is null for a search that no feed would take. */
export function FeedLinks({ query }: { query: string | null }) {
  const { t } = useTranslation("listings");
  if (query === null) return null;
  return feeds.map(([type, path]) => (
    <link key={type} rel="alternate" type={type} title={t("feed.title")} href={path + query} />
  ));
}
