import { describe, expect, it } from "vitest";
import type { HostFailure } from "#core/host/describeFailure.ts";
import { fail, ok } from "#core/model/result.ts";
import { emptyQueue, enqueue, settle, type Work } from "#renderer/stores/session/saveQueue.ts";

const act = (name: string): Work => ({ kind: "act", act: { act: { name }, edits: [] } });
const undo: Work = { kind: "undo" };
const failed = (code: HostFailure["code"]) => fail({ code, facts: {} } as HostFailure);
const two = enqueue(enqueue(emptyQueue, act("first")), act("second"));

describe("the queue of what is to be saved", () => {
  it("goes on with the next work once the first is saved", () => {
    expect(settle(two, ok(undefined))).toEqual({ waiting: [act("second")] });
  });

  it.each(["cannot-write", "not-open", "not-restored", "no-answer"] as const)(
    "keeps an act first that failed with %s, and says so",
    (code) => {
      expect(settle(two, failed(code))).toEqual({ ...two, blockedBy: { code, facts: {} } });
    },
  );

  it("is no longer blocked once the first is saved", () => {
    expect(settle(settle(two, failed("cannot-write")), ok(undefined)).blockedBy).toBeUndefined();
  });

  it.each(["not-valid", "not-allowed", "in-use"] as const)("drops an act refused as %s", (code) => {
    expect(settle(two, failed(code))).toEqual({ waiting: [act("second")] });
  });

  it("drops an undo without an answer, which might take back one act more", () => {
    const queue = enqueue(emptyQueue, undo);
    expect(settle(queue, failed("no-answer"))).toEqual(emptyQueue);
    expect(settle(queue, failed("cannot-write")).waiting).toEqual([undo]);
  });
});
