import type { HostName } from "../e2e/app/convenerApp.ts";

/** A passage of the application, and what it becomes. */
export interface Change {
  readonly from: string;
  readonly to: string;
  /** How often the passage is there; all of them are changed. Once, where nothing is said. */
  readonly times?: number;
}

/** The spec that has to notice: the only one that runs. */
export interface Watch {
  readonly host: Extract<HostName, "desktop" | "loopback">;
  /** A file of `test/e2e/`, without its ending. */
  readonly file: string;
  /** Part of the names of its tests. */
  readonly test: string;
}

/** Something that could go wrong with the application, to be planted into a copy of it. */
export interface Fault {
  readonly name: string;
  /** In the application's folder; `page` is the one script of the window, whatever its name. */
  readonly file: string;
  readonly changes: readonly Change[];
  readonly watch: Watch;
}
