import { mintId, type RandomBytes } from "../model/id.ts";
import type { Json } from "../model/json.ts";
import type { Person } from "../model/records/person.ts";
import type { ChangeIndex } from "./changeIndex.ts";
import { printOf } from "./fingerprint.ts";
import type { Redaction } from "./redaction.ts";

/** The fields that tell who somebody is. Words of a biography are not looked for elsewhere. */
const telling = ["name", "email", "phone", "website", "links"];

/**
 * The redaction that forgets a person: every name, address and number that the person ever had
 * becomes a print. Nothing is changed yet; put it into the log and `redact`.
 */
export function planForgetting(
  index: ChangeIndex,
  person: Person["id"],
  moment: { readonly wall: number; readonly random: RandomBytes },
): Redaction {
  const salt = mintId<"salt">(moment.random);
  const fields = index.tables.get("person")?.get(person);
  const texts = telling.flatMap((field) => {
    return (fields?.get(field) ?? []).flatMap(({ value }) => stringsIn(value));
  });
  const prints = texts
    .map((text) => printOf(withoutScheme(text), salt))
    .filter((print) => print !== undefined);
  const distinct = [...new Map(prints.map((print) => [print.digest, print])).values()];
  const at = new Date(moment.wall).toISOString();
  return { table: "person", id: person, at, salt, prints: distinct };
}

function stringsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === "string")
    : [];
}

/** People write a web address with and without its beginning; what is left has both blanked. */
function withoutScheme(text: string): string {
  return text.replace(/^https?:\/\/(www\.)?/i, "");
}
