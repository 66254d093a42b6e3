import { expect, it } from "vitest";
import { runInLanes } from "#test/run/runInLanes.ts";

it("keeps the order of the tasks, and never runs more than the lanes allow", async () => {
  let running = 0;
  let most = 0;
  const results = await runInLanes([30, 10, 20, 1], 2, async (milliseconds) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    running--;
    return milliseconds * 2;
  });
  expect(results).toEqual([60, 20, 40, 2]);
  expect(most).toBe(2);
});
