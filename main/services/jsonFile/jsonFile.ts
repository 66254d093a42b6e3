import { dirname } from "node:path";
import * as v from "valibot";
import { ok, type Result } from "#core/model/result.ts";
import { parseJson } from "#core/text/parseJson.ts";
import { attempt, systemCode, type SystemFailure } from "../fs/attempt.ts";
import { makeFolderDurably } from "../fs/makeFolderDurably.ts";
import { readIfThere } from "../fs/readIfThere.ts";
import { setAside } from "../fs/setAside.ts";
import { writeFileAtomically, type WritingPorts } from "../fs/writeFileAtomically.ts";

/** A small file of JSON, read and written as a whole. What the disk does is answered, not thrown. */
export interface JsonFile<T> {
  /** The fallback where there is no file, or one that does not fit: that one is set aside. */
  readonly read: () => Promise<Result<T, SystemFailure>>;
  /** Of values that wait for the disk only the newest is written; all of them are then answered. */
  readonly write: (value: T) => Promise<Result<undefined, SystemFailure>>;
}

/** What the file holds. */
export interface JsonShape<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
}

export function createJsonFile<T>(
  ports: WritingPorts,
  path: string,
  { schema, fallback }: JsonShape<T>,
): JsonFile<T> {
  /** What was read and did not fit, until it is kept under another name. */
  let damaged: Uint8Array | undefined;
  const keepDamaged = async () => {
    if (!damaged) return;
    await setAside(ports, path, damaged);
    damaged = undefined;
  };

  async function read(): Promise<Result<T, SystemFailure>> {
    const bytes = await attempt(() => readIfThere(ports.fs, path));
    if (!bytes.ok) return bytes;
    if (!bytes.value) return ok(fallback);
    const parsed = parse(schema, bytes.value);
    if (parsed.success) return ok(parsed.output);
    damaged = bytes.value;
    // Where that fails, it has to be done before the file is written over.
    await attempt(keepDamaged);
    return ok(fallback);
  }

  return {
    read,
    write: newestOnly((value) =>
      attempt(async () => {
        await keepDamaged();
        const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
        await writeInFolder(ports, path, bytes);
        return undefined;
      }),
    ),
  };
}

function parse<T>(schema: v.GenericSchema<unknown, T>, bytes: Uint8Array) {
  const json = parseJson(new TextDecoder().decode(bytes));
  // No schema of ours takes `undefined`.
  return v.safeParse(schema, json.ok ? json.value : undefined);
}

/** At the first start the folder is not there yet. */
async function writeInFolder(ports: WritingPorts, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFileAtomically(ports, path, bytes);
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    await makeFolderDurably(ports.fs, dirname(path));
    await writeFileAtomically(ports, path, bytes);
  }
}

/** One write at a time; whoever asks while one runs gets the answer of the next. */
function newestOnly<T, Answer>(write: (value: T) => Promise<Answer>) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: { value: T; readonly answer: Promise<Answer> } | undefined;
  return (value: T): Promise<Answer> => {
    if (waiting) {
      waiting.value = value;
      return waiting.answer;
    }
    const begin = () => {
      const newest = waiting ? waiting.value : value;
      waiting = undefined;
      return write(newest);
    };
    const answer = last.then(begin, begin);
    waiting = { value, answer };
    last = answer;
    return answer;
  };
}
