import { data, Form, href, type RouterContextProvider, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { HostChangeFields } from "~/domain/changes/host-change-fields";
import { SendHostChange } from "~/domain/changes/host-change-send";
import { findReturnedChange } from "~/domain/changes/my-changes.server";
import { changeKinds, hostChanges, shownChange } from "~/domain/changes/wanted-change";
import { HostFrame } from "~/domain/hosting/host-frame";
import { findHostPlacement } from "~/domain/hosting/host-placement.server";
import { getReference } from "~/domain/reference/reference.server";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import type { FormFailure } from "~/ui/form";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import { answerChangeForm } from "../answer-change-form.server";
import type { Route } from "./+types/ask-change";
import { requireHost } from "./host-guard.server";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The host's placement and the kind of change that the address names; 404 when it is not open for that kind. */
async function whatToChange(context: Readonly<RouterContextProvider>, params: Route.LoaderArgs["params"]) {
  const host = requireHost(context, params.agency);
  const database = context.get(databaseContext);
  const words = { reference: await getReference(database), locale: context.get(localeContext).locale };
  const placement = await findHostPlacement(database, host, params.placement, words);
  const word = placement && hostChanges(placement).find((one) => one === params.kind);
  if (!word) throw data(null, { status: 404 });
  return { agency: host.agency, database, placement, word };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { agency, database, placement, word } = await whatToChange(context, params);
  const { accountId } = viewerOf(context);
  const returned = await findReturnedChange(database, accountId, placement.id, changeKinds[word]);
  const note = returned?.note ?? null;
  return { agency, placement, word, note, shown: shownChange(word, placement, returned) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { agency, database, placement, word } = await whatToChange(context, params);
  const answer = await answerChangeForm(request, {
    ...{ database, placement, word },
    texts: "cohortLife:error",
    takeLimit: () =>
      takeRateLimit("rotation", {
        account: viewerOf(context).accountId,
        address: context.get(clientAddressContext),
      }),
  });
  if (answer) return answer;
  const to = { lang: context.get(localeContext).lang, agency: agency.slug, placement: placement.id };
  throw redirect(`${href("/:lang?/virksomhet/:agency/vertskap/plasseringer/:placement", to)}?gjort=spurt`);
}

export default function AskHostChange({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, placement, word, note, shown } = loaderData;
  const { t } = useTranslation(["hosting", "cohortLife"]);
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData?.failed;
  const values = actionData?.values ?? shown;
  const parts = actionData?.parts;
  const to = { lang, agency: agency.slug, placement: placement.id };
  return (
    <HostFrame
      agency={agency}
      title={t(`change.${word}.title`)}
      lead={`${placement.trainee || t("noName")}, ${placement.seat.title}`}
      above={[
        {
          to: href("/:lang?/virksomhet/:agency/vertskap/plasseringer/:placement", to),
          label: placement.trainee || t("noName"),
        },
      ]}
      failed={failed}
    >
      {note && !parts && (
        <Alert tone="warning">
          <p>{t("change.returned", { note })}</p>
        </Alert>
      )}
      {parts ? (
        <SendHostChange parts={parts} values={values} />
      ) : (
        <Form method="post" className="sk-form" noValidate>
          <HostChangeFields
            word={word}
            placement={placement}
            form={{ values, errors: failed?.errors ?? {} }}
          />
          <div className="sk-actions">
            <Button name="intent" value="preview">
              {t("change.preview")}
            </Button>
          </div>
        </Form>
      )}
    </HostFrame>
  );
}
