import { describe, expect, it } from "vitest";
import { registerPermissions } from "#main/host/electron/session/permissions.ts";

type PermissionSession = Parameters<typeof registerPermissions>[0];

/** A session that keeps the handlers it was given, by the name of the method. */
function sessionWithHandlers() {
  const handlers = new Map<string, (...args: unknown[]) => unknown>();
  const session = new Proxy(
    {},
    {
      get: (_target, name) => (handler: (...args: unknown[]) => unknown) => {
        handlers.set(String(name), handler);
      },
    },
  );
  registerPermissions(session as PermissionSession);
  return handlers;
}

const asked = ["notifications", "geolocation", "media", "clipboard-read", "fileSystem", "unknown"];

describe("permissions", () => {
  it.each([
    ...asked.map((permission) => [permission, false] as const),
    ["clipboard-sanitized-write", true] as const,
  ])("of %s: request and check both answer %s", (permission, expected) => {
    const handlers = sessionWithHandlers();
    const answers: unknown[] = [];
    handlers.get("setPermissionRequestHandler")?.({}, permission, (granted: boolean) =>
      answers.push(granted),
    );
    answers.push(handlers.get("setPermissionCheckHandler")?.({}, permission));
    expect(answers).toEqual([expected, expected]);
  });

  it("give no device and no screen to anybody", () => {
    const handlers = sessionWithHandlers();
    const answers: unknown[] = [handlers.get("setDevicePermissionHandler")?.({})];
    handlers.get("setDisplayMediaRequestHandler")?.({}, (streams: unknown) =>
      answers.push(streams),
    );
    expect(answers).toEqual([false, null]);
  });
});
