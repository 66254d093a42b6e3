import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createCodec } from "./page/codec.ts";

/** What a second launch tells the first. */
export interface Launch {
  readonly argv: readonly string[];
  readonly folder: string;
  readonly additionalData: unknown;
}

export interface SingleInstance {
  /** Whether this process is the first on the folder; if not, the first gets `launch`. */
  readonly request: (folder: string, launch: Launch) => boolean;
  readonly hasLock: () => boolean;
  /** Calls `listener` for each later launch, also for those that came before. */
  readonly listen: (listener: (launch: Launch) => void) => void;
  readonly release: () => void;
}

const codec = createCodec();

/**
 * Electron answers `requestSingleInstanceLock` at once, so this does too: a file with the first
 * process's id, and beside it a folder with a file for each later launch.
 */
export function createSingleInstance(): SingleInstance {
  let held: { readonly lock: string; readonly mail: string } | undefined;
  return {
    request(folder, launch) {
      if (held) return true;
      const lock = join(folder, "double.lock");
      const mail = join(folder, "double.launches");
      mkdirSync(mail, { recursive: true });
      if (takeLock(lock)) {
        rmSync(mail, { recursive: true });
        mkdirSync(mail);
        held = { lock, mail };
        return true;
      }
      const name = join(mail, `${Date.now()}-${process.pid}`);
      writeFileSync(`${name}.part`, codec.pack(launch));
      renameSync(`${name}.part`, name);
      return false;
    },
    hasLock: () => held !== undefined,
    listen(listener) {
      if (!held) return;
      const { mail } = held;
      const read = () => {
        for (const launch of takeMail(mail)) listener(launch);
      };
      watch(mail, { persistent: false }, read);
      read();
    },
    release() {
      if (held) rmSync(held.lock, { force: true });
      held = undefined;
    },
  };
}

function takeLock(lock: string): boolean {
  const own = `${process.pid} ${startOf(process.pid)}`;
  const beside = `${lock}.${process.pid}`;
  writeFileSync(beside, own);
  try {
    // There with its content or not at all.
    linkSync(beside, lock);
    return true;
  } catch {
    const [pid, start] = readFileSync(lock, "utf8").split(" ");
    if (start === startOf(Number(pid))) return false;
    // Its process was killed: the number may belong to another one by now.
    renameSync(beside, lock);
    return true;
  } finally {
    rmSync(beside, { force: true });
  }
}

/** When a process began, in the system's ticks; `gone` where there is none. */
function startOf(pid: number): string {
  try {
    if (process.platform !== "linux") {
      process.kill(pid, 0);
      return "alive";
    }
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state = ""] = afterName;
    return state === "Z" ? "gone" : (afterName[19] ?? "gone");
  } catch {
    return "gone";
  }
}

function takeMail(mail: string): readonly Launch[] {
  const names = readdirSync(mail).filter((name) => !name.endsWith(".part"));
  return names.sort().map((name) => {
    const launch = codec.unpack(readFileSync(join(mail, name), "utf8")) as Launch;
    unlinkSync(join(mail, name));
    return launch;
  });
}
