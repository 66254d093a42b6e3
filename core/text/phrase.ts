/** The languages of the application and of what it publishes. */
export type Language = "en" | "fr";

export const languages = ["en", "fr"] as const satisfies readonly Language[];

/** One sentence in both languages, made from the facts it names. */
export type Phrase<Facts> = Readonly<Record<Language, (facts: Facts) => string>>;

/** What a failure or a finding says of itself: its code picks the phrase, the facts fill it. */
export type Facts = Readonly<Record<string, string | number>>;

/** An expected failure: a literal code, and the facts that its sentence names. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly facts: Facts;
}
