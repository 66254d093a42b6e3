import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchLoopback } from "./app/launchLoopback.ts";
import { openOutside, type Outside } from "./app/outside.ts";
import { withOneApp } from "./app/withOneApp.ts";

interface Sending {
  /** Of another launch. */
  readonly port?: number;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the running loopback host refuses to whoever is not its own page. */
describe("the loopback host", () => {
  const app = withOneApp(["loopback"], (dataFolder) => launchLoopback({ dataFolder }));
  let outside: Outside;
  beforeAll(async () => {
    outside = await openOutside();
  });
  afterAll(() => outside.close());

  const port = () => Number(new URL(app().page.url()).port);
  const token = () =>
    app().page.evaluate(() => `Bearer ${sessionStorage.getItem("convener-token") ?? ""}`);
  const open = async (path: string, sending: Sending) => {
    const { method = "POST", headers = {}, body = "[]" } = sending;
    const outgoing = request({
      ...{ host: "127.0.0.1", port: sending.port ?? port(), path, method },
      headers: { "content-type": "application/json", ...headers },
    });
    outgoing.on("error", () => undefined);
    outgoing.end(method === "GET" || method === "HEAD" ? undefined : body);
    const [response] = (await once(outgoing, "response")) as [IncomingMessage];
    return response;
  };
  const send = async (path: string, sending: Sending = {}) => {
    const response = await open(path, sending);
    let text = "";
    for await (const chunk of response) text += String(chunk);
    return { status: response.statusCode, headers: response.headers, text };
  };

  it("answers whoever holds the token, and its page does", async () => {
    const answered = await send("/call/about", { headers: { authorization: await token() } });
    expect(answered.status).toBe(200);
  });

  it.each([
    ["a forged Host", 403, { host: "quill.example:80" }],
    ["the name of the computer as Host", 403, { host: "localhost" }],
    ["a forged Origin", 403, { origin: "https://quill.example" }],
    ["the Origin of a sandboxed frame", 403, { origin: "null" }],
    ["a request across sites", 403, { "sec-fetch-site": "cross-site" }],
    ["a request from another port", 403, { "sec-fetch-site": "same-site" }],
    ["no token", 401, { authorization: "" }],
    ["a wrong token", 401, { authorization: `Bearer ${"A".repeat(43)}` }],
    ["what a form can send", 415, { "content-type": "text/plain" }],
    ["a body that is too large", 413, { "content-length": String(2 ** 40) }],
  ])("refuses %s, without a word", async (_, status, headers) => {
    const refused = await send("/call/about", {
      headers: { authorization: await token(), ...headers },
    });
    expect(refused).toMatchObject({ status, text: "" });
    expect(refused.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(refused.headers).not.toHaveProperty("access-control-allow-origin");
  });

  it.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"])(
    "refuses the method %s",
    async (method) => {
      const headers = { authorization: await token() };
      expect((await send("/call/about", { method, headers })).status).toBe(405);
    },
  );

  it.each(["/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json", "/%00.html", "/.."])(
    "sends no file beside the page's: %s",
    async (path) => {
      expect(await send(path, { method: "GET" })).toMatchObject({ status: 404, text: "" });
    },
  );

  it("refuses the token of another launch", async () => {
    const dataFolder = join(app().dataFolder, "..", "other data");
    const other = await launchLoopback({ dataFolder });
    const theirs = Number(new URL(other.page.url()).port);
    const headers = { authorization: await token() };
    expect((await send("/call/about", { headers, port: theirs })).status).toBe(401);
    await other.kill();
  });

  it("takes the code of an address once", async () => {
    const code = /#([A-Za-z0-9_-]{43})/.exec(app().printed())?.[1] ?? "";
    const body = JSON.stringify(code);
    expect((await send("/session", { body })).status).toBe(200);
    expect((await send("/session", { body })).status).toBe(401);
  });

  it("shows other users of the computer a code that was used, and no token", async (context) => {
    context.skip(process.platform !== "linux", "the list of processes is read from /proc");
    const lines = commandLines().filter((line) => line.includes(`http://127.0.0.1:${port()}/`));
    expect(lines.length).toBeGreaterThan(0);
    const secret = (await token()).slice("Bearer ".length);
    for (const line of lines) {
      expect(line).not.toContain(secret);
      const code = /#([A-Za-z0-9_-]{43})/.exec(line)?.[1] ?? "";
      expect((await send("/session", { body: JSON.stringify(code) })).status).toBe(401);
    }
    expect(app().page.url()).toBe(`http://127.0.0.1:${port()}/`);
  });

  it("listens on no other address of the computer", async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ address, scopeid }) => address !== "127.0.0.1" && !scopeid)
      .map(({ address }) => address);
    for (const address of [...addresses, "127.0.0.2", "::1"]) {
      expect(await isAnswered(address, port()), address).toBe(false);
    }
  });

  it("answers its page while many others never end their requests", async () => {
    const authorization = await token();
    const slow = Array.from({ length: 60 }, () => {
      const socket = connect(port(), "127.0.0.1").on("error", () => undefined);
      socket.write(
        `POST /call/about HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\n` +
          `Authorization: ${authorization}\r\nContent-Type: application/json\r\n` +
          `Content-Length: 100\r\n\r\n[`,
      );
      return socket;
    });
    expect((await send("/call/about", { headers: { authorization } })).status).toBe(200);
    for (const socket of slow) socket.destroy();
  });

  it.each(["127.0.0.1", "localhost"])(
    "is closed to a page of another origin in the same browser: %s",
    async (name) => {
      const context = app().browser.contexts()[0];
      if (!context) throw new Error("The browser has no window.");
      const home = `http://127.0.0.1:${port()}`;
      const foreign = await context.newPage();
      const answers: number[] = [];
      foreign.on("response", (response) => {
        if (response.url().startsWith(home)) answers.push(response.status());
      });
      await foreign.goto(`http://${name}:${outside.port}/`);
      const authorization = await token();
      const found = await foreign.evaluate(attackOrigin, { home, authorization });
      expect(found).toEqual({ read: "refused", blind: "refused", script: "refused" });
      expect(answers.length).toBeGreaterThan(0);
      expect(new Set(answers)).toEqual(new Set([403]));
      await foreign.close();
    },
  );

  it("leaves WebRTC no way out by UDP", async () => {
    const before = outside.visits();
    await app().page.evaluate(async (to) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${to}` }] });
      const complete = new Promise<void>((resolve) => {
        connection.addEventListener("icegatheringstatechange", () => {
          if (connection.iceGatheringState === "complete") resolve();
        });
      });
      connection.createDataChannel("words");
      await connection.setLocalDescription(await connection.createOffer());
      await complete;
    }, outside.port);
    expect(outside.visits()).toBe(before);
  });

  it("keeps how it is reached to its own user", (context) => {
    context.skip(process.platform === "win32", "Windows has no such modes");
    const running = join(app().dataFolder, "running");
    expect(modeOf(running)).toBe(0o700);
    expect(modeOf(join(running, "instance.json"))).toBe(0o600);
    const kept = readdirSync(app().dataFolder).filter((name) => name.endsWith(".json"));
    const texts = kept.map((name) => readFileSync(join(app().dataFolder, name), "utf8"));
    const { secret } = JSON.parse(readFileSync(join(running, "instance.json"), "utf8")) as {
      secret: string;
    };
    expect(texts.join("")).not.toContain(secret);
  });
});

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

/** Of all processes; one that ends meanwhile has none. */
function commandLines(): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8");
      } catch {
        return "";
      }
    });
}

function isAnswered(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (isThere: boolean) => () => {
      socket.destroy();
      resolve(isThere);
    };
    socket.on("connect", end(true)).on("error", end(false)).on("timeout", end(false));
  });
}

/** Runs in a page of another origin, which even knows the token. */
async function attackOrigin(target: { readonly home: string; readonly authorization: string }) {
  const { home, authorization } = target;
  const outcome = (asked: Promise<unknown>) =>
    asked.then(
      () => "got through",
      () => "refused",
    );
  const headers = { authorization, "content-type": "application/json" };
  const script = document.createElement("script");
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
  });
  script.src = `${home}/`;
  document.head.append(script);
  const frame = document.createElement("iframe");
  const shown = new Promise((resolve) => frame.addEventListener("load", resolve));
  frame.src = `${home}/`;
  document.body.append(frame);
  await shown;
  return {
    read: await outcome(fetch(`${home}/call/about`, { method: "POST", headers, body: "[]" })),
    blind: await outcome(fetch(`${home}/`, { mode: "no-cors" })),
    script: await outcome(loaded),
  };
}
