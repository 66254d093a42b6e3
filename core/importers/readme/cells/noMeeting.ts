import { createStatedWordsReader, type StatedWords } from "./statedWords.ts";

/**
 * Whether a cell says that there is no meeting on its day: "NO MEETING", "skipped", "pas de réunion",
 * a break or holidays. The rest is the reason.
 *
 * `readNoMeeting("No meetup – summer holidays")` has the rest `summer holidays`.
 */
export const readNoMeeting: (text: string) => StatedWords | undefined = createStatedWordsReader(
  [
    "no[ -]?(?:meet(?:ing|[- ]?up)s?|events?|gatherings?|sessions?|talks?|user group)(?: (?:this month|today|planned|scheduled))?",
    "not? meeting(?: this month)?",
    "skip(?:ped)?(?: this month)?",
    "pas (?:de |d['’ ]\\s?)(?:r[ée]union|meet-?up|rencontre|[ée]v[ée]nement|[ée]v[èe]nement|s[ée]ance|rendez-vous)s?(?: ce mois(?:-ci)?| pr[ée]vue?)?",
    "aucune? (?:r[ée]union|meet-?up|rencontre|[ée]v[ée]nement|[ée]v[èe]nement|s[ée]ance)",
    "(?:(?:summer|winter|christmas|easter|holiday) )?break",
    "(?:(?:summer|winter|christmas|public|bank) )?holidays?",
    "(?:pause|tr[êe]ve)(?: estivale| d['’]\\s?[ée]t[ée]| de no[ëe]l)?",
    "rel[âa]che|vacances(?: d['’]\\s?[ée]t[ée]| de no[ëe]l)?|f[ée]ri[ée]",
  ].join("|"),
);
