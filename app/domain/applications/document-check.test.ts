import { describe, expect, test } from "vitest";
import { documentName, documentType } from "./document-check.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = bytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");
const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
  8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54,
]);

describe("the content decides", () => {
  test.each([
    ["a PDF as CV", pdf, "cv", "application/pdf"],
    ["a picture as CV", png, "cv", null],
    ["a picture as another document", png, "document", "image/png"],
    ["HTML", bytes("<!doctype html><script>alert(1)</script>"), "document", null],
    ["text that says it is a PDF later on", bytes("hei %PDF-1.7"), "cv", null],
    ["nothing", new Uint8Array(), "cv", null],
  ] as const)("%s", async (_name, content, field, expected) => {
    expect(await documentType(content, field)).toBe(expected);
  });
});

test.each([
  ["CV Ida Nordmo.pdf", "application/pdf", "CV Ida Nordmo.pdf"],
  ["C:\\Users\\ida\\cv.PDF", "application/pdf", "cv.pdf"],
  ["../../etc/passwd", "application/pdf", "passwd.pdf"],
  ["vitnemål.exe", "image/png", "vitnemål.png"],
  ["a\u202Efdp.exe", "application/pdf", "afdp.pdf"],
  ["", "image/jpeg", "dokument.jpg"],
])("the name %j with %s becomes %j", (sent, type, expected) => {
  expect(documentName(sent, type)).toBe(expected);
});

test.each(["ø", "👩‍💻", "a😀"])(
  "a long name of %s is cut between letters and keeps its extension",
  (letter) => {
    const name = documentName(`${letter.repeat(400)}.pdf`, "application/pdf");
    expect([...name].length).toBeLessThanOrEqual(200);
    expect(name.isWellFormed()).toBe(true);
    expect(name.endsWith(".pdf")).toBe(true);
  },
);
