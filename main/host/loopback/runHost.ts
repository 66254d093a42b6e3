import { homedir } from "node:os";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { createHostServices } from "#main/host/hostServices.ts";
import { nodePorts } from "#main/host/nodePorts.ts";
import type { Say } from "#main/host/terminal.ts";
import { aboutThisProcess } from "./about.ts";
import { createHandedCalls } from "./handedCalls.ts";
import { removeInstance, writeInstance } from "./instance/instanceFile.ts";
import { createLifetime } from "./lifetime.ts";
import { createLoopbackDispatch, loopbackCallNames } from "./loopbackCalls.ts";
import { openLoopbackServer } from "./loopbackServer.ts";
import { createPortMemory } from "./portMemory.ts";
import { createEventStreams } from "./server/eventStreams.ts";
import { createSessions } from "./server/sessions.ts";
import { createWindows } from "./windows.ts";

/**
 * A disk that hangs is not waited for longer. What was answered is on the disk long before; this is
 * for the last drafts, snapshots and locks.
 */
const CLOSING_MS = 5_000;

/** What one launch of the loopback host is about. */
interface Launch {
  readonly folder: string;
  /** Holds the file by which a second start finds this one. */
  readonly running: string;
  readonly files: readonly string[];
  readonly secret: string;
}

/** The composition root of the loopback host: returns once it has ended, with all that is open closed. */
export async function runHost({ folder, running, files, secret }: Launch, say: Say): Promise<void> {
  const ports = nodePorts(() => aboutThisProcess(folder));
  const ending = createEnding();
  const lifetime = createLifetime({
    wait: ports.after,
    onNoWindow: (why) => say(why),
    onEnd: ending.end,
  });

  const services = await createHostServices(ports, folder);
  const handed = createHandedCalls(services.files, services.recentFiles);
  const sessions = createSessions(ports.random);
  const events = createEventStreams(lifetime.pagesChanged);
  const show = async (paths: readonly string[]) => {
    for (const path of paths) events.tellOne({ kind: "file", file: await handed.grant(path) });
    if (!events.show()) await windows.open();
  };

  const server = await openLoopbackServer(
    {
      sessions,
      events,
      callNames: loopbackCallNames,
      dispatch: createLoopbackDispatch(services.planCalls, handed),
      control: { secret, takeOver: show },
      isEnding: ending.hasBegun,
      report: (error) => say("fault", { message: error instanceof Error ? error.message : "" }),
    },
    createPortMemory(ports, folder),
  );
  const mintAddress = () => `${server.origin}/#${sessions.mintCode()}`;
  const { platform, env } = process;
  const search = { platform, env, home: homedir() };
  const now = () => performance.now();
  const windows = createWindows({
    search,
    dataFolder: folder,
    mintAddress,
    lifetime,
    now,
    after: ports.after,
  });
  await writeInstance(running, { port: server.port, secret });
  say("address", { address: mintAddress() });
  await show(files);

  await ending.ended;
  await removeInstance(running);
  await Promise.race([services.close(), pause(CLOSING_MS, undefined, { ref: false })]);
  events.close();
  await server.close();
  windows.close();
}

/** The end comes from the last window or from a signal; a second signal does not wait any more. */
function createEnding() {
  let hasBegun = false;
  const { promise: ended, resolve } = Promise.withResolvers<undefined>();
  const end = () => {
    hasBegun = true;
    resolve(undefined);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  return { ended, end, hasBegun: () => hasBegun };
}
