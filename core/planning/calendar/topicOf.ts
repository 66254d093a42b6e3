import type { Meeting } from "../../model/records/meeting.ts";
import type { Talk } from "../../model/records/talk.ts";
import type { PlanView } from "../planView.ts";

/**
 * What a meeting is about: its own title, else its talks; nothing where neither is known yet. Talks that
 * fell through do not name it.
 *
 * Two talks "Tries" and "Ropes" make "Tries / Ropes".
 */
export function topicOf(
  { talksOf }: Pick<PlanView, "talksOf">,
  { id, title }: Pick<Meeting, "id" | "title">,
): string | undefined {
  if (isNamed(title)) return title;
  const titles = talksOf(id)
    .filter(isOn)
    .map((talk) => talk.title)
    .filter(isNamed);
  return titles.length > 0 ? titles.join(" / ") : undefined;
}

function isOn({ state }: Talk): boolean {
  return state?.name !== "withdrawn" && state?.name !== "no-show";
}

function isNamed(title: string | undefined): title is string {
  return title !== undefined && title.trim() !== "";
}
