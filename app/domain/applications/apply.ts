import type { ApplicationStatus } from "./application-steps";
import type { Wish, WishChoices } from "./wishes";

/** A question of the ad. `criterion` is what it asks about: a must or a wish. */
export type ApplyQuestion = {
  id: string;
  kind: "text" | "yes_no" | "choice";
  prompt: string;
  hint: string | null;
  choices: string[];
  isRequired: boolean;
  maxLength: number;
  criterion: { kind: "must" | "desired"; text: string } | null;
};

/** What a document beside the CV can be. */
export const otherDocumentKinds = ["diploma", "certificate", "other"] as const;
export type DocumentKind = "cv" | (typeof otherDocumentKinds)[number];

export type OwnDocument = {
  id: string;
  kind: DocumentKind;
  fileName: string;
  byteSize: number;
  storageKey: string;
};

export const genders = ["woman", "man", "other", "undisclosed"] as const;
export type Gender = (typeof genders)[number];

/** What the first step asks for. Text as it was typed; dates as YYYY-MM-DD. */
export type Details = {
  fullName: string | null;
  email: string | null;
  phone: string | null;
  birthDate: string | null;
  gender: Gender | null;
  /** A municipality by its number, or a country abroad by its code. */
  home: string | null;
  occupationalTitle: string | null;
};

/** The ad as somebody who applies needs it. `isLive` decides what is shown; the database decides when it is sent. */
export type ApplyListing = {
  id: string;
  slug: string;
  title: string;
  language: string;
  agency: string;
  deadline: string;
  isLive: boolean;
  deletionMonths: number;
  questions: ApplyQuestion[];
  /** Null where the ad belongs to no cohort. */
  wishChoices: WishChoices | null;
};

/** The candidate's own application to that ad. `savedAt` is the newest change of any part. */
export type OwnApplication = {
  id: string;
  status: ApplicationStatus;
  submittedAt: string | null;
  savedAt: string;
  details: Details;
  motivation: string | null;
  offListRequested: boolean;
  offListReason: string | null;
  answers: Record<string, string>;
  wishes: Wish[];
  documents: OwnDocument[];
};

/** The name of a question's field in the form. */
export const answerField = (questionId: string) => `svar-${questionId}`;
