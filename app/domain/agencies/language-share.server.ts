import type { RequestDatabase } from "~/platform/database.server";
import { type LanguageShare, languageShare } from "./language-share";

/** Bokmål and nynorsk in the ads the agency has made public over the last year; null when there are none in Norwegian. */
export async function findLanguageShare(
  database: RequestDatabase,
  agencyId: string,
): Promise<LanguageShare | null> {
  const [share, agency] = await Promise.all([
    database.rpc("language_share", { p_agency: agencyId }),
    database.from("agencies").select("employer_type").eq("id", agencyId).maybeSingle(),
  ]);
  if (share.error) throw share.error;
  if (agency.error) throw agency.error;
  return languageShare(share.data, agency.data?.employer_type ?? "");
}
