import { data, Form, href, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { stepAt, stepsOf } from "~/domain/listing-editor/listing-rights";
import { type ListingMove, listUntold, moveListing } from "~/domain/listing-editor/move-listing.server";
import { readGate } from "~/domain/listing-editor/publication.server";
import { StepFields } from "~/domain/listing-editor/step-fields";
import { stepForms } from "~/domain/listing-editor/step-forms";
import { StepFrame } from "~/domain/listing-editor/step-frame";
import { toDate } from "~/locales/format";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/move-listing";
import { openOwnListing } from "./own-listing.server";

/** The ad and the step of the address; 404 for a step that is none. */
async function open(args: Pick<Route.LoaderArgs, "params" | "context">) {
  const step = stepAt(args.params.step);
  if (!step) throw data(null, { status: 404 });
  const opened = await openOwnListing(args);
  return { ...opened, step, isOpen: stepsOf(opened, opened.holds).includes(step) };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await open({ params, context });
  const { agency, database, listing, state, step, isOpen, reviewRequired } = opened;
  const isGated = isOpen && (step === "publish" || step === "review");
  return {
    agency,
    listing: {
      id: listing.id,
      title: listing.title,
      language: listing.language,
      state,
      deadline: listing.deadline && toDate(listing.deadline).toISOString(),
      publishAt: listing.publish_at && toDate(listing.publish_at).toISOString(),
    },
    openComments: opened.openComments,
    step,
    isOpen,
    reviewRequired,
    seen: listing.edits.reduce((sum, { version }) => sum + version, 0),
    gate: isGated ? await readGate(database, listing.id) : null,
    untold: isOpen && step === "archive" ? await listUntold(database, listing.id) : null,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, listing, step } = await open({ params, context });
  const form = await parseForm(request, stepForms[step]);
  if (!form.ok) return data(form, { status: 400 });
  const result = await moveListing(database, listing.id, { step, values: form.value } as ListingMove);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason === "deadline_only_later" ? "deadlineDate" : "";
    const failure = formFailure(form, { [field]: `editor:error.${result.reason}` });
    return data(failure, { status: result.reason === "not_allowed" ? 403 : 409 });
  }
  if (step === "delete") throw redirect(href("/:lang?/virksomhet/:agency/stillinger", params));
  throw redirect(`${href("/:lang?/virksomhet/:agency/stillinger/:id", params)}?gjort=${params.step}`);
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function MoveListing({ loaderData, actionData }: Route.ComponentProps) {
  const { step, isOpen, gate, untold } = loaderData;
  const { t } = useTranslation("editor");
  const failed: FormFailure | undefined = actionData;
  const isBlocked = Boolean(gate?.missing.length) || Boolean(untold?.count);
  return (
    <StepFrame {...loaderData} failure={failed}>
      <Form method="post" className="sk-form" noValidate>
        <ErrorSummary form={failed} />
        {isOpen && <StepFields {...loaderData} form={failed} />}
        {isOpen && !isBlocked && (
          <div className="sk-actions">
            <Button tone={step === "delete" ? "danger" : undefined}>{t(`step.${step}.action`)}</Button>
          </div>
        )}
      </Form>
    </StepFrame>
  );
}
