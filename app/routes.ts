import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

/**
 * The whole URL map. Addresses are Norwegian and permanent; a changed one gets a permanent redirect.
 * Bokmål has no prefix, nynorsk and English have `/nn` and `/en` before the same paths.
 */
export default [
  route(":lang?", "routes/lang-layout.tsx", [
    // Public: what anyone may read.
    index("routes/public/start.tsx"),
    route("stillinger", "routes/public/listings.tsx"),
    route("stillinger/forslag", "routes/public/search-suggestions.ts"),
    route("stillinger/:slug", "routes/public/listing.tsx"),
    route("stillinger/:slug/meld", "routes/public/report-listing.tsx"),
    route("arbeidsgivere", "routes/public/agencies.tsx"),
    route("arbeidsgivere/:slug", "routes/public/agency.tsx"),
    route("traineeprogram", "routes/public/programmes.tsx"),
    route("traineeprogram/:slug", "routes/public/programme.tsx"),
    route("fordeler", "routes/public/benefits.tsx"),
    route("historier", "routes/public/stories.tsx"),
    route("historier/:slug", "routes/public/story.tsx"),
    route("historier/:slug/ta-ned", "routes/public/take-down-story.tsx"),
    route("historier/svar/:id", "routes/public/story-answer.tsx"),
    route("om", "routes/public/about.tsx"),
    route("om/algoritmer", "routes/public/algorithms.tsx"),
    route("om/algoritmer/medbestemmelse", "routes/public/co-determination.tsx"),
    route("personvern", "routes/public/privacy.tsx"),
    route("tilgjengelighet", "routes/public/accessibility.tsx"),

    // Account: sign up, sign in, sign out.
    route("logg-inn", "routes/account/sign-in.tsx"),
    route("registrer", "routes/account/sign-up.tsx"),
    route("sjekk-e-posten", "routes/account/check-mail.tsx"),
    route("auth/confirm", "routes/account/confirm.tsx"),
    route("glemt-passord", "routes/account/forgotten-password.tsx"),
    route("glemt-passord/nytt", "routes/account/new-password.tsx"),
    route("logg-ut", "routes/account/sign-out.tsx"),
    route("avmeld/:token", "routes/account/unsubscribe.tsx"),
    route("forny/:token", "routes/account/renew-alerts.tsx"),
    route("invitasjon/:token", "routes/account/invitation.tsx"),
    route("sikrere-innlogging", "routes/account/stronger-sign-in.tsx"),
    route("registrer-virksomhet", "routes/account/register-agency.tsx"),

    // Candidate: applying, one address per step so that each can be kept as a bookmark, and /min-side.
    route("stillinger/:slug/sok", "routes/candidate/apply-layout.tsx", [
      index("routes/candidate/apply-start.tsx"),
      layout("routes/candidate/apply-draft-layout.tsx", [
        route("om-deg", "routes/candidate/apply-details.tsx"),
        route("krav-og-onsker", "routes/candidate/apply-answers.tsx"),
        route("vertskap", "routes/candidate/apply-wishes.tsx"),
        route("dokumenter", "routes/candidate/apply-documents.tsx"),
        route("frivillig", "routes/candidate/apply-voluntary.tsx"),
        route("se-over", "routes/candidate/apply-review.tsx"),
      ]),
      route("kvittering", "routes/candidate/apply-receipt.tsx"),
    ]),
    route("stillinger/:slug/favoritt", "routes/candidate/keep-listing.tsx"),
    route("min-side", "routes/candidate/my-layout.tsx", [
      index("routes/candidate/my-page.tsx"),
      route("soknader", "routes/candidate/my-applications.tsx"),
      route("soknader/:id", "routes/candidate/my-application.tsx"),
      route("soknader/:id/trekk", "routes/candidate/withdraw-application.tsx"),
      route("soknader/:id/onsker", "routes/candidate/withdraw-wish.tsx"),
      route("soknader/:id/dokumenter/:documentId", "routes/candidate/my-document.ts"),
      route("lagrede-sok", "routes/candidate/saved-searches.tsx"),
      route("lagrede-sok/ny", "routes/candidate/save-search.tsx"),
      route("lagrede-sok/:id", "routes/candidate/saved-search.tsx"),
      route("favoritter", "routes/candidate/favourites.tsx"),
    ]),

    // Agency: /virksomhet/:agency.
    route("virksomhet/:agency", "routes/agency/layout.tsx", [
      index("routes/agency/overview.tsx"),
      route("stillinger", "routes/agency/listings.tsx"),
      route("stillinger/ny", "routes/agency/new-listing.tsx"),
      route("stillinger/:id", "routes/agency/listing.tsx"),
      route("stillinger/:id/rediger/:section?", "routes/agency/edit-listing.tsx"),
      route("stillinger/:id/forhandsvisning", "routes/agency/preview-listing.tsx"),
      route("stillinger/:id/steg/:step", "routes/agency/move-listing.tsx"),
      route("stillinger/:id/nav.json", "routes/agency/nav-ad.ts"),
      route("stillinger/:id/soknader", "routes/agency/applications.tsx"),
      route("stillinger/:id/kommentarer", "routes/agency/comments.tsx"),
      route("stillinger/:id/plasser", "routes/agency/seats.tsx"),
      route("soknader/:id", "routes/agency/application.tsx"),
      route("soknader/:id/dokumenter/:documentId", "routes/agency/document.ts"),
      route("medlemmer", "routes/agency/members.tsx"),
      route("medlemmer/inviter", "routes/agency/invite.tsx"),
      route("medlemmer/:account", "routes/agency/member.tsx"),
      route("profil", "routes/agency/profile.tsx"),
      route("historier", "routes/agency/stories.tsx"),
      route("historier/ny", "routes/agency/new-story.tsx"),
      route("historier/:id", "routes/agency/story.tsx"),
      route("vertskap", "routes/agency/hosting.tsx"),
      route("vertskap/faddere", "routes/agency/host-mentors.tsx"),
      route("vertskap/kull/:cohort", "routes/agency/host-cohort.tsx"),
      route("vertskap/kull/:cohort/ny-plass", "routes/agency/new-host-seat.tsx"),
      route("vertskap/plasser/:seat", "routes/agency/host-seat.tsx"),
      route("vertskap/plasser/:seat/onsker", "routes/agency/seat-wishes.tsx"),
      route("vertskap/plasseringer/:placement", "routes/agency/host-placement.tsx"),
    ]),

    // Programme: /program/:programme, for its coordinators.
    route("program/:programme", "routes/programme/layout.tsx", [
      index("routes/programme/programme.tsx"),
      route("mal", "routes/programme/template.tsx"),
      route("folk", "routes/programme/people.tsx"),
      route("kull/ny", "routes/programme/new-cohort.tsx"),
      route("kull/:cohort", "routes/programme/cohort.tsx"),
      route("kull/:cohort/rammer", "routes/programme/cohort-terms.tsx"),
      route("kull/:cohort/perioder", "routes/programme/cohort-segments.tsx"),
      route("kull/:cohort/steg/:step", "routes/programme/move-cohort.tsx"),
      route("kull/:cohort/opptak", "routes/programme/admissions.tsx"),
      route("kull/:cohort/opptak/:application", "routes/programme/admit.tsx"),
      route("kull/:cohort/trainee/:trainee", "routes/programme/trainee.tsx"),
      route("kull/:cohort/plassering/:placement", "routes/programme/placement.tsx"),
      route("kull/:cohort/plassering/:placement/endre/:kind?", "routes/programme/ask-change.tsx"),
      route("kull/:cohort/plassering/:placement/kostnader", "routes/programme/placement-costs.tsx"),
      route("kull/:cohort/endringer", "routes/programme/change-requests.tsx"),
      route("kull/:cohort/endringer/:request", "routes/programme/change-request.tsx"),
      route("kull/:cohort/tilsettinger", "routes/programme/appointments.tsx"),
      route("kull/:cohort/samlinger", "routes/programme/gatherings.tsx"),
      route("kull/:cohort/samlinger/skriv/:gathering?", "routes/programme/edit-gathering.tsx"),
      route("kull/:cohort/samlinger/:gathering", "routes/programme/gathering.tsx"),
      route("kull/:cohort/meldinger", "routes/programme/messages.tsx"),
      route("kull/:cohort/kostnader", "routes/programme/costs.tsx"),
      route("kull/:cohort/kostnader.csv", "routes/programme/cost-ledger.ts"),
      route("kull/:cohort/oppfolging", "routes/programme/follow-up.tsx"),
      route("kull/:cohort/plan", "routes/programme/plans.tsx"),
      route("kull/:cohort/plan/sammenlign", "routes/programme/compare-plans.tsx"),
      route("kull/:cohort/plan/:plan", "routes/programme/plan.tsx"),
      route("kull/:cohort/plan/:plan/plan.csv", "routes/programme/plan-csv.ts"),
      route("kull/:cohort/plan/:plan/plassering/:trainee/:segment", "routes/programme/plan-placement.tsx"),
      route("kull/:cohort/plan/:plan/ta-i-bruk", "routes/programme/publish-plan.tsx"),
    ]),

    // Mentor: /mentor, the own trainees alone.
    route("mentor", "routes/mentor/layout.tsx", [
      index("routes/mentor/mentees.tsx"),
      route(":placement", "routes/mentor/mentee.tsx"),
      route(":placement/avtale", "routes/mentor/agreement.tsx"),
      route(":placement/samtaler/:checkIn", "routes/mentor/check-in.tsx"),
    ]),

    // Trainee: /trainee, one's own time in a programme.
    route("trainee", "routes/trainee/layout.tsx", [
      index("routes/trainee/overview.tsx"),
      route("plasseringer/:id", "routes/trainee/placement.tsx"),
      route("plasseringer/:id/endre/:kind", "routes/trainee/change.tsx"),
      route("endringer", "routes/trainee/changes.tsx"),
      route("bytter/:id", "routes/trainee/swap.tsx"),
      route("samlinger", "routes/trainee/gatherings.tsx"),
      route("samlinger/:id", "routes/trainee/gathering.tsx"),
      route("kompetanse", "routes/trainee/competence.tsx"),
      route("puls/:id", "routes/trainee/pulse.tsx"),
      route("pass", "routes/trainee/passport.tsx"),
      route("pass.pdf", "routes/trainee/passport-pdf.ts"),
      route("kalender", "routes/trainee/calendar.tsx"),
      route("etterpa", "routes/trainee/follow-up.tsx"),
    ]),

    // Admin: /admin, not there for anybody else.
    route("admin", "routes/admin/layout.tsx", [
      route("virksomheter", "routes/admin/agencies.tsx"),
      route("virksomheter/:id", "routes/admin/agency.tsx"),
      route("meldinger", "routes/admin/reports.tsx"),
      route("meldinger/:id", "routes/admin/report.tsx"),
      route("drift", "routes/admin/workings.tsx"),
    ]),

    // Whatever is left: the page that says so.
    route("*", "routes/not-found.tsx"),
  ]),

  // Machine: outside the languages.
  route("healthz", "routes/machine/healthz.ts"),
  route("readyz", "routes/machine/readyz.ts"),
  route("robots.txt", "routes/machine/robots.ts"),
  route("sitemap.xml", "routes/machine/sitemap.ts"),
  route("sitemap/:part", "routes/machine/sitemap-part.ts"),
  route("trainee/kalender.ics", "routes/machine/calendar-feed.ts"),
  layout("routes/machine/open-data-layout.ts", [
    route("feed/stillinger.json", "routes/machine/feed-json.ts"),
    route("feed/stillinger.atom", "routes/machine/feed-atom.ts"),
    route("api/v1/openapi.json", "routes/machine/api-openapi.ts"),
    route("api/v1/listings", "routes/machine/api-listings.ts"),
    route("api/v1/listings/:id", "routes/machine/api-listing.ts"),
    route("api/*", "routes/machine/api-not-found.ts"),
  ]),
] satisfies RouteConfig;
