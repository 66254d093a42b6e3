import type { Command } from "./command.ts";
import { exportChannel } from "./commands/exportChannel.ts";
import { forgetPerson } from "./commands/forgetPerson.ts";
import { importFiles } from "./commands/importFiles.ts";
import { inspectPlan } from "./commands/inspectPlan.ts";
import { lintFiles } from "./commands/lintFiles.ts";
import { listChannels } from "./commands/listChannels.ts";
import { mergePlans } from "./commands/mergePlans.ts";
import { setFields } from "./commands/setFields.ts";
import { showYear } from "./commands/showYear.ts";
import { undoLast } from "./commands/undoLast.ts";

/** Every command, in the order of a first month with the plan. */
export const commands: readonly Command[] = [
  importFiles,
  showYear,
  lintFiles,
  setFields,
  exportChannel,
  listChannels,
  mergePlans,
  inspectPlan,
  undoLast,
  forgetPerson,
];
