import type { Place } from "../changes/log.ts";
import type { PlanId } from "../model/id.ts";
import type { Result } from "../model/result.ts";
import type { Command } from "./command.ts";
import type { HostFailure } from "./describeFailure.ts";
import type { FileKind, FileName, GrantedFile, GrantId } from "./grantedFile.ts";
import type {
  FileToMerge,
  FileToTakeIn,
  MergePreview,
  SnapshotPreview,
  SnapshotSummary,
} from "./mergeCalls.ts";
import type {
  ActOfEdits,
  Committed,
  Draft,
  OpenedPlan,
  PastValue,
  PlanSummary,
  RowsPage,
} from "./planCalls.ts";
import type { FormToPublish, PublishedForm } from "./publishCalls.ts";
import type { Settings, SettingsChange } from "./settings.ts";

/** Failures are values, also across processes; what is thrown is a fault of ours. */
export type Answer<T> = Promise<Result<T, HostFailure>>;

/**
 * Everything that a window may ask of its host. Two hosts implement it: Electron's main process,
 * behind the preload, and the loopback process, behind HTTP. Arguments are checked on the other side
 * by `callSchemas`; nothing a window says is believed.
 */
export interface Host extends PlanCalls, ComputerCalls {
  /** Calls `listener` for all that the host has to say, until the returned function is called. */
  readonly subscribe: (listener: (event: HostEvent) => void) => () => void;
}

/** The plans and the settings: the same service in both hosts. */
export interface PlanCalls {
  readonly about: () => Answer<About>;
  readonly readSettings: () => Answer<Settings>;
  readonly changeSettings: (change: SettingsChange) => Answer<Settings>;

  readonly listPlans: () => Answer<readonly PlanSummary[]>;
  /** A new plan with nothing in it but the group's name and its IANA zone, not open yet. */
  readonly createPlan: (group: { readonly name: string; readonly zone: string }) => Answer<PlanId>;
  /** The plan of a `*.convener` file becomes one of this computer, not open yet. */
  readonly importPlan: (backup: Uint8Array) => Answer<PlanId>;
  /** Takes the sample group off this computer, with all that is kept of it. No other plan goes. */
  readonly removePlan: (plan: PlanId) => Answer<undefined>;
  /** Opens a plan, or tells how one that is open stands. */
  readonly openPlan: (plan: PlanId) => Answer<OpenedPlan>;
  readonly closePlan: (plan: PlanId) => Answer<undefined>;

  /** Rows from the one with this number on, at most a few thousand. */
  readonly readRows: (plan: PlanId, from: number) => Answer<RowsPage>;
  /** Saves one act. Once it has answered, the act is on the disk. */
  readonly commit: (plan: PlanId, act: ActOfEdits) => Answer<Committed>;
  readonly undo: (plan: PlanId) => Answer<Committed>;
  readonly redo: (plan: PlanId) => Answer<Committed>;
  /** All values that a field has had, newest first. */
  readonly readHistory: (plan: PlanId, place: Place) => Answer<readonly PastValue[]>;
  /** The plan or a meeting in the form of a channel. Nothing leaves this computer by it. */
  readonly publish: (plan: PlanId, form: FormToPublish) => Answer<PublishedForm>;
  /** Keeps what is being typed; an empty place in `text` is a draft too. */
  readonly keepDraft: (plan: PlanId, draft: Draft) => Answer<undefined>;
  readonly dropDraft: (plan: PlanId, place: Place) => Answer<undefined>;
  /** The plan as the bytes of a `*.convener` file that was read back. */
  readonly writeBackup: (plan: PlanId) => Answer<Uint8Array>;
  /** A backup has arrived where somebody wanted it: only the window knows that. */
  readonly noteBackup: (plan: PlanId) => Answer<undefined>;
  /** When that was last, an ISO 8601 instant in UTC; nothing where it never was. */
  readonly lastBackup: (plan: PlanId) => Answer<string | undefined>;

  /** What taking in a file would do; nothing is done. */
  readonly previewMerge: (plan: PlanId, file: FileToMerge) => Answer<MergePreview>;
  /** Takes in a file as one act, with what was decided: one undo takes it back. */
  readonly merge: (plan: PlanId, file: FileToTakeIn) => Answer<Committed>;

  /** The newest first. */
  readonly listSnapshots: (plan: PlanId) => Answer<readonly SnapshotSummary[]>;
  /** What going back to a snapshot would change; nothing is done. */
  readonly previewSnapshot: (plan: PlanId, name: string) => Answer<SnapshotPreview>;
  /** Goes back to a snapshot by new changes, as one act: one undo takes it back. */
  readonly restoreSnapshot: (plan: PlanId, name: string) => Answer<Committed>;
}

/** What needs the computer around the window: its dialogs, its printer, its browser. */
export interface ComputerCalls {
  /** Lets a person choose a file; nothing where they chose none. */
  readonly openFile: (kind: FileKind) => Answer<GrantedFile | undefined>;
  /** Lets a person choose where to save; nothing where they chose no place. */
  readonly saveFile: (file: FileToSave) => Answer<FileName | undefined>;
  /** Writes a file again that was opened or saved, unless somebody else did meanwhile. */
  readonly saveAgain: (grant: GrantId, bytes: Uint8Array) => Answer<undefined>;
  readonly readAgain: (grant: GrantId) => Answer<GrantedFile>;
  /** Files that were opened or saved before, newest first, each with a new grant. */
  readonly recentFiles: () => Answer<readonly FileName[]>;
  /** Opens a web page or a mail in the program for it; `https:` and `mailto:` only. */
  readonly openExternal: (address: string) => Answer<undefined>;
  readonly print: () => Answer<undefined>;
  /** The page as a PDF file; nothing where no place was chosen. */
  readonly savePdf: (name: string) => Answer<FileName | undefined>;
}

export interface FileToSave {
  readonly kind: FileKind;
  /** The name to propose. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a host says without having been asked. */
export type HostEvent =
  | { readonly kind: "command"; readonly command: Command }
  /** A file that was handed to the application by the system or by a second launch. */
  | { readonly kind: "file"; readonly file: FileName }
  /** Another window has changed this plan: its projection may be behind. */
  | { readonly kind: "changed"; readonly plan: PlanId };

/** Which host this is and on what it runs, for the diagnostics. */
export interface About {
  readonly host: "electron" | "loopback";
  readonly version: string;
  /** Of what it runs on: `node`, `electron`, `chrome`. */
  readonly versions: Readonly<Record<string, string>>;
  /** Version of the time-zone data, such as `2026c`. */
  readonly zoneData: string;
  readonly platform: string;
  readonly dataFolder: string;
  /** BCP 47, the preferred one first. */
  readonly systemLanguages: readonly string[];
}
