import type { IncomingMessage } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { HostFailure } from "#core/host/describeFailure.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import {
  openLoopbackDesk,
  SECRET,
  type LoopbackDesk,
  type Sending,
} from "#test/builders/loopbackDesk.ts";

let desk: LoopbackDesk;
let taken: (readonly string[])[];
let isEnding = false;
let answer: (name: unknown, args: unknown) => Promise<Result<unknown, HostFailure>>;

beforeEach(async () => {
  taken = [];
  isEnding = false;
  answer = () => Promise.resolve(ok("answered"));
  desk = await openLoopbackDesk({
    callNames: new Set(["about", "commit", "closePlan"]),
    dispatch: (name, args) => answer(name, args),
    isEnding: () => isEnding,
    control: {
      secret: SECRET,
      takeOver: (files) => Promise.resolve(void taken.push(files)),
    },
  });
});
afterEach(async () => {
  await desk.close();
});

/** What our own page sends. */
function call(change: Sending = {}): Sending {
  const headers = {
    authorization: `Bearer ${desk.token}`,
    "content-type": "application/json",
    origin: desk.origin,
    "sec-fetch-site": "same-origin",
    ...change.headers,
  };
  return { method: "POST", body: "[]", ...change, headers };
}

/** What a stream has said once a word has come up in it. */
async function hear(stream: IncomingMessage, word: string): Promise<string> {
  let text = "";
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes(word)) break;
  }
  return text.trim();
}

describe("a page of ours", () => {
  test("gets its files with the policy", async () => {
    const page = await desk.send("/", { headers: { "sec-fetch-site": "none" } });
    expect(page).toMatchObject({ status: 200, text: "<!doctype html>the page" });
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.headers["x-content-type-options"]).toBe("nosniff");
  });

  test("gets the token for a code once", async () => {
    const body = JSON.stringify(desk.mintCode());
    const first = await desk.send(
      "/session",
      call({ body, headers: { authorization: undefined } }),
    );
    expect(first.status).toBe(200);
    expect(JSON.parse(first.text)).toEqual({ token: desk.token });
    expect((await desk.send("/session", call({ body }))).status).toBe(401);
  });

  test("is answered with values, also where they are failures", async () => {
    expect((await desk.send("/call/about", call())).text).toBe('{"ok":true,"value":"answered"}');
    answer = () => Promise.resolve(fail({ code: "not-open", facts: {} }));
    const failed = await desk.send("/call/about", call());
    expect(failed).toMatchObject({
      status: 200,
      text: '{"ok":false,"error":{"code":"not-open","facts":{}}}',
    });
    expect(failed.headers["cache-control"]).toBe("no-store");
  });

  test("hears of what another page has changed, not of what it has changed itself", async () => {
    const head = { epoch: 1, seq: 1, hash: "" };
    answer = () => Promise.resolve(ok({ before: head, head: { ...head, seq: 2 } }));
    const listen = (page: string) =>
      desk.open("/events", {
        headers: { authorization: `Bearer ${desk.token}`, "convener-page": page },
      });
    const [own, other] = [await listen("own"), await listen("other")];
    await desk.send("/call/commit", call({ body: '["a"]', headers: { "convener-page": "own" } }));
    await desk.send("/call/commit", call({ body: '["b"]', headers: { "convener-page": "other" } }));
    expect(await hear(own, "changed")).toBe('{"kind":"changed","plan":"b"}');
    expect(await hear(other, "changed")).toBe('{"kind":"changed","plan":"a"}');
  });

  test("is told of a file that was handed over before it came", async () => {
    desk.events.tellOne({ kind: "file", file: { grant: "g" as never, name: "a.convener" } });
    const stream = await desk.open("/events", {
      headers: { authorization: `Bearer ${desk.token}` },
    });
    expect(await hear(stream, "file")).toContain('"name":"a.convener"');
  });
});

describe("whoever is not a page of ours", () => {
  const foreign: readonly (readonly [string, number, Sending["headers"]])[] = [
    ["another Host", 403, { host: "convener.example:80" }],
    ["the name of this computer", 403, { host: "localhost:21000" }],
    ["no port in Host", 403, { host: "127.0.0.1" }],
    ["another Origin", 403, { origin: "https://quill.example" }],
    ["the Origin of a sandboxed frame", 403, { origin: "null" }],
    ["a request across sites", 403, { "sec-fetch-site": "cross-site" }],
    ["a request from another port", 403, { "sec-fetch-site": "same-site" }],
    ["no token", 401, { authorization: undefined }],
    ["a wrong token", 401, { authorization: `Bearer ${"A".repeat(43)}` }],
    ["a token in another scheme", 401, { authorization: "Basic QTpB" }],
    ["the secret of the control", 401, { authorization: `Bearer ${SECRET}` }],
    ["what a form can send", 415, { "content-type": "text/plain" }],
    ["a type with something behind", 415, { "content-type": "application/json; charset=x" }],
    ["no type", 415, { "content-type": undefined }],
    ["a compressed body", 415, { "content-encoding": "gzip" }],
  ];
  test.each(foreign)("is refused: %s", async (_, status, headers) => {
    const refused = await desk.send("/call/about", call({ headers: headers ?? {} }));
    expect(refused).toMatchObject({ status, text: "" });
    expect(refused.headers).not.toHaveProperty("access-control-allow-origin");
    expect(desk.reached).toEqual([]);
  });

  test.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"])(
    "is refused the method %s",
    async (method) => {
      const sending = call({ method });
      const refused = await desk.send("/call/about", { method, headers: sending.headers ?? {} });
      expect(refused.status).toBe(405);
      if (method !== "GET") expect((await desk.send("/", { method })).status).toBe(405);
    },
  );

  test.each([
    "/../outside.html",
    "/..%2foutside.html",
    "/%2e%2e/outside.html",
    "/..%5coutside.html",
    "/%00.html",
    "/%",
    "//127.0.0.1/etc",
    "/index.html/",
    "/package.json",
    "http://127.0.0.1/",
    "*",
  ])("is not given the file %s", async (path) => {
    expect(await desk.send(path)).toMatchObject({ status: 404, text: "" });
  });

  test.each(["", "null", '"code"', "{}", '{"code":1}', "[", "[".repeat(200)])(
    "gets no token for %j",
    async (body) => {
      const { status } = await desk.send("/session", call({ body }));
      expect([400, 401]).toContain(status);
    },
  );

  test("reaches no call that is not there", async () => {
    for (const name of ["unknown", "constructor", "__proto__", "about/x", "", "about%20"]) {
      const { status } = await desk.send(`/call/${name}`, call());
      expect([404, 405], name).toContain(status);
    }
    expect(desk.reached).toEqual([]);
  });

  test("is cut off when it says, or sends, more than there may be", async () => {
    const said = call({ headers: { "content-length": String(2 ** 40) } });
    expect((await desk.send("/call/about", said)).status).toBe(413);
    const body = JSON.stringify("a".repeat(100_000));
    const chunked = call({ body, headers: { "transfer-encoding": "chunked" } });
    expect((await desk.send("/session", chunked)).status).toBe(413);
  });

  test.each(["{", "", '{"$bytes":"!"}'])("is refused the body %j", async (body) => {
    expect((await desk.send("/call/about", call({ body }))).status).toBe(400);
    expect(desk.reached).toEqual([]);
  });

  test("learns nothing from a fault of ours", async () => {
    answer = () => Promise.reject(new Error("a secret place"));
    expect(await desk.send("/call/about", call())).toMatchObject({ status: 500, text: "" });
    expect(desk.faults).toHaveLength(1);
  });

  test("is not answered any more once the host is ending", async () => {
    isEnding = true;
    expect((await desk.send("/call/about", call())).status).toBe(503);
  });
});

describe("the control", () => {
  const control = (headers: Sending["headers"], body = '["/a.convener"]') =>
    desk.send("/control", {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...headers },
    });

  test("takes files from who knows the secret", async () => {
    expect((await control({ authorization: `Bearer ${SECRET}` })).status).toBe(200);
    expect(taken).toEqual([["/a.convener"]]);
  });

  test("refuses pages, those without the secret, and what are no files", async () => {
    const authorization = `Bearer ${SECRET}`;
    expect((await control({ authorization, origin: desk.origin })).status).toBe(403);
    expect((await control({ authorization, "sec-fetch-site": "same-origin" })).status).toBe(403);
    expect((await control({ authorization: `Bearer ${desk.token}` })).status).toBe(401);
    expect((await control({})).status).toBe(401);
    expect((await control({ authorization }, "[1]")).status).toBe(400);
    expect(taken).toEqual([]);
  });
});

describe("two pages", () => {
  test("do not close a plan under each other", async () => {
    const asked: unknown[] = [];
    answer = (name) => {
      asked.push(name);
      return Promise.resolve(ok(undefined));
    };
    const closePlan = async () => (await desk.send("/call/closePlan", call())).status;
    expect(await closePlan()).toBe(200);
    expect(asked).toEqual(["closePlan"]);
    for (const page of ["one", "other"]) {
      const headers = { authorization: `Bearer ${desk.token}`, "convener-page": page };
      await desk.open("/events", { headers });
    }
    expect(await closePlan()).toBe(200);
    expect(asked).toEqual(["closePlan"]);
  });
});
