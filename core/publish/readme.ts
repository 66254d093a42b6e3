import type { PlanId } from "../model/id.ts";
import { fail, ok } from "../model/result.ts";
import { sourceIdOf, type Source } from "../model/records/source.ts";
import type { PlanView } from "../planning/planView.ts";
import type { Channel, CurrentFile } from "./channel.ts";
import { channelHeads } from "./channelHeads.ts";
import { freshTable } from "./readme/freshTable.ts";
import { updateReadme } from "./readme/updateReadme.ts";

const BOM = "\uFEFF";
const DEFAULT_NAME = "README.md";

/**
 * The group's own README with its calendar brought up to date: the file that is given, else the one
 * that was imported. A plan that never saw a README gives a table of its own.
 */
export const readme: Channel = {
  ...channelHeads.readme,
  form({ plan, current }) {
    const { id, name, text } = chooseFile(plan.log.plan, plan.view, current);
    if (text === undefined) {
      return ok({ kind: "file", name, text: freshTable(plan.view), remarks: [] });
    }
    const mark = text.startsWith(BOM) ? BOM : "";
    const updated = updateReadme(text.slice(mark.length), id, plan.view);
    if (updated === undefined) return fail({ code: "not-the-file", facts: { name } });
    return ok({ kind: "file", name, text: mark + updated, remarks: [] });
  },
};

interface FileOfPlan {
  readonly id: Source["id"];
  readonly name: string;
  readonly text: string | undefined;
}

/** The imported file that the given one is a version of: of the same name, else the first. */
function chooseFile(plan: PlanId, { sources }: PlanView, current?: CurrentFile): FileOfPlan {
  const source = sources.find(({ name }) => name === current?.name) ?? sources[0];
  const name = current?.name ?? source?.name ?? DEFAULT_NAME;
  const id = source?.id ?? sourceIdOf(plan, "readme", name);
  return { id, name, text: current?.text ?? source?.text };
}
