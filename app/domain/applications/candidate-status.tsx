import { StatusTag } from "~/ui/status-tag";
import { Track } from "~/ui/track";
import { useTranslation } from "~/ui/use-translation";
import type { ApplicationStatus } from "./application-steps";
import { candidateLook, progressOf } from "./candidate-progress";

/** Where an application stands, in the candidate's words: tag, line of five steps, and what comes next. */
export function CandidateStatus(props: {
  status: ApplicationStatus;
  lastStatus: ApplicationStatus | null;
  /** When that status came, ready to show. */
  time: string;
}) {
  const { t } = useTranslation("applications");
  const progress = progressOf(props.status, props.lastStatus);
  const next = props.status === "draft" ? null : t(`next.${props.status}`, { time: props.time });
  return (
    <>
      <StatusTag state={candidateLook(props.status)}>{t(`status.${props.status}`)}</StatusTag>
      {progress && <Track {...progress} />}
      <p className="sk-small">
        {progress && !progress.stopped && `${t("next.step", progress)} `}
        {next}
      </p>
    </>
  );
}
