import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "#core/host/planCalls.ts";
import { createDrafts } from "#main/services/drafts/drafts.ts";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { errorCodes, MemoryFs } from "#test/builders/memoryFs.ts";
import { checkProperty } from "#test/property.ts";

const folder = "/data/plans/one";
const start = new Map([[`${folder}/journal.ndjson`, new Uint8Array()]]);
const draftsOn = (fs: MemoryFs) => createDrafts({ fs, random: fixedRandom("drafts") }, folder);
const place = (field: string) => ({ table: "meeting", id: "m1", field });
const draft = (field: string, text: string): Draft => ({ ...place(field), text });
const done = { ok: true, value: undefined };

/** What the next start finds. */
const found = (fs: MemoryFs) => draftsOn(new MemoryFs({ files: fs.files })).list();

describe("what is being typed", () => {
  it("survives a crash and a cut of the power, also where it is empty", async () => {
    const fs = new MemoryFs({ files: start });
    const drafts = draftsOn(fs);
    expect(await drafts.keep(draft("title", "Knots and"))).toEqual(done);
    expect(await drafts.keep(draft("notes", ""))).toEqual(done);
    const expected = [draft("title", "Knots and"), draft("notes", "")];
    expect(await draftsOn(fs.restart(() => 0)).list()).toEqual(expected);
  });

  it("is one text a field, the newest", async () => {
    const drafts = draftsOn(new MemoryFs({ files: start }));
    for (const text of ["K", "Kn", "Kno"]) await drafts.keep(draft("title", text));
    expect(await drafts.list()).toEqual([draft("title", "Kno")]);
  });

  it("is gone once the field is left, and all of it where all is cleared", async () => {
    const fs = new MemoryFs({ files: start });
    const drafts = draftsOn(fs);
    for (const field of ["title", "notes", "state"]) await drafts.keep(draft(field, "x"));
    expect(await drafts.drop(place("notes"))).toEqual(done);
    expect(await found(fs)).toEqual([draft("title", "x"), draft("state", "x")]);
    expect(await drafts.clear()).toEqual(done);
    expect(await found(fs)).toEqual([]);
  });

  it("writes nothing to drop what is not there", async () => {
    const fs = new MemoryFs({ files: start });
    expect(await draftsOn(fs).drop(place("title"))).toEqual(done);
    expect(await draftsOn(fs).clear()).toEqual(done);
    expect(fs.files).toEqual(start);
  });

  it("of many calls at once, the newest state is on the disk when they answer", async () => {
    const fs = new MemoryFs({ files: start });
    const drafts = draftsOn(fs);
    const texts = Array.from({ length: 100 }, (_, i) => "x".repeat(i));
    const answers = await Promise.all(texts.map((text) => drafts.keep(draft("title", text))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await found(fs)).toEqual([draft("title", texts.at(-1)!)]);
    // One reading, and at most two files written, each in six calls.
    expect(fs.calls).toBeLessThanOrEqual(1 + 2 * 6 + 1);
  });

  it("is kept on this computer's disk", async () => {
    const real = mkdtempSync(join(tmpdir(), "convener-drafts-"));
    const ports = { fs: nodeFs, random: randomBytes };
    await createDrafts(ports, real).keep(draft("title", "Nœuds\u00a0!"));
    expect(await createDrafts(ports, real).list()).toEqual([draft("title", "Nœuds\u00a0!")]);
    rmSync(real, { recursive: true });
  });
});

describe("whatever the disk does at whichever call", () => {
  it.each([...errorCodes, "short", "power"] as const)(
    "what was answered to be kept is there, and nothing is torn (%s)",
    async (how) => {
      let isOver = false;
      for (let call = 1; !isOver; call += 1) {
        const fs = new MemoryFs({ files: start, fault: { call, how } });
        const drafts = draftsOn(fs);
        const texts = ["Knots", "Knots and", "Knots and ropes"];
        let kept = -1;
        for (const [i, text] of texts.entries()) {
          if ((await drafts.keep(draft("title", text))).ok) kept = i;
        }
        for (const chance of [0, 0.3, 0.6, 0.99]) {
          const [left] = await draftsOn(fs.restart(() => chance)).list();
          const at = left ? texts.indexOf(left.text) : -1;
          expect(at).toBeGreaterThanOrEqual(kept);
        }
        isOver = fs.calls < call;
      }
    },
  );

  it.each(errorCodes)("it is told, and known until the end (%s)", async (how) => {
    const fs = new MemoryFs({ files: start, fault: { call: 3, how } });
    const drafts = draftsOn(fs);
    expect(await drafts.keep(draft("title", "Knots"))).toEqual({
      ok: false,
      error: { code: "no-draft", facts: { reason: how } },
    });
    expect(await drafts.list()).toEqual([draft("title", "Knots")]);
    expect(await drafts.drop(place("notes"))).toEqual(done);
    expect(await found(fs)).toEqual([draft("title", "Knots")]);
  });

  it("damaged drafts are kept under another name", async () => {
    const damaged = new TextEncoder().encode('[{"table":"meeting"');
    const fs = new MemoryFs({ files: new Map([[`${folder}/drafts.json`, damaged]]) });
    const drafts = draftsOn(fs);
    expect(await drafts.list()).toEqual([]);
    await drafts.keep(draft("title", "Knots"));
    expect([...fs.files.values()]).toContainEqual(damaged);
    expect(await found(fs)).toEqual([draft("title", "Knots")]);
  });
});

const field = fc.constantFrom("title", "notes", "state");
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ keep: field, text: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ drop: field }) },
  { weight: 1, arbitrary: fc.constant({ clear: true } as const) },
);

it("is what a map of fields would hold, now and at the next start", async () => {
  const property = fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
    const fs = new MemoryFs({ files: start });
    const drafts = draftsOn(fs);
    const expected = new Map<string, string>();
    for (const one of acts) {
      if ("keep" in one) {
        await drafts.keep(draft(one.keep, one.text));
        expected.delete(one.keep);
        expected.set(one.keep, one.text);
      } else if ("drop" in one) {
        await drafts.drop(place(one.drop));
        expected.delete(one.drop);
      } else {
        await drafts.clear();
        expected.clear();
      }
    }
    const list = [...expected].map(([name, text]) => draft(name, text));
    expect(await drafts.list()).toEqual(list);
    expect(await found(fs)).toEqual(list);
  });
  await checkProperty("drafts are a map of fields", property);
});
