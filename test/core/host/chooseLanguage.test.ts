import { expect, it } from "vitest";
import { chooseLanguage } from "#core/host/chooseLanguage.ts";

it.each([
  [{ language: "fr" }, ["en-GB"], "fr"],
  [{}, ["fr-CA", "en"], "fr"],
  [{}, ["de-CH", "FR", "en"], "fr"],
  [{}, ["en-US", "fr"], "en"],
  [{}, ["frr"], "en"],
  [{}, ["fr_FR.UTF-8"], "fr"],
  [{}, ["C.UTF-8"], "en"],
  [{}, ["C"], "en"],
  [{}, ["de"], "en"],
  [{}, [], "en"],
] as const)("settings %j on a system that speaks %j: %s", (settings, system, language) => {
  expect(chooseLanguage(settings, system)).toBe(language);
});
