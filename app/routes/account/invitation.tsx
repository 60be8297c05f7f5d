import { data, href, redirect } from "react-router";
import { clientAddressContext, databaseContext, localeContext, viewerContext } from "~/context";
import { acceptInvitation } from "~/domain/agencies/accept-invitation.server";
import { InvitationAnswer } from "~/domain/agencies/invitation-answer";
import { InvitationOffer } from "~/domain/agencies/invitation-offer";
import { findInvitation } from "~/domain/agencies/invitations.server";
import { takeRateLimit } from "~/platform/rate-limits.server";
import { LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { FormFailure } from "~/ui/form";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { tooMany } from "~/ui/too-many.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/invitation";

export const handle = { hydrate: false };
// The address holds a secret until it is used.
export const headers: Route.HeadersFunction = ({ actionHeaders }) => {
  const retry = actionHeaders.get("retry-after");
  return { "cache-control": "no-store", ...(retry && { "retry-after": retry }) };
};

/** Changes nothing: mail scanners open links, so only the button of this page accepts. */
export async function loader({ params, context, url }: Route.LoaderArgs) {
  const found = await findInvitation(context.get(databaseContext), params.token);
  const viewer = context.get(viewerContext);
  const ended = found === null ? "unknown" : found.state === "open" ? null : found.state;
  return data({ invitation: found, ended, mine: viewer?.email ?? null, path: url.pathname } as const, {
    status: found === null ? 404 : 200,
  });
}

export async function action({ params, context, url }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const { lang } = context.get(localeContext);
  if (!viewer)
    throw redirect(`${href("/:lang?/logg-inn", { lang })}?${new URLSearchParams({ next: url.pathname })}`);
  const limit = await takeRateLimit("people", {
    account: viewer.accountId,
    address: context.get(clientAddressContext),
  });
  if (!limit.allowed) return tooMany({ values: {} }, limit.retryAfterSeconds);
  const result = await acceptInvitation(context.get(databaseContext), params.token);
  // The page itself says what has become of the invitation, and whose it is.
  if (!result.ok) return data(undefined, { status: 409 });
  const { agency, listingId: id } = result;
  throw redirect(
    id
      ? href("/:lang?/virksomhet/:agency/stillinger/:id/plasser", { lang, agency, id })
      : href("/:lang?/virksomhet/:agency", { lang, agency }),
  );
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const { invitation, ended, mine, path } = loaderData;
  const { t } = useTranslation("joining");
  const { lang } = useLocale();
  const failed: FormFailure | undefined = actionData;
  if (!invitation || ended) {
    return (
      <div className="sk-wrap">
        <PageTitle title={t("invitation.ended.title")} />
        <PageHeading
          title={t("invitation.ended.title")}
          lead={t(`invitation.ended.${ended ?? "unknown"}`, { agency: invitation?.agency ?? "" })}
        />
        <p className="sk-page">
          <LinkButton variant="secondary" to={href("/:lang?", { lang })}>
            {t("invitation.toStart")}
          </LinkButton>
        </p>
      </div>
    );
  }
  const title = t("invitation.title", { agency: invitation.agency });
  const { inviter, agency, address } = invitation;
  return (
    <div className="sk-wrap">
      <PageTitle title={title} form={failed} />
      <PageHeading
        title={title}
        lead={inviter ? t("invitation.from", { inviter, agency }) : t("invitation.fromNobody", { agency })}
      />
      <div className="sk-page sk-read sk-stack">
        <ErrorSummary form={failed} />
        <InvitationOffer invitation={invitation} />
        <InvitationAnswer address={address ?? ""} mine={mine} path={path} />
      </div>
    </div>
  );
}
