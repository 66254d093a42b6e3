import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { print } from "./print.ts";

// The control: the whole state by one plain write, as careless programs save.
const state = JSON.stringify(Array.from({ length: 40_000 }, (_, n) => `Evening ${String(n)}`));
const path = argv[2] ?? "";

writeFileSync(path, state);
print("ready");
for (;;) writeFileSync(path, state);
