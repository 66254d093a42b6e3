import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ok } from "#core/model/result.ts";
import { becomeInstance } from "#main/host/loopback/instance/becomeInstance.ts";
import { readInstance, writeInstance } from "#main/host/loopback/instance/instanceFile.ts";
import { nodeFs } from "#main/services/fs/nodeFs.ts";
import { nodeProcesses } from "#main/services/plans/processes.ts";
import { openLoopbackDesk, SECRET } from "#test/builders/loopbackDesk.ts";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "instance-")), "running");
});
afterEach(() => {
  rmSync(join(folder, ".."), { recursive: true });
});

const ports = { fs: nodeFs, processes: nodeProcesses, pause: () => Promise.resolve() };

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

test("the first is the one, and the next after it has ended", async () => {
  const first = await becomeInstance(ports, folder, []);
  expect(first.kind).toBe("first");
  expect((await becomeInstance(ports, folder, [])).kind).toBe("no-answer");
  if (first.kind === "first") await first.release();
  expect((await becomeInstance(ports, folder, [])).kind).toBe("first");
});

test("a second start hands its files to the one that runs", async () => {
  const taken: unknown[] = [];
  const desk = await openLoopbackDesk({
    callNames: new Set(),
    dispatch: () => Promise.resolve(ok(undefined)),
    control: { secret: SECRET, takeOver: (files) => Promise.resolve(void taken.push(files)) },
  });
  await becomeInstance(ports, folder, []);
  await writeInstance(folder, { port: Number(new URL(desk.origin).port), secret: SECRET });
  const second = await becomeInstance(ports, folder, ["/plans/quill.convener"]);
  await desk.close();
  expect(second).toEqual({ kind: "handed" });
  expect(taken).toEqual([["/plans/quill.convener"]]);
});

test("a file that was left behind does not keep anybody from starting", async () => {
  const stranger = await serve((_, response) => response.writeHead(404).end());
  await nodeFs.makeFolder(folder);
  for (const port of [stranger.port, 1]) {
    await writeInstance(folder, { port, secret: "of an earlier launch" });
    const next = await becomeInstance(ports, folder, []);
    expect(next.kind).toBe("first");
    if (next.kind === "first") await next.release();
  }
  stranger.close();
});

test("the lock of a process that was killed does not either", async () => {
  await nodeFs.makeFolder(folder);
  writeFileSync(join(folder, `lock.${nodeProcesses.host}.999999999.00000000`), "");
  expect((await becomeInstance(ports, folder, [])).kind).toBe("first");
});

test("only its owner can read how the one that runs is reached", async () => {
  await nodeFs.makeFolder(folder);
  await writeInstance(folder, { port: 21_000, secret: SECRET });
  expect(await readInstance(folder)).toEqual({ port: 21_000, secret: SECRET });
  if (process.platform !== "win32")
    expect(statSync(join(folder, "instance.json")).mode & 0o777).toBe(0o600);
});

test.each(["", "{", "[]", "null", '{"port":"1","secret":"a"}', '{"port":1}'])(
  "%j tells of nobody",
  async (text) => {
    await nodeFs.makeFolder(folder);
    writeFileSync(join(folder, "instance.json"), text);
    expect(await readInstance(folder)).toBeUndefined();
  },
);
