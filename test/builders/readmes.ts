import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#test/run/projectRoot.ts";
import { sharedAbsence, sharedFolder } from "#test/shared.ts";

/** The README of a group, and what a test has to know of it. */
export interface ReadmeSample {
  readonly title: string;
  readonly path: string;
  /** Why it cannot be read, where it cannot. */
  readonly absent: string | undefined;
  readonly year: string;
  readonly meetings: number;
  /** A meeting of which neither title nor speaker is known. */
  readonly tba: string;
  /** The row of it as it has to be after the title `Profiling, gently` was set. */
  readonly rowSet: string;
  /** A day against the rule, and what the linter says of it. */
  readonly wrong: {
    readonly date: string;
    readonly to: string;
    readonly en: string;
    readonly fr: string;
  };
  readonly speaker: string;
}

const fixtures = join(projectRoot, "test", "fixtures", "readme");

const kiln: ReadmeSample = {
  title: "our README in English",
  path: join(fixtures, "kiln.md"),
  absent: undefined,
  year: "2027",
  meetings: 7,
  tba: "2027-04-01",
  rowSet:
    "| 2027-04-01    | Profiling, gently                                | TBA                           |",
  wrong: {
    date: "2027-03-20",
    to: "2027-03-18",
    en: "20 March 2027 is a Saturday",
    fr: "20 mars 2027 est un samedi",
  },
  speaker: "Oriel Vantongeren",
};

const veillees: ReadmeSample = {
  title: "our README in French",
  path: join(fixtures, "veillees.md"),
  absent: undefined,
  year: "2027",
  meetings: 5,
  tba: "2027-04-01",
  rowSet:
    "| 2027-04-01 | Profiling, gently                       | À définir                         |",
  wrong: {
    date: "2027-05-08",
    to: "2027-05-06",
    en: "8 May 2027 is a Saturday",
    fr: "8 mai 2027 est un samedi",
  },
  speaker: "Éloïse Bréchard",
};

const seed = "seeds/000_4fff2d7cb98ef73b.txt";

const shared: ReadmeSample = {
  title: "the README that the project began with",
  path: join(sharedFolder, seed),
  absent: sharedAbsence(seed),
  year: "2019",
  meetings: 10,
  tba: "2019-10-03",
  rowSet: `| 2019-10-03    | ${"Profiling, gently".padEnd(65)} | TBA             |`,
  wrong: {
    date: "2019-10-19",
    to: "2019-10-17",
    en: "19 October 2019 is a Saturday",
    fr: "19 octobre 2019 est un samedi",
  },
  // Read from the file, so that no real name stands in this project.
  speaker: existsSync(join(sharedFolder, seed)) ? firstSpeaker(join(sharedFolder, seed)) : "",
};

function firstSpeaker(path: string): string {
  const row = readFileSync(path, "utf8")
    .split("\n")
    .find((line) => line.startsWith("| 2019-08-01"));
  return row?.split("|")[3]?.trim() ?? "";
}

/** READMEs that a spec of the command line runs on, each in its turn. */
export const readmeSamples: readonly ReadmeSample[] = [kiln, veillees, shared];

/** The one for specs that need no more than one. */
export const readmeSample = kiln;
