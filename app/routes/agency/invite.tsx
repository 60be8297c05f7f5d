import { data, Form, href, type RouterContextProvider, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { findAgencyListing } from "~/domain/agencies/agency-listings.server";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { invitationForm, inviteMember } from "~/domain/agencies/invite-member.server";
import { requireMemberOf } from "~/domain/agencies/member";
import { givesSeats, ownsAgency, roles } from "~/domain/agencies/roles";
import { locales } from "~/locales/locale";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormFailure, fieldOf } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/invite";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** Owners invite to roles; with `?stilling=` owners and recruiters invite a union representative to that listing. */
async function requireInviter(context: Readonly<RouterContextProvider>, slug: string, url: URL) {
  const member = requireMemberOf(viewerOf(context), slug);
  const listingId = url.searchParams.get("stilling");
  const listing =
    listingId === null
      ? null
      : await findAgencyListing(context.get(databaseContext), member.agency.id, listingId);
  const isAllowed = listingId === null ? ownsAgency(member.roles) : listing && givesSeats(member.roles);
  if (!isAllowed) throw data(null, { status: 404 });
  return { ...member, listing: listing && { id: listing.id, title: listing.title } };
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency, listing } = await requireInviter(context, params.agency, url);
  return { agency, listing };
}

export async function action({ request, params, context, url }: Route.ActionArgs) {
  const { agency, accountId, listing } = await requireInviter(context, params.agency, url);
  const form = await parseForm(request, invitationForm);
  if (!form.ok) return data(form, { status: 400 });
  const limit = await takeRateLimit("people", {
    account: accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await inviteMember(context.get(databaseContext), agency.id, form.value, listing?.id ?? null);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason === "already_member" ? "role" : "address";
    return data(formFailure(form, { [field]: `members:error.${result.reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(
    `${href("/:lang?/virksomhet/:agency/medlemmer", { lang, agency: agency.slug })}?gjort=sendt`,
  );
}

export default function Invite({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, listing } = loaderData;
  const { t } = useTranslation(["members", "agency"]);
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const title = t(listing ? "invite.seatTitle" : "invite.title");
  const people = href("/:lang?/virksomhet/:agency/medlemmer", { lang, agency: agency.slug });
  return (
    <>
      <PageTitle title={title} form={failed} />
      <div className="sk-wrap">
        <Crumbs items={[{ to: people, label: t("people.title") }]} />
        <PageHeading
          title={title}
          lead={listing ? t("invite.seatLead", { title: listing.title }) : t("invite.lead")}
        />
      </div>
      <AgencyNav agency={agency.slug} current="members" />
      <div className="sk-wrap sk-section">
        <Form method="post" className="sk-form" noValidate>
          <ErrorSummary form={failed} />
          <TextField
            {...fieldOf(failed, "address")}
            label={t("invite.address")}
            hint={t("invite.addressHint")}
            type="email"
            autoComplete="off"
          />
          {!listing && (
            <RadioGroup
              {...fieldOf(failed, "role", "member")}
              label={t("invite.role")}
              options={roles.map((role) => ({
                value: role,
                label: t(`agency:role.${role}`),
                hint: t(`role.${role}`),
              }))}
            />
          )}
          <RadioGroup
            {...fieldOf(failed, "locale", locale)}
            label={t("invite.locale")}
            hint={t("invite.localeHint")}
            options={locales.map((value) => ({ value, label: t(`invite.language.${value}`) }))}
          />
          <div className="sk-actions">
            <Button>{t("invite.submit")}</Button>
          </div>
        </Form>
      </div>
    </>
  );
}
