import { z } from "zod";
import { toDate } from "~/locales/format";
import { defineSection, shown } from "./define-section";
import { osloFields, osloInstant } from "./oslo-instant";

/** A day as a date field sends it, of this century. */
export const formDay = z.iso
  .date({ error: "common:form.error.date" })
  .refine((date) => date > "2000" && date < "2100", { error: "common:form.error.date" });
/** A time of day as a time field sends it. */
export const formTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "editor:error.time" });

/** When the ad opens and closes, and when the job begins. */
export const datesSection = defineSection({
  fields: () => ({
    publishDate: formDay.optional(),
    publishTime: formTime.optional(),
    deadlineDate: formDay.optional(),
    deadlineTime: formTime.optional(),
    startDate: formDay.optional(),
    startText: z.string().max(200).optional(),
  }),
  check(value, report) {
    const [publish, deadline] = [publishOf(value), deadlineOf(value)];
    if (publish && deadline && publish >= deadline) report("deadlineDate", "editor:error.deadlineOrder");
  },
  content: (value) => ({
    publish_at: publishOf(value),
    deadline: deadlineOf(value),
    start_date: value.startDate ?? null,
    start_text: value.startText ?? null,
  }),
  saved(listing) {
    const publish = listing.publish_at ? osloFields(toDate(listing.publish_at)) : null;
    const deadline = listing.deadline ? osloFields(toDate(listing.deadline)) : null;
    return {
      publishDate: shown(publish?.date),
      publishTime: shown(publish?.time),
      deadlineDate: shown(deadline?.date),
      deadlineTime: shown(deadline?.time),
      startDate: shown(listing.start_date),
      startText: shown(listing.start_text),
    };
  },
});

/** An ad opens at eight unless it is told otherwise. */
function publishOf(value: { publishDate?: string | undefined; publishTime?: string | undefined }) {
  return value.publishDate ? osloInstant(value.publishDate, value.publishTime ?? "08:00") : null;
}

function deadlineOf(value: { deadlineDate?: string | undefined; deadlineTime?: string | undefined }) {
  return value.deadlineDate ? osloInstant(value.deadlineDate, value.deadlineTime) : null;
}
