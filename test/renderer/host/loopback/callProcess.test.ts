import { expect, test } from "vitest";
import { toWire } from "#core/host/wire.ts";
import { createCallProcess } from "#renderer/host/loopback/callProcess.ts";

const answering = (status: number, body = "") =>
  createCallProcess({
    headers: () => ({ authorization: "Bearer t" }),
    fetch: () => Promise.resolve(new Response(body, { status })),
  });
const noAnswer = { ok: false, error: { code: "no-answer", facts: {} } };

test("sends the arguments and gives the answer back, bytes as bytes", async () => {
  const sent: unknown[] = [];
  const answer = { ok: true, value: new Uint8Array([1, 255]) };
  const call = createCallProcess({
    headers: () => ({ authorization: "Bearer t" }),
    fetch(path, request) {
      sent.push(path, request);
      return Promise.resolve(new Response(toWire(answer)));
    },
  });
  expect(await call("importPlan", [new Uint8Array([7])])).toEqual(answer);
  expect(sent).toEqual([
    "/call/importPlan",
    {
      method: "POST",
      headers: { authorization: "Bearer t", "content-type": "application/json" },
      body: '[{"$bytes":"Bw=="}]',
    },
  ]);
});

test("lets what is being typed arrive after the page has gone, as far as a browser does", async () => {
  const sent: (boolean | undefined)[] = [];
  const call = createCallProcess({
    headers: () => ({}),
    fetch(_, { keepalive }) {
      sent.push(keepalive);
      return Promise.resolve(new Response(toWire({ ok: true })));
    },
  });
  await call("keepDraft", ["plan", { text: "Heaps" }]);
  await call("keepDraft", ["plan", { text: "a".repeat(70_000) }]);
  await call("commit", []);
  expect(sent).toEqual([true, undefined, undefined]);
});

test.each([401, 403, 503])("a process that answers %i is not ours any more", async (status) => {
  expect(await answering(status)("about", [])).toEqual(noAnswer);
});

test("a process that is gone does not answer", async () => {
  const call = createCallProcess({
    headers: () => ({}),
    fetch: () => Promise.reject(new TypeError("Failed to fetch")),
  });
  expect(await call("about", [])).toEqual(noAnswer);
});

test("an answer that breaks off is none", async () => {
  const body = new ReadableStream({ start: (stream) => stream.error(new TypeError("cut")) });
  const call = createCallProcess({
    headers: () => ({}),
    fetch: () => Promise.resolve(new Response(body)),
  });
  expect(await call("about", [])).toEqual(noAnswer);
});

test("what is too large is refused", async () => {
  const refused = { ok: false, error: { code: "not-allowed", facts: {} } };
  expect(await answering(413)("importPlan", [])).toEqual(refused);
});

test.each([
  [500, ""],
  [404, ""],
  [400, ""],
  [200, "<html>"],
])("an answer of %i with %j is a fault of ours", async (status, body) => {
  await expect(answering(status, body)("about", [])).rejects.toThrow(`answered ${status} to about`);
});
