import { data, type MiddlewareFunction, redirect } from "react-router";
import { databaseContext } from "~/context";
import { currentTraineeship } from "~/domain/traineeship/current-traineeship";
import { listTraineeships } from "~/domain/traineeship/my-traineeship.server";
import { todayInNorway } from "~/domain/traineeship/traineeship";
import { viewerOf } from "~/middleware/viewer";
import { traineeshipContext } from "./own-traineeship.server";

/**
 * Whoever is no trainee has nothing here. Who is in several cohorts names one in the address (`kull`); a page of another
 * one's placement says so in its address, and one that is not the person's own answers 404.
 */
export const chooseTraineeship: MiddlewareFunction<Response> = async (
  { context, params, url, request },
  next,
) => {
  const viewer = viewerOf(context);
  if (!viewer.isTrainee) throw data(null, { status: 404 });
  const all = await listTraineeships(context.get(databaseContext), viewer.accountId);
  const named = url.searchParams.get("kull");
  const current = currentTraineeship(all, todayInNorway());
  const ofPlacement = all.find(({ placements }) => placements.some(({ id }) => id === params.id));
  const chosen = named === null ? (ofPlacement ?? current) : all.find(({ key }) => key === named);
  if (!chosen) throw data(null, { status: 404 });
  if (named === null && chosen !== current && request.method === "GET") {
    const query = new URLSearchParams([...url.searchParams, ["kull", chosen.key]]);
    throw redirect(`${url.pathname}?${query}`);
  }
  context.set(traineeshipContext, { all, chosen, named });
  return next();
};
