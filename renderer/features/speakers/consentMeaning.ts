import { edit } from "#core/changes/edit.ts";
import type { Json } from "#core/model/json.ts";
import type { Person } from "#core/model/records/person.ts";
import type { FieldMeaning } from "../../parts/draft/fieldMeaning.ts";

export const consentKinds = ["name", "photo", "recording"] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** One of the things that somebody agrees to or not, beside the others. Not asked is no answer. */
export function consentMeaning(id: Person["id"], kind: ConsentKind): FieldMeaning {
  const consentIn = (value: Json | undefined): Readonly<Record<string, Json>> =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, Json>>)
      : {};
  return {
    shown(rows) {
      const answer = consentIn(rows.get("person")?.get(id)?.values["consent"])[kind];
      return typeof answer === "boolean" ? (answer ? "yes" : "no") : "";
    },
    edits(rows, text) {
      const consent = consentIn(rows.get("person")?.get(id)?.values["consent"]);
      const { [kind]: _before, ...others } = consent;
      const next = text === "" ? others : { ...others, [kind]: text === "yes" };
      return [edit(["person", id, "consent"], next)];
    },
  };
}
