import { appendFileSync } from "node:fs";

/** Environment variable with the path of the file that collects the lines of a part. */
export const informationVariable = "CONVENER_INFORMATION";

/**
 * Hands up a line for the reader of the run, printed under the table of `npm test`:
 * `inform("corpus: 812 files")`. Where Vitest runs by itself the line is printed at once.
 */
export function inform(line: string): void {
  const file = process.env[informationVariable];
  if (file === undefined) process.stdout.write(`${line}\n`);
  else appendFileSync(file, `${line.replaceAll("\n", " ")}\n`);
}
