import { Alert } from "~/ui/alert";
import { useTranslation } from "~/ui/use-translation";
import type { AgencyStanding } from "./agency-profile.server";

/** Says why nothing of the agency is public. A verified agency needs no words. */
export function StandingAlert({ standing, reason }: { standing: AgencyStanding; reason: string | null }) {
  const { t } = useTranslation("members");
  if (standing === "verified") return null;
  return (
    <Alert tone={standing === "waiting" ? "info" : "warning"}>
      <h2 className="sk-h-sm">{t(`standing.${standing}Title`)}</h2>
      <p>{t(`standing.${standing}Text`, { reason: reason ?? "" })}</p>
    </Alert>
  );
}
