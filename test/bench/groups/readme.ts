import { emptyLog } from "#core/changes/log.ts";
import { indexChanges } from "#core/changes/changeIndex.ts";
import { projectRows } from "#core/changes/projectRows.ts";
import { planReadmeImport } from "#core/importers/readme/planReadmeImport.ts";
import { planView } from "#core/planning/planView.ts";
import { updateReadme } from "#core/publish/readme/updateReadme.ts";
import { Laptop, testPlan } from "#test/builders/laptop.ts";
import { compareAtSizes } from "../compareAtSizes.ts";
import type { FigureGroup } from "../figure.ts";
import { readmeOfSize } from "../readmeOfSize.ts";

/** A README into the plan and back into its file, beside cutting the same text into its cells. */
export const readme: FigureGroup = {
  name: "README",
  measure({ runs, rows: sizes }) {
    const against = {
      what: "split at line ends and pipes",
      run: ({ text }: Imported) => text.split("\n").map((line) => line.split("|")),
    };
    return compareAtSizes({ runs, sizes, unit: "rows", make: imported }, [
      { what: "import of a README", run: ({ text }) => planImport(text), against },
      {
        what: "export of it, nothing changed",
        run: ({ text, source, view }) => updateReadme(text, source, view),
        against,
      },
      {
        what: "export of it, every title changed",
        run: ({ text, source, changed }) => updateReadme(text, source, changed),
        against,
      },
    ]);
  },
};

type Imported = ReturnType<typeof imported>;

function imported(rows: number) {
  const text = readmeOfSize(rows);
  const { source, edits } = planImport(text);
  const laptop = new Laptop("Mira Tannhoff");
  laptop.write(edits);
  const view = planView(laptop.rows);
  const titles = edits.filter(({ table, field }) => table === "talk" && field === "title");
  laptop.write(titles.map((edit) => ({ ...edit, value: "Another title" })));
  return { text, source, view, changed: planView(laptop.rows) };
}

function planImport(text: string) {
  const index = indexChanges(emptyLog(testPlan));
  const context = { plan: testPlan, index, rows: projectRows(index), zone: "Europe/London" };
  return planReadmeImport({ name: "README.md", text }, context);
}
