import { describe, expect, it } from "vitest";
import { openConflicts } from "#core/changes/projectRows.ts";
import { planView } from "#core/planning/planView.ts";
import { removeMeetingEdits } from "#core/planning/removeMeetingEdits.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";
import { buildPlan, meetingId, namedId } from "#test/builders/planBuilder.ts";

const meeting = meetingId(0);

function laptop(who = "Mira"): Laptop {
  const talks = [{ title: "Tries", speakers: ["Zora Quill"] }, {}];
  const made = new Laptop(who, buildPlan({ meetings: [{ date: "2026-12-03", talks }] }).log);
  made.write([
    set(["agendaItem", namedId("agendaItem", "a"), "meeting"], meeting),
    set(["task", namedId("task", "a"), "meeting"], meeting),
    set(["task", namedId("task", "other"), "meeting"], meetingId(7)),
  ]);
  return made;
}

describe("a meeting that goes", () => {
  it("takes its agenda and checklist along, and no talk of which something is known", () => {
    const mira = laptop();
    mira.write(removeMeetingEdits(mira.rows, meeting));
    expect(planView(mira.rows).meetings).toEqual([]);
    expect(mira.rows.get("agendaItem")?.size ?? 0).toBe(0);
    expect([...(mira.rows.get("task")?.keys() ?? [])]).toEqual([namedId("task", "other")]);
    const talks = [...(mira.rows.get("talk")?.values() ?? [])];
    expect(talks.map(({ values }) => values["title"])).toEqual(["Tries"]);
    expect(talks[0]?.values).not.toHaveProperty("meeting");
  });

  it("keeps what a co-organizer wrote into it meanwhile, as a conflict", () => {
    const mira = laptop();
    const jonas = new Laptop("Jonas", mira.log);
    jonas.write([set(["meeting", meeting, "state"], { name: "confirmed" })]);
    mira.write(removeMeetingEdits(mira.rows, meeting));
    mira.merge(jonas.log);
    expect(planView(mira.rows).meetings.map(({ state }) => state?.name)).toEqual(["confirmed"]);
    expect(openConflicts(mira.rows).map(({ field }) => field)).toEqual(["state"]);
  });
});
