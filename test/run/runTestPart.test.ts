import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Outcome } from "#test/run/part.ts";
import { projectRoot } from "#test/run/projectRoot.ts";
import { runTestPart } from "#test/run/runTestPart.ts";

const sample = `
import { appendFileSync } from "node:fs";
import { expect, it } from "vitest";
it("passes", () => expect(process.env.TZ).toBe("Asia/Kathmandu"));
it("fails", () => expect(1 + 1).toBe(3));
it("is skipped", (context) => context.skip("khal is missing"));
it("hands up a line", () => appendFileSync(process.env.CONVENER_INFORMATION, "khal 0.10.5\\n"));
`;

describe("runTestPart", () => {
  let folder: string;

  beforeAll(() => {
    mkdirSync(join(projectRoot, ".cache"), { recursive: true });
    folder = mkdtempSync(join(projectRoot, ".cache", "sample-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function runSample(name: string, text: string): Promise<Outcome> {
    mkdirSync(join(folder, "test"), { recursive: true });
    writeFileSync(join(folder, "test", `${name}.test.ts`), text);
    const paths = [`test/${name}.test.ts`];
    return runTestPart(
      { kind: "tests", name: `sample ${name}`, paths, zone: "Asia/Kathmandu" },
      folder,
    );
  }

  it("hands up what passed, failed and was skipped, with reasons and lines", async () => {
    const outcome = await runSample("mixed", sample);
    expect(outcome).toMatchObject({
      passed: 2,
      skipped: 1,
      reasons: ["khal is missing"],
      information: ["khal 0.10.5"],
    });
    expect(outcome.failures).toHaveLength(1);
    expect(outcome.failures[0]!.title).toMatch(/mixed\.test\.ts > fails$/);
    expect(outcome.failures[0]!.detail).toMatch(/expected 2 to be 3[^]*\n\s*at .*mixed\.test\.ts/);
  });

  it("counts a file that cannot be read as a failure", async () => {
    const { failures } = await runSample("broken", 'import "./nowhere.ts";');
    expect(failures.map(({ title }) => title)).toEqual([
      expect.stringMatching(/broken\.test\.ts$/),
    ]);
  });

  it("counts an error outside of any test as a failure", async () => {
    const stray =
      'import { it } from "vitest"; it("passes", () => void Promise.reject(Error("stray")));';
    const { passed, failures } = await runSample("stray", stray);
    expect(passed).toBe(1);
    expect(failures).toMatchObject([{ title: "outside of any test" }]);
    expect(failures[0]!.detail).toMatch(/stray/);
  });
});
