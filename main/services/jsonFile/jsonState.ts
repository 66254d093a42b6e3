import { ok, type Result } from "#core/model/result.ts";
import type { SystemFailure } from "../fs/attempt.ts";
import { createJsonFile, type JsonShape } from "./jsonFile.ts";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";

/** What a JSON file holds, as this process knows it: it counts here also where the disk refuses. */
export interface JsonState<T> {
  readonly get: () => Promise<T>;
  /** Answers once the change is on the disk. A change that returns its argument writes nothing. */
  readonly change: (change: Change<T>) => Promise<Result<undefined, SystemFailure>>;
}

type Change<T> = (value: T) => T;

export function createJsonState<T>(
  ports: WritingPorts,
  path: string,
  shape: JsonShape<T>,
): JsonState<T> {
  const file = createJsonFile(ports, path, shape);
  /** The value once the file was read, and whether the file has it. */
  let known: { readonly value: T; readonly isSaved: boolean } | undefined;
  /** Made before the file could be read: nothing is written until then, for it would be lost. */
  let early: readonly Change<T>[] = [];
  let reading: Promise<Result<undefined, SystemFailure>> | undefined;

  async function readOnce(): Promise<Result<undefined, SystemFailure>> {
    const read = await file.read();
    if (!read.ok) return read;
    const value = applyAll(read.value, early);
    known = { value, isSaved: value === read.value };
    early = [];
    return ok(undefined);
  }

  async function ready(): Promise<Result<undefined, SystemFailure>> {
    if (known) return ok(undefined);
    reading ??= readOnce().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return {
    async get() {
      await ready();
      return known ? known.value : applyAll(shape.fallback, early);
    },
    async change(change) {
      if (known) known = changed(known, change);
      else early = [...early, change];
      const read = await ready();
      if (!known || known.isSaved) return read;
      const { value } = known;
      const written = await file.write(value);
      if (written.ok && known.value === value) known = { value, isSaved: true };
      return written;
    },
  };
}

function applyAll<T>(value: T, changes: readonly Change<T>[]): T {
  return changes.reduce((result, change) => change(result), value);
}

function changed<T>(known: { readonly value: T; readonly isSaved: boolean }, change: Change<T>) {
  const value = change(known.value);
  return { value, isSaved: known.isSaved && value === known.value };
}
