import { expect, test } from "vitest";
import { contentDisposition, fileResponse } from "./files.server.ts";

test.each([
  ["cv.pdf", `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
  ["Søknad (2).pdf", `attachment; filename="S_knad (2).pdf"; filename*=UTF-8''S%C3%B8knad%20%282%29.pdf`],
  [
    `a"; x="b\r\n.pdf`,
    `attachment; filename="a__ x__b__.pdf"; filename*=UTF-8''a%22%3B%20x%3D%22b%0D%0A.pdf`,
  ],
  ["履歴書.pdf", `attachment; filename="___.pdf"; filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf`],
])("the name %s is written so that every browser reads it and nothing breaks out", (name, expected) => {
  expect(contentDisposition("attachment", name)).toBe(expected);
});

test.each(["attachment", "inline"] as const)(
  "an %s file is kept in no cache and runs nothing",
  (disposition) => {
    const { headers } = fileResponse(new ReadableStream(), {
      name: "cv.pdf",
      contentType: "application/pdf",
      disposition,
    });
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
  },
);
