import { data, Form, href, redirect } from "react-router";
import { z } from "zod";
import { clientAddressContext, databaseContext, localeContext } from "~/context";
import { canWithdraw, canWithdrawWish } from "~/domain/applications/candidate-progress";
import { findMyApplication } from "~/domain/applications/my-application.server";
import { wishGroups } from "~/domain/applications/wishes";
import { withdrawWish } from "~/domain/applications/withdraw-wish.server";
import { adLang } from "~/domain/listings/listing";
import { getReference } from "~/domain/reference/reference.server";
import { viewerOf } from "~/middleware/viewer";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/withdraw-wish";

export const handle = { hydrate: false };
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

const withdrawForm = z.object({ wish: z.uuid() });

/** The person's own sent application with wishes; 404 for every other. */
async function open({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const database = context.get(databaseContext);
  const { accountId } = viewerOf(context);
  const found = await findMyApplication(database, accountId, params.id);
  if (!found || found.application.status === "draft" || found.application.wishes.length === 0)
    throw data(null, { status: 404 });
  return { database, accountId, ...found };
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const { database, application, listing } = await open({ params, context });
  const { locale } = context.get(localeContext);
  const left = application.wishes.filter((wish) => !wish.isWithdrawn);
  return {
    id: application.id,
    title: listing?.title ?? null,
    titleLang: listing ? adLang(listing.language, locale) : undefined,
    groups: wishGroups(left, await getReference(database), locale),
    isOpen: canWithdraw(application),
    isLast: !canWithdrawWish(application),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { database, accountId, application } = await open({ params, context });
  const form = await parseForm(request, withdrawForm);
  const wish = form.ok && application.wishes.find(({ id }) => id === form.value.wish);
  if (!wish) throw data(null, { status: 404 });
  const limit = await takeRateLimit("apply", {
    account: accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany(form, limit.retryAfterSeconds);
  const result = await withdrawWish(database, wish.id);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    const key = result.reason === "last_wish" ? "wishes.refused.last" : "wishes.refused.notOpen";
    return data(formFailure(form, { "": `applications:${key}` }), { status: 409 });
  }
  const { lang } = context.get(localeContext);
  throw redirect(`${href("/:lang?/min-side/soknader/:id", { lang, id: params.id })}#wishes`);
}

export default function WithdrawWish({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("applications");
  const { lang } = useLocale();
  const { id, title, titleLang, groups, isOpen, isLast } = loaderData;
  const failed: FormFailure | undefined = actionData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("wishes.withdrawTitle")} form={failed} />
      <PageHeading title={t("wishes.withdrawTitle")} lead={<span lang={titleLang}>{title}</span>} />
      <div className="sk-page sk-read sk-stack-lg">
        <ErrorSummary form={failed} />
        <p>
          {t(!isOpen ? "wishes.refused.notOpen" : isLast ? "wishes.refused.last" : "wishes.withdrawText")}
        </p>
        {isOpen &&
          !isLast &&
          groups.map(({ kind, wishes }) => (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>{t(`wishes.${kind}`)}</h2>
              <ol className="sk-stack sk-mt-s">
                {wishes.map((wish) => (
                  <li key={wish.id}>
                    <Form method="post" className="sk-headrow">
                      <input type="hidden" name="wish" value={wish.id} />
                      {wish.name}
                      <Button variant="tertiary" aria-label={t("wishes.withdrawNamed", { name: wish.name })}>
                        {t("wishes.withdraw")}
                      </Button>
                    </Form>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        <p>
          <LinkButton variant="secondary" to={href("/:lang?/min-side/soknader/:id", { lang, id })}>
            {t("receipt.see")}
          </LinkButton>
        </p>
      </div>
    </div>
  );
}
