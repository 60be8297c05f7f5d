/** When an alumnus is asked, in months after the membership. */
export const followUpMonths = [6, 12, 36] as const;
