import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { performance } from "node:perf_hooks";

/** The floor of all saving: so many bytes at the end of a file, made durable. */
export interface RawAppend {
  /** How long one takes, in milliseconds. */
  readonly run: (size: number) => number;
  readonly close: () => void;
}

export function createRawAppend(path: string): RawAppend {
  const file = openSync(path, "a");
  return {
    run(size) {
      const bytes = new Uint8Array(size).fill(0x61);
      const start = performance.now();
      writeSync(file, bytes);
      fsyncSync(file);
      return performance.now() - start;
    },
    close: () => closeSync(file),
  };
}
