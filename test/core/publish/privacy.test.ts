import { describe, expect, it } from "vitest";
import type { Edit } from "#core/changes/edit.ts";
import { toRow } from "#core/changes/selectRows.ts";
import type { Json } from "#core/model/json.ts";
import type { Privacy, RecordType } from "#core/model/record.ts";
import { records } from "#core/model/records.ts";
import { groupId } from "#core/model/records/group.ts";
import { meetingStates } from "#core/model/records/meeting.ts";
import { ok } from "#core/model/result.ts";
import { planView } from "#core/planning/planView.ts";
import type { Channel, PlanToPublish } from "#core/publish/channel.ts";
import { channels } from "#core/publish/channels.ts";
import { meetup } from "#core/publish/meetup.ts";
import { languages } from "#core/text/phrase.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { markedValue, type Mark } from "#test/builders/markedValue.ts";
import { namedId } from "#test/builders/planBuilder.ts";

const idOf = (table: string): string => (table === "group" ? groupId : namedId(table, "marked"));

/** Every field of every record type, in one row a table, each naming the others. */
const allFields = records.flatMap((record) =>
  Object.entries(record.fields).map(([field, { schema, privacy, refersTo }]) => ({
    ...{ record, field, schema, privacy, refersTo },
    place: `${record.table}.${field}`,
  })),
);

function markOf(place: string, privacy: Privacy, refersTo = ""): Mark {
  const name = place.replace(".", "-").toLowerCase();
  const id = idOf(refersTo);
  const later = `leak-later-${name}`;
  if (privacy !== "public") {
    return { text: `leak-${name}`, date: "2391-07-13", time: "23:47", number: 7431, id, later };
  }
  return { text: `open-${name}`, date: "2026-12-03", time: "19:00", number: 12, id, later };
}

/** What a private mark looks like in any output. */
const LEAK = /leak|a{64}|2391|23:47|2347|23.h.47|7431|7.431/i;

function markedEdits(): readonly Edit[] {
  const known = allFields.map(({ record, field, schema, privacy, refersTo, place }) => ({
    ...{ table: record.table, id: idOf(record.table), field },
    value: markedValue(schema, markOf(place, privacy, refersTo), field) as Json,
  }));
  const unknown = records.map(({ table }) => ({
    ...{ table, id: idOf(table), field: "fieldOfLater" },
    value: `leak-unknown-${table}`,
  }));
  return [...known, ...unknown];
}

/** The marked plan, without some tables, its meeting in a state. */
function markedPlan(state: string, without: readonly string[] = []): PlanToPublish {
  const laptop = new Laptop("an organizer");
  const edits = markedEdits().filter(({ table }) => !without.includes(table));
  const meeting = { table: "meeting", id: idOf("meeting"), field: "state" };
  laptop.write([...edits, { ...meeting, value: { name: state, reason: "open-reason" } }]);
  const { log, index, rows } = laptop;
  return { log, index, view: planView(rows) };
}

/** A file of the group to bring up to date. */
const current = {
  name: "README.md",
  text: "| Date | Topic | Speaker |\n|---|---|---|\n| 2026-12-03 | To be announced | |\n",
};

/** Everything that a channel gives for a plan, in both languages, for the plan and its meeting. */
function outputsOf(channel: Channel, plan: PlanToPublish): string {
  const requests = languages.flatMap((language) => [
    { plan, language },
    { plan, language, current },
    ...plan.view.meetings.map((meeting) => ({ plan, language, meeting })),
  ]);
  const results = requests.map((request) => channel.form(request));
  return JSON.stringify(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

const everyChannel = channels.some(({ id }) => id === meetup.id) ? channels : [...channels, meetup];

describe("the marked plan", () => {
  it("has a valid value in every field of every record type", () => {
    const laptop = new Laptop("an organizer");
    laptop.write(markedEdits());
    const rowOf = (record: RecordType): object => {
      const projected = laptop.rows.get(record.table)?.get(idOf(record.table));
      return projected ? toRow(projected, record) : {};
    };
    const missing = allFields.filter(({ record, field }) => !(field in rowOf(record)));
    expect(missing.map(({ place }) => place)).toEqual([]);
  });

  it("shows a mark in every private field whose schema lets it", () => {
    const unseen = allFields
      .filter(({ privacy, refersTo }) => privacy !== "public" && refersTo === undefined)
      .filter(({ place, field, schema, privacy }) => {
        return !LEAK.test(JSON.stringify(markedValue(schema, markOf(place, privacy), field)));
      });
    // Of a few fixed words or of two answers there is nothing to know them again by.
    const words = ["picklist", "boolean"];
    expect(unseen.filter(({ schema }) => !words.includes(schema.type))).toEqual([]);
  });
});

describe("a channel that publishes rows as they are", () => {
  it("is found out", () => {
    const { view } = markedPlan("confirmed");
    const leaky: Channel = {
      ...meetup,
      form: () => ok({ kind: "file", name: "all.json", text: JSON.stringify(view), remarks: [] }),
    };
    expect(outputsOf(leaky, markedPlan("confirmed"))).toMatch(LEAK);
  });
});

describe.each(everyChannel.map((channel) => ({ id: channel.id, channel })))(
  "the channel $id",
  ({ channel }) => {
    it.each(meetingStates.map((state) => [state]))(
      "keeps private fields of a meeting that is %s",
      (state) => {
        for (const without of [[], ["source"]]) {
          expect(outputsOf(channel, markedPlan(state, without)).match(LEAK)).toBeNull();
        }
      },
    );

    it("publishes something of the marked plan", () => {
      expect(outputsOf(channel, markedPlan("confirmed", ["source"]))).toContain("open-");
    });
  },
);
