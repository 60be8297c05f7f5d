import { data, href, Link, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { isPublic } from "~/domain/agencies/listing-state";
import { differencesOf } from "~/domain/listing-editor/differences";
import { EditForm, SectionChangedMeanwhile } from "~/domain/listing-editor/edit-form";
import { EditFrame } from "~/domain/listing-editor/edit-frame";
import { sectionAt, sectionSlugs } from "~/domain/listing-editor/edit-sections";
import { fieldWords } from "~/domain/listing-editor/field-words";
import { keepWriting } from "~/domain/listing-editor/keep-writing";
import { editableSections } from "~/domain/listing-editor/listing-rights";
import { readGate } from "~/domain/listing-editor/publication.server";
import { saveSection } from "~/domain/listing-editor/save-section.server";
import { SectionFields } from "~/domain/listing-editor/section-fields";
import { sections } from "~/domain/listing-editor/sections";
import { writingAd } from "~/domain/listing-editor/writing-ad";
import { writingHelp } from "~/domain/listing-editor/writing-help";
import { WritingHelpList } from "~/domain/listing-editor/writing-help-list";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/edit-listing";
import { openOwnListing } from "./own-listing.server";

/** The ad with the section of the address; 404 for a section that is none or that the person may not write. */
async function open(args: Pick<Route.LoaderArgs, "params" | "context">) {
  const opened = await openOwnListing(args);
  const section = sectionAt(args.params.section);
  const editable = editableSections(opened.state, opened.holds);
  if (!section || !editable.includes(section)) throw data(null, { status: 404 });
  return { ...opened, section, editable };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await open({ params, context });
  const { agency, database, listing, words, state, section, editable, reference } = opened;
  const { missing } = await readGate(database, listing.id);
  const edit = listing.edits.find((one) => one.section === section);
  return {
    agency,
    listing: { id: listing.id, title: listing.title, language: listing.language, state },
    section,
    editable,
    missing,
    openComments: opened.openComments,
    commentsHere: listing.open_comments.filter((comment) => comment.section === section).length,
    isPublic: isPublic(state),
    needsPositionCode: listing.employer.employer_type === "state",
    words: fieldWords(section, listing, words),
    saved: sections[section].saved(listing, words),
    help: writingHelp(writingAd(listing, reference)).filter((finding) => finding.section === section),
    edit: {
      version: edit?.version ?? 0,
      savedAt: edit?.saved_at ?? null,
      by: edit?.saver?.full_name ?? null,
    },
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, listing, words, section, editable } = await open({ params, context });
  const form = await parseForm(request, sections[section].form(words));
  const isAutosave = form.values.intent === "autosave";
  if (!form.ok)
    return isAutosave ? { autosave: "failed" as const } : data({ form, isChanged: false }, { status: 400 });
  const result = await saveSection(database, listing.id, section, form.value);
  if (isAutosave) {
    if (result.ok) return { autosave: "saved" as const, version: result.version, savedAt: result.savedAt };
    return { autosave: result.reason === "changed_meanwhile" ? result.reason : ("failed" as const) };
  }
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const isChanged = result.reason === "changed_meanwhile";
    const failure = formFailure(form, isChanged ? {} : { "": `editor:error.${result.reason}` });
    return data({ form: failure, isChanged }, { status: result.reason === "not_allowed" ? 403 : 409 });
  }
  const next = form.value.intent === "next" && editable[editable.indexOf(section) + 1];
  if (form.value.intent === "next" && !next)
    throw redirect(href("/:lang?/virksomhet/:agency/stillinger/:id", params));
  const slug = sectionSlugs[next || section];
  throw redirect(
    href("/:lang?/virksomhet/:agency/stillinger/:id/rediger/:section?", { ...params, section: slug }),
  );
}

export function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  return keepWriting(request, serverAction);
}

/** After a refusal the page has to show what is saved now, which the router does not fetch by itself. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function EditListing({ loaderData, actionData }: Route.ComponentProps) {
  const { section, saved, edit, editable } = loaderData;
  const { t } = useTranslation("editor");
  const { lang } = useLocale();
  const refused = actionData && "form" in actionData ? actionData : undefined;
  const failure = refused?.isChanged ? undefined : refused?.form;
  const shown = refused?.form ?? { values: saved, errors: {} };
  const { agency, listing } = loaderData;
  const here = href("/:lang?/virksomhet/:agency/stillinger/:id/rediger/:section?", {
    lang,
    agency: agency.slug,
    id: listing.id,
    section: sectionSlugs[section],
  });
  return (
    <EditFrame {...loaderData} failure={failure}>
      {refused?.isChanged && (
        <SectionChangedMeanwhile
          name={edit.by}
          savedAt={edit.savedAt}
          differences={differencesOf(refused.form.values, saved, (field) =>
            t(`field.${field}` as "field.title"),
          )}
          reload={
            <Link to={here} reloadDocument>
              {t("conflict.reload")}
            </Link>
          }
        />
      )}
      <EditForm
        key={section}
        version={edit.version}
        savedAt={edit.savedAt}
        form={shown}
        failure={failure}
        isPublic={loaderData.isPublic}
        isLast={editable.at(-1) === section}
      >
        <SectionFields {...loaderData} form={shown} />
      </EditForm>
      <WritingHelpList findings={loaderData.help} language={loaderData.listing.language} />
    </EditFrame>
  );
}
