import { describe, expect, it } from "vitest";
import { bindingsOf } from "#renderer/app/commands/bindingsOf.ts";
import { chordOf, type Keys } from "#renderer/app/commands/chordOf.ts";
import { commands } from "#renderer/app/commands/commands.ts";
import { createKeySequence } from "#renderer/app/commands/keySequence.ts";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe("a key with what is held beside it", () => {
  it.each([
    [{ key: "k", ctrlKey: true }, "Mod+K"],
    [{ key: "k", metaKey: true }, "Mod+K"],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, "Mod+Shift+Z"],
    [{ key: "ArrowLeft", altKey: true }, "Alt+ArrowLeft"],
    [{ key: "F6", shiftKey: true }, "Shift+F6"],
    [{ key: "g" }, "G"],
    [{ key: "G", shiftKey: true }, "G"],
    // With Shift on one keyboard, without on another.
    [{ key: "?", shiftKey: true }, "?"],
    [{ key: "?" }, "?"],
    [{ key: "é" }, "É"],
  ] as [Partial<Keys>, string][])("%j is %s", (keys, chord) => {
    expect(chordOf({ key: "", ...none, ...keys })).toBe(chord);
  });
});

describe("the commands by key", () => {
  const press = (...chords: readonly [string, number][]) => {
    const meant = createKeySequence(bindingsOf(commands, "loopback"));
    return chords.map(([chord, at]) => {
      const found = meant({ chord, at });
      return found.kind === "command" ? found.command.id : found.kind;
    });
  };

  it("takes two letters one after the other", () => {
    expect(press(["G", 0], ["S", 400])).toEqual(["begun", "view-speakers"]);
  });

  it("forgets the first letter after a while, and after another key", () => {
    expect(press(["G", 0], ["S", 2_000])).toEqual(["begun", "nothing"]);
    expect(press(["G", 0], ["Escape", 100], ["S", 200])).toEqual(["begun", "nothing", "nothing"]);
  });

  it("takes one key at once", () => {
    expect(press(["Mod+K", 0], ["F1", 10])).toEqual(["palette", "shortcuts"]);
  });

  it("leaves a browser its own keys", () => {
    expect(press(["Mod+N", 0])).toEqual(["nothing"]);
    expect(bindingsOf(commands, "electron").get("Mod+N")?.id).toBe("new-meeting");
  });

  it("gives no key to two commands", () => {
    const keys = commands.flatMap((command) => [...command.keys, ...(command.desktopKeys ?? [])]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
