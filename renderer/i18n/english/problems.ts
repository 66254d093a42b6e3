import { plural } from "../plural.ts";

const of = (one: string, other: string) => (count: number) =>
  plural("en", count, { one: `${String(count)} ${one}`, other: `${String(count)} ${other}` });

const kinds: Readonly<Record<string, string>> = {
  "date-against-rule": "Dates against the rule",
  "weekday-against-date": "Weekdays against dates",
  "ordinal-suffix": "Ordinals",
  "no-such-day": "Days that do not exist",
  "tba-past-deadline": "Gaps past their deadline",
};

/** What the view of problems says. */
export const problems = {
  counts: {
    error: of("error", "errors"),
    warning: of("warning", "warnings"),
    note: of("hint", "hints"),
  },
  severities: { error: "Error", warning: "Warning", note: "Hint" },
  groupBy: "Group by",
  groupings: { place: "Meeting", kind: "Kind", severity: "Severity" },
  kindOf: (code: string) => kinds[code] ?? code,
  list: "Problems",
  detail: "The problem",
  wholeGroup: "The whole group",
  none: "Nothing to mend",
  noneText: "All dates, texts and gaps of this plan were checked after your last change.",
  noFix: "no automatic fix",
  noFixText: "There is more than one answer, or it is not in the plan: look at the place.",
  goThere: "Go to the place",
  fixSafe: (count: number) =>
    plural("en", count, { one: "Fix 1 safe one", other: `Fix ${String(count)} safe ones` }),
  foundIn: (file: string, line: number) => `Found in ${file}, line ${String(line)}`,
  undoHint:
    "Fixes go through undo like any other change. A file is rewritten only when you publish it.",
};
