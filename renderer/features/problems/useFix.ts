import type { Edit } from "#core/changes/edit.ts";
import { useAct } from "../../context/useAct.ts";

/** Carries out a fix as one act, named after its result. */
export function useFix(): (edits: readonly Edit[], result: string) => Promise<unknown> {
  const act = useAct();
  return (edits, result) => act("fix-problem", edits, result);
}
