import * as v from "valibot";
import { MAX_WHO, type Change, type Transaction } from "../changes/log.ts";
import type { Redaction } from "../changes/redaction.ts";
import { isStamp, type Stamp } from "../changes/stamp.ts";
import { isId } from "../model/id.ts";
import type { Json } from "../model/json.ts";

/** A line of `changes.ndjson`, as written and as believed after reading. */
export type StoredLine = StoredTransaction | StoredRedaction;

/** A transaction as it lies in a file: its changes do not repeat that they are part of it. */
export type StoredTransaction = Omit<Transaction, "changes"> & {
  readonly kind: "transaction";
  readonly changes: readonly Omit<Change, "tx">[];
};

export type StoredRedaction = Redaction & { readonly kind: "redaction" };

const stampSchema = v.custom<Stamp>(isStamp);
const instantSchema = v.pipe(v.string(), v.isoTimestamp());
/** Names of tables, rows and fields. Bounded; otherwise whatever a later version calls them. */
const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const jsonSchema = v.custom<Json>((input) => input !== undefined);

const transactionSchema = v.looseObject({
  kind: v.literal("transaction"),
  id: stampSchema,
  at: instantSchema,
  who: v.pipe(v.string(), v.maxLength(MAX_WHO)),
  act: v.looseObject({ name: nameSchema, subject: v.optional(v.string()) }),
  undoes: v.optional(v.array(stampSchema)),
  brought: v.optional(v.array(stampSchema)),
  changes: v.array(
    v.looseObject({
      stamp: stampSchema,
      table: nameSchema,
      id: nameSchema,
      field: nameSchema,
      value: jsonSchema,
      prev: v.array(stampSchema),
    }),
  ),
});

const redactionSchema = v.looseObject({
  kind: v.literal("redaction"),
  table: v.literal("person"),
  id: v.custom<string>((input) => typeof input === "string" && isId(input)),
  at: instantSchema,
  salt: v.custom<string>((input) => typeof input === "string" && isId(input)),
  prints: v.pipe(
    v.array(
      v.looseObject({
        words: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
        sieve: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff)),
        digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
      }),
    ),
    v.maxLength(100),
  ),
});

const lineSchema = v.variant("kind", [transactionSchema, redactionSchema]);

export function parseStoredLine(line: Json): StoredLine | undefined {
  const parsed = v.safeParse(lineSchema, line);
  // Checked above; the schemas differ from the types only in being loose.
  return parsed.success ? (parsed.output as StoredLine) : undefined;
}

export function toStoredTransaction({ changes, ...rest }: Transaction): StoredTransaction {
  const stored = changes.map(({ tx: _, ...change }) => change);
  return { kind: "transaction", ...rest, changes: stored };
}

export function toTransaction({ kind: _, ...stored }: StoredTransaction): Transaction {
  const changes = stored.changes.map((change): Change => ({ ...change, tx: stored.id }));
  return { ...stored, changes };
}
