import type { Codec } from "./codec.ts";
import type { Wire } from "./ipcRenderer.ts";

type AnyFunction = (...words: unknown[]) => unknown;
type Owner = Record<string, AnyFunction>;

/** The objects of a page that ask for permissions; any of them may be missing. */
interface PageWorld {
  readonly Notification?: Owner;
  readonly navigator: {
    readonly geolocation?: Owner;
    readonly mediaDevices?: Owner;
    readonly permissions?: Owner;
  };
}

/**
 * Lets the main process decide before Chromium is asked: its answer is set as Chromium's own
 * (`session.ts`), and the page's call then goes on to Chromium, which obeys it. Chromium has no event
 * for a request, so this is an imitation. Its source text is put into the page.
 */
export function askForPermissions(world: PageWorld, codec: Codec, wire: Wire): void {
  const ask = (kind: string, permission: unknown) => wire(kind, "", codec.pack([permission]));
  const askFirst = (owner: Owner | undefined, method: string, permission: string) => {
    const native = owner?.[method];
    if (owner === undefined || native === undefined) return;
    const asking = (...words: unknown[]) =>
      ask("permission-request", permission).then(() => native.apply(owner, words));
    Object.defineProperty(owner, method, { value: asking });
  };
  askFirst(world.Notification, "requestPermission", "notifications");
  askFirst(world.navigator.geolocation, "getCurrentPosition", "geolocation");
  askFirst(world.navigator.geolocation, "watchPosition", "geolocation");
  askFirst(world.navigator.mediaDevices, "getUserMedia", "media");

  const { permissions } = world.navigator;
  const query = permissions?.["query"];
  if (permissions === undefined || query === undefined) return;
  const checking = async (description: { readonly name: string }) => {
    await ask("permission-check", description.name);
    return query.call(permissions, description);
  };
  Object.defineProperty(permissions, "query", { value: checking });
}
