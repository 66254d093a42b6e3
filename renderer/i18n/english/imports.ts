import { plural } from "../plural.ts";

/** What the imports view says. */
export const imports = {
  title: "Import files",
  command: "Import files…",
  open: "Open a file",
  dropHere: "Drop files here",
  dropOver: "Let go to read them",
  dropKinds: "A README with a table of dates, in Markdown or plain text",
  nothingYet: "Nothing is stored before you press Import, and one undo takes all of it back.",
  import: "Import",
  back: "Back",
  reading: "Reading the plan…",
  refused: (name: string, why: string) => `${name}: ${why} Nothing of it was read.`,
  notAGroup: (name: string) =>
    `${name} has no table of dates and no sentence on when a group meets. There is nothing in it to import.`,
  leaveOut: (name: string) => `Leave out ${name}`,

  needsFile: "Choose a file first",
  needsName: "The group needs a name",
  nothingNew: "Nothing new: the plan knows all of this.",
  nothingNewOf: (name: string) => `Nothing new in ${name}: the plan knows all of it.`,

  group: "Your group",
  groupHint: "A plan is made for it on this device.",

  understoodIn: (name: string) => `Understood in ${name}`,
  understoodNothing: "No sentence about the group was understood.",
  line: (line: number) => `line ${line}`,
  kinds: {
    "group-name": "Name of the group",
    objective: "Objective",
    recurrence: "Rule",
    "optional-slot": "Optional date",
    duration: "Length",
    "standing-section": "Standing section",
  },
  counts: {
    meetings: (count: number) =>
      plural("en", count, { one: `${count} meeting`, other: `${count} meetings` }),
    talks: (count: number) =>
      plural("en", count, { one: `${count} talk`, other: `${count} talks` }),
    people: (count: number) =>
      plural("en", count, { one: `${count} person`, other: `${count} people` }),
    venues: (count: number) =>
      plural("en", count, { one: `${count} venue`, other: `${count} venues` }),
  },
  isNew: (what: string) => `New in the plan: ${what}`,

  meetings: "Meetings in these files",
  columns: {
    date: "Date",
    state: "State",
    title: "Title",
    speakers: "Speakers",
    news: "In the plan",
  },
  news: { new: "New", changed: "Changed", known: "Known already" },
  noTitle: "To be announced",
  showAll: (count: number) => `Show all ${count}`,

  notUnderstood: (count: number) =>
    plural("en", count, {
      one: "1 line was not understood. Here it is, word for word.",
      other: `${count} lines were not understood. Here they are, word for word.`,
    }),
  allUnderstood: "Every line was understood.",

  problem: "Problem",
  problems: "Problems in these files",
  noProblems: "Nothing is wrong with what comes in.",
  inFile: "Mend it in the file; it is imported as it is written.",
  asWritten: "Leave as written",
  chosen: (fix: string) => `${fix}: part of the import`,
  severities: { error: "Error", warning: "Warning", note: "Hint" },
};
