import { homedir } from "node:os";
import { expect } from "vitest";
import type { Desk, Run } from "#test/builders/commandLine.ts";
import { projectRoot } from "#test/run/projectRoot.ts";

/**
 * Runs a command on something bad, in both languages, and expects manners of it: exit code 3 with one
 * sentence and nothing changed, or an answer; never a stack trace, never a place of this machine.
 * That it ends at all is what the test's own time-out is for.
 */
export async function expectManners(desk: Desk, words: readonly string[]): Promise<Run> {
  const before = desk.contents();
  const french = await desk.run(...words, "--language", "fr");
  if (french.exit === 3) expect(desk.contents(), "a refusal changes nothing").toEqual(before);
  const between = desk.contents();
  const run = await desk.run(...words);
  if (run.exit === 3) {
    expect(desk.contents(), "a refusal changes nothing").toEqual(between);
    expect(run.out).toBe("");
    expectSentence(desk, run.err);
    expectSentence(desk, french.err);
    expect(run.err).not.toBe(french.err);
  }
  expect([0, 1, 3], run.err).toContain(run.exit);
  return run;
}

/** One line that ends as a sentence does, and tells nothing of us but the name that was given. */
export function expectSentence(desk: Desk, message: string): void {
  const said = message.replaceAll(desk.folder, "");
  expect(said).toMatch(/^[^\n]+[.!?]\n$/);
  expect(said).not.toMatch(/Error|\bat \S+ \(|node:|undefined|NaN|\[object/);
  expect(said).not.toContain(projectRoot);
  expect(said).not.toContain(`${homedir()}/`);
}
