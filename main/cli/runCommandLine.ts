import { fail, ok, type Result } from "#core/model/result.ts";
import { languages } from "#core/text/phrase.ts";
import { badValue, usageFailure, type CliFailure } from "./cliFailure.ts";
import type { Command, CommandInput, Outcome } from "./command.ts";
import { commands } from "./commands.ts";
import type { Environment } from "./environment.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { parseCommandLine } from "./parseCommandLine.ts";

/** Runs one command line and returns the exit code. Data goes to `print`, messages to `say`. */
export async function runCommandLine(
  args: readonly string[],
  environment: Environment,
): Promise<0 | 1 | 2 | 3> {
  const language = chosenLanguage(args) ?? environment.language;
  const outcome = await dispatch(args, { ...environment, language });
  if (outcome.ok) return outcome.value;
  environment.say(outcome.error.sentence(language));
  return outcome.error.exit;
}

async function dispatch(args: readonly string[], environment: Environment): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === undefined) return fail(usageFailure("no-command"));
  if (name === "help" || name === "--help") {
    environment.print(helpOfAll(commands, environment.language));
    return ok(0);
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return fail(usageFailure("unknown-command", { name }));
  const input = parseCommandLine(command, rest);
  if (!input.ok) return input;
  if (input.value.flags.has("help")) {
    environment.print(helpOf(command, environment.language));
    return ok(0);
  }
  return runWith(command, input.value, environment);
}

async function runWith(
  command: Command,
  input: CommandInput,
  environment: Environment,
): Promise<Outcome> {
  const { language, who } = input.values;
  if (language !== undefined && !languages.some((one) => one === language)) {
    return fail(badValue("--language", language, "language"));
  }
  const now = parseNow(input.values["now"], environment.now);
  if (!now.ok) return now;
  return command.run(input, { ...environment, now: now.value, who: who ?? environment.who });
}

function parseNow(text: string | undefined, now: number): Result<number, CliFailure> {
  if (text === undefined) return ok(now);
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const instant = isIso ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) return fail(badValue("--now", text, "instant"));
  return ok(instant);
}

/** Messages are in this language even where the rest of the line is wrong. */
function chosenLanguage(args: readonly string[]) {
  const at = args.findIndex((arg) => arg === "--language");
  const value =
    at < 0 ? args.find((arg) => arg.startsWith("--language="))?.slice(11) : args[at + 1];
  return languages.find((language) => language === value);
}
