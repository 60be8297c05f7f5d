import { StatusTag } from "~/ui/status-tag";
import { useTranslation } from "~/ui/use-translation";
import type { ListingState } from "./listing-state";

const looks = {
  live: "good",
  scheduled: "info",
  in_review: "act",
  suspended: "bad",
  removed: "bad",
} as const;

/** What a listing is right now, in words. */
export function StateTag({ state }: { state: ListingState }) {
  const { t } = useTranslation("agency");
  return <StatusTag state={looks[state as keyof typeof looks]}>{t(`state.${state}`)}</StatusTag>;
}
