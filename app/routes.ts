import { index, type RouteConfig, route } from "@react-router/dev/routes";

/**
 * The whole URL map. Addresses are Norwegian and permanent; a changed one gets a permanent redirect.
 * Bokmål has no prefix, nynorsk and English have `/nn` and `/en` before the same paths.
 */
export default [
  route(":lang?", "routes/lang-layout.tsx", [
    // Public: what anyone may read.
    index("routes/public/start.tsx"),

    // Account: sign up, sign in, sign out.

    // Candidate: /min-side and applying.

    // Agency: /virksomhet/:agency.

    // Whatever is left: the page that says so.
    route("*", "routes/not-found.tsx"),
  ]),

  // Machine: outside the languages.
  route("healthz", "routes/machine/healthz.ts"),
  route("readyz", "routes/machine/readyz.ts"),
  route("robots.txt", "routes/machine/robots.ts"),
] satisfies RouteConfig;
