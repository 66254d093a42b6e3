import { expect, it } from "vitest";
import { backupFailures } from "#core/backup/backupFailures.ts";

it.each(Object.entries(backupFailures))("%s has a sentence in both languages", (code, phrase) => {
  const facts = { version: 7, name: "../evil" };
  const [english, french] = [phrase.en(facts), phrase.fr(facts)];
  for (const sentence of [english, french]) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toContain("'");
  }
  expect(french).not.toMatch(/ [:;!?]/);
  if (code === "newer-version")
    expect([english, french].every((one) => one.includes("7"))).toBe(true);
  if (code === "unexpected-entry") {
    expect(english).toContain("“../evil”");
    expect(french).toContain("«\u00A0../evil\u00A0»");
  }
});
