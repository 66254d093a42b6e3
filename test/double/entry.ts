import { argv } from "node:process";
import { electronVersion, readAppPackage } from "./appPackage.ts";
import { parseCommandLine } from "./commandLine.ts";
import { runApplication } from "./runApplication.ts";

const commandLine = parseCommandLine(argv.slice(2));
const appPackage = readAppPackage(commandLine.target);
await runApplication({ commandLine, appPackage, version: electronVersion() });
