import { data, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { AdminNav } from "~/domain/moderation/admin-nav";
import { getWorkings, retryDead, retryForm } from "~/domain/moderation/workings.server";
import { DeadMailTable, JobTable, OutboxTable } from "~/domain/moderation/workings-tables";
import { EmptyState } from "~/ui/empty-state";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/workings";

export async function loader({ context }: Route.LoaderArgs) {
  return getWorkings(context.get(databaseContext));
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await parseForm(request, retryForm);
  if (!form.ok) throw data(null, { status: 400 });
  const result = await retryDead(context.get(databaseContext), form.value.outbox);
  if (!result.ok) throw data(null, { status: 404 });
  throw redirect(href("/:lang?/admin/drift", { lang: context.get(localeContext).lang }));
}

export default function WorkingsPage({ loaderData }: Route.ComponentProps) {
  const { outboxes, jobs, deadMail } = loaderData;
  const { t } = useTranslation("admin");
  return (
    <>
      <PageTitle title={t("workings.title")} />
      <div className="sk-wrap">
        <PageHeading title={t("workings.title")} lead={t("workings.lead")} />
      </div>
      <AdminNav current="workings" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <section aria-labelledby="utboks" className="sk-stack">
          <h2 id="utboks">{t("workings.outboxTitle")}</h2>
          <OutboxTable outboxes={outboxes} />
        </section>
        {deadMail.length > 0 && (
          <section aria-labelledby="lagt-til-side" className="sk-stack">
            <h2 id="lagt-til-side">{t("workings.deadTitle")}</h2>
            <DeadMailTable deadMail={deadMail} />
          </section>
        )}
        <section aria-labelledby="jobber" className="sk-stack">
          <h2 id="jobber">{t("workings.jobTitle")}</h2>
          {jobs.length > 0 ? <JobTable jobs={jobs} /> : <EmptyState>{t("workings.noJobs")}</EmptyState>}
          <Note>
            <p>{t("workings.jobNote")}</p>
          </Note>
        </section>
      </div>
    </>
  );
}
