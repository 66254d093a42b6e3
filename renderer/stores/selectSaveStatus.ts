import type { HostFailure } from "#core/host/describeFailure.ts";
import type { SaveState } from "./saveStore.ts";

export type SaveStatus =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "not-saved"; readonly failure: HostFailure };

/** Once it could not be saved it counts as not saved until it is, also while it is tried again. */
export function selectSaveStatus({ queue }: Pick<SaveState, "queue">): SaveStatus {
  if (queue.blockedBy) return { kind: "not-saved", failure: queue.blockedBy };
  return { kind: queue.waiting.length > 0 ? "saving" : "saved" };
}
