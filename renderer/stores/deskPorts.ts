import type { Host } from "#core/host/contract.ts";
import type { PlanId, RandomBytes } from "#core/model/id.ts";
import type { ProjectionListeners } from "../db/dexieProjection.ts";
import type { ProjectionDoor } from "../db/projectionKeeper.ts";
import type { After } from "./session/after.ts";

/** What a desk needs of the window around it. */
export interface DeskPorts {
  readonly host: Host;
  readonly after: After;
  /** The wall clock: milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly random: RandomBytes;
  /** Told of faults of ours that stop nothing. */
  readonly report: (fault: unknown) => void;
  readonly projectionOf: (plan: PlanId, listeners: ProjectionListeners) => ProjectionDoor;
}
