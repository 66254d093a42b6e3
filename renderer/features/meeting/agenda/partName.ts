import type { AgendaItem } from "#core/model/records/agendaItem.ts";
import type { PlanView } from "#core/planning/planView.ts";

/** What a part is called: its own title, else that of its talk. */
export function partName(
  { title, talk, meeting }: AgendaItem,
  talksOf: PlanView["talksOf"],
): string | undefined {
  if (title !== undefined && title !== "") return title;
  if (talk === undefined || meeting === undefined) return undefined;
  return talksOf(meeting).find(({ id }) => id === talk)?.title;
}
