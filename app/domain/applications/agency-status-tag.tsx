import { StatusTag } from "~/ui/status-tag";
import { useTranslation } from "~/ui/use-translation";
import type { ApplicationStatus } from "./application-steps";

const looks: Partial<Record<ApplicationStatus, "info" | "act" | "good">> = {
  submitted: "act",
  under_review: "info",
  shortlisted: "good",
  interviewing: "good",
  recommended: "good",
  offered: "good",
  accepted: "good",
  hired: "good",
};

/** The status of an application in the words of the agency. Turned down and withdrawn are neutral, never red. */
export function AgencyStatusTag({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation("agency");
  return <StatusTag state={looks[status]}>{t(`status.${status}`)}</StatusTag>;
}
