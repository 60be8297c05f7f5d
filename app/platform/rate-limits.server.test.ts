import { afterAll, beforeEach, expect, test, vi } from "vitest";

const hits = new Map<string, number>();

vi.doMock("./env.server.ts", () => ({
  env: () => ({ SUPABASE_SECRET_KEY: "secret", RATE_LIMIT_FACTOR: 1 }),
}));
vi.doMock("./database.server.ts", () => ({
  serviceClient: () => ({
    async rpc(_name: string, { p_key, p_limit }: { p_key: string; p_limit: number }) {
      const count = (hits.get(p_key) ?? 0) + 1;
      hits.set(p_key, count);
      return { data: { allowed: count <= p_limit, retry_after: 60 }, error: null };
    },
  }),
}));
// Files of this project share what they have imported.
vi.resetModules();
const { rateLimits, takeRateLimit } = await import("./rate-limits.server.ts");
afterAll(() => {
  vi.doUnmock("./env.server.ts");
  vi.doUnmock("./database.server.ts");
  vi.resetModules();
});

const allowed = async (name: keyof typeof rateLimits, account: string, address: string) =>
  (await takeRateLimit(name, { account, address })).allowed;

beforeEach(() => hits.clear());

test("one address that tries without end cannot keep the owner out", async () => {
  for (let tries = 0; tries < 200; tries += 1) await allowed("signIn", "a@b.no", "203.0.113.1");
  expect(await allowed("signIn", "a@b.no", "203.0.113.1")).toBe(false);
  expect(await allowed("signIn", " A@B.no", "198.51.100.7")).toBe(true);
});

test("an account is limited however many addresses ask, and an address however many accounts", async () => {
  const { perAccount, perAddress } = rateLimits.recovery;
  for (let tries = 0; tries < perAccount; tries += 1)
    expect(await allowed("recovery", "a@b.no", `address ${tries}`)).toBe(true);
  expect(await allowed("recovery", "a@b.no", "another address")).toBe(false);
  for (let tries = 0; tries < perAddress; tries += 1) await allowed("recovery", `account ${tries}`, "one");
  expect(await allowed("recovery", "one more", "one")).toBe(false);
});

test("one address cannot try a password on account after account", async () => {
  const answers = [];
  for (let tries = 0; tries < 400; tries += 1) answers.push(await allowed("signIn", `a${tries}@b.no`, "one"));
  expect(answers.filter(Boolean)).toHaveLength(rateLimits.signIn.perAddress);
});

test("no key tells who it stands for", async () => {
  await allowed("signIn", "a@b.no", "203.0.113.1");
  for (const key of hits.keys()) expect(key).toMatch(/^[0-9a-f]{64}$/);
});
