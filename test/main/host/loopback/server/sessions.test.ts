import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createSessions } from "#main/host/loopback/server/sessions.ts";

test("a code is good for one exchange, and each for itself", () => {
  const sessions = createSessions(randomBytes);
  const [one, other] = [sessions.mintCode(), sessions.mintCode()];
  expect(sessions.exchange(`${one.slice(1)}${one.slice(0, 1)}`)).toBeUndefined();
  const token = sessions.exchange(one);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(sessions.exchange(one)).toBeUndefined();
  expect(sessions.exchange(other)).toBe(token);
});

test("only the token of this launch is admitted", () => {
  const sessions = createSessions(randomBytes);
  const token = sessions.exchange(sessions.mintCode()) ?? "";
  const earlier = createSessions(randomBytes);
  expect(sessions.admits(`Bearer ${token}`)).toBe(true);
  expect(earlier.admits(`Bearer ${token}`)).toBe(false);
  for (const header of [undefined, "", token, `bearer ${token}`, `Bearer ${token} `, "Bearer "])
    expect(sessions.admits(header)).toBe(false);
});

test("neither the token nor a code is a code", () => {
  const sessions = createSessions(randomBytes);
  const code = sessions.mintCode();
  expect(sessions.admits(`Bearer ${code}`)).toBe(false);
  const token = sessions.exchange(code) ?? "";
  expect(sessions.exchange(token)).toBeUndefined();
});
