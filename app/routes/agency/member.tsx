import { data, Form, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { requireMemberOf } from "~/domain/agencies/member";
import { findPerson } from "~/domain/agencies/people.server";
import { ownsAgency, roles } from "~/domain/agencies/roles";
import { memberRolesForm, setMemberRoles } from "~/domain/agencies/set-member-roles.server";
import { formatDate } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Crumbs } from "~/ui/crumbs";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/member";

export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = requireMemberOf(viewerOf(context), params.agency);
  const person = await findPerson(context.get(databaseContext), member.agency.id, params.account);
  const isOwner = ownsAgency(member.roles);
  const isMe = person?.accountId === member.accountId;
  if (!person || !(isOwner || isMe)) throw data(null, { status: 404 });
  return { agency: member.agency, person, isOwner, isMe };
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  const { agency, accountId } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const person = await findPerson(database, agency.id, params.account);
  if (!person) throw data(null, { status: 404 });
  const removes = url.searchParams.has("fjern");
  const form = removes
    ? { ok: true as const, value: { roles: [] }, values: { roles: person.roles } }
    : await parseForm(request, memberRolesForm);
  if (!form.ok) return data(form, { status: 400 });
  const address = context.get(clientAddressContext);
  const limit = await takeRateLimit("people", { account: accountId, address });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await setMemberRoles(database, agency.id, person.accountId, form.value.roles);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = removes ? "" : "roles";
    return data(formFailure(form, { [field]: `members:error.${result.reason}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  if (removes && person.accountId === accountId) throw redirect(href("/:lang?/min-side", { lang }));
  throw redirect(href("/:lang?/virksomhet/:agency/medlemmer", { lang, agency: agency.slug }));
}

export default function Member({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, person, isOwner, isMe } = loaderData;
  const { t } = useTranslation(["members", "agency"]);
  const { locale, lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const name = person.name || t("agency:person.noName");
  const people = href("/:lang?/virksomhet/:agency/medlemmer", { lang, agency: agency.slug });
  return (
    <>
      <PageTitle title={name} form={failed} />
      <div className="sk-wrap">
        <Crumbs items={[{ to: people, label: t("people.title") }]} />
        <PageHeading
          title={name}
          lead={t("person.lead", { name, agency: agency.name, date: formatDate(person.since, locale) })}
        />
      </div>
      <AgencyNav agency={agency.slug} current="members" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <ErrorSummary form={failed} />
        {isOwner && (
          <Form method="post" className="sk-form" noValidate>
            <CheckboxGroup
              name="roles"
              errors={failed?.errors.roles}
              label={t("person.roles")}
              options={roles.map((role) => ({
                value: role,
                label: t(`agency:role.${role}`),
                hint: t(`role.${role}`),
              }))}
              defaultValues={failed ? [failed.values.roles ?? []].flat() : person.roles}
            />
            <div className="sk-actions">
              <Button>{t("person.save")}</Button>
            </div>
          </Form>
        )}
        <section aria-labelledby="fjern" className="sk-read sk-stack">
          <h2 id="fjern">{t(isMe ? "person.leaveTitle" : "person.removeTitle")}</h2>
          <p>{t(isMe ? "person.leaveText" : "person.removeText", { name })}</p>
          <Form method="post" action="?fjern=1">
            <Button tone="danger" variant="secondary">
              {isMe ? t("person.leave", { agency: agency.name }) : t("person.remove", { name })}
            </Button>
          </Form>
        </section>
      </div>
    </>
  );
}
