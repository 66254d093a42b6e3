import * as v from "valibot";
import { parseSnapshotName } from "../backup/snapshotName.ts";
import { isStamp, type Stamp } from "../changes/stamp.ts";
import { isId, type PlanId } from "../model/id.ts";
import type { Json } from "../model/json.ts";
import type { Meeting } from "../model/records/meeting.ts";
import { isZone } from "../schedule/zones/isZone.ts";
import { languages } from "../text/phrase.ts";
import type { ComputerCalls, PlanCalls } from "./contract.ts";
import { fileKinds, fileNameSchema, grantIdSchema, MAX_FILE_BYTES } from "./grantedFile.ts";
import { settingsChangeSchema } from "./settings.ts";

/** The arguments of each call: whatever does not fit is refused before anything looks at it. */
type Schemas<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => unknown
    ? v.GenericSchema<unknown, Args>
    : never;
};

const shortSchema = v.pipe(v.string(), v.maxLength(200));
const filledSchema = v.pipe(shortSchema, v.regex(/\S/));
const zoneSchema = v.pipe(v.string(), v.check(isZone));
const idSchema = <T extends string>() =>
  v.custom<T>((input) => typeof input === "string" && isId(input));
const planSchema = idSchema<PlanId>();
const stampSchema = v.custom<Stamp>(isStamp);
const bytesSchema = v.custom<Uint8Array>(
  (input) => input instanceof Uint8Array && input.length <= MAX_FILE_BYTES,
);
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const placeSchema = v.strictObject({ table: shortSchema, id: shortSchema, field: shortSchema });
const jsonSchema = v.custom<Json>((input) => isJson(input, MAX_DEPTH, { left: MAX_VALUES }));
const editSchema = v.strictObject({
  ...placeSchema.entries,
  value: jsonSchema,
  prev: v.exactOptional(v.pipe(v.array(stampSchema), v.maxLength(1000))),
});
const actSchema = v.strictObject({
  name: shortSchema,
  subject: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
});

const snapshotSchema = v.pipe(
  v.string(),
  v.check((name) => parseSnapshotName(name) !== undefined),
);
const fileToMergeSchema = v.strictObject({
  bytes: bytesSchema,
  join: v.exactOptional(v.boolean()),
});
const decisionSchema = v.strictObject({
  ...placeSchema.entries,
  take: v.picklist(["mine", "theirs", "both"]),
});

const languageSchema = v.picklist(languages);
const formSchema = v.strictObject({
  channel: shortSchema,
  meeting: v.exactOptional(idSchema<Meeting["id"]>()),
  language: languageSchema,
  speaking: languageSchema,
  current: v.exactOptional(
    v.strictObject({ name: fileNameSchema, text: v.pipe(v.string(), v.maxLength(5_000_000)) }),
  ),
});

export const planCallSchemas: Schemas<PlanCalls> = {
  about: v.strictTuple([]),
  readSettings: v.strictTuple([]),
  changeSettings: v.strictTuple([settingsChangeSchema]),
  listPlans: v.strictTuple([]),
  createPlan: v.strictTuple([v.strictObject({ name: filledSchema, zone: zoneSchema })]),
  importPlan: v.strictTuple([bytesSchema]),
  removePlan: v.strictTuple([planSchema]),
  openPlan: v.strictTuple([planSchema]),
  closePlan: v.strictTuple([planSchema]),
  readRows: v.strictTuple([planSchema, countSchema]),
  commit: v.strictTuple([
    planSchema,
    v.strictObject({
      act: actSchema,
      edits: v.pipe(v.array(editSchema), v.minLength(1), v.maxLength(100_000)),
    }),
  ]),
  undo: v.strictTuple([planSchema]),
  redo: v.strictTuple([planSchema]),
  readHistory: v.strictTuple([planSchema, placeSchema]),
  publish: v.strictTuple([planSchema, formSchema]),
  keepDraft: v.strictTuple([
    planSchema,
    v.strictObject({
      ...placeSchema.entries,
      text: v.pipe(v.string(), v.maxLength(1_000_000)),
    }),
  ]),
  dropDraft: v.strictTuple([planSchema, placeSchema]),
  writeBackup: v.strictTuple([planSchema]),
  noteBackup: v.strictTuple([planSchema]),
  lastBackup: v.strictTuple([planSchema]),
  previewMerge: v.strictTuple([planSchema, fileToMergeSchema]),
  merge: v.strictTuple([
    planSchema,
    v.strictObject({
      ...fileToMergeSchema.entries,
      decisions: v.pipe(v.array(decisionSchema), v.maxLength(100_000)),
    }),
  ]),
  listSnapshots: v.strictTuple([planSchema]),
  previewSnapshot: v.strictTuple([planSchema, snapshotSchema]),
  restoreSnapshot: v.strictTuple([planSchema, snapshotSchema]),
};

const kindSchema = v.picklist(Object.keys(fileKinds) as (keyof typeof fileKinds)[]);
export const computerCallSchemas: Schemas<ComputerCalls> = {
  openFile: v.strictTuple([kindSchema]),
  saveFile: v.strictTuple([
    v.strictObject({ kind: kindSchema, name: fileNameSchema, bytes: bytesSchema }),
  ]),
  saveAgain: v.strictTuple([grantIdSchema, bytesSchema]),
  readAgain: v.strictTuple([grantIdSchema]),
  recentFiles: v.strictTuple([]),
  openExternal: v.strictTuple([v.pipe(v.string(), v.maxLength(10_000))]),
  print: v.strictTuple([]),
  savePdf: v.strictTuple([fileNameSchema]),
};

/** Deeper values than this are nobody's plan; the journal's reader takes records twice as deep. */
const MAX_DEPTH = 50;
/** A list of the same list twice, and so on, is small to send and would be walked for ever. */
const MAX_VALUES = 100_000;

function isJson(input: unknown, depth: number, walk: { left: number }): input is Json {
  walk.left -= 1;
  if (walk.left < 0) return false;
  if (input === null || typeof input === "boolean" || typeof input === "string") return true;
  if (typeof input === "number") return Number.isFinite(input);
  if (typeof input !== "object" || depth === 0) return false;
  if (Array.isArray(input)) return input.every((item) => isJson(item, depth - 1, walk));
  const prototype: unknown = Object.getPrototypeOf(input);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain && Object.values(input).every((member) => isJson(member, depth - 1, walk));
}
