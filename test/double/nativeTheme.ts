import { EventEmitter } from "node:events";
import { strict } from "./strict.ts";
import type { Windows } from "./windows.ts";

/** The theme; the system's own is light. */
export function createNativeTheme(windows: Windows) {
  const emitter = new EventEmitter();
  let source: "system" | "light" | "dark" = "system";
  const theme = {
    get themeSource() {
      return source;
    },
    set themeSource(chosen) {
      source = chosen;
      const colorScheme = chosen === "system" ? null : chosen;
      for (const { page } of windows.all()) {
        void page.then((shown) => shown.emulateMedia({ colorScheme })).catch(() => undefined);
      }
      emitter.emit("updated");
    },
    get shouldUseDarkColors() {
      return source === "dark";
    },
  };
  Object.defineProperties(emitter, Object.getOwnPropertyDescriptors(theme));
  return strict("nativeTheme", emitter as EventEmitter & typeof theme);
}
