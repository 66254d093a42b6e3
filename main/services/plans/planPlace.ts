import type { SnapshotFolder, SnapshotPorts } from "../snapshots/snapshotFolder.ts";
import type { Processes } from "./processes.ts";

/** What it takes to open a plan. */
export interface PlanPorts extends SnapshotPorts {
  readonly processes: Processes;
}

/** Where a plan is: its folder, and its snapshots in another one. */
export interface PlanPlace {
  readonly folder: string;
  readonly snapshots: SnapshotFolder;
}
