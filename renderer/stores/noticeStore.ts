import { createStore, type StoreApi } from "zustand/vanilla";
import type { HostFailure } from "#core/host/describeFailure.ts";

/** Something that went wrong or was done, to be read and put away. */
export type Notice =
  | { readonly kind: "failure"; readonly failure: HostFailure }
  | { readonly kind: "backup-saved"; readonly name: string }
  /** Another plan was asked for while something of this one is not saved. */
  | { readonly kind: "unsaved" }
  /** A fault of ours that did not stop the page; the details are free of private text. */
  | { readonly kind: "fault"; readonly details: string };

export interface NoticeState {
  readonly notices: readonly Notice[];
  readonly add: (notice: Notice) => void;
  readonly dismiss: (notice: Notice) => void;
}

/** More at once nobody reads, and the page would be out of sight below them. */
const MOST = 5;

/** The same thing that goes wrong again is told once. */
function isSame(a: Notice, b: Notice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function createNoticeStore(): StoreApi<NoticeState> {
  return createStore<NoticeState>()((set) => ({
    notices: [],
    add: (notice) =>
      set(({ notices }) => {
        const others = notices.filter((other) => !isSame(other, notice));
        return { notices: [...others, notice].slice(-MOST) };
      }),
    dismiss: (notice) =>
      set(({ notices }) => ({ notices: notices.filter((other) => other !== notice) })),
  }));
}
