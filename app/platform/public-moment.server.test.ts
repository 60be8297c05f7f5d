import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetPublicMoment, inPublicMoment } from "./public-moment.server";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  forgetPublicMoment();
});

function counter() {
  let reads = 0;
  return { read: async () => ++reads };
}

test("readers within a second share one reading, the next second reads anew", async () => {
  const { read } = counter();
  const [first, second] = await Promise.all([
    inPublicMoment(null, "a", read),
    inPublicMoment(null, "a", read),
  ]);
  expect([first, second]).toEqual([1, 1]);
  vi.advanceTimersByTime(999);
  expect(await inPublicMoment(null, "a", read)).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await inPublicMoment(null, "a", read)).toBe(2);
});

test("what stands under another key is another answer", async () => {
  const { read } = counter();
  expect(await inPublicMoment(null, "a", read)).toBe(1);
  expect(await inPublicMoment(null, "b", read)).toBe(2);
});

test("who is signed in reads alone", async () => {
  const { read } = counter();
  await inPublicMoment(null, "a", read);
  expect(await inPublicMoment({}, "a", read)).toBe(2);
  expect(await inPublicMoment(null, "a", read)).toBe(1);
});

test("an error reaches all who wait and nobody after them", async () => {
  const fails = () => Promise.reject(new Error("no answer"));
  const waiting = [inPublicMoment(null, "a", fails), inPublicMoment(null, "a", fails)];
  for (const answer of waiting) await expect(answer).rejects.toThrow("no answer");
  expect(await inPublicMoment(null, "a", async () => "well again")).toBe("well again");
});

test("after a writing the next reader reads anew, also while an older reading goes on", async () => {
  let finish: (answer: string) => void = () => {};
  const slow = inPublicMoment(null, "a", () => new Promise<string>((resolve) => (finish = resolve)));
  forgetPublicMoment();
  const next = inPublicMoment(null, "a", async () => "new");
  finish("old");
  expect(await slow).toBe("old");
  expect(await next).toBe("new");
  expect(await inPublicMoment(null, "a", async () => "newer")).toBe("new");
});

test("two hundred answers are kept, the oldest go", async () => {
  const { read } = counter();
  for (let index = 0; index <= 200; index += 1) await inPublicMoment(null, `page ${index}`, read);
  expect(await inPublicMoment(null, "page 200", read)).toBe(201);
  expect(await inPublicMoment(null, "page 0", read)).toBe(202);
});
