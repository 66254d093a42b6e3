import { toMessage } from "#core/lint/toMessage.ts";
import type { Decision } from "#core/lint/toDecide.ts";
import type { Meeting } from "#core/model/records/meeting.ts";
import type { CalendarData } from "./calendarData.ts";
import type { Spoken } from "./entryWords.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { meetingName } from "./meetingName.ts";

export interface DecisionWords {
  /** What it is about. */
  readonly title: string;
  /** What waits, and since or until when. */
  readonly sentence: string;
}

export function decisionWords(
  decision: Decision,
  { view }: CalendarData,
  spoken: Spoken,
): DecisionWords {
  switch (decision.kind) {
    case "finding": {
      const { meeting, finding } = decision;
      const { file, line = 1 } = finding.place;
      const place =
        file === undefined
          ? spoken.text.calendar.problem
          : spoken.text.calendar.inFile({ file, line });
      return {
        title: meeting ? meetingName(meeting, view, spoken) : place,
        sentence: toMessage(finding, spoken.language),
      };
    }
    case "optional":
      return {
        title: meetingName(decision.meeting, view, spoken),
        sentence: optionalSentence(decision.meeting, spoken),
      };
    case "postponed":
      return {
        title: meetingName(decision.meeting, view, spoken),
        sentence: postponedSentence(decision.meeting, spoken),
      };
  }
}

function optionalSentence({ decideBy, condition }: Meeting, { text, language }: Spoken): string {
  const day = decideBy === undefined ? "" : formatDay(decideBy, language, "short");
  return condition === undefined
    ? text.calendar.optionalUntil(day)
    : text.calendar.optionalIf({ condition, day });
}

function postponedSentence({ when, state }: Meeting, { text, language }: Spoken): string {
  const from =
    when === undefined
      ? text.calendar.postponedOpen
      : text.calendar.postponedFrom(formatDay(when.date, language, "short"));
  return state?.reason === undefined ? from : `${from} ${text.calendar.because(state.reason)}`;
}
