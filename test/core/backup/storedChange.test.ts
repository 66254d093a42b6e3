import { describe, expect, it } from "vitest";
import { planForgetting } from "#core/changes/planForgetting.ts";
import { parseStoredLine } from "#core/backup/storedChange.ts";
import type { Json } from "#core/model/json.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { people, personWithTalk } from "#test/builders/laptopActs.ts";

function forgotten(): Readonly<Record<string, Json>> {
  const laptop = new Laptop("Mira");
  const [person] = people as [(typeof people)[number]];
  laptop.write(personWithTalk(person, "a talk"));
  const redaction = planForgetting(laptop.index, person.id, laptop);
  return { kind: "redaction", ...redaction } as unknown as Readonly<Record<string, Json>>;
}

describe("a stored redaction", () => {
  it("is read back as it was made", () => {
    expect(parseStoredLine(forgotten())).toEqual(forgotten());
  });

  it.each(["words", "sieve", "digest"])("without the %s of its prints is none", (part) => {
    const line = forgotten();
    const prints = (line["prints"] as readonly Readonly<Record<string, Json>>[]).map((print) => {
      return Object.fromEntries(Object.entries(print).filter(([key]) => key !== part));
    });
    expect(parseStoredLine({ ...line, prints })).toBeUndefined();
  });
});
