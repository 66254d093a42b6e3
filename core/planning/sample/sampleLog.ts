import { appendEdits } from "../../changes/appendEdits.ts";
import { indexChanges } from "../../changes/changeIndex.ts";
import { startClock, type Moment } from "../../changes/clock.ts";
import type { Edit } from "../../changes/edit.ts";
import { emptyLog, type Log } from "../../changes/log.ts";
import { NEW_PLAN_ACT } from "../../changes/newPlanAct.ts";
import { rowEdits } from "../../changes/rowEdits.ts";
import { mintReplicaId } from "../../model/id.ts";
import type { Json } from "../../model/json.ts";
import type { LocalDate } from "../../model/localDate.ts";
import { groupId } from "../../model/records/group.ts";
import { sampleDays, sampleRule } from "./sampleDays.ts";
import { sampleMeetings, sampleSeries } from "./sampleMeetings.ts";
import { samplePeople } from "./samplePeople.ts";
import { samplePlanId } from "./samplePlanId.ts";
import { samplePreparations } from "./samplePreparations.ts";

/** When and where somebody looks at the sample group; `zone` is an IANA name. */
export interface SampleContext {
  readonly today: LocalDate;
  readonly zone: string;
  readonly moment: Moment;
}

/**
 * A group to look around in, with a year of meetings around today, made in one act that nobody takes
 * back. Group, people and places are invented.
 */
export function sampleLog({ today, zone, moment }: SampleContext): Log {
  const log = emptyLog(samplePlanId);
  const clock = startClock(mintReplicaId(moment.random));
  const act = { name: NEW_PLAN_ACT, subject: NAME };
  const author = { who: "Ravi Thorne", act, clock, moment };
  return appendEdits({ log, index: indexChanges(log) }, sampleEdits(today, zone), author) ?? log;
}

const NAME = "Tidepool Tinkerers";

function sampleEdits(today: LocalDate, zone: string): readonly Edit[] {
  const days = sampleDays(today);
  return [
    ...rowEdits("group", groupId, {
      name: NAME,
      zone,
      languages: ["en", "fr"],
      objective: {
        format: "markdown",
        source: "We meet to take small programs apart and to put them together again.",
      },
      website: "https://tidepool.example",
      contact: "hello@tidepool.example",
      codeOfConduct: { url: "https://tidepool.example/conduct" },
    }),
    ...rowEdits("series", sampleSeries, {
      name: "Thursdays",
      rule: sampleRule as unknown as Json,
    }),
    ...samplePeople(),
    ...sampleMeetings(days),
    ...samplePreparations(days),
  ];
}
