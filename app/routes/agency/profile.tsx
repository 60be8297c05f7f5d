import { data, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { getAgencyProfile } from "~/domain/agencies/agency-profile.server";
import { requireMemberOf } from "~/domain/agencies/member";
import { ProfileChoices, ProfileFacts } from "~/domain/agencies/profile-facts";
import { ProfileForm } from "~/domain/agencies/profile-form";
import { ownsAgency } from "~/domain/agencies/roles";
import { agencyProfileForm, saveAgencyProfile } from "~/domain/agencies/save-agency-profile.server";
import { StandingAlert } from "~/domain/agencies/standing-alert";
import { getReference } from "~/domain/reference/reference.server";
import { viewerOf } from "~/middleware/viewer";
import { env } from "~/platform/env.server";
import { Alert } from "~/ui/alert";
import { ArrowLink } from "~/ui/arrow-link";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/profile";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency, roles } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const [profile, reference] = await Promise.all([
    getAgencyProfile(database, agency.id),
    getReference(database),
  ]);
  return {
    profile,
    place: reference.municipalities.get(profile.municipalityNumber)?.name ?? profile.municipalityNumber,
    demanded: env().AGENCY_ASSURANCE,
    isOwner: ownsAgency(roles),
    isSaved: url.searchParams.has("lagret"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { agency } = requireMemberOf(viewerOf(context), params.agency);
  const form = await parseForm(request, agencyProfileForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await saveAgencyProfile(context.get(databaseContext), agency.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { "": "members:error.role_required" }), { status: 403 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(`${href("/:lang?/virksomhet/:agency/profil", { lang, agency: agency.slug })}?lagret=1`);
}

export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  const { profile, place, demanded, isOwner, isSaved } = loaderData;
  const { t } = useTranslation("members");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  return (
    <>
      <PageTitle title={`${t("profile.title")} – ${profile.name}`} form={failed} />
      <div className="sk-wrap">
        <PageHeading title={t("profile.title")} lead={t("profile.lead", { agency: profile.name })} />
      </div>
      <AgencyNav agency={profile.slug} current="profile" />
      <div className="sk-wrap sk-section sk-stack-xl">
        {isSaved && !failed && (
          <Alert tone="success" live>
            <p>{t("profile.saved")}</p>
          </Alert>
        )}
        <StandingAlert standing={profile.standing} reason={profile.refusalReason} />
        <section aria-labelledby="registeret" className="sk-read sk-stack">
          <h2 id="registeret">{t("profile.registerTitle")}</h2>
          <ProfileFacts profile={profile} place={place} demanded={demanded} />
          <Note>
            <p>{t("profile.registerNote")}</p>
          </Note>
          {profile.standing === "verified" && (
            <ArrowLink to={href("/:lang?/arbeidsgivere/:slug", { lang, slug: profile.slug })}>
              {t("profile.publicPage")}
            </ArrowLink>
          )}
        </section>
        <section aria-labelledby="bestemt" className="sk-stack">
          <h2 id="bestemt">{t("profile.formTitle")}</h2>
          {isOwner ? (
            <ProfileForm profile={profile} failed={failed} />
          ) : (
            <>
              <ProfileChoices profile={profile} />
              <Note>
                <p>{t("profile.onlyOwners")}</p>
              </Note>
            </>
          )}
        </section>
      </div>
    </>
  );
}
