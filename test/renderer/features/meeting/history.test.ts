import { describe, expect, it } from "vitest";
import type { PastValue } from "#core/host/planCalls.ts";
import type { Stamp } from "#core/changes/stamp.ts";
import type { Json } from "#core/model/json.ts";
import { historyEntries } from "#renderer/features/meeting/history/historyEntries.ts";
import { historyPlaces } from "#renderer/features/meeting/history/historyPlaces.ts";
import { pastWords } from "#renderer/features/meeting/history/pastWords.ts";
import { messages } from "#renderer/i18n/messages.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { buildPlan, meetingId, namedId } from "#test/builders/planBuilder.ts";

function past(tx: string, place: readonly [string, string, string], value: Json): PastValue {
  const [table, id, field] = place;
  const stamp = `${tx} ${place.join(" ")}` as Stamp;
  const at = "2026-11-21T12:00:00.000Z";
  return { stamp, tx: tx as Stamp, table, id, field, value, prev: [], who: "Mira Tannhoff", at };
}

describe("the history of a meeting", () => {
  it("puts together what one act changed, the newest act first", () => {
    const entries = historyEntries([
      past("2", ["meeting", "a", "state"], { name: "confirmed" }),
      past("1", ["meeting", "a", "title"], "Heaps"),
      past("1", ["meeting", "a", "when"], { date: "2026-12-03" }),
    ]);
    expect(entries.map(({ who, changes }) => [who, changes.map(({ field }) => field)])).toEqual([
      ["Mira Tannhoff", ["state"]],
      ["Mira Tannhoff", ["when", "title"]],
    ]);
  });

  it("does not tell that a row is of the meeting, nor its first place", () => {
    const entries = historyEntries([
      past("2", ["talk", "t", "order"], "0002"),
      past("1", ["talk", "t", "order"], "0001"),
      past("1", ["talk", "t", "meeting"], "a"),
    ]);
    expect(entries.map(({ tx }) => tx)).toEqual(["2"]);
  });

  it("is that of its own fields, also emptied ones, and of what it is made of", () => {
    const { log } = buildPlan({ meetings: [{ talks: [{ title: "Heaps" }] }, { talks: [{}] }] });
    const places = historyPlaces(new Laptop("Mira", log).rows, meetingId(0));
    expect(places.some(({ field }) => field === "rsvp")).toBe(true);
    const talks = places.filter(({ table }) => table === "talk");
    expect(new Set(talks.map(({ id }) => id)).size).toBe(1);
  });
});

describe("a past value", () => {
  const { log } = buildPlan({ venues: [{ name: "The Mill" }] });
  const { rows } = new Laptop("Mira", log);
  const say = (field: string, value: Json, table = "meeting") =>
    pastWords({ table, field, value }, { rows, text: messages.en, language: "en" });

  it.each([
    ["when", { date: "2026-12-03", start: "19:00" }, "Thu, 3 Dec 2026, 19:00"],
    ["state", { name: "cancelled", reason: "storm" }, "Cancelled, storm"],
    ["ruleDate", "2026-12-03", "Thu, 3 Dec 2026"],
    ["venue", namedId("venue", "The Mill"), "The Mill"],
    ["notes", { format: "markdown", source: "*Bring* tea" }, "*Bring* tea"],
    ["tags", ["a", "b"], "a, b"],
    ["order", "0001", "changed"],
    ["title", null, undefined],
  ] as const)("of %s is said in words: %j", (field, value, words) => {
    expect(say(field, value as Json)).toBe(words);
  });

  it("is cut where it is long", () => {
    expect(say("title", "x".repeat(1000))?.length).toBe(301);
  });
});
