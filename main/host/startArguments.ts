import { resolve } from "node:path";
import { isPlanPath } from "#main/services/files/isPlanPath.ts";

/** What Convener was started with. */
export interface StartArguments {
  /** The folder that `--data` names. */
  readonly data?: string;
  /** Full paths of the files that were handed over. */
  readonly files: readonly string[];
}

/**
 * Reads the arguments that both hosts know: `--data <folder>`, `--data=<folder>` and files ending in
 * `.convener`. Whatever else is there is somebody else's and is passed over: Chromium's switches, or
 * what a desktop adds.
 */
export function startArguments(args: readonly string[], cwd: string): StartArguments {
  const files: string[] = [];
  let data: string | undefined;
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] ?? "";
    if (word === "--data") {
      i += 1;
      data = args[i];
    } else if (word.startsWith("--data=")) data = word.slice("--data=".length);
    else if (isPlanPath(word)) files.push(resolve(cwd, word));
  }
  return { files, ...(data === undefined ? {} : { data }) };
}
