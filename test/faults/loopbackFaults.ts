import type { Fault } from "./fault.ts";

const server = "main/host/loopback/server";

/** Faults of the loopback host, which runs from its source. */
export const loopbackFaults: readonly Fault[] = [
  {
    name: "loopback: whoever asks is admitted, with a token or without",
    file: `${server}/sessions.ts`,
    changes: [
      {
        from: "authorization !== undefined && isSame(authorization, `Bearer ${token}`)",
        to: "true",
      },
    ],
    watch: { host: "loopback", file: "loopback", test: "refuses no token" },
  },
  {
    name: "loopback: another Host is answered",
    file: `${server}/requestGuard.ts`,
    changes: [
      {
        from: `if (single(request, "host") !== origin.slice("http://".length)) return false;`,
        to: "",
      },
    ],
    watch: { host: "loopback", file: "loopback", test: "refuses a forged Host" },
  },
  {
    name: "loopback: another Origin is answered",
    file: `${server}/requestGuard.ts`,
    changes: [
      { from: "from !== undefined && (from.length !== 1 || from[0] !== origin)", to: "false" },
    ],
    watch: { host: "loopback", file: "loopback", test: "refuses a forged Origin" },
  },
  {
    name: "loopback: no policy with the page",
    file: "main/host/page/contentSecurityPolicy.ts",
    changes: [{ from: `  "content-security-policy": contentSecurityPolicy,\n`, to: "" }],
    watch: { host: "loopback", file: "attacks", test: "finds the policy on every answer" },
  },
  {
    name: "loopback: arguments are not checked",
    file: "main/host/dispatch.ts",
    changes: [{ from: "if (!parsed.success) return refused;", to: "" }],
    watch: {
      host: "loopback",
      file: "attacks",
      test: "is refused arguments that do not fit: commit",
    },
  },
  {
    name: "loopback: the port is another one each time",
    file: `${server}/listenOnKeptPort.ts`,
    changes: [
      { from: "if (kept !== undefined && isPort(kept)", to: "if (kept === 0 && isPort(kept)" },
    ],
    watch: { host: "loopback", file: "persistence", test: "is there on another port" },
  },
  {
    name: "loopback: a second launch is not handed over",
    file: "main/host/loopback/instance/becomeInstance.ts",
    changes: [
      { from: "if (running && (await handOver(running, files)))", to: "if (running === null)" },
    ],
    watch: { host: "loopback", file: "instances", test: "a second launch on the same folder" },
  },
  {
    name: "loopback: keys undo nothing",
    file: "page",
    changes: [
      { from: "const chord = chordOf(event);", to: "return;\n\t\tconst chord = chordOf(event);" },
    ],
    watch: { host: "loopback", file: "editing", test: "is changed back and forth by keys" },
  },
];
