import { edit, type Edit } from "../../changes/edit.ts";
import type { Meeting } from "../../model/records/meeting.ts";
import type { Pledge } from "../../model/records/pledge.ts";
import type { Sponsor } from "../../model/records/sponsor.ts";

export interface NewPledge {
  readonly id: Pledge["id"];
  readonly sponsor: Sponsor["id"];
  readonly gives: string;
  /** Without one it is for the group. */
  readonly meeting?: Meeting["id"] | undefined;
}

/** What a sponsor was asked for. */
export function pledgeEdits({ id, sponsor, gives, meeting }: NewPledge): readonly Edit[] {
  const words = gives.trim();
  return [
    edit(["pledge", id, "sponsor"], sponsor),
    edit(["pledge", id, "state"], { name: "asked" }),
    ...(words === "" ? [] : [edit(["pledge", id, "gives"], words)]),
    ...(meeting === undefined ? [] : [edit(["pledge", id, "meeting"], meeting)]),
  ];
}
