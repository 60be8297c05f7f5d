import { data, href, type RouterContextProvider, redirect } from "react-router";
import { localeContext } from "~/context";
import { answerSwap, answerSwapForm, findAskedSwap } from "~/domain/changes/my-swaps.server";
import { SwapAnswer } from "~/domain/changes/swap-answer";
import { useCohortAddress } from "~/domain/traineeship/use-cohort-address";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/swap";
import { ownPath, ownPlacement, ownTraineeship, takeTraineeLimit } from "./own-traineeship.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The swap of the address and the own placement in it. Throws 404 when no fellow has asked for one such. */
async function askedSwap(context: Readonly<RouterContextProvider>, id: string) {
  const { database, trainee } = ownTraineeship(context);
  const swap = await findAskedSwap(database, trainee.placements, id);
  if (!swap) throw data(null, { status: 404 });
  return { database, swap, placement: ownPlacement(trainee, swap.placementId) };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { swap, placement } = await askedSwap(context, params.id);
  return { swap, placement };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, swap } = await askedSwap(context, params.id);
  const form = await parseForm(request, answerSwapForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeTraineeLimit(context);
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await answerSwap(database, swap.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": `trainee:swap.error.${result.reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  const done = form.value.answer === "declined" ? "nei" : "ja";
  throw redirect(ownPath(context, href("/:lang?/trainee/endringer", { lang }), done));
}

export default function AskedSwap({ loaderData: { swap, placement }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("trainee");
  const inCohort = useCohortAddress();
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const name = swap.fellow || t("people.noName");
  const title = t("swap.title", { name });
  return (
    <div className="sk-wrap">
      <PageTitle title={title} form={failed} />
      <Crumbs
        items={[
          { to: inCohort(href("/:lang?/trainee", { lang })), label: t("nav.overview") },
          { to: inCohort(href("/:lang?/trainee/endringer", { lang })), label: t("nav.changes") },
        ]}
      />
      <PageHeading title={title} lead={t("swap.lead", { number: placement.segment })} />
      <div className="sk-page sk-stack-lg">
        <ErrorSummary form={failed} />
        <SwapAnswer swap={swap} placement={placement} failed={failed} />
      </div>
    </div>
  );
}
