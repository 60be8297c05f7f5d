import { Form } from "react-router";
import { Button } from "~/ui/button";
import { Table } from "~/ui/table";
import { useTranslation } from "~/ui/use-translation";
import { demoAccounts, demoPassword } from "./demo-accounts";

/** The demo's accounts, each with a button that signs in and leads on to `next`. */
export function DemoAccountTable({ next }: { next: string }) {
  const { t } = useTranslation("account");
  return (
    <section className="sk-stack">
      <h2>{t("signIn.demo.title")}</h2>
      <p>{t("signIn.demo.text", { password: demoPassword })}</p>
      <Table
        caption={t("signIn.demo.caption")}
        columns={[t("signIn.demo.who"), t("email"), t("signIn.demo.action")].map((label) => ({ label }))}
        rows={demoAccounts.map(({ role, email }) => ({
          key: email,
          cells: [
            t(`signIn.demo.role.${role}`),
            email,
            <Form method="post" key={email}>
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={demoPassword} />
              <input type="hidden" name="next" value={next} />
              <Button variant="secondary">{t(`signIn.demo.as.${role}`)}</Button>
            </Form>,
          ],
        }))}
      />
    </section>
  );
}
