/** Lists of arguments, as JSON, that fit no call of the contract. */
export const hostileArguments: readonly string[] = [
  "[null]",
  "[[1]]",
  "[1e308]",
  '["../../../etc/passwd"]',
  '[{"length":1,"0":"x"}]',
  '[{"toString":"x","valueOf":null,"then":"x"}]',
  "[1,2,3,4,5,6,7,8,9,10]",
  // Long, and deep.
  JSON.stringify(["x".repeat(300_000)]),
  `[${"[".repeat(60)}${"]".repeat(60)}]`,
];

/** A draft, as JSON, for a field that has this name. */
export function draftJson(field: string): string {
  return JSON.stringify({ table: "meeting", id: "../..", field, text: "words" });
}
