import {
  planReadmeImport,
  type ReadmeFile,
  type ReadmeImport,
} from "#core/importers/readme/planReadmeImport.ts";
import { planView, type PlanView } from "#core/planning/planView.ts";
import { Laptop, testPlan } from "./laptop.ts";

export interface ImportedLaptop {
  readonly laptop: Laptop;
  readonly source: ReadmeImport["source"];
  /** The plan as it stands. */
  readonly view: () => PlanView;
  /** Imports another version of the file; returns what that changes. */
  readonly again: (text: string) => ReadmeImport["edits"];
}

/** A laptop whose plan was born of a README. */
export function importedLaptop({ name, text }: ReadmeFile): ImportedLaptop {
  const laptop = new Laptop("an organizer");
  const take = (version: string): ReadmeImport => {
    const { index, rows } = laptop;
    const found = planReadmeImport({ name, text: version }, { plan: testPlan, index, rows });
    laptop.write(found.edits);
    return found;
  };
  const { source } = take(text);
  const view = () => planView(laptop.rows);
  return { laptop, source, view, again: (version) => take(version).edits };
}
