import { describe, expect, test } from "vitest";
import { answerError } from "./answers-form.ts";
import type { ApplyQuestion } from "./apply.ts";

const text: ApplyQuestion = {
  id: "1",
  kind: "text",
  prompt: "Hva har du laget?",
  hint: null,
  choices: [],
  isRequired: true,
  maxLength: 50,
  criterion: null,
};
const choice: ApplyQuestion = { ...text, kind: "choice", choices: ["Under 1 år", "Mer"] };
const yesNo: ApplyQuestion = { ...text, kind: "yes_no" };
const optional: ApplyQuestion = { ...text, isRequired: false };

describe("an answer", () => {
  test.each([
    ["text that fits", text, "Et planverktøy", false, null],
    ["an open required text", text, undefined, false, "answerText"],
    ["an open required choice", choice, undefined, false, "answerChoice"],
    ["an open question in a draft", text, undefined, true, null],
    ["an open question that is optional", optional, undefined, false, null],
    ["text that is too long", text, "x".repeat(51), false, "answerTooLong"],
    ["text that is too long, in a draft", text, "x".repeat(51), true, "answerTooLong"],
    ["one of the choices", choice, "Mer", false, null],
    ["something that is not a choice", choice, "Alt", true, "answerChoice"],
    ["yes", yesNo, "yes", false, null],
    ["ja", yesNo, "ja", false, "answerChoice"],
  ] as const)("%s", (_name, question, answer, isDraft, expected) => {
    expect(answerError(question, answer, isDraft)?.key ?? null).toBe(
      expected && `applications:error.${expected}`,
    );
  });

  test("an error names its question", () => {
    expect(answerError(text, undefined, false)?.values.prompt).toBe("Hva har du laget?");
  });
});
