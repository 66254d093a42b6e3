import type { Venue } from "../../model/records/venue.ts";

/** What a group asks of every place. Each is a key of `venue.accessibility`; a venue may have more. */
export const accessQuestions = [
  "step-free",
  "lift",
  "toilets",
  "hearing loop",
  "microphone",
  "quiet corner",
  "scent-free",
] as const;
export type AccessQuestion = (typeof accessQuestions)[number];

export const accessAnswers = ["yes", "no", "not known"] as const;
export type AccessAnswer = (typeof accessAnswers)[number];

export interface Answered {
  readonly question: string;
  readonly answer: AccessAnswer;
}

/** Every question with its answer: what nobody asked is not known, which is neither yes nor no. */
export function answersOf({
  accessibility = {},
}: Pick<Venue, "accessibility">): readonly Answered[] {
  const own = Object.keys(accessibility).filter((key) => !isKnown(key));
  return [...accessQuestions, ...own.toSorted()].map((question) => ({
    question,
    answer: accessibility[question] ?? "not known",
  }));
}

function isKnown(key: string): key is AccessQuestion {
  return accessQuestions.some((one) => one === key);
}
