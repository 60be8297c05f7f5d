import { z } from "zod";
import { type ApplyQuestion, answerField } from "./apply";

/** Text of a `yes_no` answer as it is stored. */
export const yesNo = ["yes", "no"] as const;

/** Reads every question as text; what an answer may be is judged by `answerError`, which knows the question. */
export function answersForm(questions: readonly ApplyQuestion[]) {
  return z.object(
    Object.fromEntries(questions.map(({ id }) => [answerField(id), z.string().max(4000).optional()])),
  );
}

type AnswerError = { key: string; values: { prompt: string; count: number } };

/**
 * What to do about an answer, or null when it can stand. A required question may stay open only in a draft that is
 * saved for later (`isDraft`).
 */
export function answerError(
  question: ApplyQuestion,
  answer: string | undefined,
  isDraft: boolean,
): AnswerError | null {
  const error = (name: string): AnswerError => ({
    key: `applications:error.${name}`,
    values: { prompt: question.prompt, count: question.maxLength },
  });
  const isText = question.kind === "text";
  if (!answer) return question.isRequired && !isDraft ? error(isText ? "answerText" : "answerChoice") : null;
  if (isText) return answer.length > question.maxLength ? error("answerTooLong") : null;
  const choices: readonly string[] = question.kind === "yes_no" ? yesNo : question.choices;
  return choices.includes(answer) ? null : error("answerChoice");
}
