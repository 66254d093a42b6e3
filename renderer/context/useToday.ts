import type { LocalDate } from "#core/model/localDate.ts";
import { selectToday } from "../stores/selectToday.ts";
import { useDeskState } from "./useDesk.ts";
import { usePlanView } from "./usePlanView.ts";

/** The day it is where the group meets. */
export function useToday(): LocalDate {
  const zone = usePlanView().group?.zone;
  return useDeskState("clock", (clock) => selectToday(clock, zone));
}
