import { expect, it } from "vitest";
import { deriveId } from "#core/model/id.ts";
import { createPlanNames } from "#main/services/planNames/planNames.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";

const namesOn = (fs: MemoryFs) => createPlanNames({ fs, random: fixedRandom("names") }, "/data");
const one = deriveId<"plan">("plan", "one");
const two = deriveId<"plan">("plan", "two");

it("remembers the name of each plan as it was last seen", async () => {
  const fs = new MemoryFs();
  const names = namesOn(fs);
  await names.note(one, "Quill Club");
  await names.note(two, "Cercle des nœuds");
  await names.note(one, "Quill Circle");
  const expected = new Map([
    [one, "Quill Circle"],
    [two, "Cercle des nœuds"],
  ]);
  expect(await names.read()).toEqual(expected);
  expect(await namesOn(fs.restart(() => 0)).read()).toEqual(expected);
});

it("writes nothing where the name is the same", async () => {
  const fs = new MemoryFs();
  await namesOn(fs).note(one, "Quill Club");
  const again = new MemoryFs({ files: fs.files });
  await namesOn(again).note(one, "Quill Club");
  expect(again.calls).toBe(1);
});

it.each([`{"__proto__":"x"}`, `{"../../etc":"x"}`, `{"${one}":7}`, "[]"])(
  "takes %s for no list of names",
  async (json) => {
    const files = new Map([["/data/plans.json", new TextEncoder().encode(json)]]);
    expect(await namesOn(new MemoryFs({ files })).read()).toEqual(new Map());
  },
);

it("works without a disk", async () => {
  const full = Object.assign(new Error("full"), { code: "ENOSPC" });
  const fs = Object.assign(new MemoryFs(), { open: () => Promise.reject(full) });
  const names = namesOn(fs);
  await names.note(one, "Quill Club");
  expect(await names.read()).toEqual(new Map([[one, "Quill Club"]]));
});
