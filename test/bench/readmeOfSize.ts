import { addDays, toLocalDate, type LocalDate } from "#core/model/localDate.ts";

/** A group's README with prose, sections and a calendar of so many rows, fourteen days apart. */
export function readmeOfSize(rows: number): string {
  const table = Array.from({ length: rows }, (_, n) => rowAt(n));
  return [...head, ...table, "", ...tail, ""].join("\n");
}

const first = toLocalDate({ year: 2019, month: 1, day: 3 }) as LocalDate;
const speakers = ["Zora Quill", "Bela Würz", "Yusuf Okonjo-Tal", "Mira Tannhoff"];

const head = [
  "# Rope and Tree Evenings",
  "",
  "We meet to take programs apart that one of us wrote, and to put them together again. An evening is",
  "not strictly a talk: bring code, questions and half an idea.",
  "",
  "## Calendar",
  "",
  "Gatherings happen the first Thursday of the month at 19:00. If there's interest, an additional",
  "Thursday (third of the month) will be scheduled. Expect around two hours. Doors open early.",
  "",
  "| Date       | Topic                                                | Speaker(s)                 |",
  "| ---------- | ---------------------------------------------------- | -------------------------- |",
];

const tail = [
  "## Finding us",
  "",
  "The Old Mill, 1 Example Lane. Ring the second bell from above. The lift is behind the stairs, and",
  "there is a step at the door.",
  "",
  "## Catering",
  "",
  "Somebody brings bread, somebody brings cheese. Tell us what you do not eat.",
  "",
  "## Conduct",
  "",
  "Be kind. Whoever is not is asked to leave; write to <hello@rope-and-tree.example> about anything.",
];

function rowAt(n: number): string {
  const date = addDays(first, n * 14);
  if (n % 12 === 7) return `| ${date} | ${"NO MEETING".padEnd(52)} | ${"".padEnd(26)} |`;
  if (n % 12 === 11) return `| ${date} | ${"TBA".padEnd(52)} | ${"TBA".padEnd(26)} |`;
  const topic = `[Trees, part ${String(n)}](https://rope-and-tree.example/${String(n)})`;
  return `| ${date} | ${topic.padEnd(52)} | ${(speakers[n % 4] ?? "").padEnd(26)} |`;
}
