import { describe, expect, it } from "vitest";
import { selectRows } from "#core/changes/selectRows.ts";
import type { Json } from "#core/model/json.ts";
import { meetingRecord } from "#core/model/records/meeting.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { set } from "#test/builders/laptopActs.ts";
import { meetingId } from "#test/builders/planBuilder.ts";

function meetingsWith(...fields: readonly (readonly [id: string, field: string, value: Json])[]) {
  const laptop = new Laptop("Mira Tannhoff");
  laptop.write(fields.map(([id, field, value]) => set(["meeting", id, field], value)));
  return { laptop, meetings: selectRows(laptop.rows, meetingRecord) };
}

const id = meetingId(0);

describe("selectRows", () => {
  it("gives the rows of a record type by their id, whatever the order of the log", () => {
    const ids = [2, 0, 1].map(meetingId);
    const { meetings } = meetingsWith(...ids.map((one) => [one, "title", "x"] as const));
    expect(meetings.map((meeting) => meeting.id)).toEqual(ids.toSorted());
  });

  it("gives none where the table is not there", () => {
    expect(selectRows(new Map(), meetingRecord)).toEqual([]);
  });

  it("leaves out a value that its schema refuses, keeps the others, and the log keeps both", () => {
    const { laptop, meetings } = meetingsWith(
      [id, "title", "Tries"],
      [id, "when", { date: "2026-02-30" }],
      [id, "state", { name: "dreamt" }],
      [id, "rsvp", "javascript:alert(1)"],
    );
    expect(meetings).toEqual([{ id, title: "Tries" }]);
    expect(laptop.rows.get("meeting")?.get(id)?.values["state"]).toEqual({ name: "dreamt" });
  });

  it("leaves out fields that the record type does not have, hostile ones too", () => {
    const { meetings } = meetingsWith([id, "__proto__", { title: "x" }], [id, "colour", "red"]);
    expect(meetings).toEqual([{ id }]);
    expect(meetings[0]?.title).toBe(undefined);
  });

  it("lets no row write another id than its own", () => {
    expect(meetingsWith([id, "id", "forged"]).meetings).toEqual([{ id }]);
  });

  it("keeps members of a value that only a later version knows", () => {
    const when = { date: "2026-12-03", doors: "18:30" };
    expect(meetingsWith([id, "when", when]).meetings[0]?.when).toEqual(when);
  });
});
