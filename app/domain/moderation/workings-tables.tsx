import { Form } from "react-router";
import { formatDateTime, formatNumber } from "~/locales/format";
import { Button } from "~/ui/button";
import { StatusTag } from "~/ui/status-tag";
import { Table } from "~/ui/table";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Workings } from "./workings.server";

/** What waits in each outbox and what was set aside, with a button that tries the latter again. */
export function OutboxTable({ outboxes }: Pick<Workings, "outboxes">) {
  const { t } = useTranslation("admin");
  const { locale } = useLocale();
  const rows = outboxes.map(({ name, waiting, dead, oldestSeconds }) => ({
    key: name,
    cells: [
      t(`workings.outbox.${name}`),
      formatNumber(waiting, locale),
      oldestSeconds === null
        ? t("workings.nothing")
        : t("workings.seconds", { seconds: formatNumber(oldestSeconds, locale) }),
      formatNumber(dead, locale),
      dead > 0 && (
        <Form method="post" key="retry">
          <Button variant="tertiary" name="outbox" value={name}>
            {t("workings.retry")}
          </Button>
        </Form>
      ),
    ],
  }));
  return (
    <Table
      caption={t("workings.outboxCaption")}
      columns={[
        { label: t("workings.queue") },
        { label: t("workings.waiting"), isNumber: true },
        { label: t("workings.oldest"), isNumber: true },
        { label: t("workings.dead"), isNumber: true },
        { label: t("workings.action") },
      ]}
      rows={rows}
    />
  );
}

/** The last run of each job, under the name that the log uses. */
export function JobTable({ jobs }: Pick<Workings, "jobs">) {
  const { t } = useTranslation("admin");
  const { locale } = useLocale();
  const rows = jobs.map((job) => ({
    key: job.job,
    cells: [
      <span lang="en" key="job">
        {job.job}
      </span>,
      formatDateTime(job.last_started_at, locale),
      t("workings.milliseconds", { ms: formatNumber(job.last_ms, locale) }),
      job.last_error ? (
        <span key="error">
          <StatusTag state="bad">
            {t("workings.failed", { count: job.failures, number: formatNumber(job.failures, locale) })}
          </StatusTag>
          <br />
          <small lang="en">{job.last_error}</small>
        </span>
      ) : (
        <StatusTag state="good" key="ok">
          {t("workings.works")}
        </StatusTag>
      ),
    ],
  }));
  return (
    <Table
      caption={t("workings.jobCaption")}
      columns={[
        { label: t("workings.job") },
        { label: t("workings.lastRun") },
        { label: t("workings.duration"), isNumber: true },
        { label: t("workings.state") },
      ]}
      rows={rows}
    />
  );
}

/** Mail that was set aside: which kind and why, never to whom. */
export function DeadMailTable({ deadMail }: Pick<Workings, "deadMail">) {
  const { t } = useTranslation("admin");
  const { locale } = useLocale();
  return (
    <Table
      caption={t("workings.deadCaption")}
      columns={[
        { label: t("workings.mail") },
        { label: t("workings.why") },
        { label: t("workings.tries"), isNumber: true },
        { label: t("workings.queuedAt") },
      ]}
      rows={deadMail.map((mail) => ({
        key: mail.id,
        cells: [
          <span lang="en" key="template">
            {mail.template}
          </span>,
          <span lang="en" key="error">
            {mail.last_error}
          </span>,
          formatNumber(mail.attempts, locale),
          formatDateTime(mail.enqueued_at, locale),
        ],
      }))}
    />
  );
}
