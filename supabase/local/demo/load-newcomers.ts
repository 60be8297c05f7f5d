import type postgres from "postgres";
import { demoId } from "./demo-id.ts";
import type { People } from "./people.ts";

/** A number that no register gives out. */
const WAITING_AGENCY = { name: "Prøvelia kommune", orgNumber: "000020001", municipality: "5047" };

/** Does something as one person, by the functions that the site calls. */
async function as(tx: postgres.TransactionSql, accountId: string, run: () => Promise<unknown>) {
  await tx`select set_config('request.jwt.claims', ${JSON.stringify({ sub: accountId, role: "authenticated" })}, true)`;
  await run();
  await tx`select set_config('request.jwt.claims', '', true)`;
}

const REPORTS = [
  {
    slug: "eksempel-kommune",
    reason: "discrimination",
    message: "Det står at dere helst vil ha noen under 35. Er det lov?",
  },
  { slug: "fjordbyen-kommune", reason: "other", message: "Lenka til kommunen verkar ikkje." },
];

/** A public ad of each of two invented agencies is reported, as anybody can. */
export async function loadReports(tx: postgres.TransactionSql) {
  for (const { slug, reason, message } of REPORTS)
    await tx`
      insert into public.listing_reports (listing_id, reason, message)
      select l.id, ${reason}, ${message} from public.listings l join public.agencies a on a.id = l.agency_id
      where a.slug = ${slug} and l.status = 'published' order by l.deadline desc limit 1`;
}

/** An agency that waits to be verified, and an invitation that waits for an answer in the local mailbox. */
export async function loadNewcomers(tx: postgres.TransactionSql, people: People): Promise<void> {
  const { name, orgNumber, municipality } = WAITING_AGENCY;
  await as(
    tx,
    people.registrant.id,
    () => tx`select public.register_agency(${name}, ${orgNumber}, 'municipality', ${municipality})`,
  );
  await tx`update public.agencies set is_example = true where org_number = ${orgNumber}`;
  const owner = people.demo.find(({ email }) => email === "beslutter@demo.example")!;
  await as(
    tx,
    owner.id,
    () => tx`select public.invite_member(a.id, 'ny.kollega@eksempel-kommune.example', 'recruiter', 'nn')
      from public.agencies a where a.slug = 'eksempel-kommune'`,
  );
  await tx`update public.invitations set id = ${demoId("invitation", 1)}`;
}
