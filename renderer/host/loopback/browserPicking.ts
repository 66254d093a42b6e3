import type { FilePicking, FileSort, PickedFile } from "./filePicking.ts";

/** The dialogs of the File System Access API, which only browsers of the Chromium family have. */
interface PickerWindow {
  readonly showOpenFilePicker?: (options: PickerOptions) => Promise<readonly Handle[]>;
  readonly showSaveFilePicker?: (
    options: PickerOptions & { readonly suggestedName: string },
  ) => Promise<Handle>;
}

interface PickerOptions {
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

/** With the question for the right to write, which TypeScript's own type has not. */
interface Handle extends FileSystemFileHandle {
  readonly requestPermission: (mode: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

/** Files through the dialogs of this browser; without them, through a field for files and downloads. */
export function createBrowserPicking(page: PickerWindow & Window): FilePicking {
  return {
    async open(sort) {
      if (!page.showOpenFilePicker) return chooseInField(page.document, sort);
      const options = optionsFor(sort);
      const handles = await unlessCancelled(() => page.showOpenFilePicker?.(options));
      return handles?.[0] && toPickedFile(handles[0]);
    },
    async save(sort, name, bytes) {
      if (!page.showSaveFilePicker) {
        download(page.document, new File([new Uint8Array(bytes)], name, { type: sort.mediaType }));
        return undefined;
      }
      const options = { ...optionsFor(sort), suggestedName: name };
      const handle = await unlessCancelled(() => page.showSaveFilePicker?.(options));
      return handle && toPickedFile(handle);
    },
  };
}

function optionsFor({ mediaType, endings }: FileSort): PickerOptions {
  return { types: [{ accept: { [mediaType]: endings.map((ending) => `.${ending}`) } }] };
}

async function unlessCancelled<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

function toPickedFile(handle: Handle): PickedFile {
  return {
    name: handle.name,
    look: async () => lookAt(await handle.getFile()),
    async write(bytes) {
      const permission = await handle.requestPermission({ mode: "readwrite" });
      if (permission !== "granted") throw new DOMException("Not granted", "NotAllowedError");
      const file = await handle.createWritable();
      await file.write(new Uint8Array(bytes));
      await file.close();
    },
  };
}

function lookAt(file: File) {
  return {
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

async function chooseInField(document: Document, sort: FileSort): Promise<PickedFile | undefined> {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = sort.endings.map((ending) => `.${ending}`).join(",");
  const chosen = new Promise<File | undefined>((resolve) => {
    field.addEventListener("change", () => resolve(field.files?.[0]));
    field.addEventListener("cancel", () => resolve(undefined));
  });
  field.click();
  const file = await chosen;
  return (
    file && {
      name: file.name,
      look: () => Promise.resolve(lookAt(file)),
      write: () => Promise.reject(new DOMException("Only read", "NotAllowedError")),
    }
  );
}

function download(document: Document, file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser has taken hold of it once the click is dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
