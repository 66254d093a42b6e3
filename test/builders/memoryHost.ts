import type { About } from "#core/host/contract.ts";
import { createHostServices, type HostServices } from "#main/host/hostServices.ts";
import { fixedRandom } from "./laptop.ts";
import type { MemoryFs } from "./memoryFs.ts";
import { dataFolder, processOf, testNow } from "./memoryPlans.ts";

const about: About = {
  host: "loopback",
  version: "0.0.0",
  versions: {},
  zoneData: "2026c",
  platform: "linux",
  dataFolder,
  systemLanguages: ["en"],
};

let processes = 10_000;

/** A host on a file system in memory, with a clock that stands and timers that nobody calls. */
export interface MemoryHost extends HostServices {
  /** Work that waits for its time. */
  readonly waiting: Set<() => void>;
}

export async function memoryHost(
  fs: MemoryFs,
  now: () => number = () => testNow,
): Promise<MemoryHost> {
  processes += 1;
  const waiting = new Set<() => void>();
  const services = await createHostServices(
    {
      fs,
      now,
      random: fixedRandom(`host ${String(processes)}`),
      processes: processOf(processes),
      about: () => about,
      systemUser: "mira",
      after(_, work) {
        waiting.add(work);
        return () => waiting.delete(work);
      },
    },
    dataFolder,
  );
  return { ...services, waiting };
}

/** What a call answered; throws the code of what it refused with. */
export async function answered<T>(
  call: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const answer = await call;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
