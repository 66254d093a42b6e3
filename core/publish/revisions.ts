import type { ChangeIndex } from "../changes/changeIndex.ts";
import type { Log } from "../changes/log.ts";
import { compareStamps, type Stamp } from "../changes/stamp.ts";
import type { RecordType } from "../model/record.ts";
import { groupId, groupRecord } from "../model/records/group.ts";
import { meetingRecord, type Meeting } from "../model/records/meeting.ts";
import { personRecord } from "../model/records/person.ts";
import { seriesRecord } from "../model/records/series.ts";
import { talkRecord } from "../model/records/talk.ts";
import { talkSpeakerRecord } from "../model/records/talkSpeaker.ts";
import { venueRecord } from "../model/records/venue.ts";

export interface Revision {
  /** Count of significant changes after the first: SEQUENCE of RFC 5545, section 3.8.7.4. */
  readonly sequence: number;
  /** Time of the last one, milliseconds since 1970 (UTC): DTSTAMP and LAST-MODIFIED. */
  readonly changed: number;
}

/**
 * Tells how often a meeting changed for those who read of it: the acts that touched a public field
 * of the meeting, of the group or its series, or of a talk, speaker or venue that it has or ever had,
 * and the undoing of such acts. It follows from the log alone, only grows, and agrees wherever the log is the same.
 */
export function revisions(log: Log, index: ChangeIndex): (meeting: Meeting["id"]) => Revision {
  const everNamed = (record: RecordType, field: string) => rowsByNamedRow(index, record, field);
  const talksOf = everNamed(talkRecord, "meeting");
  const linksOf = everNamed(talkSpeakerRecord, "talk");
  const undosOf = undosByTarget(log);
  return (meeting) => {
    const talks = talksOf.get(meeting) ?? [];
    const links = talks.flatMap((talk) => linksOf.get(talk) ?? []);
    const persons = links.flatMap((id) => valuesEver(index, talkSpeakerRecord, [id, "person"]));
    const venues = valuesEver(index, meetingRecord, [meeting, "venue"]);
    const acts = new Set([
      ...publicActs(index, meetingRecord, [meeting]),
      ...publicActs(index, talkRecord, talks),
      ...publicActs(index, talkSpeakerRecord, links),
      ...publicActs(index, personRecord, persons),
      ...publicActs(index, venueRecord, venues),
      ...publicActs(index, groupRecord, [groupId]),
      ...publicActs(index, seriesRecord, valuesEver(index, meetingRecord, [meeting, "series"])),
    ]);
    // A set grows while it is walked: the undoing of an undo is reached as well.
    for (const act of acts) for (const undo of undosOf.get(act) ?? []) acts.add(undo);
    return toRevision(log, acts);
  };
}

function toRevision(log: Log, acts: ReadonlySet<Stamp>): Revision {
  const last = [...acts].sort(compareStamps).at(-1);
  const at = last && log.transactions.get(last)?.at;
  return {
    sequence: Math.max(0, acts.size - 1),
    changed: at === undefined ? 0 : new Date(at).getTime(),
  };
}

/** For each row that a field ever named, the rows that named it. */
function rowsByNamedRow(index: ChangeIndex, { table }: RecordType, field: string) {
  const naming = new Map<string, string[]>();
  for (const [id, fields] of index.tables.get(table) ?? []) {
    for (const { value } of fields.get(field) ?? []) {
      if (typeof value === "string") addTo(naming, value, id);
    }
  }
  return naming;
}

function valuesEver(
  index: ChangeIndex,
  { table }: RecordType,
  [id, field]: readonly [id: string, field: string],
): readonly string[] {
  const changes = index.tables.get(table)?.get(id)?.get(field) ?? [];
  return changes.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

/** The acts that changed a public field of these rows. */
function publicActs(
  index: ChangeIndex,
  { table, fields }: RecordType,
  ids: readonly string[],
): readonly Stamp[] {
  return ids.flatMap((id) =>
    [...(index.tables.get(table)?.get(id) ?? [])]
      .filter(([field]) => fields[field]?.privacy === "public")
      .flatMap(([, changes]) => changes.map(({ tx }) => tx)),
  );
}

function undosByTarget(log: Log): ReadonlyMap<Stamp, readonly Stamp[]> {
  const undos = new Map<Stamp, Stamp[]>();
  for (const { id, undoes = [] } of log.transactions.values()) {
    for (const target of undoes) addTo(undos, target, id);
  }
  return undos;
}

/** In place: to copy a list for each of its items would take quadratic time in a hostile file. */
function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
