import { edit } from "#core/changes/edit.ts";
import { selectRows } from "#core/changes/selectRows.ts";
import { talkRecord, talkStates, type Talk } from "#core/model/records/talk.ts";
import type { DraftFieldOptions } from "../../../parts/draft/fieldMeaning.ts";

/** The stage of a talk. Another one leaves the reason of the one before behind. */
export function talkStateField(id: Talk["id"]): DraftFieldOptions {
  const table = talkRecord.table;
  return {
    place: { table, id, field: "state" },
    act: "change-talk",
    subject: (rows) => selectRows(rows, talkRecord).find((talk) => talk.id === id)?.title,
    meaning: {
      shown: (rows) =>
        selectRows(rows, talkRecord).find((talk) => talk.id === id)?.state?.name ?? "idea",
      edits(_, text) {
        const name = talkStates.find((one) => one === text);
        return name && [edit([table, id, "state"], { name })];
      },
    },
  };
}
