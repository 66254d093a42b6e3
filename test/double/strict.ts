/** Asked for by the language or by Playwright, where Electron too has nothing. */
const askedOfEverything = new Set(["then", "toJSON"]);

/**
 * The same object, which throws where something is read from it that the double does not have: a
 * missing method is then a plain sentence in the log, not `undefined` that passes for false.
 */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key, receiver): unknown {
      if (typeof key === "symbol" || key in target || askedOfEverything.has(key)) {
        return Reflect.get(target, key, receiver);
      }
      throw notImplemented(`${name}.${key}`);
    },
  });
}

/** A whole module that the double does not have: importing it is no fault, using it is. */
export function refused(name: string): object {
  // No arrow function, because only what can be constructed may refuse to be.
  function refuse(): never {
    throw notImplemented(name);
  }
  return new Proxy(refuse, { construct: refuse, apply: refuse, get: refuse });
}

function notImplemented(name: string): Error {
  return new Error(`electron double: ${name} is not implemented`);
}
