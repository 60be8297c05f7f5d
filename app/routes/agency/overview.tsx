import { href, Link } from "react-router";
import { databaseContext } from "~/context";
import {
  handlesSome,
  listGroup,
  listWaiting,
  tallyListings,
} from "~/domain/agencies/agency-listing-pages.server";
import { AgencyNav } from "~/domain/agencies/agency-nav";
import { getAgencyProfile } from "~/domain/agencies/agency-profile.server";
import { type AgencyTodo, agencyTodos } from "~/domain/agencies/agency-todos";
import { ListingTable } from "~/domain/agencies/listing-table";
import { requireMemberOf } from "~/domain/agencies/member";
import { StandingAlert } from "~/domain/agencies/standing-alert";
import { capitalise, formatCount, formatDate, formatDaysLeft, formatNumber } from "~/locales/format";
import { viewerOf } from "~/middleware/viewer";
import { ArrowLink } from "~/ui/arrow-link";
import { LinkButton } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { PageTitle } from "~/ui/page-title";
import { TodoList } from "~/ui/todo-list";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/overview";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { agency, accountId } = requireMemberOf(viewerOf(context), params.agency);
  const database = context.get(databaseContext);
  const member = { agencyId: agency.id, accountId };
  const [tallies, waiting, hasSeat, profile] = await Promise.all([
    tallyListings(database, agency.id),
    listWaiting(database, member),
    handlesSome(database, member),
    getAgencyProfile(database, agency.id),
  ]);
  const todos = agencyTodos(waiting);
  const open = { group: "live", count: tallies.find(({ group }) => group === "live")?.count ?? 0 } as const;
  return {
    agency,
    standing: profile.standing,
    refusalReason: profile.refusalReason,
    live: await listGroup(database, member, open, { page: 1, size: 20 }),
    todos: url.searchParams.get("venter") === "alle" ? todos : todos.slice(0, 10),
    allTodos: todos.length,
    hasSeat,
  };
}

export default function Overview({ loaderData }: Route.ComponentProps) {
  const { agency, standing, refusalReason, live, todos, allTodos, hasSeat } = loaderData;
  const { t } = useTranslation("agency");
  const { locale, lang } = useLocale();
  const title = t("overview.title", { agency: agency.name });
  const lead = live.total
    ? t("overview.lead", { count: live.total, number: capitalise(formatCount(live.total, locale)) })
    : t("overview.leadNone");
  return (
    <>
      <PageTitle title={title} />
      <div className="sk-wrap">
        <PageHeading title={title} lead={lead} />
      </div>
      <AgencyNav agency={agency.slug} current="overview" />
      <div className="sk-wrap sk-section sk-stack-xl">
        <StandingAlert standing={standing} reason={refusalReason} />
        <section aria-labelledby="venter">
          <h2 id="venter" className="sk-mb">
            {t("overview.todosTitle")}
          </h2>
          {todos.length ? (
            <>
              <Todos todos={todos} agency={agency.slug} />
              {todos.length < allTodos && (
                <p className="sk-mt">
                  <Link to="?venter=alle">
                    {t("overview.allTodos", { number: formatNumber(allTodos, locale) })}
                  </Link>
                </p>
              )}
            </>
          ) : (
            <p className="sk-soft sk-read">
              {t(hasSeat ? "overview.nothing" : "overview.nothingWithoutSeat")}
            </p>
          )}
        </section>
        <section aria-labelledby="apne">
          <div className="sk-headrow">
            <h2 id="apne">{t("overview.listingsTitle")}</h2>
            <ArrowLink to={href("/:lang?/virksomhet/:agency/stillinger", { lang, agency: agency.slug })}>
              {t("overview.allListings")}
            </ArrowLink>
          </div>
          {live.total ? (
            <ListingTable agency={agency.slug} listings={live.rows} caption={t("listings.caption.live")} />
          ) : (
            <p className="sk-soft">{t("overview.noLive")}</p>
          )}
        </section>
      </div>
    </>
  );
}

function Todos({ todos, agency }: { todos: readonly AgencyTodo[]; agency: string }) {
  const { t } = useTranslation("agency");
  const { locale, lang } = useLocale();
  const items = todos.map(({ kind, listing, count, since }) => {
    const deadline = listing.deadline ? formatDate(listing.deadline, locale) : t("listings.noDeadline");
    const params = { lang, agency, id: listing.id };
    const isComments = kind === "comments";
    return {
      key: kind + listing.id,
      title: t(`overview.todo.${kind}`, { count, number: formatCount(count, locale), title: listing.title }),
      text: t(`overview.todo.${kind}Text`, {
        deadline,
        left: listing.deadline ? formatDaysLeft(listing.deadline, locale) : "",
        since: since ? formatDate(since, locale) : "",
      }),
      action: (
        <LinkButton
          variant={kind === "overdue" ? undefined : "secondary"}
          to={
            isComments
              ? href("/:lang?/virksomhet/:agency/stillinger/:id/kommentarer", params)
              : href("/:lang?/virksomhet/:agency/stillinger/:id/soknader", params)
          }
        >
          {t(isComments ? "overview.todo.read" : "overview.todo.action")}
          <span className="ds-sr-only">{`: ${listing.title}`}</span>
        </LinkButton>
      ),
    };
  });
  return <TodoList items={items} />;
}
