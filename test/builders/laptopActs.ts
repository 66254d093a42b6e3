import fc from "fast-check";
import { DELETED } from "#core/changes/unseenByDeletion.ts";
import { headsOf } from "#core/changes/headsOf.ts";
import { deriveId } from "#core/model/id.ts";
import { talkSpeakerId } from "#core/model/records/talkSpeaker.ts";
import type { Change } from "#core/changes/log.ts";
import type { Json } from "#core/model/json.ts";
import type { Edit } from "#core/changes/edit.ts";
import { Laptop } from "./laptop.ts";

/** Invented people that can be forgotten. No two names overlap. */
export const people = ["Zora Quill", "Bela Würz", "Yusuf Okonjo-Tal"].map((name) => ({
  name,
  id: deriveId<"person">("person", name),
  email: `${name.split(" ").join(".").toLowerCase()}@example.org`,
}));
const meetings = ["first", "second"].map((name) => deriveId<"meeting">("meeting", name));

/** Something that an organizer does. The numbers choose among laptops, people and meetings. */
export type LaptopAct = readonly [kind: (typeof kinds)[number], laptop: number, choice: number];

const kinds = [
  "title",
  "title",
  "title",
  "two fields",
  "person",
  "delete",
  "forget",
  "keep a copy",
  "restore the copy",
  "copy a plan file",
  "undo",
  "merge",
  "merge and undo it",
  "clock to 2099",
  "clock back a day",
] as const;

/** Acts of up to `laptops` organizers, for the fuzzer. */
export function laptopActs(laptops: number): fc.Arbitrary<readonly LaptopAct[]> {
  const act = fc.tuple(
    fc.constantFrom(...kinds),
    fc.nat({ max: laptops - 1 }),
    fc.nat({ max: 1_000 }),
  );
  return fc.array(act, { minLength: 5, maxLength: 30 });
}

/** The laptops after the acts. All start with the same planned year, each on its own. */
export function play(count: number, acts: readonly LaptopAct[]): readonly Laptop[] {
  const laptops = Array.from({ length: count }, (_, i) => new Laptop(`organizer ${String(i)}`));
  const copies = laptops.map(({ log }) => log);
  for (const laptop of laptops) {
    laptop.write(meetings.map((id) => set(["meeting", id, "when"], { date: "2026-12-03" })));
  }
  acts.forEach(([kind, which, choice], step) => {
    const laptop = laptops[which] as Laptop;
    const other = laptops[choice % count] as Laptop;
    // Several acts within a millisecond, as a script would do them.
    laptop.wall += choice % 2;
    if (kind === "keep a copy") copies[which] = laptop.log;
    else if (kind === "restore the copy") laptop.restore(copies[which] as Laptop["log"]);
    else if (kind === "copy a plan file") laptop.restore(other.log);
    else if (kind === "merge") laptop.merge(other.log);
    else if (kind === "merge and undo it") laptop.undo(laptop.merge(other.log));
    else if (kind === "clock to 2099") laptop.wall = Date.UTC(2099, 0, 1);
    else if (kind === "clock back a day") laptop.wall -= 100_000_000;
    else edit(laptop, { kind, choice, step });
  });
  return laptops;
}

interface EditOfPlan {
  readonly kind: "title" | "two fields" | "person" | "delete" | "forget" | "undo";
  readonly choice: number;
  readonly step: number;
}

function edit(laptop: Laptop, { kind, choice, step }: EditOfPlan): void {
  const meeting = meetings[choice % meetings.length] as string;
  const person = people[choice % people.length] as (typeof people)[number];
  const title = `Talk ${String(step)} by ${person.name}`;
  switch (kind) {
    case "title":
      laptop.write([set(["meeting", meeting, "title"], title)]);
      return;
    case "two fields":
      laptop.write([
        set(["meeting", meeting, "title"], title),
        set(["meeting", meeting, "notes"], { format: "plain", source: `ask ${person.email}` }),
      ]);
      return;
    case "person":
      laptop.write(personWithTalk(person, meeting));
      return;
    case "delete":
      laptop.write([deletion(laptop, meeting)]);
      return;
    case "forget":
      laptop.forget(person.id);
      return;
    case "undo": {
      const written = laptop.write([set(["meeting", meeting, "title"], title)]);
      if (written) laptop.undo([written]);
    }
  }
}

export function set([table, id, field]: readonly [string, string, string], value: Json): Edit {
  return { table, id, field, value };
}

export function personWithTalk(person: (typeof people)[number], talk: string): Edit[] {
  const link = talkSpeakerId(deriveId<"talk">("talk", talk), person.id);
  return [
    set(["person", person.id, "name"], person.name),
    set(["person", person.id, "email"], person.email),
    set(["talkSpeaker", link, "person"], person.id),
    set(["talkSpeaker", link, "talk"], deriveId("talk", talk)),
  ];
}

/** The deletion of a row, which names all that the deleting hand saw of it. */
export function deletion(laptop: Laptop, meeting: string): Edit {
  const fields = laptop.index.tables.get("meeting")?.get(meeting) ?? new Map<string, Change[]>();
  const saw = [...fields.values()].flatMap((changes) =>
    headsOf(changes, laptop.index.retracted).map(({ stamp }) => stamp),
  );
  return set(["meeting", meeting, DELETED], { saw });
}
