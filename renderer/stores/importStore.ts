import { createStore, type StoreApi } from "zustand/vanilla";
import type { ReadmeFile } from "#core/importers/readme/planReadmeImport.ts";
import { readImportFile } from "#core/intake/readImportFile.ts";
import type { FixChoices } from "#core/intake/reviewedFinding.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { Fix } from "#core/lint/finding.ts";
import type { DecodeTextCode } from "#core/text/decodeText.ts";
import type { Failure } from "#core/text/phrase.ts";

/** A file that somebody gave, before anybody knows what is in it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that cannot be read, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly failure: Failure<DecodeTextCode> | HostFailure;
}

/** Files that are looked at before they are imported. Nothing of them is in the plan. */
export interface ImportState {
  readonly files: readonly ReadmeFile[];
  readonly refused: readonly RefusedFile[];
  readonly choices: FixChoices;
  readonly add: (files: readonly GivenFile[]) => void;
  readonly refuse: (file: RefusedFile) => void;
  readonly leaveOut: (file: ReadmeFile) => void;
  /** The fix that is to be part of the import; none leaves it as written. */
  readonly choose: (finding: string, fix: Fix | undefined) => void;
  readonly clear: () => void;
}

const nothing = { files: [], refused: [], choices: new Map<string, Fix>() };

export function createImportStore(): StoreApi<ImportState> {
  return createStore<ImportState>()((set) => ({
    ...nothing,
    add: (given) =>
      set(({ files }) => {
        const read = given.map(({ name, bytes }) => ({ name, read: readImportFile(name, bytes) }));
        const good = read.flatMap((one) => (one.read.ok ? [one.read.value] : []));
        const refused = read.flatMap(({ name, read: { ok, ...rest } }) => {
          return !ok && "error" in rest ? [{ name, failure: rest.error }] : [];
        });
        const others = files.filter((file) => !good.some(({ text }) => text === file.text));
        return { files: [...others, ...good], refused };
      }),
    refuse: (file) => set(({ refused }) => ({ refused: [...refused, file] })),
    leaveOut: (file) => set(({ files }) => ({ files: files.filter((other) => other !== file) })),
    choose: (finding, fix) =>
      set(({ choices }) => {
        const next = new Map(choices);
        if (fix) next.set(finding, fix);
        else next.delete(finding);
        return { choices: next };
      }),
    clear: () => set(nothing),
  }));
}
