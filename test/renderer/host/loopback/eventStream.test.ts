import { expect, test } from "vitest";
import { followEventStream, type Said } from "#renderer/host/loopback/eventStream.ts";

/** Follows a process that gives these answers one after the other, and stops after the last. */
async function follow(answers: readonly (Response | Error)[]) {
  const said: Said[] = [];
  const stop = new AbortController();
  let asked = 0;
  let clock = 0;
  let gone = 0;
  await followEventStream(
    {
      headers: () => ({ authorization: "Bearer t" }),
      fetch() {
        const answer = answers[asked];
        asked += 1;
        return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer!);
      },
      onSaid: (event) => said.push(event),
      onGone: () => (gone += 1),
      pause(milliseconds) {
        clock += milliseconds;
        if (asked === answers.length) stop.abort();
        return Promise.resolve();
      },
      now: () => clock,
    },
    stop.signal,
  );
  return { said, gone, asked };
}

const streamOf = (...chunks: readonly string[]) =>
  new Response(
    new ReadableStream({
      start(stream) {
        for (const chunk of chunks) stream.enqueue(new TextEncoder().encode(chunk));
        stream.close();
      },
    }),
  );

const changed = '{"kind":"changed","plan":"p"}\n';

test("gives what is said line by line, however it is cut, and passes over heartbeats", async () => {
  const { said } = await follow([
    streamOf("\n", changed.slice(0, 9), `${changed.slice(9)}\n{"kind"`, ':"show"}\n', "rest"),
  ]);
  expect(said).toEqual([{ kind: "changed", plan: "p" }, { kind: "show" }]);
});

test("comes back where the connection breaks", async () => {
  const broken = new Response(
    new ReadableStream({ start: (stream) => stream.error(new TypeError("cut")) }),
  );
  const { said } = await follow([broken, new TypeError("gone"), streamOf(changed)]);
  expect(said).toHaveLength(1);
});

test("says once that the process is gone for good, also where another one answers", async () => {
  const minute = Array.from({ length: 40 }, () => new TypeError("gone"));
  const others = Array.from({ length: 40 }, () => new Response("", { status: 401 }));
  expect(await follow([streamOf("\n"), ...minute])).toMatchObject({ gone: 0 });
  expect(await follow([streamOf("\n"), ...minute, ...others])).toMatchObject({ gone: 1 });
});
