/** What admins reach beside what everybody does: reported ads, reports and how the jobs run; never an application. */
export const adminReaders = {
  listing_reports: { label: "t.message", reach: { admin: ["reported suspended", "reported B"] } },
  job_runs: { label: "t.job", reach: { admin: ["send mail"] } },
};

export const adminCallers: Record<string, string> = {
  agencies_to_review: "authenticated",
  answer_report: "authenticated",
  dead_mail: "authenticated",
  moderate_listing: "authenticated",
  outbox_workings: "authenticated",
  record_job_run: "service_role",
  rename_agency: "authenticated",
  report_listing: "anon, authenticated",
  retry_dead: "authenticated",
  review_agency: "authenticated",
  set_agency_assurance: "service_role",
};
