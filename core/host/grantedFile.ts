import * as v from "valibot";
import { limits } from "../backup/format.ts";

/**
 * The right to read and write one file, which a person gave by choosing it in a dialog or by handing
 * it to the application. The window knows this name of it, never a path.
 */
export type GrantId = string & { readonly __brand: "GrantId" };
export const grantIdSchema = v.custom<GrantId>(
  (input) => typeof input === "string" && /^[0-9a-z-]{8,64}$/.test(input),
);

/** What a dialog offers to open or to save. The endings are in `fileKinds`. */
export type FileKind = keyof typeof fileKinds;
export const fileKinds = {
  plan: { endings: ["convener"], mediaType: "application/vnd.convener+zip" },
  /** Whatever can be opened: a plan, or a text that a plan is made of. */
  any: { endings: ["convener", "md", "rst", "txt"], mediaType: "application/octet-stream" },
  text: { endings: ["md", "rst", "txt"], mediaType: "text/plain" },
  calendar: { endings: ["ics"], mediaType: "text/calendar" },
  pdf: { endings: ["pdf"], mediaType: "application/pdf" },
} as const satisfies Record<string, { endings: readonly string[]; mediaType: string }>;

export interface FileName {
  readonly grant: GrantId;
  /** Without its folder. */
  readonly name: string;
}

export interface GrantedFile extends FileName {
  readonly bytes: Uint8Array;
}

/** A larger file is refused before it is read, in bytes: no backup is larger, nor anything else we read. */
export const MAX_FILE_BYTES = limits.fileBytes;

/** A name to propose: no folder, nothing that a file system takes for one, no hidden file. */
export const fileNameSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.regex(/^(?!\.)[^/\\:*?"<>|\p{Cc}]+$/u),
);
