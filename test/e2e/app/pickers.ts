import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Page } from "playwright-core";

/** The browser's dialogs for files, answered by the spec as it answers Electron's. */
export interface Pickers {
  readonly chooseNext: (path: string | undefined) => Promise<void>;
  readonly dialogsAsked: () => Promise<number>;
}

/** Puts handles of our own in the place of those that a person would choose. */
export async function createPickers(page: Page): Promise<Pickers> {
  let chosen: string | undefined;
  let asked = 0;
  await page.exposeFunction("specChosenName", () => {
    asked += 1;
    return chosen && basename(chosen);
  });
  await page.exposeFunction("specRead", async () => [...(await readFile(chosen ?? ""))]);
  await page.exposeFunction("specWrite", async (bytes: readonly number[]) => {
    await writeFile(chosen ?? "", Uint8Array.from(bytes));
  });
  await page.addInitScript(replacePickers);
  await page.evaluate(replacePickers);
  return {
    chooseNext(path) {
      chosen = path;
      return Promise.resolve();
    },
    dialogsAsked: () => Promise.resolve(asked),
  };
}

/** Runs in the page. */
function replacePickers(): void {
  interface SpecWindow {
    specChosenName: () => Promise<string | undefined>;
    specRead: () => Promise<number[]>;
    specWrite: (bytes: number[]) => Promise<void>;
    showSaveFilePicker: () => Promise<object>;
    showOpenFilePicker: () => Promise<object[]>;
  }
  const target = globalThis as unknown as SpecWindow;
  const handle = async () => {
    const name = await target.specChosenName();
    if (name === undefined) throw new DOMException("nothing was chosen", "AbortError");
    return {
      kind: "file",
      name,
      getFile: async () => new File([Uint8Array.from(await target.specRead())], name),
      queryPermission: () => Promise.resolve("granted"),
      requestPermission: () => Promise.resolve("granted"),
      isSameEntry: () => Promise.resolve(false),
      async createWritable() {
        const parts: BlobPart[] = [];
        await Promise.resolve();
        return {
          write: (part: BlobPart) => Promise.resolve(void parts.push(part)),
          close: async () => {
            const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
            await target.specWrite([...bytes]).catch((error: unknown) => {
              // What a browser says of a folder that takes nothing.
              throw new DOMException(String(error), "NoModificationAllowedError");
            });
          },
          abort: () => Promise.resolve(),
        };
      },
    };
  };
  target.showSaveFilePicker = handle;
  target.showOpenFilePicker = async () => [await handle()];
}
