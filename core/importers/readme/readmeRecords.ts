import { edit, type Edit } from "../../changes/edit.ts";
import { orderOf } from "../../model/fieldSchemas.ts";
import { deriveId } from "../../model/id.ts";
import type { Json } from "../../model/json.ts";
import { groupId } from "../../model/records/group.ts";
import { seriesIdOf } from "../../model/records/series.ts";
import { meetingRecords } from "./meetingRecords.ts";
import type { Proposal, ReadmeReading } from "./readmeReading.ts";
import type { RecordContext } from "./recordContext.ts";
import { ruleOf } from "./ruleOf.ts";

/** What a reading says, as values of fields: a function of the file, so equal on every device. */
export function readmeRecords(reading: ReadmeReading, context: RecordContext): readonly Edit[] {
  const rule = ruleOf(reading.proposals);
  const series = seriesIdOf(context.source);
  return [
    ...reading.proposals.flatMap((proposal, i) => proposalRecords(proposal, i, context)),
    ...(rule ? [edit(["series", series, "rule"], rule as unknown as Json)] : []),
    ...reading.calendars.flatMap((calendar) => {
      return meetingRecords(calendar, {
        ...context,
        ...(rule && { series: { id: series, rule } }),
      });
    }),
  ];
}

function proposalRecords(
  proposal: Proposal,
  position: number,
  { source }: RecordContext,
): readonly Edit[] {
  switch (proposal.kind) {
    case "group-name":
      return [edit(["group", groupId, "name"], proposal.name)];
    case "objective":
      return [edit(["group", groupId, "objective"], markdown(proposal.text))];
    case "standing-section": {
      const id = deriveId("template", source, proposal.heading);
      return [
        edit(["template", id, "kind"], "section"),
        edit(["template", id, "name"], proposal.heading),
        edit(["template", id, "order"], orderOf(position + 1)),
        edit(["template", id, "text"], markdown(proposal.text)),
      ];
    }
    case "recurrence":
    case "optional-slot":
    case "duration":
      // Together they make the rule of the series.
      return [];
  }
}

function markdown(source: string): Json {
  return { format: "markdown", source };
}
