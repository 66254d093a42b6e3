import { applyRowStates } from "./applyRowStates.ts";
import { isSameHead } from "#core/host/isSameHead.ts";
import type { Projected, Projection } from "./projection.ts";

/** A projection for a computer that keeps none: made again at every start. */
export function createMemoryProjection(): Projection {
  let kept: Projected | undefined;
  return {
    readHead: () => Promise.resolve(kept?.head),
    read: () => Promise.resolve(kept),
    apply({ before, head, rows }) {
      if (!kept || !isSameHead(kept.head, before)) return Promise.resolve(false);
      kept = { head, rows: applyRowStates(kept.rows, rows) };
      return Promise.resolve(true);
    },
    replaceAll(projected) {
      kept = projected;
      return Promise.resolve();
    },
    close() {
      kept = undefined;
    },
  };
}
