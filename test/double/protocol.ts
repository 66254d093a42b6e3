import type * as Electron from "electron";
import type { Addresses } from "./addresses.ts";

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** `electron.protocol`, and the handlers that `routing.ts` asks. */
export interface Protocols {
  readonly module: Pick<
    Electron.Protocol,
    "registerSchemesAsPrivileged" | "unhandle" | "isProtocolHandled"
  > & { handle(scheme: string, handler: ProtocolHandler): void };
  readonly handlerOf: (scheme: string) => ProtocolHandler | undefined;
}

export function createProtocols(addresses: Addresses, isReady: () => boolean): Protocols {
  const handlers = new Map<string, ProtocolHandler>();
  return {
    handlerOf: (scheme) => handlers.get(scheme),
    module: {
      registerSchemesAsPrivileged(schemes) {
        if (isReady()) {
          throw new Error(
            "protocol.registerSchemesAsPrivileged should be called before app is ready",
          );
        }
        addresses.register(schemes);
      },
      handle(scheme, handler) {
        if (!isReady()) throw new Error("protocol.handle can only be called after app is ready");
        if (handlers.has(scheme)) {
          throw new Error(`Failed to register protocol: ${scheme}: already handled`);
        }
        handlers.set(scheme, handler);
      },
      unhandle: (scheme) => void handlers.delete(scheme),
      isProtocolHandled: (scheme) => handlers.has(scheme),
    },
  };
}
