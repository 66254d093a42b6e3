import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listenOnKeptPort } from "#main/host/loopback/server/listenOnKeptPort.ts";

let open: Server[] = [];
let kept: number | undefined;
beforeEach(() => {
  open = [];
  kept = undefined;
});
afterEach(() => {
  for (const server of open) server.close();
});

const memory = {
  read: () => Promise.resolve(kept),
  write: (port: number) => Promise.resolve(void (kept = port)),
};

function server(): Server {
  const made = createServer();
  open.push(made);
  return made;
}

async function close(closing: Server): Promise<void> {
  closing.close();
  await once(closing, "close");
}

test("the port of the first time is that of the next", async () => {
  const first = server();
  const port = await listenOnKeptPort(first, memory, Math.random);
  expect(kept).toBe(port);
  await close(first);
  const second = server();
  expect(await listenOnKeptPort(second, memory, Math.random)).toBe(port);
  expect(second.address()).toMatchObject({ address: "127.0.0.1", port });
});

test("where the kept port is taken another one is chosen and kept", async () => {
  const port = await listenOnKeptPort(server(), memory, Math.random);
  const other = await listenOnKeptPort(server(), memory, Math.random);
  expect(other).not.toBe(port);
  expect(kept).toBe(other);
});

test("what is no port is not tried", async () => {
  for (const nonsense of [0, 80, 70_000, 1.5, Number.NaN]) {
    kept = nonsense;
    const port = await listenOnKeptPort(server(), memory, Math.random);
    expect(port).toBeGreaterThanOrEqual(1024);
    expect(kept).toBe(port);
  }
});

test("where all that are tried are taken the system chooses", async () => {
  const taken = server();
  const port = await listenOnKeptPort(taken, memory, Math.random);
  kept = undefined;
  // The same number again and again is the one port that is taken.
  const chance = () => (port - 21_000) / 11_000 + 1e-9;
  const other = server();
  expect(await listenOnKeptPort(other, memory, chance)).not.toBe(port);
  expect((other.address() as AddressInfo).port).toBe(kept);
});
