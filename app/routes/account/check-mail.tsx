import { data, href, Link } from "react-router";
import { z } from "zod";
import { env } from "~/platform/env.server";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/check-mail";

export const handle = { hydrate: false };

const occasions = { innlogging: "signIn", registrering: "signUp", passord: "recovery" } as const;
const query = z.enum(["innlogging", "registrering", "passord"]);

export function loader({ url }: Route.LoaderArgs) {
  const occasion = query.safeParse(url.searchParams.get("for"));
  if (!occasion.success) throw data(null, { status: 404 });
  const { DEMO, LOCAL_MAILBOX_URL } = env();
  return { occasion: occasions[occasion.data], mailbox: DEMO ? LOCAL_MAILBOX_URL : undefined };
}

/** The same page for known and unknown addresses. */
export default function CheckMail({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("account");
  const { lang } = useLocale();
  const { occasion, mailbox } = loaderData;
  return (
    <div className="sk-wrap">
      <PageTitle title={t("checkMail.title")} />
      <PageHeading title={t("checkMail.title")} lead={t(`checkMail.${occasion}.lead`)} />
      <div className="sk-page sk-read sk-stack">
        <p>{t("checkMail.validity")}</p>
        <p>{t(`checkMail.${occasion}.nothing`)}</p>
        {mailbox && (
          <p>
            {t("checkMail.demo")} <a href={mailbox}>{t("checkMail.mailbox")}</a>
          </p>
        )}
        <p>
          <Link to={href("/:lang?/logg-inn", { lang })}>{t("checkMail.toSignIn")}</Link>
        </p>
      </div>
    </div>
  );
}
