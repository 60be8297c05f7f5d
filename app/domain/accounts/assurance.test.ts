import { expect, test } from "vitest";
import { assuranceOf, suffices } from "./assurance.ts";

test.each([
  [{}, "password"],
  [{ aal: "aal1", amr: [{ method: "password", timestamp: 1 }] }, "password"],
  [{ aal: "aal1", amr: [{ method: "otp", timestamp: 1 }] }, "password"],
  [{ aal: "aal2", amr: [{ method: "totp" }, { method: "password" }] }, "second_factor"],
  [{ aal: "aal1", amr: [{ method: "oauth", timestamp: 1 }] }, "id_provider"],
  [{ aal: "aal1", amr: ["sso/saml"] }, "id_provider"],
  [{ aal: 2, amr: "oauth" }, "password"],
] as const)("%o is %s", (claims, level) => {
  expect(assuranceOf(claims)).toBe(level);
});

test("what is surer does for what is demanded less", () => {
  expect(suffices("id_provider", "second_factor")).toBe(true);
  expect(suffices("password", "password")).toBe(true);
  expect(suffices("password", "second_factor")).toBe(false);
  expect(suffices("second_factor", "id_provider")).toBe(false);
});
