import type { StoreApi } from "zustand/vanilla";
import type { ClockState } from "./clockStore.ts";
import type { DraftState } from "./draftStore.ts";
import type { ImportState } from "./importStore.ts";
import type { LayerState } from "./layerStore.ts";
import type { NavigationState } from "./navigationStore.ts";
import type { NoticeState } from "./noticeStore.ts";
import type { PlanState } from "./planStore.ts";
import type { SaveState } from "./saveStore.ts";
import type { SearchState } from "./searchStore.ts";
import type { SettingsState } from "./settingsStore.ts";
import type { SharingState } from "./sharingStore.ts";
import type { ToastState } from "./toastStore.ts";

/** The state of a window, in parts. */
export interface States {
  readonly plans: PlanState;
  readonly saves: SaveState;
  readonly drafts: DraftState;
  readonly notices: NoticeState;
  readonly navigation: NavigationState;
  readonly settings: SettingsState;
  readonly search: SearchState;
  readonly clock: ClockState;
  readonly toasts: ToastState;
  readonly imports: ImportState;
  readonly sharing: SharingState;
  readonly layers: LayerState;
}

/** Each part in a store of its own. */
export type Stores = { readonly [Name in keyof States]: StoreApi<States[Name]> };
