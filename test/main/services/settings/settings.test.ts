import { mkdtempSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Settings, SettingsChange } from "#core/host/settings.ts";
import { deriveId } from "#core/model/id.ts";
import type { Fs } from "#main/services/fs/fs.ts";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { createSettings } from "#main/services/settings/settings.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { errorCodes, MemoryFs } from "#test/builders/memoryFs.ts";
import { checkProperty } from "#test/property.ts";

const settingsOn = (fs: Fs) => createSettings({ fs, random: fixedRandom("settings") }, "/data");
const plan = deriveId<"plan">("plan", "one");

describe("the settings", () => {
  it("are empty at the first start", async () => {
    expect(await settingsOn(new MemoryFs()).read()).toEqual({});
  });

  it("are there at the next start, after a cut of the power", async () => {
    const fs = new MemoryFs();
    const chosen = { language: "fr", theme: "dark", who: "Mira", lastPlan: plan } as const;
    expect(await settingsOn(fs).change(chosen)).toEqual({ ok: true, value: chosen });
    expect(await settingsOn(fs.restart(() => 0)).read()).toEqual(chosen);
  });

  it("go back to the system's choice", async () => {
    const settings = settingsOn(new MemoryFs());
    await settings.change({ language: "fr", theme: "dark" });
    expect(await settings.change({ language: null })).toEqual({
      ok: true,
      value: { theme: "dark" },
    });
  });

  it("keep what two windows change at once", async () => {
    const fs = new MemoryFs();
    const settings = settingsOn(fs);
    await Promise.all([settings.change({ language: "en" }), settings.change({ who: "Mira" })]);
    expect(await settingsOn(fs).read()).toEqual({ language: "en", who: "Mira" });
  });

  it("are kept on this computer's disk", async () => {
    const folder = mkdtempSync(join(tmpdir(), "convener-settings-"));
    const ports = { fs: nodeFs, random: randomBytes };
    await createSettings(ports, join(folder, "new")).change({ theme: "light" });
    expect(await createSettings(ports, join(folder, "new")).read()).toEqual({ theme: "light" });
    rmSync(folder, { recursive: true });
  });
});

describe("settings of a newer version", () => {
  it("stay in the file, and what is unknown counts as absent", async () => {
    const newer = { language: "de", theme: "dark", density: "high", hidden: null };
    const path = "/data/settings.json";
    const bytes = new TextEncoder().encode(JSON.stringify(newer));
    const fs = new MemoryFs({ files: new Map([[path, bytes]]) });
    const settings = settingsOn(fs);
    expect(await settings.read()).toEqual({ theme: "dark" });
    expect(await settings.change({ theme: "light" })).toEqual({
      ok: true,
      value: { theme: "light" },
    });
    expect([...fs.files.keys()]).toEqual([path]);
    const kept: unknown = JSON.parse(new TextDecoder().decode(fs.files.get(path)));
    expect(kept).toEqual({ ...newer, theme: "light" });
  });
});

describe("settings that the disk refuses", () => {
  it.each(errorCodes)("count until the end, and it is said (%s)", async (how) => {
    const fs = new MemoryFs({ fault: { call: 2, how } });
    const settings = settingsOn(fs);
    expect(await settings.change({ theme: "dark" })).toEqual({
      ok: false,
      error: { code: "no-settings", facts: { reason: how } },
    });
    expect(await settings.read()).toEqual({ theme: "dark" });
    await settings.change({ who: "Mira" });
    expect(await settingsOn(fs).read()).toEqual({ theme: "dark", who: "Mira" });
  });

  it("are not taken for none where they cannot be read", async () => {
    const made = new MemoryFs();
    await settingsOn(made).change({ language: "fr", theme: "dark" });
    const fs = new MemoryFs({ files: made.files, fault: { call: 1, how: "EIO" } });
    const settings = settingsOn(fs);
    expect((await settings.change({ theme: null })).ok).toBe(false);
    expect(await settings.change({ who: "Mira" })).toEqual({
      ok: true,
      value: { language: "fr", who: "Mira" },
    });
  });
});

const changes = fc.array(
  fc.record<SettingsChange>(
    {
      language: fc.constantFrom("en", "fr", null, undefined),
      theme: fc.constantFrom("light", "dark", null, undefined),
      who: fc.constantFrom("Mira", "Zora", "", null, undefined),
      lastPlan: fc.constantFrom(plan, null, undefined),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 8 },
);

it("of each choice, the last one counts", async () => {
  const property = fc.asyncProperty(changes, async (all) => {
    const fs = new MemoryFs();
    const settings = settingsOn(fs);
    for (const change of all) await settings.change(change);
    const expected = Object.fromEntries(
      (["language", "theme", "who", "lastPlan"] as const).flatMap((key) => {
        const last = all.findLast((change) => change[key] !== undefined)?.[key];
        return last === null || last === undefined ? [] : [[key, last]];
      }),
    ) as Settings;
    expect(await settings.read()).toEqual(expected);
    expect(await settingsOn(fs).read()).toEqual(expected);
  });
  await checkProperty("the last choice counts", property);
});
