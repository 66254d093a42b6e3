import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PROGRAM = "khal";

/** khal's version line, or `undefined` where it is not installed. */
export function khalVersion(): string | undefined {
  const run = spawnSync(PROGRAM, ["--version"], { encoding: "utf8" });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

export interface KhalQuestion {
  /** An empty folder that khal may fill: its configuration, calendar and database. */
  readonly folder: string;
  readonly icsFile: string;
  /** Zone of the person who looks. */
  readonly zone: string;
  readonly from: string;
  readonly days: number;
}

/** Imports a file into a fresh khal and lists what it shows, a line an event, as local times. */
export function listInKhal({ folder, icsFile, zone, from, days }: KhalQuestion): string[] {
  mkdirSync(join(folder, "vdir"), { recursive: true });
  writeFileSync(join(folder, "config"), configOf(folder, zone));
  run(folder, ["import", "--batch", icsFile]);
  const format = "{start-date} {start-time}-{end-time} {title}{cancelled}";
  const list = ["list", "--day-format", "", "--format", format, from, `${days}d`];
  return run(folder, list)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function run(folder: string, args: readonly string[]): string {
  const env = { ...process.env, HOME: folder, LC_ALL: "C.UTF-8", TZ: "UTC" };
  const khal = spawnSync(PROGRAM, ["-c", join(folder, "config"), ...args], {
    encoding: "utf8",
    env,
  });
  if (khal.status !== 0) throw new Error(`khal ${args.join(" ")}: ${khal.stderr}`);
  return khal.stdout;
}

function configOf(folder: string, zone: string): string {
  return `[calendars]
[[group]]
path = ${join(folder, "vdir")}
type = calendar
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(folder, "khal.db")}
[default]
default_calendar = group
`;
}
