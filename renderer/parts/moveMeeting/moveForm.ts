import type { Meeting } from "#core/model/records/meeting.ts";

export const moveWays = ["move", "postpone", "cancel"] as const;
export type MoveWay = (typeof moveWays)[number];

/** As it is typed. */
export interface MoveForm {
  readonly way: MoveWay;
  readonly date: string;
  readonly start: string;
  readonly reason: string;
}

/** What stands there before anything is typed: how it is now. */
export function moveFormOf({ when, state }: Meeting, way: MoveWay): MoveForm {
  return {
    way,
    date: when?.date ?? "",
    start: when?.start ?? "",
    reason: state?.reason ?? "",
  };
}
