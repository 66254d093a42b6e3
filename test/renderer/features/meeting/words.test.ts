import { describe, expect, it } from "vitest";
import { parseLocalDate } from "#core/model/localDate.ts";
import type { Rule } from "#core/model/rule.ts";
import { lengthWords } from "#renderer/features/meeting/agenda/lengthWords.ts";
import { partName } from "#renderer/features/meeting/agenda/partName.ts";
import { slotWords } from "#renderer/features/meeting/head/slotWords.ts";
import { formatDay } from "#renderer/i18n/formatDay.ts";
import { messages } from "#renderer/i18n/messages.ts";
import { buildPlan, meetingId, namedId } from "#test/builders/planBuilder.ts";

describe("a length", () => {
  it.each([
    [120, "2 h"],
    [85, "1 h 25 min"],
    [40, "40 min"],
    [0, "0 min"],
  ])("of %i minutes is %s", (minutes, words) => {
    expect(lengthWords(minutes, messages.en.meeting)).toBe(words);
  });
});

describe("the slot of a rule", () => {
  const rule: Rule = {
    slots: [
      { nth: 1, weekday: 4 },
      { nth: -1, weekday: 2 },
    ],
  };

  it("is that of the day, or the nearest one", () => {
    const say = (date: string) => slotWords(rule, parseLocalDate(date), "en");
    expect(say("2027-05-06")).toBe("First Thursday");
    expect(say("2027-05-24")).toBe("Last Tuesday");
    expect(slotWords(rule, undefined, "fr")).toBe("Premier jeudi");
  });
});

describe("a part of an agenda", () => {
  it("is called after its talk where it has no title of its own", () => {
    const { view } = buildPlan({ meetings: [{ talks: [{ title: "Heaps" }] }] });
    const meeting = meetingId(0);
    const talk = view.talksOf(meeting)[0]!.id;
    const item = { id: namedId("agendaItem", "a"), meeting, talk };
    expect(partName(item, view.talksOf)).toBe("Heaps");
    expect(partName({ ...item, title: "Main talk" }, view.talksOf)).toBe("Main talk");
    expect(partName({ id: item.id }, view.talksOf)).toBe(undefined);
  });
});

describe("a day", () => {
  it("is said without a comma, and in French the first is the first", () => {
    const date = parseLocalDate("2027-05-01")!;
    expect(formatDay(date, "en", "short")).toBe("Sat 1 May");
    expect(formatDay(date, "fr", "short")).toBe("sam. 1er mai");
    expect(formatDay(date, "fr", "month-year")).toBe("mai 2027");
  });
});
