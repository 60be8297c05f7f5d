import { databaseContext } from "~/context";
import { AdminNav } from "~/domain/moderation/admin-nav";
import { AgencyReviewTable } from "~/domain/moderation/agency-review-table";
import { listAgencyReviews } from "~/domain/moderation/agency-reviews.server";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/agencies";

const standings = ["waiting", "refused", "verified"] as const;

export async function loader({ context }: Route.LoaderArgs) {
  const agencies = await listAgencyReviews(context.get(databaseContext));
  return {
    groups: standings.map((standing) => ({
      standing,
      agencies: agencies.filter((agency) => agency.standing === standing),
    })),
  };
}

export default function Agencies({ loaderData: { groups } }: Route.ComponentProps) {
  const { t } = useTranslation("admin");
  return (
    <>
      <PageTitle title={t("agencies.title")} />
      <div className="sk-wrap">
        <PageHeading title={t("agencies.title")} lead={t("agencies.lead")} />
      </div>
      <AdminNav current="agencies" />
      <div className="sk-wrap sk-section sk-stack-xl">
        {groups.map(({ standing, agencies }) => (
          <section key={standing} aria-labelledby={standing} className="sk-stack">
            <h2 id={standing}>{t(`agencies.${standing}`)}</h2>
            {agencies.length > 0 ? (
              <AgencyReviewTable agencies={agencies} caption={t(`agencies.caption.${standing}`)} />
            ) : (
              <p className="sk-soft">{t(`agencies.none.${standing}`)}</p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
