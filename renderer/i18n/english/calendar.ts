import { plural } from "../plural.ts";

const count = (number: number, one: string, other: string) =>
  plural("en", number, { one: `${number} ${one}`, other: `${number} ${other}` });

/** What the calendar view says. Days arrive written out: "Tue 11 May". */
export const calendar = {
  name: "Calendar",
  viewAs: "View",
  modes: { year: "Year", month: "Month", agenda: "Agenda" },
  today: "Today",
  previous: { year: "Previous year (K)", month: "Previous month (K)", agenda: "Earlier month (K)" },
  next: { year: "Next year (J)", month: "Next month (J)", agenda: "Later month (J)" },
  monthsOf: (year: number) => `Months of ${year}`,
  week: "Week",
  weekNumber: (week: number) => `Week ${week}`,
  legend: "Signs of the states",
  optionalSlot: "Optional slot",
  noMeeting: "NO MEETING",
  tba: "TBA",
  noMeetingsIn: (period: string) => `No meetings in ${period}`,
  andMore: (number: number) => `and ${number} more`,

  isToday: (day: string) => `${day}, today`,
  dayWith: ({ day, entries }: { day: string; entries: string }) => `${day}: ${entries}`,
  more: (number: number) => `${number} more`,
  moreOn: ({ number, day }: { number: number; day: string }) => `${number} more on ${day}`,
  newOn: (day: string) => `New meeting on ${day}`,
  movedTo: (day: string) => `moved to ${day}`,
  movedFrom: (day: string) => `Moved from ${day}`,
  moved: "moved",
  decideBy: (day: string) => `decide by ${day}`,
  decide: "decide",
  newDateOpen: "new date open",
  noDate: "no date",
  speakerDueBy: (day: string) => `speaker due by ${day}`,
  problem: "problem",
  problems: (number: number) => count(number, "problem", "problems"),
  staleShort: (number: number) => count(number, "post stale", "posts stale"),

  actionsFor: (title: string) => `Actions for ${title}`,
  open: "Open",
  move: "Move, postpone, cancel…",
  duplicate: "Duplicate",
  skip: "No meeting…",
  publish: "Publish",

  nextUp: "Next up",
  nothingNext: "Nothing is planned from today on.",
  inDays: (days: number) => {
    if (days === 0) return "today";
    return days === 1 ? "tomorrow" : `in ${days} days`;
  },
  fromTo: ({ start, end }: { start: string; end: string }) => `${start} to ${end}`,
  atVenue: ({ venue, room }: { venue: string; room: string }) => `${venue}, room ${room}`,
  checklist: "Checklist",
  doneOf: ({ done, of }: { done: number; of: number }) => `${done} of ${of}`,
  correct: (number: number) =>
    plural("en", number, { one: "Write 1 correction", other: `Write ${number} corrections` }),
  openMeeting: "Open",

  toDecide: "To decide",
  toDecideCount: (number: number) => `${number} to decide`,
  nothingToDecide: "Nothing waits for a decision.",
  showAll: (number: number) => `Show all ${number}`,
  onDay: ({ title, day }: { title: string; day: string }) => `${title}, ${day}`,
  inFile: ({ file, line }: { file: string; line: number }) => `${file}, line ${line}`,
  optionalUntil: (day: string) => `Optional. You wanted to decide by ${day}.`,
  optionalIf: ({ condition, day }: { condition: string; day: string }) =>
    `Optional: ${condition}. You wanted to decide by ${day}.`,
  postponedOpen: "Postponed, and no new date yet.",
  postponedFrom: (day: string) => `Postponed from ${day}, and no new date yet.`,
  because: (reason: string) => `Reason: ${reason}`,
  schedule: "Schedule",
  drop: "Drop",
  findDate: "Find a date",
  pickTopic: "Add a topic",
  pickSpeaker: "Add a speaker",
  seeProblem: "Show the problem",

  skipTitle: (title: string) => `No meeting: ${title}`,
  skipText: "The day stays in the calendar with its reason, and posts can say so.",
  reason: "Reason",
  reasonHint: "Members see it, where it is published.",
  reasonPlaceholder: "The host is away",
  skipDo: "Say there is no meeting",
  moveTitle: (title: string) => `Move, postpone or cancel: ${title}`,
  moveWays: "What happens",
  wayMove: "Move to another day",
  wayPostpone: "Postpone, new date open",
  wayCancel: "Cancel the meeting",
  keep: "Leave it as it is",
  newDay: "New day",
  newStart: "Start",
  noSuchDay: "Pick a day.",
  sameDay: "It stands there already.",
  moveTo: (day: string) => `Move to ${day}`,
  nextFree: (day: string) => `Next free day of the rule: ${day}`,
  postponeDo: "Postpone",
  cancelDo: "Cancel the meeting",
  makesStale: (number: number) =>
    plural("en", number, {
      one: "This post will be out of date:",
      other: `These ${number} posts will be out of date:`,
    }),
  posted: ({ channel, day }: { channel: string; day: string }) => `${channel}, posted on ${day}`,

  daysMeetings: (day: string) => `Meetings on ${day}`,
  close: "Close",

  series: "Series",
  otherMeetings: "Other meetings",
  oneByOne: "one by one",
  slot: ({ nth, weekday }: { nth: string; weekday: string }) => capital(`${nth} ${weekday}`),
  leftOpen: "What the rule left open",
  nothingLeftOpen: "Every day of the rule has its meeting, and nothing waits for a decision.",
  unplanned: ({ number, slot }: { number: number; slot: string }) =>
    plural("en", number, {
      one: `1 day has no meeting yet: ${slot}`,
      other: `${number} days have no meeting yet: ${slot}`,
    }),
  planThem: (number: number) =>
    plural("en", number, { one: "Plan 1 meeting", other: `Plan ${number} meetings` }),
  rules: "The rules",
  noRules: "The group has no rule yet. Meetings are planned one by one.",
  editRule: "Edit",

  undated: "Without a date",
  empty: "No meetings yet",
  emptyText: "Here the meetings of the group will stand, by day. The first one takes one press.",
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}
