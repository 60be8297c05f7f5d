/** How surely a session was signed in, the least sure first. */
export const assuranceLevels = ["password", "second_factor", "id_provider"] as const;
export type Assurance = (typeof assuranceLevels)[number];

/** The methods by which Supabase Auth names an identity provider. */
const providerMethods = ["oauth", "sso/saml"];

/**
 * How the session was signed in, from the claims of its verified token: `aal2` is a second factor, `amr` names the
 * methods. The database reads the same claims (private.assurance).
 */
export function assuranceOf(claims: { aal?: unknown; amr?: unknown }): Assurance {
  const methods = Array.isArray(claims.amr)
    ? claims.amr.map((entry: unknown) =>
        entry !== null && typeof entry === "object" && "method" in entry ? entry.method : entry,
      )
    : [];
  if (methods.some((method) => providerMethods.includes(String(method)))) return "id_provider";
  return claims.aal === "aal2" ? "second_factor" : "password";
}

export function suffices(held: Assurance, demanded: Assurance): boolean {
  return assuranceLevels.indexOf(held) >= assuranceLevels.indexOf(demanded);
}
