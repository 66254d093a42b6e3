import process from "node:process";
import { createTerminal } from "#main/host/terminal.ts";
import { runLoopback } from "./runLoopback.ts";

process.exitCode = await runLoopback(
  process.argv.slice(2),
  process.cwd(),
  createTerminal(process.env),
);
