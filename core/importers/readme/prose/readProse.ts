import type { MarkdownLine } from "../../../text/markdownLines.ts";
import type { NotUnderstood, Proposal, ProposalContent } from "../readmeReading.ts";
import { toNotUnderstood } from "../toNotUnderstood.ts";
import { readDuration } from "./duration.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { cleanName, findNameSection } from "./groupName.ts";
import { readOptionalSlots } from "./optionalSlot.ts";
import { readRecurrence, soundsLikeRecurrence } from "./recurrence.ts";
import { splitSections, type Section } from "./sections.ts";
import { subjectOf } from "./sectionWords.ts";
import { splitSentences, type Sentence } from "./sentences.ts";

export interface ProseContext {
  /** Numbers of the lines of every table, and of those that are calendars. */
  readonly tableLines: ReadonlySet<number>;
  readonly calendarLines: ReadonlySet<number>;
  /** A name for the group where the page gives none, such as that of its folder. */
  readonly fileTitle?: string | undefined;
}

export interface ProseReading {
  readonly proposals: readonly Proposal[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/**
 * What the prose of a page proposes, each with its sentence: name and objective of the group, when it
 * meets, how long, and the sections that stand for themselves. A sentence of a calendar's section, or
 * above the first heading, that proposes nothing is reported.
 */
export function readProse(lines: readonly MarkdownLine[], context: ProseContext): ProseReading {
  const sections = splitSections(lines);
  const nameSection = findNameSection(sections);
  const hasObjective = sections.some((section) => subjectOf(section.heading ?? "") === "objective");
  const readings = sections.map((section) => {
    const isName = section === nameSection;
    const subject = isName && !hasObjective ? "objective" : subjectOf(section.heading ?? "");
    return readSection(section, context, { subject, isName });
  });
  return {
    proposals: [
      ...proposeName(lines, nameSection, context.fileTitle),
      ...readings.flatMap((reading) => reading.proposals),
    ],
    notUnderstood: [
      ...reportFrontMatter(lines),
      ...readings.flatMap((reading) => reading.notUnderstood),
    ],
  };
}

function proposeName(
  lines: readonly MarkdownLine[],
  section: Section | undefined,
  fileTitle: string | undefined,
): readonly Proposal[] {
  const title = readFrontMatter(lines)?.title;
  if (section?.heading !== undefined) {
    const { heading, line } = section;
    return [{ kind: "group-name", name: cleanName(heading), sentence: heading, line }];
  }
  if (title && subjectOf(title.text) === "other") {
    return [{ kind: "group-name", name: title.text, sentence: title.text, line: title.line }];
  }
  if (fileTitle === undefined || subjectOf(fileTitle) !== "other") return [];
  return [{ kind: "group-name", name: fileTitle, sentence: fileTitle, line: 1 }];
}

function reportFrontMatter(lines: readonly MarkdownLine[]): readonly NotUnderstood[] {
  const first = lines[0];
  if (!first || !readFrontMatter(lines)) return [];
  return [toNotUnderstood("front-matter", { line: 1, text: lines[1]?.text ?? first.text })];
}

interface SectionRole {
  readonly subject: ReturnType<typeof subjectOf>;
  readonly isName: boolean;
}

function readSection(section: Section, context: ProseContext, role: SectionRole): ProseReading {
  const sentences = splitSentences(section.body, context.tableLines);
  const read = sentences.map((sentence) => ({ sentence, found: readSentence(sentence) }));
  const proposals = read.flatMap(({ found }) => found);
  const silent = read.filter(({ found }) => found.length === 0).map(({ sentence }) => sentence);
  const recurring = silent.filter((sentence) => soundsLikeRecurrence(sentence.text));
  const notUnderstood = recurring.map((sentence) =>
    toNotUnderstood("recurrence-not-understood", sentence),
  );
  // An introduction that only says when the group meets is no objective.
  const [opening] = role.isName ? silent : sentences;
  const whole = proposeWhole(section, context, { ...role, sentence: opening });
  if (whole) return { proposals: [whole, ...proposals], notUnderstood };
  const others = silent.filter((sentence) => !recurring.includes(sentence));
  const unread = others.map((sentence) => toNotUnderstood("sentence-not-understood", sentence));
  return { proposals, notUnderstood: [...notUnderstood, ...unread] };
}

function readSentence({ text: sentence, line }: Sentence): readonly Proposal[] {
  const optional = readOptionalSlots(sentence);
  const recurrence = optional.length > 0 ? undefined : readRecurrence(sentence);
  const minutes = readDuration(sentence);
  const found: readonly (ProposalContent | undefined)[] = [
    ...optional,
    recurrence,
    minutes === undefined ? undefined : { kind: "duration", minutes },
  ];
  return found.flatMap((content) => (content ? [{ ...content, sentence, line }] : []));
}

/** A section taken as a whole: its text is the objective, or stands for itself. */
function proposeWhole(
  section: Section,
  { calendarLines }: ProseContext,
  { subject, sentence, isName }: SectionRole & { readonly sentence: Sentence | undefined },
): Proposal | undefined {
  const hasCalendar = section.body.some((line) => calendarLines.has(line.number));
  const text = section.body
    .filter((line) => !calendarLines.has(line.number))
    .map((line) => line.text)
    .join("\n")
    .trim();
  const { heading } = section;
  if (heading === undefined || text === "") return undefined;
  const place = { sentence: sentence?.text ?? heading, line: sentence?.line ?? section.line };
  if (subject === "objective") return sentence && { kind: "objective", text, ...place };
  // What stands around a calendar speaks of it; "Past events" without one stands for itself.
  if (hasCalendar || isName || isCalendarProse(section, subject)) return undefined;
  return { kind: "standing-section", heading, text, ...place };
}

function isCalendarProse({ heading }: Section, subject: SectionRole["subject"]): boolean {
  return subject === "calendar" && !/past|previous|pass[ée]/i.test(heading ?? "");
}
