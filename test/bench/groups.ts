import type { FigureGroup } from "./figure.ts";
import { backup } from "./groups/backup.ts";
import { changes } from "./groups/changes.ts";
import { commandLine } from "./groups/commandLine.ts";
import { ics } from "./groups/ics.ts";
import { memory } from "./groups/memory.ts";
import { readme } from "./groups/readme.ts";

/** All that `npm run bench` measures, in this order. Memory comes first, while there is little of it. */
export const groups: readonly FigureGroup[] = [memory, readme, changes, backup, ics, commandLine];
