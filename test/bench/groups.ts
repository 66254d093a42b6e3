import type { FigureGroup } from "./figure.ts";
import { backup } from "./groups/backup.ts";
import { changes } from "./groups/changes.ts";
import { commandLine } from "./groups/commandLine.ts";
import { commits } from "./groups/commits.ts";
import { ics } from "./groups/ics.ts";
import { memory } from "./groups/memory.ts";
import { opening } from "./groups/opening.ts";
import { readme } from "./groups/readme.ts";
import { start } from "./groups/start.ts";
import { windowOn } from "./groups/windowOn.ts";

/** All that `npm run bench` measures, in this order. Memory comes first, while there is little of it. */
export const groups: readonly FigureGroup[] = [
  memory,
  readme,
  changes,
  backup,
  ics,
  commandLine,
  commits,
  opening,
];

/** What needs the built application, and Chromium where there is a window. */
export const windowGroups: readonly FigureGroup[] = [
  start,
  windowOn("desktop"),
  windowOn("loopback"),
];
