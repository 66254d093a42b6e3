import type { Fault } from "./fault.ts";
import { loopbackFaults } from "./loopbackFaults.ts";
import { mainFaults } from "./mainFaults.ts";
import { pageFaults } from "./pageFaults.ts";
import { securityFaults } from "./securityFaults.ts";

/** All faults that the specs have to notice, each planted alone. */
export const faults: readonly Fault[] = [
  ...mainFaults,
  ...securityFaults,
  ...pageFaults,
  ...loopbackFaults,
];
