#!/usr/bin/env node
import process from "node:process";
import { processEnvironment } from "./environment.ts";
import { runCommandLine } from "./runCommandLine.ts";

// `exitCode` and not `exit`, so that what was printed into a pipe is still written.
process.exitCode = await runCommandLine(process.argv.slice(2), processEnvironment());
