import { randomBytes } from "node:crypto";
import { env, stderr, stdout } from "node:process";
import type { RandomBytes } from "#core/model/id.ts";
import type { Language } from "#core/text/phrase.ts";
import { printableLines } from "./printableLines.ts";

/** All that a command knows of the world. Made once, in `convener.ts`; fixed in tests. */
export interface Environment {
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
  readonly random: RandomBytes;
  /** IANA name of this computer's zone, for a plan that has none. */
  readonly zone: string;
  /** Who acts, for the history. */
  readonly who: string;
  readonly language: Language;
  /** Data. */
  readonly print: (text: string) => void;
  /** Messages for people. */
  readonly say: (text: string) => void;
}

/** The environment of this process; `now` and `language` are then set from the command line. */
export function processEnvironment(): Environment {
  return {
    now: Date.now(),
    random: randomBytes,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    who: env["CONVENER_WHO"] ?? env["USER"] ?? env["USERNAME"] ?? "",
    language: "en",
    print: (text) => void stdout.write(stdout.isTTY ? printableLines(text) : text),
    say: (text) => void stderr.write(`${text}\n`),
  };
}
