import { Form, href } from "react-router";
import { Button, LinkButton } from "~/ui/button";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";

type Props = {
  /** Who the invitation was sent to, and who is signed in, if anybody is. */
  address: string;
  mine: string | null;
  /** The page's own path, to come back to. */
  path: string;
};

/** The button that accepts, for the person the invitation was sent to; for others, how to become that person. */
export function InvitationAnswer({ address, mine, path }: Props) {
  const { t } = useTranslation("joining");
  const { lang } = useLocale();
  const next = new URLSearchParams({ next: path });
  if (mine === address) {
    return (
      <Form method="post" className="sk-actions">
        <Button>{t("invitation.accept")}</Button>
      </Form>
    );
  }
  if (mine !== null) {
    return (
      <>
        <p>{t("invitation.otherAddress", { mine, address })}</p>
        <p className="sk-actions">
          <LinkButton variant="secondary" to={href("/:lang?/logg-ut", { lang })}>
            {t("invitation.signOut")}
          </LinkButton>
        </p>
      </>
    );
  }
  return (
    <>
      <p>{t("invitation.needAccount", { address })}</p>
      <p className="sk-actions">
        <LinkButton to={`${href("/:lang?/logg-inn", { lang })}?${next}`}>{t("invitation.signIn")}</LinkButton>
        <LinkButton variant="secondary" to={`${href("/:lang?/registrer", { lang })}?${next}`}>
          {t("invitation.signUp")}
        </LinkButton>
      </p>
    </>
  );
}
