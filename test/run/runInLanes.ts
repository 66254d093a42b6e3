/** Performs the tasks in order, at most `lanes` at a time; the results keep the order of the tasks. */
export async function runInLanes<Task, Result>(
  tasks: readonly Task[],
  lanes: number,
  perform: (task: Task) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = tasks.entries();
  const lane = async () => {
    // All lanes draw from the same iterator, so each takes the next task as soon as it is free.
    for (const [index, task] of queue) results[index] = await perform(task);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
