import { EventEmitter } from "node:events";
import { strict } from "./strict.ts";

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, bounds: area, workArea: area, workAreaSize: area, scaleFactor: 1 };

/** One display of 1920 by 1080 points. */
export function createScreen() {
  return strict(
    "screen",
    Object.assign(new EventEmitter(), {
      getPrimaryDisplay: () => display,
      getAllDisplays: () => [display],
      getDisplayMatching: () => display,
      getDisplayNearestPoint: () => display,
    }),
  );
}
