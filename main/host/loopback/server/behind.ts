import type { Dispatch } from "#main/host/dispatch.ts";
import type { EventStreams } from "./eventStreams.ts";
import type { Sessions } from "./sessions.ts";

/** What stands behind the address. */
export interface Behind {
  /** Such as `http://127.0.0.1:21234`: the port is known once the server listens. */
  readonly origin: () => string;
  /** The built page. */
  readonly pageFolder: string;
  readonly sessions: Sessions;
  readonly events: EventStreams;
  readonly callNames: ReadonlySet<string>;
  readonly dispatch: Dispatch;
  readonly control: Control;
  /** Whether the plans are being closed: a call that came now would find none open. */
  readonly isEnding: () => boolean;
  /** Told of what should not happen: a fault of ours, never sent to the page. */
  readonly report: (error: unknown) => void;
}

/** For a second start, which is no page: it knows the secret from a file that only we may read. */
export interface Control {
  readonly secret: string;
  /** Takes the files of the second start, and shows the window. */
  readonly takeOver: (files: readonly string[]) => Promise<void>;
}
