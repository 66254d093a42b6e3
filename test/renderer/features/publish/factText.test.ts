import { expect, it } from "vitest";
import { factNames, type FactName } from "#core/publish/ledger/postedFacts.ts";
import { factText } from "#renderer/features/publish/factText.ts";
import { messages } from "#renderer/i18n/messages.ts";

const english = { language: "en", text: messages.en } as const;
const french = { language: "fr", text: messages.fr } as const;

it.each<[FactName, string, readonly [string, string]]>([
  ["date", "2026-12-03", ["Thu, 3 Dec 2026", "jeu. 3 déc. 2026"]],
  ["minutes", "90", ["90 minutes", "90 minutes"]],
  ["venue", "", ["not said", "non précisé"]],
  ["venue", "The Loft", ["The Loft", "The Loft"]],
  ["state", "cancelled", ["Cancelled", "Annulée"]],
  ["state", "", ["Planned", "Prévue"]],
])("%s of %j is %j", (fact, value, [en, fr]) => {
  expect(factText(fact, value, english)).toBe(en);
  expect(factText(fact, value, french)).toBe(fr);
});

it("every fact has a name in both languages", () => {
  for (const { publish } of [messages.en, messages.fr]) {
    expect(factNames.filter((name) => publish.facts[name] === "")).toEqual([]);
  }
});
