import { describe, expect, it } from "vitest";
import { selectRows } from "#core/changes/selectRows.ts";
import { agendaItemRecord } from "#core/model/records/agendaItem.ts";
import { agendaDraft } from "#core/planning/agenda/agendaDraft.ts";
import { newAgendaItemEdits } from "#core/planning/agenda/newAgendaItemEdits.ts";
import { shiftMinutes } from "#core/planning/agenda/shiftMinutes.ts";
import { inOrder } from "#core/planning/inOrder.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { meetingId, namedId } from "#test/builders/planBuilder.ts";

const meeting = meetingId(0);
const itemsOf = ({ rows }: Laptop) => inOrder(selectRows(rows, agendaItemRecord));

function add(laptop: Laptop, title: string, at?: number): void {
  const id = namedId("agendaItem", title);
  laptop.write(newAgendaItemEdits({ id, meeting, title, minutes: 10 }, itemsOf(laptop), at));
}

describe("a part of an agenda", () => {
  it("is added at the end, or where it is wanted", () => {
    const laptop = new Laptop("Mira");
    add(laptop, "a");
    add(laptop, "b");
    add(laptop, "first", 0);
    add(laptop, "middle", 2);
    expect(itemsOf(laptop).map(({ title }) => title)).toEqual(["first", "a", "middle", "b"]);
  });

  it("takes more or less time, at least a minute", () => {
    expect([5, -5, -50, 20_000].map((by) => shiftMinutes(10, by))).toEqual([15, 5, 1, 10_080]);
  });
});

describe("a first agenda", () => {
  it("has the talks in the middle", () => {
    const talks = [{ id: namedId("talk", "a"), minutes: 45 }, { id: namedId("talk", "b") }];
    const draft = agendaDraft(meeting, talks, { welcome: "Welcome", farewell: "Drinks" });
    expect(draft.map(({ title, talk, minutes }) => [title ?? talk, minutes])).toEqual([
      ["Welcome", 15],
      [talks[0]?.id, 45],
      [talks[1]?.id, 30],
      ["Drinks", 15],
    ]);
  });
});
