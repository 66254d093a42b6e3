import { join } from "node:path";
import * as v from "valibot";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";
import { createJsonState } from "../jsonFile/jsonState.ts";

const pixelsSchema = v.pipe(v.number(), v.safeInteger());
const windowStateSchema = v.object({
  /** In device-independent pixels, as it is where the window is not maximized. */
  bounds: v.object({ x: pixelsSchema, y: pixelsSchema, width: pixelsSchema, height: pixelsSchema }),
  isMaximized: v.boolean(),
});
export type WindowState = v.InferOutput<typeof windowStateSchema>;

/** Where the window was, in `window.json` of the application's data folder. */
export interface WindowStateFile {
  /** Nothing at the first start. Put it through `fitToDisplays`: displays come and go. */
  readonly read: () => Promise<WindowState | undefined>;
  /** Where the disk refuses, the window opens elsewhere next time: nobody has to hear of it. */
  readonly keep: (state: WindowState) => Promise<void>;
}

export function createWindowState(ports: WritingPorts, folder: string): WindowStateFile {
  const shape = { schema: v.nullable(windowStateSchema), fallback: null };
  const state = createJsonState<WindowState | null>(ports, join(folder, "window.json"), shape);
  return {
    async read() {
      return (await state.get()) ?? undefined;
    },
    async keep(next) {
      await state.change(() => next);
    },
  };
}
