import type { Head } from "#core/host/planCalls.ts";
import { createMemoryProjection } from "./memoryProjection.ts";
import type { Projected, Projection, Step } from "./projection.ts";

/** How to get at the stored projection of a plan. Both reject where the storage fails. */
export interface ProjectionDoor {
  readonly open: () => Promise<Projection>;
  /** Removes all of it, to begin anew. */
  readonly remove: () => Promise<void>;
}

/** A projection that is always there: what fails is opened again, made again, or done without. */
export interface ProjectionKeeper {
  readonly readHead: () => Promise<Head | undefined>;
  readonly read: () => Promise<Projected | undefined>;
  /** Whether the step was taken; where not, the rows have to be replaced. */
  readonly apply: (step: Step) => Promise<boolean>;
  readonly replaceAll: (projected: Projected) => Promise<void>;
  /** The storage is gone: the next call opens it again. */
  readonly lose: () => void;
  readonly close: () => void;
}

/**
 * Stands between the rows and a storage that the user, the browser or a full disk may take away.
 * Reading from what fails finds nothing; writing opens it again, then makes it anew, and at last goes
 * on in memory, which `goInMemory` is told.
 */
export function createProjectionKeeper(
  door: ProjectionDoor,
  goInMemory: (reason: unknown) => void,
): ProjectionKeeper {
  let open: Promise<Projection> | undefined;

  function lose(): void {
    const lost = open;
    open = undefined;
    void lost?.then((projection) => projection.close()).catch(() => undefined);
  }

  async function attempt<T>(work: (projection: Projection) => Promise<T>, otherwise: T) {
    try {
      open ??= door.open();
      return await work(await open);
    } catch {
      lose();
      return otherwise;
    }
  }

  async function replaceAll(projected: Projected): Promise<void> {
    const write = async (projection: Projection) => {
      await projection.replaceAll(projected);
      return true;
    };
    if (await attempt(write, false)) return;
    try {
      await door.remove();
      open = door.open();
      await (await open).replaceAll(projected);
    } catch (reason) {
      lose();
      const memory = createMemoryProjection();
      open = Promise.resolve(memory);
      await memory.replaceAll(projected);
      goInMemory(reason);
    }
  }

  return {
    readHead: () => attempt((projection) => projection.readHead(), undefined),
    read: () => attempt((projection) => projection.read(), undefined),
    apply: (step) => attempt((projection) => projection.apply(step), false),
    replaceAll,
    lose,
    close: lose,
  };
}
