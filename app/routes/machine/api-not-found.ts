import { problemAnswer } from "~/domain/open-data/problem-answer";

/** The API has nothing here. */
export function loader() {
  return problemAnswer(404);
}
