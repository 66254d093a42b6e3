import type { Change, Fault } from "./fault.ts";

/** Doors of Electron's main process that stand open, planted into its bundle. */
export const securityFaults: readonly Fault[] = [
  open("the page has no policy", ["attacks", "finds the policy on every answer"], {
    from: `"content-security-policy": [`,
    to: `"x-policy": [`,
  }),
  open("the policy takes inline scripts", ["attacks", "finds the policy on every answer"], {
    from: `"script-src 'self'"`,
    to: `"script-src 'self' 'unsafe-inline'"`,
  }),
  open("arguments are not checked", ["attacks", "is refused arguments that do not fit: commit"], {
    from: "if (!parsed.success) return refused;",
    to: "",
  }),
  open("whoever sends is answered", ["unprotectedPage", "gets nothing from the host"], {
    from: "isOurs(event) ? dispatch(name, args)",
    to: "true ? dispatch(name, args)",
  }),
  open("the page opens windows", ["security", "opens no window"], {
    from: `return { action: "deny" };`,
    to: `return { action: "allow" };`,
  }),
  open("the page goes anywhere", ["unprotectedPage", "goes nowhere: the address"], {
    from: "isPage(details.url)) details.preventDefault();",
    to: "isPage(details.url)) return;",
    times: 2,
  }),
  open("links of every scheme are opened", ["security", "hands file:///etc/passwd to no"], {
    from: "return url && (isWebPage(url) || isPlainMail(url)) ? ok(url.href) : notAllowed;",
    to: "return url ? ok(url.href) : notAllowed;",
  }),
  open("no link is opened", ["security", "hands web pages and mails"], {
    from: "await shell.openExternal(link.value);",
    to: "",
  }),
  open("every permission is granted", ["security", "grants no permission"], {
    from: "granted.has(permission)",
    to: "true",
    times: 2,
  }),
  open("requests leave the application", ["unprotectedPage", "past the request guard: fetch"], {
    from: "cancel: !isInside(url)",
    to: "cancel: false",
  }),
];

function open(name: string, [file, test]: readonly [string, string], change: Change): Fault {
  return {
    name,
    file: "out/main/main.js",
    changes: [change],
    watch: { host: "desktop", file, test },
  };
}
