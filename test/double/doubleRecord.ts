import type * as Electron from "electron";

/** What a spec can ask afterwards, as `electron.__double`: values only, so that they cross processes. */
export interface DoubleRecord {
  /** Addresses that were asked for and would have left the machine. */
  readonly network: string[];
  /** What `shell` handed to the system. */
  readonly opened: string[];
  readonly popups: { readonly labels: readonly string[] }[];
  readonly prints: Electron.WebContentsPrintOptions[];
  readonly permissions: { readonly permission: string; readonly granted: boolean }[];
  /** Of every window, in the order of their creation. */
  readonly webPreferences: Electron.WebPreferences[];
  /** What pages wanted to open as windows of their own. */
  readonly openedWindows: { readonly url: string; readonly action: "allow" | "deny" }[];
  readonly spellChecker: {
    enabled: boolean;
    languages: readonly string[];
    dictionaryUrl: string | undefined;
  };
  /** Whether `app.enableSandbox` was called. */
  sandboxEnforced: boolean;
}

export function createRecord(): DoubleRecord {
  return {
    network: [],
    opened: [],
    popups: [],
    prints: [],
    permissions: [],
    webPreferences: [],
    openedWindows: [],
    // Electron checks spelling, and fetches dictionaries, unless it is told otherwise.
    spellChecker: { enabled: true, languages: [], dictionaryUrl: undefined },
    sandboxEnforced: false,
  };
}
