import { Dexie } from "dexie";
import type { PlanId } from "#core/model/id.ts";
import { openDexieProjection, type ProjectionListeners } from "./dexieProjection.ts";
import { createPlanDatabase, databaseName, type IndexedDb } from "./planDatabase.ts";
import type { ProjectionDoor } from "./projectionKeeper.ts";

/** The way to the database of a plan in this IndexedDB. */
export function projectionDoor(
  plan: PlanId,
  storage: IndexedDb,
  listeners: ProjectionListeners,
): ProjectionDoor {
  return {
    open: () => openDexieProjection(createPlanDatabase(plan, storage), listeners),
    remove: () => new Dexie(databaseName(plan), storage).delete(),
  };
}
