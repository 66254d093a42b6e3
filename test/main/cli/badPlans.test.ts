import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixedBytes } from "#test/builders/badTexts.ts";
import { deskWithCopy, type Desk } from "#test/builders/commandLine.ts";
import { handmadeFile, handmadeLine } from "#test/builders/planFiles.ts";
import { readmeSample } from "#test/builders/readmes.ts";
import { planDoors } from "./planDoors.ts";
import { expectManners, expectSentence } from "./politely.ts";

const later = "019aa8b1c401-0000-000000000001";
const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

/** Plan files that somebody made, or that a disk spoiled. Each is refused by every command. */
const badPlans: readonly (readonly [title: string, bytes: () => Uint8Array])[] = [
  ["signature of a ZIP and nothing else", () => Uint8Array.of(0x50, 0x4b, 3, 4)],
  [
    "signature of a ZIP before random bytes",
    () => Buffer.concat([Buffer.from("PK\x03\x04"), fixedBytes(100_000)]),
  ],
  [
    "signature of a ZIP before 20 MB of P",
    () => Buffer.concat([Buffer.from("PK"), Buffer.alloc(20_000_000, "P")]),
  ],
  ["ZIP of something else", () => zipSync({ "word/document.xml": strToU8("<w/>") })],
  ["ZIP without entries", () => zipSync({})],
  ["ZIP of a manifest alone", () => zipSync({ "manifest.json": strToU8("{}") })],
  ["manifest that is no JSON", () => zipSync({ "manifest.json": strToU8("{") })],
  ["manifest that is a list", () => zipSync({ "manifest.json": strToU8("[]") })],
  ["manifest of great depth", () => zipSync({ "manifest.json": strToU8(deep) })],
  [
    "name that leads out of the folder",
    () => handmadeFile({ stowaways: { "../evil": fixedBytes(10) } }),
  ],
  [
    "name that begins at the root",
    () => handmadeFile({ stowaways: { "/etc/evil": fixedBytes(10) } }),
  ],
  ["name with a drive", () => handmadeFile({ stowaways: { "C:\\evil": fixedBytes(10) } })],
  [
    "name that looks like a file of ours",
    () => handmadeFile({ entries: { "files/../../evil": fixedBytes(10) } }),
  ],
  ["ZIP in a ZIP", () => handmadeFile({ entries: { "plan.zip": handmadeFile({}) } })],
  [
    "entry that the manifest does not list",
    () => handmadeFile({ stowaways: { [`files/${"0".repeat(64)}`]: fixedBytes(10) } }),
  ],
  ["entry twice", entryTwice],
  ["newer version", () => handmadeFile({ manifest: { minReader: 99 } })],
  ["version that is no number", () => handmadeFile({ manifest: { minReader: "0" } })],
  ["share", () => handmadeFile({ manifest: { format: "convener-share" } })],
  ["plan without an id", () => handmadeFile({ manifest: { plan: "../../plan" } })],
  ["wrong digest", () => handmadeFile({ manifest: { digest: "0".repeat(64) } })],
  [
    "wrong hash",
    () =>
      handmadeFile({
        manifest: { entries: { "rows.json": "0".repeat(64), "changes.ndjson": "0".repeat(64) } },
      }),
  ],
  [
    "file under another hash",
    () => handmadeFile({ entries: { [`files/${"0".repeat(64)}`]: fixedBytes(10) } }),
  ],
  ["line that is no JSON", () => handmadeFile({ lines: ["{"] })],
  ["line of great depth", () => handmadeFile({ lines: [deep] })],
  ["line that is no act", () => handmadeFile({ lines: ['{"kind":"spell"}'] })],
  ["line named by every object", () => handmadeFile({ lines: ['{"kind":"constructor"}'] })],
  [
    "value of great depth",
    () => handmadeFile({ lines: [handmadeLine({}, { value: "?" }).replace('"?"', deep)] }),
  ],
  ["act with the stamp of another", () => handmadeFile({ lines: [handmadeLine({ id: later })] })],
  [
    "change before its act",
    () =>
      handmadeFile({ lines: [handmadeLine({ id: later }, { stamp: later.replace("1-", "0-") })] }),
  ],
  ["act twice", () => handmadeFile({ lines: [handmadeLine(), handmadeLine()] })],
  ["act at no time", () => handmadeFile({ lines: [handmadeLine({ at: "yesterday" })] })],
  ["stamp that is none", () => handmadeFile({ lines: [handmadeLine({ id: 1e308 })] })],
  [
    "text that is not UTF-8",
    () => handmadeFile({ entries: { "changes.ndjson": Uint8Array.of(0xff, 0xfe, 0xfd) } }),
  ],
];

describe.for(badPlans)("a plan file that is or has a %s", ([, bytes]) => {
  it("is refused by every command with one sentence, and nothing is written", async () => {
    const desk = (await deskWithCopy(readmeSample)).write("bad", bytes());
    expect((await expectManners(desk, ["lint", "@bad"])).exit).toBe(3);
    const before = desk.contents();
    for (const words of planDoors) {
      const run = await desk.run(...words);
      expect({ exit: run.exit, out: run.out }, words.join(" ")).toEqual({ exit: 3, out: "" });
      expectSentence(desk, run.err);
    }
    expect(desk.contents()).toEqual(before);
  });
});

describe("a plan file that was cut", () => {
  it("is refused wherever that was", async () => {
    const desk = await deskWithCopy(readmeSample);
    const bytes = desk.bytes("plan.convener");
    const step = Math.ceil(bytes.length / 40);
    for (let length = 1; length < bytes.length; length += step) {
      desk.write("bad", bytes.subarray(0, length));
      await expectRefusalOrSame(desk, `cut at ${length} of ${bytes.length}`);
    }
  });
});

describe("a plan file of which a bit flipped", () => {
  it("is refused wherever that was, unless no entry has changed", async () => {
    const desk = await deskWithCopy(readmeSample);
    const bytes = desk.bytes("plan.convener");
    const step = Math.ceil(bytes.length / 80);
    for (let at = 0; at < bytes.length; at += step) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      desk.write("bad", flipped);
      await expectRefusalOrSame(desk, `flipped at ${at} of ${bytes.length}`);
    }
  });
});

describe("a plan file with hostile names that is a plan", () => {
  it("shows them as names like any other", async () => {
    const desk = await deskWithCopy(readmeSample);
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    for (const name of names) {
      await desk.does(["set", "@plan.convener", `meeting:${readmeSample.tba}`, `title=${name}`]);
      await desk.does(["set", "@plan.convener", `meeting:${readmeSample.tba}`, `speaker=${name}`]);
      expect(await desk.does(["inspect", "@plan.convener", "--json"])).toContain(`"${name}"`);
    }
    await desk.does(["export", "readme", "@plan.convener", "--update", "@README.md"]);
    expect(desk.text("README.md")).toContain("hasOwnProperty");
  });
});

/** Refused, or not a byte of what counts was touched: then the plan is what it was. */
async function expectRefusalOrSame(desk: Desk, what: string): Promise<void> {
  const before = desk.contents();
  const run = await desk.run("inspect", "@bad", "--json");
  if (run.exit === 3) expectSentence(desk, run.err);
  else expect(run.out, what).toBe(await desk.does(["inspect", "@plan.convener", "--json"]));
  expect(desk.contents()).toEqual(before);
}

/** Two entries of one name: the second in the place of one that had a name as long. */
function entryTwice(): Uint8Array {
  const bytes = Buffer.from(
    zipSync({ ...unzipSync(handmadeFile({})), "rows.jsox": strToU8("{}") }),
  );
  return Buffer.from(bytes.toString("latin1").replaceAll("rows.jsox", "rows.json"), "latin1");
}
