import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { fail, ok, type Result } from "#core/model/result.ts";
import { usageFailure, type CliFailure } from "./cliFailure.ts";
import type { Command, CommandInput } from "./command.ts";

/** Options of every command. */
export const commonOptions = {
  /** The clock of the run: an ISO 8601 instant, or a day, which begins at midnight UTC. */
  now: { type: "string" },
  language: { type: "string" },
  who: { type: "string" },
  help: { type: "boolean" },
} as const satisfies ParseArgsOptionsConfig;

/** The words and options of a command, or what is wrong with them. */
export function parseCommandLine(
  command: Command,
  args: readonly string[],
): Result<CommandInput, CliFailure> {
  const options: ParseArgsOptionsConfig = { ...commonOptions, ...command.options };
  const parsed = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!known) return fail(usageFailure("unknown-option", { name: token.rawName }));
    if (known.type === "boolean") flags.add(token.name);
    else if (token.value === undefined) {
      return fail(usageFailure("bad-value", { name: token.rawName, value: "" }));
    } else values[token.name] = token.value;
  }
  const words = parsed.positionals;
  const { min, max } = command.words;
  if (!flags.has("help") && (words.length < min || words.length > max)) {
    return fail(usageFailure("wrong-words", { usage: `${command.name} ${command.usage}` }));
  }
  return ok({ words, values, flags });
}
