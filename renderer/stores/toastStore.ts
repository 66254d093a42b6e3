import { createStore, type StoreApi } from "zustand/vanilla";
import type { Act } from "#core/changes/log.ts";

/** Says for a few seconds that something was done. What went wrong is no toast but a notice. */
export interface Toast {
  readonly id: number;
  readonly act: Act;
}

export interface ToastState {
  readonly toasts: readonly Toast[];
  /** The act can be taken back from the toast as long as nothing was done after it. */
  readonly show: (act: Act) => void;
  readonly dismiss: (id: number) => void;
}

/** More than these at once cover what they are about. */
const MOST = 3;

export function createToastStore(): StoreApi<ToastState> {
  let last = 0;
  return createStore<ToastState>()((set) => ({
    toasts: [],
    show(act) {
      last += 1;
      set(({ toasts }) => ({ toasts: [...toasts, { id: last, act }].slice(-MOST) }));
    },
    dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((one) => one.id !== id) })),
  }));
}
