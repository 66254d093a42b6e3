import { createStore, type StoreApi } from "zustand/vanilla";

/** What lies over the whole window and can be asked for from anywhere. */
export type Layer = "palette" | "shortcuts";

export interface LayerState {
  readonly layer: Layer | undefined;
  readonly open: (layer: Layer) => void;
  readonly close: () => void;
}

export function createLayerStore(): StoreApi<LayerState> {
  return createStore<LayerState>()((set) => ({
    layer: undefined,
    open: (layer) => set({ layer }),
    close: () => set({ layer: undefined }),
  }));
}
