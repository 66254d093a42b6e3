import { describe, expect, it } from "vitest";
import type { Transaction } from "#core/changes/log.ts";
import type { PlanId } from "#core/model/id.ts";
import { isSetAside } from "#main/services/fs/setAside.ts";
import { JOURNAL, openJournal, type OpenedJournal } from "#main/services/journal/openJournal.ts";
import { logOf, titleAt, transactionAt } from "#test/builders/handmadeLog.ts";
import { fixedRandom, testPlan } from "#test/builders/laptop.ts";
import { MemoryFs, type MemoryFsOptions } from "#test/builders/memoryFs.ts";
import { plainLog } from "#test/builders/plainLog.ts";

const folder = "/plans/one";
const path = `${folder}/${JOURNAL}`;
const seal = `${folder}/journal.seal`;
const act = (n: number): Transaction => transactionAt(n, titleAt(n, `Title ${String(n)}`));
const acts = (...numbers: number[]) => numbers.map(act);

function open(fs: MemoryFs, plan: PlanId = testPlan): Promise<OpenedJournal> {
  return openJournal({ fs, random: fixedRandom("journal") }, { folder, plan }).then((opened) => {
    if (!opened.ok) throw new Error(opened.error.code);
    return opened.value;
  });
}

/** The files of a journal with acts 1, 2 and 3. */
async function filesOfThree(): Promise<Map<string, Uint8Array>> {
  const fs = new MemoryFs({ files: new Map([[`${folder}/x`, new Uint8Array()]]) });
  const { journal } = await open(fs);
  await journal.rewrite(logOf(acts(1)));
  await journal.append(acts(2));
  await journal.append(acts(3));
  await journal.close();
  return fs.files;
}

async function reopen(change: (files: Map<string, Uint8Array>) => void, options?: MemoryFsOptions) {
  const files = await filesOfThree();
  change(files);
  const fs = new MemoryFs({ ...options, files });
  return { fs, before: files, ...(await open(fs)) };
}

/** The nth byte counted from the end, changed. */
function flip(bytes: Uint8Array, fromEnd: number): Uint8Array {
  return bytes.map((byte, i) => (i === bytes.length - fromEnd ? byte ^ 1 : byte));
}

const sizes = ({ log }: OpenedJournal) => log.transactions.size;

describe("a journal", () => {
  it("gives back, after a restart, every act that it has saved", async () => {
    const { log, findings } = await reopen(() => undefined);
    expect(plainLog(log)).toBe(plainLog(logOf(acts(1, 2, 3))));
    expect(findings).toEqual([]);
  });

  it("survives a cut of the power at any moment after an act was saved", async () => {
    const fs = new MemoryFs({ files: await filesOfThree() });
    const { journal } = await open(fs);
    await journal.append(acts(4));
    void journal.append(acts(5));
    for (const chance of [0, 0.3, 0.6, 0.99]) {
      const { log } = await open(fs.restart(() => chance));
      expect([...log.transactions.keys()].slice(0, 4)).toEqual(
        acts(1, 2, 3, 4).map(({ id }) => id),
      );
    }
  });

  it("saves what is asked meanwhile together, in its order", async () => {
    const { fs, journal } = await reopen(() => undefined);
    const before = fs.calls;
    const asked = [4, 5, 6, 7, 8].map((n) => journal.append(acts(n)));
    expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true);
    expect(journal.head().seq).toBe(8);
    // Twice writing and syncing: the first act, and the four that came while it was written.
    expect(fs.calls - before).toBeLessThanOrEqual(8);
    expect([...(await open(fs)).log.transactions.keys()].at(-1)).toBe(act(8).id);
  });

  it("says why an act was not saved, and saves the next", async () => {
    for (const call of [1, 2]) {
      const files = await filesOfThree();
      const probe = new MemoryFs({ files });
      await open(probe);
      const fs = new MemoryFs({ files, fault: { call: probe.calls + call, how: "ENOSPC" } });
      const { journal } = await open(fs);
      const refused = await journal.append(acts(4));
      expect(refused).toMatchObject({ ok: false, error: { facts: { reason: "ENOSPC" } } });
      expect((await journal.append(acts(5))).ok).toBe(true);
      const { log, findings } = await open(fs.restart(() => 0));
      expect([...log.transactions.keys()]).toEqual(acts(1, 2, 3, 5).map(({ id }) => id));
      expect(findings).toEqual([]);
    }
  });

  it("does not follow on a file that somebody put in its place", async () => {
    const { fs, journal } = await reopen(() => undefined);
    await journal.close();
    await fs.remove(path);
    expect((await journal.append(acts(4))).ok).toBe(false);
  });

  it("is rewritten as another file, with a higher epoch", async () => {
    const { fs, journal } = await reopen(() => undefined);
    const epoch = journal.head().epoch;
    await journal.rewrite(logOf(acts(2)));
    await journal.append(acts(9));
    expect(journal.head().epoch).toBe(epoch + 1);
    const { log } = await open(fs.restart(() => 0));
    expect([...log.transactions.keys()]).toEqual(acts(2, 9).map(({ id }) => id));
  });
});

describe("the opening of a journal", () => {
  it("cuts off a torn tail and keeps it under another name", async () => {
    const opened = await reopen((files) => {
      const whole = files.get(path)!;
      files.set(path, new Uint8Array([...whole, ...new TextEncoder().encode("4 torn")]));
    });
    expect(opened.findings).toMatchObject([{ code: "torn-tail", facts: { bytes: 6 } }]);
    const aside = `${folder}/${String(opened.findings[0]?.facts["aside"])}`;
    expect(new TextDecoder().decode(opened.fs.files.get(aside))).toBe("4 torn");
    expect((await opened.journal.append(acts(4))).ok).toBe(true);
    const again = await open(opened.fs);
    expect([sizes(again), again.findings]).toEqual([4, []]);
  });

  it("opens on a disk that takes nothing, and repairs before the next write", async () => {
    const files = await filesOfThree();
    files.set(path, new Uint8Array([...files.get(path)!, 0x34]));
    const fs = new MemoryFs({ files, fault: { call: 4, how: "EROFS" } });
    const { journal, log } = await open(fs);
    expect(log.transactions.size).toBe(3);
    expect((await journal.append(acts(4))).ok).toBe(true);
    expect(sizes(await open(fs))).toBe(4);
    expect([...fs.files.keys()].some(isSetAside)).toBe(true);
  });

  it("tells a damage in the middle, what is missing, and reads on behind it", async () => {
    const opened = await reopen((files) => files.set(path, flip(files.get(path)!, 500)));
    expect(opened.findings).toMatchObject([{ code: "damaged-journal", facts: { missing: 1 } }]);
    expect([...opened.log.transactions.keys()]).toEqual(acts(1, 3).map(({ id }) => id));
    expect((await opened.journal.append(acts(4))).ok).toBe(false);
    await opened.journal.rewrite(logOf(acts(1, 2, 3)));
    expect((await opened.journal.append(acts(4))).ok).toBe(true);
    expect(sizes(await open(opened.fs))).toBe(4);
    const aside = `${folder}/${String(opened.findings[0]?.facts["aside"])}`;
    expect(opened.fs.files.get(aside)).toEqual(opened.before.get(path));
  });

  it.each([
    [
      "lacks its last record, to the byte",
      (whole: Uint8Array) => whole.subarray(0, endOf(whole, 3)),
    ],
    ["has a damaged last record", (whole: Uint8Array) => flip(whole, 20)],
    ["is empty", () => new Uint8Array()],
    ["has a damaged header", (whole: Uint8Array) => flip(whole, whole.length - 80)],
  ])("notices a journal that %s", async (_, damage) => {
    const opened = await reopen((files) => files.set(path, damage(files.get(path)!)));
    expect(opened.findings).toMatchObject([{ code: "damaged-journal" }]);
    expect([opened.mustRestore, opened.expected]).toEqual([true, 3]);
  });

  it("notices that it is gone, even where nothing else is left", async () => {
    const gone = await reopen((files) => files.delete(path));
    expect(gone.findings).toEqual([{ code: "missing-journal", facts: {} }]);
    expect(gone.expected).toBe(3);
    const bare = await reopen((files) => [path, seal].forEach((name) => files.delete(name)));
    expect(bare.expected).toBeUndefined();
  });

  it("takes nothing from the journal of another plan", async () => {
    const fs = new MemoryFs({ files: await filesOfThree() });
    const opened = await open(fs, "00000000000000000000" as PlanId);
    expect(opened.findings).toMatchObject([{ code: "other-journal" }]);
    expect(sizes(opened)).toBe(0);
  });

  it("notices an older copy of itself", async () => {
    const old = await filesOfThree();
    const fs = new MemoryFs({ files: old });
    const { journal } = await open(fs);
    await journal.append(acts(4));
    await journal.close();
    const swapped = new Map([...fs.files, [path, old.get(path)!]]);
    expect((await open(new MemoryFs({ files: swapped }))).findings).toMatchObject([
      { code: "damaged-journal", facts: { missing: 1 } },
    ]);
  });

  it("does without its witness", async () => {
    const { findings, log } = await reopen((files) => files.set(seal, new Uint8Array(40)));
    expect([findings, log.transactions.size]).toEqual([[], 3]);
  });
});

/** Where so many lines end. */
function endOf(bytes: Uint8Array, lines: number): number {
  let end = 0;
  for (let i = 0; i < lines; i += 1) end = bytes.indexOf(0x0a, end) + 1;
  return end;
}
