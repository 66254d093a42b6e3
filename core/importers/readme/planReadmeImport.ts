import type { ChangeIndex } from "../../changes/changeIndex.ts";
import { edit, type Edit } from "../../changes/edit.ts";
import type { Rows } from "../../changes/projectRows.ts";
import { selectRows } from "../../changes/selectRows.ts";
import { foldName } from "../../model/foldName.ts";
import type { PlanId } from "../../model/id.ts";
import { groupId } from "../../model/records/group.ts";
import { meetingRecord, type Meeting } from "../../model/records/meeting.ts";
import { personIdOf, personRecord } from "../../model/records/person.ts";
import { seriesIdOf } from "../../model/records/series.ts";
import { sourceRecord, type Source } from "../../model/records/source.ts";
import { mergeRecords } from "../mergeRecords.ts";
import { findSource } from "./findSource.ts";
import { matchRows, type MatchContext } from "./matchRows.ts";
import { movedRows } from "./movedRows.ts";
import { parseReadme } from "./parseReadme.ts";
import type { Proposal, ReadmeReading } from "./readmeReading.ts";
import { readmeRecords } from "./readmeRecords.ts";
import { rowsByMeeting } from "./rowsByMeeting.ts";
import { ruleOf } from "./ruleOf.ts";
import { withoutBom } from "./withoutBom.ts";

export interface ReadmeFile {
  /** Without its folder. */
  readonly name: string;
  /** With its byte order mark, if it has one. */
  readonly text: string;
}

export interface ImportContext {
  readonly plan: PlanId;
  readonly index: ChangeIndex;
  readonly rows: Rows;
  /** IANA name of the group's zone, for a plan that has none yet. */
  readonly zone?: string;
  /** The text that an export would make of the file imported before (see `core/publish/readme`). */
  readonly written?: (source: Source) => string | undefined;
  /** The sources of the other files of this import, which are no older versions of this one. */
  readonly taken?: ReadonlySet<Source["id"]>;
  /** Whether the organizer takes what a sentence proposes; all of it where absent. */
  readonly accepts?: (proposal: Proposal) => boolean;
}

/** What an import would change, to be shown before one transaction writes it. */
export interface ReadmeImport {
  readonly source: Source["id"];
  readonly reading: ReadmeReading;
  readonly edits: readonly Edit[];
}

/**
 * The changes that bring a README into the plan. The same file again changes nothing, also after an
 * edit; a newer version changes what it says otherwise than the version it was made from: the one
 * imported before, or what the plan was exported as. Where the plan was edited in
 * the same place, both values stand as an open conflict. A meeting whose row got another day moves. A
 * row that is gone from the file stays in the plan: groups drop old rows, not their past.
 */
export function planReadmeImport(file: ReadmeFile, context: ImportContext): ReadmeImport {
  const parsed = parseReadme(withoutBom(file.text));
  const { id: source, known } = findSource(
    { ...file, reading: parsed },
    {
      plan: context.plan,
      sources: selectRows(context.rows, sourceRecord),
      taken: context.taken,
    },
  );
  const reading = acceptedOnly(parsed, context);
  if (known?.text === file.text) return { source, reading, edits: [] };
  const bases = (known ? [known.text, context.written?.(known)] : [])
    .filter((text) => text !== undefined)
    .map((text) => acceptedOnly(parseReadme(withoutBom(text)), context));
  const moved = new Map(
    bases.flatMap((base) => [...movedMeetings(base, reading, { source, ...context })]),
  );
  const merged = mergeRecords({
    bases: bases.map((base) => recordsOf(base, { source, ...context })),
    theirs: recordsOf(reading, { source, ...context, moved }),
    index: context.index,
  });
  // A file that only says what the plan says already is no news.
  if (known && merged.length === 0) return { source, reading, edits: [] };
  return {
    source,
    reading,
    edits: [...sourceEdits(source, file), ...zoneEdits(context), ...merged],
  };
}

function acceptedOnly(reading: ReadmeReading, { accepts }: ImportContext): ReadmeReading {
  return accepts ? { ...reading, proposals: reading.proposals.filter(accepts) } : reading;
}

type SourceContext = Pick<ImportContext, "plan" | "rows"> & Pick<MatchContext, "source" | "moved">;

/** The meetings of an older version, by the days that they have moved to. */
function movedMeetings(base: ReadmeReading, reading: ReadmeReading, context: SourceContext) {
  const matches = matchesOf(base, context);
  return new Map(
    [...movedRows(base, reading)].flatMap(([to, from]) => {
      const match = matches.get(from);
      return match ? [[to, match.meeting] as const] : [];
    }),
  );
}

function recordsOf(reading: ReadmeReading, context: SourceContext): readonly Edit[] {
  const { plan, source, rows } = context;
  const persons = new Map(
    selectRows(rows, personRecord).map(({ id, name }) => [foldName(name ?? ""), id]),
  );
  const personNamed = (name: string) => persons.get(foldName(name)) ?? personIdOf(plan, name);
  return readmeRecords(reading, {
    plan,
    source,
    matches: matchesOf(reading, context),
    personNamed,
  });
}

function matchesOf(reading: ReadmeReading, { source, rows, moved }: SourceContext) {
  const days = reading.calendars.flatMap((calendar) => {
    return rowsByMeeting(calendar).map(({ first }) => first.day);
  });
  const known = matchContext(reading, source, selectRows(rows, meetingRecord));
  return matchRows(days, { ...known, ...(moved && { moved }) });
}

/** What the rows of a file are matched against. */
export function matchContext(
  reading: ReadmeReading,
  source: Source["id"],
  meetings: readonly Meeting[],
): MatchContext {
  const rule = ruleOf(reading.proposals);
  return { source, meetings, series: rule && { id: seriesIdOf(source), rule } };
}

function sourceEdits(source: Source["id"], { name, text }: ReadmeFile): readonly Edit[] {
  return [
    edit(["source", source, "format"], "readme"),
    edit(["source", source, "name"], name),
    edit(["source", source, "text"], text),
  ];
}

function zoneEdits({ rows, zone }: ImportContext): readonly Edit[] {
  const isKnown = rows.get("group")?.get(groupId)?.values["zone"] !== undefined;
  return zone === undefined || isKnown ? [] : [edit(["group", groupId, "zone"], zone)];
}
