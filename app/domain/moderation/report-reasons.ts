/** What may be wrong with an ad, in the order the form asks. */
export const reportReasons = ["discrimination", "fake", "asks_for_payment", "other"] as const;
export type ReportReason = (typeof reportReasons)[number];
