import { data, href, type RouterContextProvider, redirect } from "react-router";
import { databaseContext, localeContext } from "~/context";
import { HostFrame } from "~/domain/hosting/host-frame";
import { findSeat } from "~/domain/hosting/seats.server";
import { WishList } from "~/domain/hosting/wish-list";
import { listWishable, wishForm, wishForTrainee } from "~/domain/hosting/wishes.server";
import { getReference } from "~/domain/reference/reference.server";
import { joinList } from "~/locales/format";
import { EmptyState } from "~/ui/empty-state";
import type { FormFailure } from "~/ui/form";
import { Note } from "~/ui/note";
import { formFailure, parseForm } from "~/ui/parse-form.server";
import { useLocale } from "~/ui/use-locale";
import { useTranslation } from "~/ui/use-translation";
import type { Route } from "./+types/seat-wishes";
import { requireHost } from "./host-guard.server";

async function seatOf(context: Readonly<RouterContextProvider>, params: Route.LoaderArgs["params"]) {
  const host = requireHost(context, params.agency);
  const database = context.get(databaseContext);
  const words = { reference: await getReference(database), locale: context.get(localeContext).locale };
  const seat = await findSeat(database, host, params.seat, words);
  if (!seat || seat.isWithdrawn) throw data(null, { status: 404 });
  return { host, database, seat, words };
}

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const { host, database, seat, words } = await seatOf(context, params);
  return {
    agency: host.agency,
    seat: { id: seat.id, title: seat.title, needed: seat.needed },
    trainees: await listWishable(database, seat, words),
    isDone: url.searchParams.has("gjort"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { host, database, seat } = await seatOf(context, params);
  const form = await parseForm(request, wishForm);
  if (!form.ok) return data(form, { status: 400 });
  const result = await wishForTrainee(database, seat.id, form.value);
  if (!result.ok) {
    if (result.reason === "not_found") throw data(null, { status: 404 });
    return data(formFailure(form, { reason: "hosting:error.wishReason" }), { status: 409 });
  }
  const to = { lang: context.get(localeContext).lang, agency: host.agency.slug, seat: seat.id };
  throw redirect(`${href("/:lang?/virksomhet/:agency/vertskap/plasser/:seat/onsker", to)}?gjort=1`);
}

export default function SeatWishes({ loaderData, actionData }: Route.ComponentProps) {
  const { agency, seat, trainees, isDone } = loaderData;
  const { t } = useTranslation("hosting");
  const { lang, locale } = useLocale();
  const failed: FormFailure | undefined = actionData;
  const to = { lang, agency: agency.slug };
  return (
    <HostFrame
      agency={agency}
      title={t("wish.title")}
      lead={
        seat.needed.length > 0
          ? t("wish.lead", { skills: joinList(seat.needed, locale, "and") })
          : t("wish.leadPlain")
      }
      above={[
        {
          to: href("/:lang?/virksomhet/:agency/vertskap/plasser/:seat", { ...to, seat: seat.id }),
          label: seat.title,
        },
      ]}
      failed={failed}
      receipt={isDone ? t("saved") : null}
    >
      <Note>
        <p>{t("wish.note")}</p>
      </Note>
      {trainees.length > 0 ? (
        <WishList trainees={trainees} failed={failed} />
      ) : (
        <EmptyState>{t("wish.none")}</EmptyState>
      )}
    </HostFrame>
  );
}
