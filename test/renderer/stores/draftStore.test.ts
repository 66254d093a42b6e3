import { setImmediate as nextTask } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import type { CallFailure } from "#core/host/failures/hostFailures.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import { createDraftStore } from "#renderer/stores/draftStore.ts";
import type { Outcome } from "#renderer/stores/session/saver.ts";
import { testPlan } from "#test/builders/laptop.ts";
import { manualTimers } from "#test/builders/manualTimers.ts";

const place = { table: "meeting", id: "a", field: "title" };
const act = { name: "change-title" };
const edits = [edit(["meeting", "a", "title"], "Heaps")];
const toAct = () => ({ act, edits });

function typing() {
  const calls: string[] = [];
  const timers = manualTimers();
  const saved = Promise.withResolvers<Outcome | undefined>();
  let kept: Result<undefined, CallFailure> = ok(undefined);
  const store = createDraftStore({
    host: {
      keepDraft(_, { text }) {
        calls.push(`keep ${text}`);
        return Promise.resolve(kept);
      },
      dropDraft() {
        calls.push("drop");
        return Promise.resolve(ok(undefined));
      },
    },
    after: timers.after,
    plan: () => testPlan,
    submit(work) {
      calls.push(work.kind === "field" && work.toAct() ? "submit" : "nothing");
      return saved.promise;
    },
  });
  const texts = () => [...store.getState().drafts.values()].map(({ text }) => text);
  const disk = (answer: typeof kept) => {
    kept = answer;
  };
  const notKept = () => store.getState().notKept?.code;
  return { ...store.getState(), calls, timers, saved, texts, disk, notKept };
}

describe("what is being typed", () => {
  it("is kept by the host after a pause and not at every key", async () => {
    const { calls, timers, type } = typing();
    for (const text of ["H", "He", "Hea"]) type({ ...place, text });
    expect(calls).toEqual([]);
    timers.fire();
    await nextTask();
    expect(calls).toEqual(["keep Hea"]);
  });

  it("is kept at once where the page goes", async () => {
    const { calls, timers, type, flush } = typing();
    type({ ...place, text: "Hea" });
    flush();
    timers.fire();
    await nextTask();
    expect(calls).toEqual(["keep Hea"]);
  });

  it("is told where the host cannot keep it, as long as it cannot", async () => {
    const { timers, type, disk, notKept } = typing();
    disk(fail({ code: "no-draft", facts: { reason: "ENOSPC" } }));
    type({ ...place, text: "Hea" });
    timers.fire();
    await nextTask();
    expect(notKept()).toBe("no-draft");
    disk(ok(undefined));
    type({ ...place, text: "Heap" });
    timers.fire();
    await nextTask();
    expect(notKept()).toBeUndefined();
  });

  it("becomes one act, however often the field is left, and is shown until that is saved", async () => {
    const { calls, saved, texts, type, leave } = typing();
    type({ ...place, text: "Heaps" });
    const left = leave(place, toAct);
    await leave(place, toAct);
    expect(texts()).toEqual(["Heaps"]);
    saved.resolve(undefined);
    await left;
    await nextTask();
    expect(texts()).toEqual([]);
    expect(calls).toEqual(["submit", "drop"]);
  });

  it("stays where somebody typed on while it was being saved", async () => {
    const { saved, texts, type, leave } = typing();
    type({ ...place, text: "Heaps" });
    const left = leave(place, toAct);
    type({ ...place, text: "Heaps and" });
    saved.resolve(undefined);
    await left;
    expect(texts()).toEqual(["Heaps and"]);
  });

  it("is forgotten where it means nothing", async () => {
    const { calls, saved, texts, type, leave } = typing();
    saved.resolve(ok(undefined));
    type({ ...place, text: "32 May" });
    await leave(place, () => undefined);
    await nextTask();
    expect(texts()).toEqual([]);
    expect(calls).toEqual(["nothing", "drop"]);
  });

  it("stays in the field where the host refuses it for good", async () => {
    const { calls, saved, texts, type, leave } = typing();
    saved.resolve(fail({ code: "not-valid", facts: { field: "title" } }));
    type({ ...place, text: "Heaps" });
    await leave(place, toAct);
    expect(texts()).toEqual(["Heaps"]);
    await leave(place, toAct);
    expect(calls).toEqual(["submit", "submit"]);
  });
});
