import { data, Form, href, Link, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { ApplyFrame } from "~/domain/applications/apply-frame";
import { saveWishes } from "~/domain/applications/save-wishes.server";
import { StepActions } from "~/domain/applications/step-actions";
import { WishFields } from "~/domain/applications/wish-fields";
import { wishOptions } from "~/domain/applications/wish-options";
import { wishKinds } from "~/domain/applications/wishes";
import {
  fieldOfWish,
  readWishes,
  savedWishes,
  unknownWish,
  wishesForm,
} from "~/domain/applications/wishes-form";
import { getReference } from "~/domain/reference/reference.server";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/apply-wishes";
import { afterStep, draftOf, frameOfApply, receiptPath, takeApplyLimit } from "./apply-guard.server";
import { readStep } from "./read-step.server";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The draft with what it may wish for; 404 for an ad that belongs to no cohort. */
async function open(context: Readonly<RouterContextProvider>) {
  const { listing, application } = draftOf(context);
  const choices = listing.wishChoices;
  if (!choices) throw data(null, { status: 404 });
  const reference = await getReference(context.get(databaseContext));
  return {
    application,
    choices,
    options: wishOptions(choices, reference, context.get(localeContext).locale),
  };
}

export async function loader({ context }: Route.LoaderArgs) {
  const { application, choices, options } = await open(context);
  const { programme, slug } = choices;
  return { frame: frameOfApply(context), programme, slug, options, saved: savedWishes(application.wishes) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { application, options } = await open(context);
  const { wish, fields } = await readStep(request);
  const form = await parseForm(fields, wishesForm);
  if (!form.ok) return data(form, { status: 400 });
  const { wishes, errors } = readWishes(form.value, options, wish === "later");
  if (Object.keys(errors).length > 0) return data(formFailure(form, errors), { status: 400 });
  const limit = await takeApplyLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await saveWishes(context.get(databaseContext), application.id, wishes);
  if (!result.ok && result.reason === "unknown") {
    const field = fieldOfWish(form.value, result.kind, result.target);
    return data(formFailure(form, { [field]: unknownWish(result.kind) }), { status: 409 });
  }
  throw redirect(result.ok ? afterStep(context, "vertskap", wish) : receiptPath(context, true));
}

export default function ApplyWishes({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const { frame, programme, slug, options, saved } = loaderData;
  const failed: FormFailure | undefined = actionData;
  return (
    <ApplyFrame frame={frame} step="vertskap" title={t("step.vertskap")} form={failed}>
      <Form method="post" className="sk-form sk-mt" noValidate>
        <ErrorSummary form={failed} />
        <p>{t("wishes.lead")}</p>
        {slug && (
          <p>
            <Link to={href("/:lang?/traineeprogram/:slug", { lang, slug })}>
              {t("wishes.programme", { programme })}
            </Link>
          </p>
        )}
        {wishKinds.map((kind) => (
          <WishFields key={kind} kind={kind} options={options} saved={saved} form={failed} />
        ))}
        <Note>
          <p>
            {t("wishes.use")} <Link to={href("/:lang?/om/algoritmer", { lang })}>{t("wishes.useLink")}</Link>
          </p>
        </Note>
        <StepActions />
      </Form>
    </ApplyFrame>
  );
}
