import type { Page } from "playwright-core";

/** The hosts that the specs run on. `desktop` is the double in the place of Electron's binary. */
export const hostNames = ["desktop", "electron", "loopback"] as const;
export type HostName = (typeof hostNames)[number];

/** A running Convener and its window, however it was started. */
export interface ConvenerApp {
  readonly host: HostName;
  readonly page: Page;
  /** Where it keeps everything. */
  readonly dataFolder: string;
  /** The process that holds the journal. */
  readonly pid: number;
  /** Makes the dialogs to save and to open answer with this path, or with nothing. */
  readonly chooseNext: (path: string | undefined) => Promise<void>;
  /** How many such dialogs have answered so far. */
  readonly dialogsAsked: () => Promise<number>;
  /** Closes the window as a person would, and waits for the end of the process. */
  readonly close: () => Promise<void>;
  /** `kill -9` of the process, and waits until it and its window are gone. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  readonly dataFolder: string;
  /** The folder of another application than that of this run. */
  readonly app?: string;
  /** Files that are handed over at the start. */
  readonly files?: readonly string[];
  /** Further variables for the process. */
  readonly env?: Readonly<Record<string, string>>;
}
