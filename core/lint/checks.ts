import type { Check } from "./check.ts";
import { dateAgainstRule } from "./dateAgainstRule.ts";
import { noSuchDay } from "./noSuchDay.ts";
import { ordinalSuffix } from "./ordinalSuffix.ts";
import { tbaPastDeadline } from "./tbaPastDeadline.ts";
import { weekdayAgainstDate } from "./weekdayAgainstDate.ts";

/** Every check of a plan, one a line. */
export const checks: readonly Check[] = [
  dateAgainstRule,
  weekdayAgainstDate,
  ordinalSuffix,
  noSuchDay,
  tbaPastDeadline,
];
