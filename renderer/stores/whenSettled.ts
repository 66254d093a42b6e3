import type { StoreApi } from "zustand/vanilla";
import type { SaveState } from "./saveStore.ts";
import { selectSaveStatus, type SaveStatus } from "./selectSaveStatus.ts";

/** How saving ends that is under way: saved, or not for now. */
export function whenSettled(saves: StoreApi<SaveState>): Promise<SaveStatus> {
  return new Promise((resolve) => {
    const look = () => {
      const status = selectSaveStatus(saves.getState());
      if (status.kind === "saving") return;
      stop();
      resolve(status);
    };
    const stop = saves.subscribe(look);
    look();
  });
}
