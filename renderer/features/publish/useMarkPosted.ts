import { postingRecord } from "#core/model/records/posting.ts";
import { markPlanPostedEdits } from "#core/publish/ledger/markPlanPostedEdits.ts";
import { markPostedEdits } from "#core/publish/ledger/markPostedEdits.ts";
import { useAct } from "../../context/useAct.ts";
import { usePlanView } from "../../context/usePlanView.ts";
import { useRows } from "../../context/useRows.ts";
import { useToday } from "../../context/useToday.ts";
import type { Publishing } from "./publishing.ts";

/** Notes in the ledger that it is posted as it stands now, with the link that was given. */
export function useMarkPosted(publishing: Publishing): (link: string) => Promise<void> {
  const act = useAct();
  const view = usePlanView();
  const postings = useRows(postingRecord);
  const on = useToday();
  const { meeting, channel, language, title } = publishing;
  return async (link) => {
    const done = { channel, language, on, ...(link !== "" && { address: link }) };
    // A file with the whole plan tells of all meetings, and of the one that is shown in any case.
    const others =
      channel.takes === "plan"
        ? markPlanPostedEdits(
            { ...view, meetings: view.meetings.filter(({ id }) => id !== meeting.id) },
            postings,
            done,
          )
        : [];
    const edits = [...markPostedEdits(view, { ...done, meeting }), ...others];
    await act("mark-posted", edits, title);
  };
}
