import { data, Form, href, redirect } from "react-router";
import { placeGroups } from "~/domain/applications/place-groups";
import { GatheringFields } from "~/domain/gatherings/gathering-fields";
import { gatheringForm } from "~/domain/gatherings/gathering-form";
import { listGatherings, saveGathering } from "~/domain/gatherings/gatherings.server";
import { CohortFrame } from "~/domain/programmes/cohort-frame";
import { getReference } from "~/domain/reference/reference.server";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/edit-gathering";
import { openCohort } from "./open-cohort.server";

/** The cohort with the gathering of the address, or none where a new one is planned; 404 for one it does not have. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openCohort({ params, context });
  if (!params.gathering) return { ...opened, gathering: null };
  const gatherings = await listGatherings(opened.database, opened.cohort.id);
  const gathering = gatherings.find(({ id }) => id === params.gathering);
  if (!gathering || gathering.isCancelled) throw data(null, { status: 404 });
  return { ...opened, gathering };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { programme, database, cohort, gathering } = await open({ params, context });
  return { programme, cohort, gathering, places: placeGroups(await getReference(database)) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, cohort, gathering } = await open({ params, context });
  const form = await parseForm(request, gatheringForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await saveGathering(database, cohort.id, gathering?.id ?? null, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { municipality: "common:form.error.choose" }), { status: 400 });
  }
  throw redirect(
    `${href("/:lang?/program/:programme/kull/:cohort/samlinger/:gathering", { ...params, gathering: result.id })}?lagret=1`,
  );
}

export default function EditGathering({ loaderData, actionData }: Route.ComponentProps) {
  const { programme, cohort, gathering, places } = loaderData;
  const { t } = useTranslation("cohortLife");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const list = href("/:lang?/program/:programme/kull/:cohort/samlinger", {
    lang,
    programme: programme.slug,
    cohort: cohort.slug,
  });
  return (
    <CohortFrame
      programme={programme}
      cohort={cohort}
      current="gatherings"
      above={[{ to: list, label: t("gatherings.title") }]}
      title={gathering ? t("gathering.editTitle", { title: gathering.title }) : t("gatherings.plan")}
      lead={t("gathering.formLead")}
      failed={failed}
    >
      <Form method="post" className="sk-form" noValidate>
        <GatheringFields gathering={gathering} places={places} failed={failed} />
        <div className="sk-actions">
          <Button>{t("gathering.save")}</Button>
        </div>
      </Form>
    </CohortFrame>
  );
}
