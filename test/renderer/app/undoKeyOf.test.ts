import { describe, expect, it } from "vitest";
import { undoKeyOf } from "#renderer/app/undoKeyOf.ts";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe("the keys of undo and redo", () => {
  it.each([
    [{ key: "z", ctrlKey: true }, "undo"],
    [{ key: "z", metaKey: true }, "undo"],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
    [{ key: "Z", metaKey: true, shiftKey: true }, "redo"],
    [{ key: "y", ctrlKey: true }, "redo"],
    [{ key: "y", metaKey: true }, undefined],
    [{ key: "z" }, undefined],
    [{ key: "z", ctrlKey: true, altKey: true }, undefined],
  ])("%o is %s", (keys, expected) => {
    expect(undoKeyOf({ ...none, ...keys })).toBe(expected);
  });
});
