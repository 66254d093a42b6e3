import * as v from "valibot";

/** The backup file `*.convener`: a ZIP with these entries and no others. */
export const FORMAT = "convener-plan";
/** What a person saves to show, with fields left out: never merged as a plan. */
export const SHARE_FORMAT = "convener-share";

/**
 * Version of the format. Fields and tables may be added without touching it; a new entry or another
 * meaning of an old one raises `MIN_READER`. Version 0 may still break.
 */
export const MAJOR = 0;
export const MIN_READER = 0;
/** The newest `minReader` that this code can read. */
export const READER = 0;

export const MANIFEST = "manifest.json";
export const ROWS = "rows.json";
export const CHANGES = "changes.ndjson";
export const FILE_NAME = /^files\/([0-9a-f]{64})$/;

/** Bounds on what a file may hold, in bytes and entries: a plan of ten years stays far below. */
export const limits = {
  fileBytes: 256 * 1024 * 1024,
  unpackedBytes: 512 * 1024 * 1024,
  entries: 10_000,
} as const;

const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const manifestSchema = v.looseObject({
  format: v.literal(FORMAT),
  major: v.number(),
  minReader: v.number(),
  app: v.looseObject({ name: v.string(), version: v.string() }),
  /** When the file was written, an ISO 8601 instant in UTC. */
  created: v.string(),
  plan: v.string(),
  counts: v.record(v.string(), v.number()),
  /** SHA-256 of every other entry. */
  entries: v.record(v.string(), hashSchema),
  /** The content digest: equal exactly for equal plans. */
  digest: hashSchema,
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
