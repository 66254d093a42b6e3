import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostAbsence } from "../e2e/app/chosenHost.ts";
import { copyApplication } from "./copyApplication.ts";
import { createControls } from "./createControls.ts";
import { faults } from "./faults.ts";
import { plantFault } from "./plantFault.ts";
import { copyWithFault, tryFault } from "./tryFault.ts";

/** One of each process; `npm run faults` tries all of them. */
const samples = [
  "the own page is taken for a stranger",
  "the preload calls another channel",
  "what was being typed is not shown again",
];

describe("the faults", () => {
  let application: string;
  beforeAll(async () => {
    application = mkdtempSync(join(tmpdir(), "convener-unharmed-"));
    await copyApplication(application);
  });
  afterAll(() => rmSync(application, { recursive: true }));

  it("are many, each with a name of its own", () => {
    const names = new Set(faults.map(({ name }) => name));
    expect(names.size).toBe(faults.length);
    expect(names.size).toBeGreaterThanOrEqual(24);
  });

  it.each(faults.map((fault) => [fault.name, fault] as const))("can be planted: %s", (_, fault) => {
    rmSync(copyWithFault(application, fault), { recursive: true });
  });

  it("are not planted where their passage is missing, or there too often", () => {
    const [fault] = faults;
    if (!fault) throw new Error("There are no faults.");
    const harmless = { ...fault, name: "none", file: "package.json" };
    const plant = (from: string) =>
      plantFault(application, { ...harmless, changes: [{ from, to: "x" }] });
    expect(() => plant("no such passage")).toThrow("none: found 0 times, not 1: no such passage");
    expect(() => plant('"')).toThrow(/^none: found \d+ times, not 1: "$/);
  });

  it.for(samples)("are caught: %s", { timeout: 120_000 }, async (name, context) => {
    const absence = hostAbsence("desktop");
    context.skip(absence !== undefined, absence);
    const control = createControls(application);
    const fault = faults.find((one) => one.name === name);
    if (!fault) throw new Error(`There is no fault of this name: ${name}`);
    const { outcome, said } = await tryFault(application, fault, control);
    expect(outcome, said).toBe("caught");
  });
});
