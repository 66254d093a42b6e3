import { foldWords } from "../../../text/foldWords.ts";

/** What a section is for, by its heading. `general` headings name no group either. */
export type SectionSubject = "objective" | "calendar" | "general" | "other";

/**
 * The subject of a heading, in English or French.
 *
 * `subjectOf("À propos")` is `"objective"`, `subjectOf("Upcoming meetings")` is `"calendar"`,
 * `subjectOf("Catering")` is `"general"`, `subjectOf("Lyon Types")` is `"other"`.
 */
export function subjectOf(heading: string): SectionSubject {
  const words = foldWords(heading.slice(0, 200))
    .replace(/[^a-z' ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|our|le|la|les|nos|notre) /, "");
  for (const [subject, known] of subjects) if (known.has(words)) return subject;
  return "other";
}

const subjects: readonly (readonly [SectionSubject, ReadonlySet<string>])[] = [
  [
    "objective",
    list(
      "objective|objectives|about|about us|about the group|goal|goals|aim|aims|mission|purpose|what is it|what is this|who we are|what we do|objectif|objectifs|but|a propos|a propos de nous|qui sommes nous|qui sommes nous|presentation du groupe",
    ),
  ],
  [
    "calendar",
    list(
      "calendar|schedule|dates|meeting|meetings|meetup|meetups|event|meeting dates|events|upcoming|upcoming events|upcoming meetings|next meetings|program|programme|when|agenda|past events|past meetings|previous meetups|previous meetings|calendrier|reunions|rencontres|evenements|prochaines reunions|prochaines rencontres|programme|quand|horaires",
    ),
  ],
  [
    "general",
    list(
      "readme|home|index|catering|food|location|locations|venue|venues|where|how to find us|directions|code of conduct|contact|contact us|contacts|faq|license|licence|sponsors|organizers|organisers|contributing|links|resources|rules|format|speakers|call for speakers|introduction|overview|welcome|table of contents|contents|installation|usage|lieu|lieux|acces|ou|restauration|code de conduite|contactez nous|organisateurs|organisation|liens|ressources|regles|bienvenue|sommaire|partenaires|participer",
    ),
  ],
];

function list(words: string): ReadonlySet<string> {
  return new Set(words.split("|"));
}
