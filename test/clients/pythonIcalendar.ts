import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What python-icalendar reads in a file, see `readCalendar.py`. */
export interface PythonReading {
  readonly version: string;
  readonly events: readonly Readonly<Record<string, string | number>>[];
  readonly zones: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const script = fileURLToPath(new URL("readCalendar.py", import.meta.url));

/** The Python that has the module: a Python of one's own on the PATH often hides the system's. */
export function findPythonWithIcalendar(): string | undefined {
  const has = (python: string) => spawnSync(python, ["-c", "import icalendar"]).status === 0;
  return ["python3", "/usr/bin/python3"].find(has);
}

export function readWithPython(
  python: string,
  file: string,
  wallTimes: readonly string[],
): PythonReading {
  const run = spawnSync(python, [script, file, ...wallTimes], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as PythonReading;
}
