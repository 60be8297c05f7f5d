import fc from "fast-check";
import { expect, test } from "vitest";
import { languageShare } from "./language-share";

const rows = (nb: number, nn: number) => [
  { language: "nb", ads: 1, words: nb },
  { language: "nn", ads: 1, words: nn },
  { language: "en", ads: 9, words: 9000 },
];

test("the state owes a quarter of each form, others decide for themselves", () => {
  expect(languageShare(rows(800, 200), "state")).toMatchObject({ isDuty: true, tooLittle: "nn" });
  expect(languageShare(rows(200, 800), "state")?.tooLittle).toBe("nb");
  expect(languageShare(rows(750, 250), "state")?.tooLittle).toBeNull();
  expect(languageShare(rows(1000, 0), "municipality")).toMatchObject({ isDuty: false, tooLittle: null });
});

test("24.9 percent is too little although it is shown as 25", () => {
  const share = languageShare(rows(751, 249), "state");
  expect(share?.forms.map(({ percent }) => percent)).toEqual([75, 25]);
  expect(share?.tooLittle).toBe("nn");
});

test("without Norwegian ads there is nothing to tell", () => {
  expect(languageShare([{ language: "en", ads: 2, words: 100 }], "state")).toBeNull();
});

test("the shares are a hundred together, whatever the words", () => {
  const words = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(words, words, (nb, nn) => {
      const forms = languageShare(rows(nb, nn), "state")?.forms ?? [];
      expect(forms.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
    }),
  );
});
