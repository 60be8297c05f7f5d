import { openApi } from "~/domain/open-data/openapi";
import { conditionalAnswer } from "~/platform/conditional-answer.server";
import { env } from "~/platform/env.server";
import type { Route } from "./+types/api-openapi";

/** The description of the API. */
export function loader({ request }: Route.LoaderArgs) {
  return conditionalAnswer(request, {
    body: JSON.stringify(openApi(env().SITE_URL)),
    type: "application/json",
    cacheControl: "public, max-age=3600",
  });
}
