import { EventEmitter } from "node:events";
import type { WebContents } from "electron";
import { expect, it } from "vitest";
import { registerUnsavedQuestion } from "#main/host/electron/window/unsaved.ts";

it.each([true, false])("a page with something unsaved goes where a person says so (%s)", (may) => {
  const contents = new EventEmitter();
  registerUnsavedQuestion(contents as unknown as WebContents, () => may);
  let goes = false;
  contents.emit("will-prevent-unload", { preventDefault: () => (goes = true) });
  expect(goes).toBe(may);
});
