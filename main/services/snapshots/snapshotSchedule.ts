/** Makes snapshots now and then while somebody works, never two at once. */
export interface SnapshotSchedule {
  /** After an act was saved: some minutes later a snapshot is made. */
  readonly noteChange: () => void;
  /** The last snapshot, where something is not in one yet. */
  readonly finish: () => Promise<void>;
}

export interface SchedulePorts {
  /** Makes a snapshot; whether that worked. */
  readonly save: () => Promise<boolean>;
  /** Calls back once after so many milliseconds, unless the returned function is called before. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

/** So much work at most is in the journal alone. The journal is the truth: this guards its loss. */
const PAUSE_MS = 10 * 60_000;
/** What was left undone by a crash is made good once the window is there. */
const FIRST_MS = 5_000;

export function createSnapshotSchedule(
  { save, after }: SchedulePorts,
  isSnapshotted: boolean,
): SnapshotSchedule {
  let isDue = !isSnapshotted;
  let cancel = isDue ? after(FIRST_MS, run) : undefined;
  let running: Promise<void> = Promise.resolve();

  function run(): void {
    cancel = undefined;
    running = running.then(saveIfDue);
  }

  async function saveIfDue(): Promise<void> {
    if (!isDue) return;
    isDue = false;
    // Where the disk takes nothing at the moment, the next change tries again.
    if (!(await save())) isDue = true;
  }

  return {
    noteChange() {
      isDue = true;
      cancel ??= after(PAUSE_MS, run);
    },
    async finish() {
      cancel?.();
      run();
      await running;
    },
  };
}
