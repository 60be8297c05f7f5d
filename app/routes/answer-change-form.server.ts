import { data } from "react-router";
import { askForChange, previewChange } from "~/domain/changes/ask-for-change.server";
import { changeErrors } from "~/domain/changes/my-change-errors";
import { type ChangeablePlacement, type ChangeWord, changeForm } from "~/domain/changes/wanted-change";
import { certificateList } from "~/domain/placements/certificate-refusal";
import { getReference } from "~/domain/reference/reference.server";
import type { Locale } from "~/locales/locale";
import type { RequestDatabase } from "~/platform/database.server";
import type { takeRateLimit } from "~/platform/rate-limits.server";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";

/**
 * What the page on which a change to a placement is asked for answers: the form with what is wrong, the form again, or
 * what would move. Null once the change is asked for. Throws 404 for a placement that is not the person's.
 */
export async function answerChangeForm(
  request: Request,
  asked: {
    database: RequestDatabase;
    placement: ChangeablePlacement & { id: string };
    word: ChangeWord;
    takeLimit: () => ReturnType<typeof takeRateLimit>;
    texts?: Parameters<typeof changeErrors>[2];
    /** The trainee's own language: only the trainee is told which certificates are missing. */
    traineeReads?: Locale;
  },
) {
  const { database, placement, word } = asked;
  const form = await parseForm(request, changeForm(word, placement));
  if (!form.ok) return data({ failed: form, values: form.values, parts: null }, { status: 400 });
  const { intent, wanted, reason } = form.value;
  if (intent === "edit") return { failed: undefined, values: form.values, parts: null };
  const limit = await asked.takeLimit();
  if (!limit.allowed) {
    const { data: failed, init } = tooMany(form, limit.retryAfterSeconds);
    return data({ failed, values: form.values, parts: null }, init ?? {});
  }
  const result =
    intent === "preview"
      ? await previewChange(database, placement.id, wanted)
      : await askForChange(database, placement.id, wanted, reason);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    // In a swap it may be the fellow who lacks them.
    const missing =
      asked.traineeReads && word !== "bytte" && result.missing
        ? certificateList(result.missing, await getReference(database), asked.traineeReads)
        : "";
    const failed = formFailure(form, changeErrors(word, result.reason, asked.texts, missing));
    return data({ failed, values: form.values, parts: null }, { status: 409 });
  }
  return "parts" in result ? { failed: undefined, values: form.values, parts: result.parts } : null;
}
