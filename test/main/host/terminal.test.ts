import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { projectRoot } from "#test/run/projectRoot.ts";

const terminal = pathToFileURL(join(projectRoot, "main", "host", "terminal.ts")).href;

/** Says something each time it is told to, and ends with 0 when nobody tells it any more. */
const speaker = `
  import { createTerminal } from ${JSON.stringify(terminal)};
  const say = createTerminal({ LANG: "fr_FR.UTF-8" });
  process.stdin.on("data", () => say("handed"));
`;

it("goes on where the terminal is gone", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", speaker]);
  const ended = once(child, "close");
  child.stdin.write("now");
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  expect(said.toString("utf8")).toContain("Convener est déjà ouvert");
  child.stdout.destroy();
  child.stdin.write("again");
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
});
