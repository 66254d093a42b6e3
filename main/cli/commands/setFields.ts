import type { Edit } from "#core/changes/edit.ts";
import { groupRecord, groupId } from "#core/model/records/group.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { usageFailure, type CliFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import { commitEdits } from "../commitEdits.ts";
import { findMeeting } from "../findMeeting.ts";
import { openPlan, savePlan } from "../planFile.ts";
import { readPlan, type ReadPlan } from "#core/planning/readPlan.ts";
import { meetingFieldEdits } from "../set/meetingFieldEdits.ts";
import { plainFieldEdits } from "../set/plainFieldEdits.ts";

export const setFields: Command = {
  name: "set",
  usage: "<plan.convener> <meeting:<date|id> or group> <field>=<value>...",
  summary: {
    en: () => "Sets fields as one act. title, speaker and date mean what a README’s columns mean.",
    fr: () =>
      "Remplit des champs en une action. title, speaker et date ont le sens des colonnes d’un README.",
  },
  options: {},
  words: { min: 3, max: 100 },
  async run({ words: [path = "", target = "", ...assignments] }, environment) {
    const opened = await openPlan(path);
    if (!opened.ok) return opened;
    const { plan } = opened.value;
    const read = readPlan(plan);
    const edits = planEdits(read, { target, assignments, path });
    if (!edits.ok) return edits;
    const act = { name: "set", subject: target };
    const next = commitEdits({ plan, index: read.index }, { act, edits: edits.value }, environment);
    if (!next) return ok(0);
    const saved = await savePlan({ ...opened.value, plan: next }, environment);
    return saved.ok ? ok(0) : saved;
  },
};

interface SetRequest {
  readonly target: string;
  readonly assignments: readonly string[];
  readonly path: string;
}

const groupFields = [
  "name",
  "objective",
  "website",
  "contact",
  "zone",
  "country",
  "languages",
] as const satisfies readonly (keyof (typeof groupRecord)["fields"])[];

type Setter = (name: string, value: string) => Result<readonly Edit[], CliFailure>;

function planEdits(
  plan: ReadPlan,
  { target, assignments, path }: SetRequest,
): Result<readonly Edit[], CliFailure> {
  const setter = setterFor(plan, target, path);
  if (!setter.ok) return setter;
  const edits: Edit[] = [];
  for (const assignment of assignments) {
    const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
    if (name === "") return fail(usageFailure("bad-value", { name: "set", value: assignment }));
    const found = setter.value(name, value);
    if (!found.ok) return found;
    edits.push(...found.value);
  }
  return ok(edits);
}

function setterFor(plan: ReadPlan, target: string, path: string): Result<Setter, CliFailure> {
  if (target === "group") {
    const place = { record: groupRecord, id: groupId };
    return ok((name, value) => plainFieldEdits(place, [name, value], groupFields));
  }
  if (!target.startsWith("meeting:")) return fail(usageFailure("unknown-target", { name: target }));
  const meeting = findMeeting(plan.view, target.slice("meeting:".length), path);
  if (!meeting.ok) return meeting;
  let current = meeting.value;
  return ok((name, value) => {
    const edits = meetingFieldEdits(plan, current, [name, value]);
    // The next assignment builds on this one: date and start are parts of one field.
    if (edits.ok) current = withEdits(current, edits.value);
    return edits;
  });
}

function withEdits(meeting: Meeting, edits: readonly Edit[]): Meeting {
  const own = edits.filter(({ table, id }) => table === "meeting" && id === meeting.id);
  return { ...meeting, ...Object.fromEntries(own.map(({ field, value }) => [field, value])) };
}
