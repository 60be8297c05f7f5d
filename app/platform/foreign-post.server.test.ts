import { expect, test } from "vitest";
import { isForeignPost } from "./foreign-post.server.ts";

const own = ["http://10.0.0.7:3000", "https://samfunnskode.example"];

test.each([
  ["POST", undefined, false],
  ["POST", "https://samfunnskode.example", false],
  ["POST", "http://10.0.0.7:3000", false],
  ["POST", "https://samfunnskode.example.evil.example", true],
  ["POST", "http://samfunnskode.example", true],
  ["DELETE", "https://annet.example", true],
  ["POST", "null", true],
  ["POST", "x", true],
  ["GET", "https://annet.example", false],
])("%s with origin %s is foreign: %s", (method, origin, expected) => {
  expect(isForeignPost(method, origin, own)).toBe(expected);
});
