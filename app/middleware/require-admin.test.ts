import { RouterContextProvider } from "react-router";
import { expect, test } from "vitest";
import { viewerContext } from "~/context";
import { requireAdmin } from "./require-admin.ts";
import type { Viewer } from "./viewer.ts";

const member = { isAdmin: false } as Viewer;
const admin = { isAdmin: true } as Viewer;

/** The status an admin's page gives, and what was typed where the answer carries it along. */
async function ask(viewer: Viewer | null, method: "GET" | "POST") {
  const body = method === "POST" ? new URLSearchParams({ reason: "Fordi" }) : null;
  const request = new Request("http://site.test/admin/virksomheter/1", { method, body });
  const context = new RouterContextProvider();
  context.set(viewerContext, viewer);
  const args = { request, url: new URL(request.url), params: {}, context, pattern: "" } as never;
  try {
    await requireAdmin(args, async () => new Response());
    return { status: 200 };
  } catch (error) {
    const { data, init } = error as {
      data: { unsent: { fields: unknown } } | null;
      init: { status: number };
    };
    return { status: init.status, ...(data && { fields: data.unsent.fields }) };
  }
}

test("an admin's pages are there for admins alone, and what an admin typed outlives the session", async () => {
  expect(await ask(admin, "GET")).toEqual({ status: 200 });
  expect(await ask(admin, "POST")).toEqual({ status: 200 });
  expect(await ask(member, "GET")).toEqual({ status: 404 });
  expect(await ask(member, "POST")).toEqual({ status: 404 });
  expect(await ask(null, "GET")).toEqual({ status: 404 });
  expect(await ask(null, "POST")).toEqual({ status: 401, fields: [["reason", "Fordi"]] });
});
