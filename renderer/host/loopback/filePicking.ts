/** What a dialog offers. */
export interface FileSort {
  readonly endings: readonly string[];
  readonly mediaType: string;
}

/** A file that a person chose in a dialog of the browser. What goes wrong is a `DOMException`. */
export interface PickedFile {
  readonly name: string;
  /** Its size now, and its bytes if they are wanted. */
  readonly look: () => Promise<{
    readonly size: number;
    readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  }>;
  /** Replaces the file as a whole: the browser writes beside it and renames. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

/** The dialogs of the browser; `undefined` where a person chose nothing. */
export interface FilePicking {
  readonly open: (sort: FileSort) => Promise<PickedFile | undefined>;
  /** Where there is no dialog the bytes are downloaded, and there is no file to write again. */
  readonly save: (
    sort: FileSort,
    name: string,
    bytes: Uint8Array,
  ) => Promise<PickedFile | undefined>;
}

/** SHA-256, in hexadecimal digits. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
