import { plural } from "../plural.ts";

/** What the publish view says. */
export const publish = {
  meeting: "Meeting",
  channels: "Channels",
  languageOfTexts: "Language of the texts",
  languages: { en: "English", fr: "Français" },
  groups: { stale: "Out of date", current: "Up to date", never: "Never posted" },
  states: { stale: "Out of date", current: "Current", never: "Not posted" },
  postedOn: (date: string) => `posted ${date}`,
  takes: { meeting: "one meeting", plan: "the whole plan", either: "one meeting, or all" },
  staleCount: (count: number) =>
    plural("en", count, { one: `${count} post out of date`, other: `${count} posts out of date` }),

  noMeetings: "No meeting to announce yet",
  noMeetingsText:
    "Give a meeting a date. Here you then get its texts for Meetup, for the group’s README and for calendars.",
  toCalendar: "Open the calendar",

  formOf: (channel: string) => `${channel} form`,
  fieldOrder: "Fields in the order of its page. Limits as known in 2026.",
  copy: "Copy",
  copied: "Copied",
  copyPlain: "Copy plain text",
  copyBold: "Copy with bold",
  copyField: (field: string) => `Copy: ${field}`,
  copyFieldPlain: (field: string) => `Copy as plain text: ${field}`,
  copyFieldBold: (field: string) => `Copy with bold: ${field}`,
  copiedField: (field: string) => `Copied: ${field}`,
  notCopied: "The clipboard cannot be reached. Select the text and copy it by hand.",
  characters: (count: number) =>
    plural("en", count, { one: `${count} character`, other: `${count} characters` }),
  charactersOf: ({ count, limit }: { count: string; limit: string }) =>
    `${count} of ${limit} characters`,
  tooLong: ({ field, over }: { field: string; over: number }) =>
    plural("en", over, {
      one: `${field}: ${over} character too long`,
      other: `${field}: ${over} characters too long`,
    }),
  tooLongText: "Nothing is cut by itself. Shorten the text in the meeting, then copy it.",
  openMeeting: "Open the meeting",
  keysHint: "C copies a field and goes to the next. Shift+C copies it with bold.",

  stillShows: ({ channel, date }: { channel: string; date: string }) =>
    `${channel} still shows what was true on ${date}`,
  changedBy: ({ who, date }: { who: string; date: string }) => `${who}, ${date}`,
  notSaid: "not said",
  minutes: (count: string) => `${count} minutes`,
  facts: {
    state: "State",
    date: "Date",
    start: "Start",
    minutes: "Duration",
    zone: "Time zone",
    title: "Title",
    speakers: "Speakers",
    venue: "Venue",
  },

  correction: "Correction text",
  correctionFor: "For those who saw what was posted.",
  copyCorrection: "Copy the correction",

  haveYouPosted: "Have you posted it?",
  haveYouChanged: "Have you changed it there?",
  cannotSee: "Convener cannot see what is online. Tell it when you are done.",
  linkToPost: "Link to the post",
  noLink: "https://… (may stay empty)",
  notALink: "A link begins with https:// or http://.",
  markPosted: "Mark as posted",
  openPost: "Open the post",
  ledger: "Ledger",
  neverOn: (channel: string) =>
    `Never posted: ${channel}. Mark it here once it is, and Convener tells you when it goes out of date.`,
  posted: "Posted",
  postedBy: (who: string) => `Posted by ${who}`,
  withdrawn: "Taken down",
  becameStale: "Out of date",
  withdraw: "Mark as taken down",
  remarks: "What could not be carried over",
  nothingLost: "Everything is in it.",

  ownFile: "The group’s own file",
  ownFileOf: (name: string) => `What changes in ${name}`,
  chooseOwnFile: (name: string) =>
    `The plan was read from ${name}. Choose this file on your disk to bring its calendar up to date. The rest of it stays as it is, byte for byte.`,
  chooseAnyFile:
    "Choose the README of the group to bring its calendar up to date, or save a new table.",
  chooseFile: "Choose the file…",
  otherFile: "Another file…",
  openAgain: (name: string) => `Open ${name} again`,
  saveInto: (name: string) => `Save into ${name}`,
  saveNewFile: "Save as a new file…",
  savedInto: (name: string) => `${name} is saved on this computer. Putting it online is up to you.`,
  nothingToSave: (name: string) => `${name} is as the plan says. Nothing to save.`,
  previewOfSource: (name: string) => `Compared with ${name} as it was imported.`,
  linesLeftOut: (count: number) =>
    plural("en", count, { one: `${count} line as it was`, other: `${count} lines as they were` }),
  moreLines: (count: number) => `Show all ${count} lines`,
  difference: ({ added, removed }: { added: number; removed: number }) =>
    `${plural("en", added, { one: `${added} line added`, other: `${added} lines added` })}, ${plural("en", removed, { one: `${removed} removed`, other: `${removed} removed` })}`,

  oneMeeting: "This meeting",
  oneMeetingText: "To send to somebody, or to put beside the announcement.",
  wholePlan: "The whole calendar",
  wholePlanText: "Past meetings and those to come, for all who subscribe to it.",
  saveFile: (name: string) => `Save ${name}`,
  showText: "Show the text of the file",
  fileSaved: (name: string) => `Saved as ${name}.`,
};
