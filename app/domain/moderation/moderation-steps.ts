export type ModerationStep = "suspend" | "restore" | "remove";

/** The steps that an ad's status leaves open to an admin; the database allows the same. */
export function moderationSteps(status: string): ModerationStep[] {
  if (status === "published") return ["suspend"];
  return status === "suspended" ? ["restore", "remove"] : [];
}
