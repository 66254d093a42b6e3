import type { LocalDate } from "../../model/localDate.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Talk } from "../../model/records/talk.ts";

/** How far a talk is, in fewer words than the nine states of a talk, and in their order. */
export const talkStages = [
  "lead",
  "invited",
  "planned",
  "confirmed",
  "stand-by",
  "given",
  "no-show",
] as const;
export type TalkStage = (typeof talkStages)[number];

/** Where such a meeting did not take place, nobody spoke there. */
const notHeld: readonly string[] = ["cancelled", "skipped", "postponed"];

/**
 * How far a talk is. One that stands in a meeting is on the programme even where nobody said more of it,
 * as after an import, and was given once the day is over.
 *
 * A talk without a state is `planned` in a meeting of tomorrow, `given` in one of yesterday, and a `lead`
 * in none.
 */
export function talkStage(
  talk: Pick<Talk, "state">,
  meeting: Pick<Meeting, "when" | "state"> | undefined,
  today: LocalDate,
): TalkStage {
  const name = talk.state?.name;
  if (name === "given" || name === "no-show" || name === "stand-by") return name;
  if (name === "idea" || name === "withdrawn") return "lead";
  const isOver = meeting?.when !== undefined && meeting.when.date < today;
  if (name === "asked" || name === "proposed") return isOver ? "lead" : "invited";
  if (isOver) return notHeld.includes(meeting.state?.name ?? "") ? "lead" : "given";
  if (name === "confirmed") return "confirmed";
  return name === "accepted" || meeting ? "planned" : "lead";
}
