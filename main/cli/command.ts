import type { ParseArgsOptionsConfig } from "node:util";
import type { Result } from "#core/model/result.ts";
import type { Phrase } from "#core/text/phrase.ts";
import type { CliFailure } from "./cliFailure.ts";
import type { Environment } from "./environment.ts";

/** 0: fine. 1: there are findings or open conflicts. Failures exit with 2 (usage) or 3 (input). */
export type Outcome = Result<0 | 1, CliFailure>;

/** One command of `convener`. Each is a file of its own, listed in `commands.ts`. */
export interface Command {
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly summary: Phrase<void>;
  readonly options: ParseArgsOptionsConfig;
  /** The number of words it takes besides options. */
  readonly words: { readonly min: number; readonly max: number };
  readonly run: (input: CommandInput, environment: Environment) => Promise<Outcome>;
}

export interface CommandInput {
  readonly words: readonly string[];
  /** Options that take a value; absent where not given. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Options that are on. */
  readonly flags: ReadonlySet<string>;
}
