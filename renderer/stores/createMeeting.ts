import { edit } from "#core/changes/edit.ts";
import { mintId } from "#core/model/id.ts";
import type { Desk } from "./desk.ts";

/**
 * A new meeting without a date, shown as soon as it is saved: beside the agenda where somebody is there,
 * else on its own page.
 */
export async function createMeeting({
  random,
  submit,
  navigation,
  settings,
}: Pick<Desk, "random" | "submit" | "navigation" | "settings">): Promise<void> {
  const id = mintId<"meeting">(random);
  const edits = [edit(["meeting", id, "state"], { name: "planned" })];
  const outcome = await submit({ kind: "act", act: { act: { name: "new-meeting" }, edits } });
  if (!outcome?.ok) return;
  const { route, showMeeting, navigate } = navigation.getState();
  const usual = settings.getState().settings.calendar;
  if (route.view === "calendar" && (route.mode ?? usual) === "agenda") showMeeting(id);
  else navigate({ view: "meeting", id });
}
