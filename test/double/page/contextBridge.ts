/** `contextBridge` as the preload sees it. */
export interface ContextBridge {
  readonly exposeInMainWorld: (key: string, api: unknown) => void;
}

/**
 * Imitates Electron's bridge between two worlds inside one: values are copied, functions proxied, the
 * whole frozen, and what cannot be carried is refused. Its source text is put into the page.
 */
export function createContextBridge(world: object): ContextBridge {
  const isPlain = (value: object) => {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  };
  const carryFunction =
    (call: (...words: unknown[]) => unknown) =>
    (...words: unknown[]): unknown =>
      carry(call(...words.map((word) => carry(word))));
  const carry = (value: unknown, depth = 0): unknown => {
    if (depth > 1000) throw new TypeError("Electron contextBridge recursion depth exceeded.");
    if (typeof value === "symbol") throw new TypeError("An object could not be cloned.");
    if (typeof value === "function") return carryFunction(value as () => unknown);
    if (value === null || typeof value !== "object") return value;
    if (value instanceof Promise) {
      return value.then(
        (settled) => carry(settled),
        (error: unknown) =>
          Promise.reject(new Error(error instanceof Error ? error.message : String(error))),
      );
    }
    if (Array.isArray(value)) return value.map((item) => carry(item, depth + 1));
    if (!isPlain(value)) return structuredClone(value);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, carry(item, depth + 1)]),
    );
  };
  const freeze = (value: unknown): unknown => {
    if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  return {
    exposeInMainWorld(key, api) {
      if (key in world) {
        throw new Error("Cannot bind an API on top of an existing property on the window object");
      }
      Object.defineProperty(world, key, { value: freeze(carry(api)), enumerable: true });
    },
  };
}
