import { basename } from "node:path";
import type { Meeting } from "#core/model/records/meeting.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { Channel, CurrentFile, Published, PublishRequest } from "#core/publish/channel.ts";
import { channels } from "#core/publish/channels.ts";
import { publishFailures } from "#core/publish/publishFailures.ts";
import { checkTarget } from "../checkTarget.ts";
import { badValue, toCliFailure, usageFailure, type CliFailure } from "../cliFailure.ts";
import type { Command } from "../command.ts";
import type { Environment } from "../environment.ts";
import { writeBytes } from "../files.ts";
import { findMeeting } from "../findMeeting.ts";
import { formatFields } from "../formatFields.ts";
import { openPlan } from "../planFile.ts";
import { readPlan, type ReadPlan } from "#core/planning/readPlan.ts";
import { readTextFile } from "../readTextFile.ts";
import { sayConflictsTaken } from "../sayConflictsTaken.ts";

export const exportChannel: Command = {
  name: "export",
  usage:
    "<channel> <plan.convener> [--meeting <date|id>] [--update <file>] [--out <file>] [--format text|json]",
  summary: {
    en: () =>
      "Writes a channel’s own form. --update brings that file up to date, in place unless --out says where.",
    fr: () =>
      "Écrit la forme propre à un canal. --update met ce fichier à jour, sur place sauf si --out dit où.",
  },
  options: {
    meeting: { type: "string" },
    update: { type: "string" },
    out: { type: "string" },
    format: { type: "string" },
  },
  words: { min: 2, max: 2 },
  async run({ words: [name = "", path = ""], values }, environment) {
    const { meeting: wanted, update, out = update, format = "text" } = values;
    const channel = channels.find(({ id }) => id === name);
    if (!channel) return fail(usageFailure("unknown-channel", { name }));
    if (format !== "text" && format !== "json") {
      return fail(badValue("--format", format, "format"));
    }
    if (values["out"] !== undefined) {
      const free = await checkTarget({ option: "--out", path: values["out"] }, [path]);
      if (!free.ok) return free;
    }
    const opened = await openPlan(path);
    if (!opened.ok) return opened;
    const plan = readPlan(opened.value.plan);
    const meeting = wanted === undefined ? ok(undefined) : findMeeting(plan.view, wanted, path);
    if (!meeting.ok) return meeting;
    const current = update === undefined ? ok(undefined) : await readCurrent(update);
    if (!current.ok) return current;
    const request = toRequest(plan, environment, {
      meeting: meeting.value,
      current: current.value,
    });
    const published = form(channel, request, path);
    if (!published.ok) return published;
    const text = toText(published.value, format, environment);
    const isUnchanged = out === update && text === current.value?.text;
    if (out !== undefined && !isUnchanged) {
      const written = await writeBytes(out, new TextEncoder().encode(text));
      if (!written.ok) return written;
    }
    sayConflictsTaken(plan.rows, environment);
    // An updated file is also printed, so that it can be compared before it is committed.
    if (values["out"] === undefined) environment.print(text);
    return ok(0);
  },
};

async function readCurrent(path: string): Promise<Result<CurrentFile, CliFailure>> {
  const text = await readTextFile(path);
  return text.ok ? ok({ name: basename(path), text: text.value }) : text;
}

function toRequest(
  plan: ReadPlan,
  { language }: Environment,
  { meeting, current }: { meeting: Meeting | undefined; current: CurrentFile | undefined },
): PublishRequest {
  return { plan, language, ...(meeting && { meeting }), ...(current && { current }) };
}

function form(
  channel: Channel,
  request: PublishRequest,
  file: string,
): Result<Published, CliFailure> {
  const published = channel.form(request);
  if (published.ok) return published;
  const exit = published.error.code === "meeting-needed" ? 2 : 3;
  return fail(toCliFailure(publishFailures, published.error, { exit, file }));
}

function toText(published: Published, format: "text" | "json", environment: Environment): string {
  for (const { sentence } of published.remarks) environment.say(sentence);
  if (published.kind === "file") return published.text;
  return formatFields(published.fields, format, environment.language);
}
