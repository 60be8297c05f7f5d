import type { SupabaseClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDocument } from "../../app/domain/applications/add-document.server.ts";
import { findOwnDocument } from "../../app/domain/applications/own-document.server.ts";
import { removeDocument } from "../../app/domain/applications/remove-document.server.ts";
import { openFile } from "../../app/platform/files.server.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeAgency, makeDraftApplication, makeLiveListing } from "../support/hiring.ts";
import { makeAccount, type Person } from "../support/people.ts";

const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
const cv = { name: "cv.pdf", bytes: pdf, kind: "cv" as const };

let database: TestDatabase;
let candidate: Person;
let client: SupabaseClient;
let applicationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  candidate = await makeAccount(database.sql);
  const api = await database.api();
  client = await api.signedIn(candidate.email);
});
afterAll(() => database.close());

/** A draft of its own without documents. */
async function newDraft() {
  const listing = await makeLiveListing(database.sql, (await makeAgency(database.sql)).id);
  const draft = await makeDraftApplication(database.sql, listing, candidate);
  applicationId = draft.id;
  await database.sql`delete from public.application_documents where application_id = ${applicationId}`;
  await database.sql`delete from storage.objects where name like ${`${applicationId}/%`}`;
  return { id: applicationId, documents: [] };
}

async function kept() {
  const rows = await database.sql`select id, storage_key, file_name, sha256 from public.application_documents
    where application_id = ${applicationId}`;
  const files = await database.sql`select name from storage.objects where name like ${`${applicationId}/%`}`;
  return { rows, files: files.map(({ name }) => name as string) };
}

test("a document is a row and a file, and removing it takes both", async () => {
  const draft = await newDraft();
  expect(await addDocument(client, draft, 0, cv)).toEqual({ ok: true });
  const { rows, files } = await kept();
  expect(files).toEqual([rows[0]!.storage_key]);
  const found = await findOwnDocument(client, candidate.id, draft.id, rows[0]!.id);
  expect(found).toMatchObject({ fileName: "cv.pdf", contentType: "application/pdf" });
  const body = await openFile(client, found!.storageKey);
  expect(new Uint8Array(await new Response(body).arrayBuffer())).toEqual(pdf);

  expect(await removeDocument(client, draft.id, rows[0]!.id)).toEqual({ ok: true });
  expect(await kept()).toEqual({ rows: [], files: [] });
  expect(await openFile(client, found!.storageKey)).toBeNull();
  expect(await removeDocument(client, draft.id, rows[0]!.id)).toEqual({ ok: true });
});

test("a new CV takes the place of the old one", async () => {
  const draft = await newDraft();
  await addDocument(client, draft, 0, cv);
  const [old] = (await kept()).rows;
  const documents = [
    { id: old!.id, kind: "cv" as const, fileName: "cv.pdf", byteSize: 1, storageKey: old!.storage_key },
  ];
  expect(await addDocument(client, { ...draft, documents }, 1, { ...cv, name: "ny.pdf" })).toEqual({
    ok: true,
  });
  const { rows, files } = await kept();
  expect(rows.map((row) => row.file_name)).toEqual(["ny.pdf"]);
  expect(files).toEqual([rows[0]!.storage_key]);
});

test("a full draft still takes a new CV for the old one, and nothing more", async () => {
  const draft = await newDraft();
  for (let count = 0; count < 9; count++)
    await addDocument(client, draft, count, { ...cv, name: `vedlegg ${count}.pdf`, kind: "other" });
  await addDocument(client, draft, 9, cv);
  const old = (await kept()).rows.find((row) => row.file_name === "cv.pdf");
  const documents = [
    { id: old!.id, kind: "cv" as const, fileName: "cv.pdf", byteSize: 1, storageKey: old!.storage_key },
  ];
  const full = { ...draft, documents };
  expect(await addDocument(client, full, 10, { ...cv, name: "ny.pdf" })).toEqual({ ok: true });
  const { rows, files } = await kept();
  expect(rows).toHaveLength(10);
  expect(files.sort()).toEqual(rows.map((row) => row.storage_key).sort());
  expect(rows.map((row) => row.file_name)).toContain("ny.pdf");
  const more = await addDocument(client, full, 10, { ...cv, kind: "other" });
  expect(more).toEqual({ ok: false, reason: "too_many" });
});

test("what is not a PDF leaves nothing behind", async () => {
  const draft = await newDraft();
  const html = { ...cv, bytes: new TextEncoder().encode("<!doctype html><p>Hei") };
  expect(await addDocument(client, draft, 0, html)).toEqual({ ok: false, reason: "wrong_type" });
  expect(await kept()).toEqual({ rows: [], files: [] });
});

test("when the row is refused, the file is taken away again", async () => {
  const draft = await newDraft();
  const failing = new Proxy(client, {
    get(target, name) {
      if (name !== "from") return Reflect.get(target, name);
      return () => ({
        insert: async () => ({ error: { code: "P0001", message: "too_many_documents", details: "" } }),
      });
    },
  });
  expect(await addDocument(failing, draft, 0, cv)).toEqual({ ok: false, reason: "too_many" });
  expect((await kept()).files).toEqual([]);
});

test("the eleventh document is refused, whatever the page counted, and leaves nothing behind", async () => {
  const draft = await newDraft();
  const document = { ...cv, kind: "other" as const };
  for (let round = 0; round < 10; round += 1)
    expect(await addDocument(client, draft, 0, document)).toEqual({ ok: true });
  expect(await addDocument(client, draft, 0, document)).toEqual({ ok: false, reason: "too_many" });
  const { rows, files } = await kept();
  expect(rows).toHaveLength(10);
  expect(files).toHaveLength(10);
});

test("nothing is added to an application that was sent in the meantime", async () => {
  const draft = await newDraft();
  await addDocument(client, draft, 0, cv);
  const [row] = (await kept()).rows;
  expect((await client.rpc("submit_application", { p_application: draft.id })).error).toBeNull();
  expect(await addDocument(client, draft, 0, cv)).toEqual({ ok: false, reason: "not_a_draft" });
  await removeDocument(client, draft.id, row!.id);
  const after = await kept();
  expect(after.rows.map(({ id }) => id)).toEqual([row!.id]);
  expect(after.files).toEqual([row!.storage_key]);
});
