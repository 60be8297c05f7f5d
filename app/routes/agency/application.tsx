import { data, href, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { findAgencyListing, seatsOf } from "~/domain/agencies/agency-listings.server";
import { requireMemberOf } from "~/domain/agencies/member";
import { findApplication, findNeighbours } from "~/domain/applications/agency-applications.server";
import { ApplicationAnswers } from "~/domain/applications/application-answers";
import { ApplicationHead } from "~/domain/applications/application-head";
import { ApplicationHistory } from "~/domain/applications/application-history";
import { ApplicationMessages } from "~/domain/applications/application-messages";
import { ApplicationSheet } from "~/domain/applications/application-sheet";
import { agencySteps, handlesApplications } from "~/domain/applications/application-steps";
import { homeName } from "~/domain/applications/home";
import { languageOf, messageTemplate } from "~/domain/applications/message-template.server";
import { moveApplication, moveForm } from "~/domain/applications/move-application.server";
import { NextStep } from "~/domain/applications/next-step";
import { WishList } from "~/domain/applications/wish-list";
import { wishGroups } from "~/domain/applications/wishes";
import { getReference } from "~/domain/reference/reference.server";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { PageTitle } from "~/ui/page-title";
import { parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/application";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The application with its listing and the seats of the person; 404 unless one of them opens it. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const viewer = viewerOf(context);
  const { agency, accountId } = requireMemberOf(viewer, params.agency);
  const database = context.get(databaseContext);
  const application = await findApplication(database, params.id);
  const listing = application && (await findAgencyListing(database, agency.id, application.listing_id));
  const seats = listing ? seatsOf(listing, accountId) : [];
  if (!listing || !handlesApplications(seats)) throw data(null, { status: 404 });
  return { viewer, agency, database, application, listing, seats };
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { viewer, agency, database, application, listing, seats } = await open({ params, context });
  const [neighbours, reference] = await Promise.all([
    findNeighbours(database, application.id),
    getReference(database),
  ]);
  const { locale } = context.get(localeContext);
  const steps = agencySteps(application.status, seats);
  const chosen = steps.find((step) => step.to === url.searchParams.get("steg")) ?? null;
  const language = languageOf(application.language);
  const template =
    chosen &&
    messageTemplate(chosen.to, language, {
      applicant: application.full_name ?? "",
      title: listing.title,
      agency: agency.name,
      sender: viewer.fullName,
      contact: listing.contact,
    });
  return {
    agency,
    application,
    listing,
    steps,
    chosen,
    language,
    template,
    wishes: wishGroups(application.wishes, reference, locale),
    home: homeName(application.country_code ?? application.municipality_number, reference, locale),
    ...neighbours,
    isJustMoved: url.searchParams.has("flyttet"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, application } = await open({ params, context });
  const form = await parseForm(request, moveForm);
  if (!form.ok) return data({ form, preview: null, changedTo: null }, { status: 400 });
  if (form.value.intent === "preview") return { form: null, preview: form.value, changedTo: null };
  const limit = await takeRateLimit("message", {
    account: viewerOf(context).accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) {
    const { data: failure, init } = tooMany(form, limit.retryAfterSeconds);
    return data({ form: failure, preview: null, changedTo: null }, init ?? {});
  }
  const result = await moveApplication(database, application.id, form.value);
  if (!result.ok && result.reason === "not_found") throw data(null, { status: 404 });
  if (!result.ok) return data({ form: null, preview: form.value, changedTo: result.status }, { status: 409 });
  throw redirect(`${href("/:lang?/virksomhet/:agency/soknader/:id", params)}?flyttet=1#kvittering`);
}

/** After a refusal the page has to show what is true now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function Application({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, application, listing, home, wishes } = loaderData;
  const { t } = useTranslation("agency");
  const name = application.full_name || t("person.noName");
  return (
    <>
      <PageTitle title={`${name} – ${listing.title}`} form={actionData?.form ?? undefined} />
      <div className="sk-wrap">
        <ApplicationHead {...loaderData} name={name} />
        <div className="sk-review">
          <ApplicationSheet agency={agency.slug} application={application} home={home} name={name} />
          <div className="sk-stack-lg">
            <ApplicationAnswers
              criteria={listing.criteria}
              questions={listing.questions}
              answers={application.application_answers}
              language={listing.language}
            />
            {wishes.length > 0 && (
              <section aria-labelledby="onsker">
                <h2 id="onsker">{t("application.wishesTitle")}</h2>
                <p className="sk-soft sk-mt-s">{t("application.wishesLead")}</p>
                <WishList groups={wishes} />
              </section>
            )}
            <NextStep {...loaderData} actionData={actionData} />
            <ApplicationMessages messages={application.application_messages} agency={agency.name} />
            <ApplicationHistory events={application.events} />
          </div>
        </div>
      </div>
    </>
  );
}
