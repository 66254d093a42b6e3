import { useEffect, useMemo } from "react";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useFindings } from "../../context/useFindings.ts";
import { useMessages } from "../../context/useMessages.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useToday } from "../../context/useToday.ts";
import { commands } from "../commands/commands.ts";
import { paletteEntries, parseQuestion } from "./paletteEntries.ts";
import type { PaletteEntry } from "./paletteEntry.ts";

/** What the palette offers for what is typed into it, as the plan stands. */
export function usePaletteEntries(query: string): readonly PaletteEntry[] {
  const { text, language } = useMessages();
  const { search } = useDesk();
  const view = usePlanView();
  const findings = useFindings();
  const today = useToday();
  const hits = useDeskState("search", (state) => state.hits);
  const { words } = parseQuestion(query);
  useEffect(() => {
    search.getState().search(words);
    return () => search.getState().search("");
  }, [search, words]);
  return useMemo(
    () => paletteEntries(query, { view, text, language, hits, findings, commands, today }),
    [query, view, text, language, hits, findings, today],
  );
}
