import { edit } from "#core/changes/edit.ts";
import { mintId } from "#core/model/id.ts";
import type { Desk } from "./desk.ts";

/** A new meeting without a date, shown as soon as it is saved. */
export async function createMeeting({
  random,
  submit,
  navigation,
}: Pick<Desk, "random" | "submit" | "navigation">): Promise<void> {
  const id = mintId<"meeting">(random);
  const edits = [edit(["meeting", id, "state"], { name: "planned" })];
  const outcome = await submit({ kind: "act", act: { act: { name: "new-meeting" }, edits } });
  if (outcome?.ok) navigation.getState().showMeeting(id);
}
