import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepSeed, readKeptSeeds } from "#test/keptSeeds.ts";
import { checkProperty } from "#test/property.ts";

describe("checkProperty", () => {
  let folder: string;
  let seedsFile: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "convener-seeds-"));
    seedsFile = join(folder, "seeds.json");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const isSmall = fc.property(fc.integer(), (number) => number < 1000);

  it("tries as many cases as it is told to", async () => {
    let count = 0;
    const counting = fc.property(fc.integer(), () => {
      count += 1;
    });
    await checkProperty("counting", counting, { runs: 250, seedsFile });
    expect(count).toBe(250);
  });

  it("throws with the smallest counterexample and keeps its seed", async () => {
    await expect(checkProperty("small", isSmall, { seedsFile })).rejects.toThrow(/\[1000\]/);
    expect(readKeptSeeds("small", seedsFile)).toHaveLength(1);
  });

  it("checks asynchronous properties as well", async () => {
    const later = fc.asyncProperty(fc.integer(), async (number) => Promise.resolve(number < 1000));
    await expect(checkProperty("later", later, { seedsFile })).rejects.toThrow(/\[1000\]/);
  });

  it("tries kept seeds first", async () => {
    await expect(checkProperty("small", isSmall, { seedsFile })).rejects.toThrow();
    await expect(checkProperty("small", isSmall, { runs: 1, seedsFile })).rejects.toThrow(
      /Failed again, as kept/,
    );
    expect(readKeptSeeds("small", seedsFile)).toHaveLength(1);
  });

  it("leaves the kept seeds of other properties alone", async () => {
    keepSeed({ name: "another", seed: 1, path: "0" }, seedsFile);
    await checkProperty(
      "small",
      fc.property(fc.nat(), (number) => number >= 0),
      { seedsFile },
    );
    expect(readKeptSeeds("another", seedsFile)).toHaveLength(1);
  });
});
