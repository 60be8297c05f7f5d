import { data, Form, href, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { listPeople } from "~/domain/agencies/people.server";
import { HostFrame } from "~/domain/hosting/host-frame";
import { MentorList } from "~/domain/hosting/mentor-list";
import { changeMentor, listMentors, mentorForm } from "~/domain/hosting/mentors.server";
import { Button } from "~/ui/button";
import { type FormFailure, fieldOf } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/host-mentors";
import { requireHost } from "./host-guard.server";

const DEFAULT_MOST = 2;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const host = requireHost(context, params.agency);
  const database = context.get(databaseContext);
  const [mentors, people] = await Promise.all([
    listMentors(database, host),
    listPeople(database, host.agency.id),
  ]);
  return {
    agency: host.agency,
    programmes: host.programmes,
    mentors,
    people: people.map(({ accountId, name }) => ({ accountId, name })),
    isDone: url.searchParams.has("gjort"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const host = requireHost(context, params.agency);
  const form = await parseForm(request, mentorForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await changeMentor(context.get(databaseContext), host, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const field = result.reason === "mentor_load_below_use" ? "most" : "account";
    return data(formFailure(form, { [field]: `hosting:error.${result.reason}` }), { status: 409 });
  }
  const to = { lang: context.get(localeContext).lang, agency: host.agency.slug };
  throw redirect(`${href("/:lang?/virksomhet/:agency/vertskap/faddere", to)}?gjort=1`);
}

export default function HostMentors({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, programmes, mentors, people, isDone } = loaderData;
  const { t } = useTranslation("hosting");
  const failed: FormFailure | undefined = actionData;
  const naming = failed && failed.values.intent !== "change" ? failed : undefined;
  return (
    <HostFrame
      agency={agency}
      title={t("mentors.title")}
      lead={t("mentors.lead")}
      above={[]}
      failed={failed}
      receipt={isDone ? t("saved") : null}
    >
      {mentors.length > 0 ? (
        <MentorList mentors={mentors} failed={failed} />
      ) : (
        <p className="sk-soft sk-read">{t("mentors.none")}</p>
      )}
      <section aria-labelledby="ny" className="sk-stack">
        <h2 id="ny">{t("mentors.newTitle")}</h2>
        <Form method="post" className="sk-form" noValidate>
          <input type="hidden" name="intent" value="name" />
          {programmes.length === 1 ? (
            <input type="hidden" name="programme" value={programmes[0]?.id} />
          ) : (
            <SelectField
              {...fieldOf(naming, "programme")}
              label={t("mentors.programme")}
              options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <SelectField
            {...fieldOf(naming, "account")}
            label={t("mentors.person")}
            hint={t("mentors.personHint")}
            options={people.map(({ accountId, name }) => ({
              value: accountId,
              label: name || t("noName"),
            }))}
          />
          <TextField
            {...fieldOf(naming, "most", DEFAULT_MOST)}
            {...(!naming && { id: "most-ny" })}
            label={t("mentors.most")}
            inputMode="numeric"
          />
          <div className="sk-actions">
            <Button>{t("mentors.name")}</Button>
          </div>
        </Form>
      </section>
    </HostFrame>
  );
}
