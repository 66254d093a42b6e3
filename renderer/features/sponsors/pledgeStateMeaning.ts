import { edit } from "#core/changes/edit.ts";
import { pledgeStates, type Pledge } from "#core/model/records/pledge.ts";
import type { FieldMeaning } from "../../parts/draft/fieldMeaning.ts";

/** How far a promise is. Another state leaves the reason of the one before behind. */
export function pledgeStateMeaning(id: Pledge["id"]): FieldMeaning {
  return {
    shown(rows) {
      const state = rows.get("pledge")?.get(id)?.values["state"];
      const name = typeof state === "object" && state !== null && "name" in state ? state.name : "";
      return pledgeStates.find((one) => one === name) ?? "asked";
    },
    edits(_, text) {
      const name = pledgeStates.find((one) => one === text);
      return name && [edit(["pledge", id, "state"], { name })];
    },
  };
}
