import type { TalkStage } from "#core/planning/roster/talkStage.ts";
import { plural } from "../plural.ts";

type Consent = "name" | "photo" | "recording";

const stages: Readonly<Record<TalkStage, string>> = {
  lead: "Lead",
  invited: "Invited",
  planned: "Planned",
  confirmed: "Confirmed",
  "stand-by": "Stand-by",
  given: "Given",
  "no-show": "No-show",
};

const stageCounts: Readonly<Record<TalkStage, string>> = { ...stages, lead: "Leads" };

const consents: Readonly<Record<Consent, string>> = {
  name: "Name may appear",
  photo: "Photos",
  recording: "Recording",
};

/** What the speakers view says. */
export const speakers = {
  title: "Speakers",
  count: (count: number) =>
    plural("en", count, { one: `${count} person`, other: `${count} people` }),
  find: "Find a name or a topic",
  newPerson: "New person",
  add: "Add a person",
  create: "Add this person",
  empty: "Nobody on the roster yet",
  emptyText: "Add someone you would like to hear, even without a date. A lead needs only a name.",
  import: "Import a list",
  importHint: "Speaker names come with the meetings of your old posts.",
  list: "Roster",
  byStage: "Filter by stage",
  stages,
  stageCounts,
  givenTimes: (times: number) => `Given, ${times} times`,
  columns: {
    name: "Name",
    talk: "Talk",
    level: "Level",
    stage: "Stage",
    lastContact: "Last contact",
    nextStep: "Next step",
  },
  levels: {
    beginner: "Beginner",
    intermediate: "Intermediate",
    advanced: "Advanced",
    all: "All levels",
  },
  noTalk: "no talk yet",
  untitledTalk: "To be announced",
  remove: "Remove this person",
  removed: "This person is not in the plan, or not any more.",
  pronouns: "Pronouns",
  languages: "Languages",
  languagesHint: "Two letters each: fr, en",
  affiliation: "Affiliation",
  email: "Mail",
  phone: "Phone",
  website: "Website",
  links: "Other links",
  linksHint: "https://… with commas between them",
  shortBio: "Short bio",
  longBio: "Long bio",
  profile: "Profile",
  profileHint: "may be published",
  notesHint: "What only the team should know",
  consent: "Consent",
  consents,
  consentAnswers: { yes: "Yes", no: "No", unknown: "Not asked" },
  talks: "Talks",
  addTalk: "Add",
  addTalkFor: (name: string) => `A talk by ${name}`,
  talkTitle: "Title",
  talkMeeting: "Meeting",
  noMeetingYet: "None yet, it is an idea",
  createTalk: "Add the talk",
  noTalks: "No talk yet. An idea needs only a title.",
  gave: ({ title, heads }: { title: string; heads?: number | undefined }) =>
    heads === undefined ? `Gave “${title}”` : `Gave “${title}”, ${heads} came`,
};
