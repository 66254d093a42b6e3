import { describe, expect, it } from "vitest";
import { BLANK } from "#core/changes/fingerprint.ts";
import type { Log, Transaction } from "#core/changes/log.ts";
import { union } from "#core/changes/union.ts";
import { deriveId } from "#core/model/id.ts";
import type { Json } from "#core/model/json.ts";
import { talkSpeakerId } from "#core/model/records/talkSpeaker.ts";
import {
  chainOf,
  logOf,
  stampAt,
  titleAt,
  transactionAt,
  undoAt,
} from "#test/builders/handmadeLog.ts";
import { Laptop, unionOf } from "#test/builders/laptop.ts";
import { people, personWithTalk, set } from "#test/builders/laptopActs.ts";
import { plainLog } from "#test/builders/plainLog.ts";

const [zora] = people as [(typeof people)[number]];
const link = talkSpeakerId(deriveId<"talk">("talk", "types"), zora.id);

const act = (n: number, value = `Title ${n}`): Transaction => transactionAt(n, titleAt(n, value));
const holding = (n: number, value: Json): Log =>
  logOf([transactionAt(n, { ...titleAt(n, ""), value })]);
const outcomesOf = (a: Log, b: Log) => [union(a, b), union(b, a)].map(outcomeOf);

function outcomeOf(result: ReturnType<typeof union>): string {
  return result.ok ? "ok" : `${result.error.code} ${Object.values(result.error.facts).join(" ")}`;
}

/** The redactions of somebody who forgot Zora. */
function forgotten(log: Log = logOf([])): Log["redactions"] {
  const laptop = new Laptop("Mira Tannhoff");
  laptop.write(personWithTalk(zora, "types"));
  laptop.merge(log);
  laptop.forget(zora.id);
  return laptop.log.redactions;
}

describe("union", () => {
  it("is all that either log knows", () => {
    const joined = unionOf(logOf([act(1), act(2)]), logOf([act(2), undoAt(3, [1])]));
    expect([...joined.transactions.keys()]).toEqual([1, 2, 3].map(stampAt));
  });

  it("with itself or with nothing is the log", () => {
    const log = logOf([act(1), undoAt(2, [1])]);
    expect(unionOf(log, log)).toEqual(log);
    expect(unionOf(log, logOf([]), log)).toEqual(log);
  });

  it("changes neither of the two", () => {
    const [a, b] = [logOf([act(1)]), logOf([act(2)])];
    union(a, b);
    expect([a, b]).toEqual([logOf([act(1)]), logOf([act(2)])]);
  });

  it("takes the same transaction for the same, however its parts are ordered", () => {
    const turned = Object.fromEntries(Object.entries(act(1)).reverse()) as unknown as Transaction;
    expect(outcomesOf(logOf([act(1)]), logOf([turned]))).toEqual(["ok", "ok"]);
  });

  it("keeps what it does not know of a transaction", () => {
    const newer = { ...act(1), mood: "cheerful" };
    expect([...unionOf(logOf([newer]), logOf([])).transactions.values()]).toEqual([newer]);
  });

  it("joins 30,000 transactions with themselves", () => {
    const [a, b] = [chainOf(30_000), chainOf(30_000)];
    expect(unionOf(a, b).transactions.size).toBe(30_000);
  });
});

describe("union refuses", () => {
  it("a log of another plan, by both names", () => {
    const other = { ...logOf([]), plan: deriveId("plan", "another") };
    expect(union(logOf([]), other)).toEqual({
      ok: false,
      error: { code: "other-plan", facts: { mine: logOf([]).plan, theirs: other.plan } },
    });
  });

  it("a stamp with two contents", () => {
    const refused = [`forked ${stampAt(1)}`, `forked ${stampAt(1)}`];
    expect(outcomesOf(logOf([act(1)]), logOf([act(1, "forged")]))).toEqual(refused);
    expect(outcomesOf(logOf([act(1)]), logOf([{ ...act(1), who: "Forger" }]))).toEqual(refused);
    expect(outcomesOf(logOf([act(1)]), logOf([{ ...act(1), changes: [] }]))).toEqual(refused);
    expect(outcomesOf(holding(1, []), holding(1, {}))).toEqual(refused);
    expect(outcomesOf(holding(1, ["a"]), holding(1, { 0: "a" }))).toEqual(refused);
  });

  it("a stamp that a change of another transaction has", () => {
    const forged = transactionAt(2, { ...titleAt(1, "forged"), tx: stampAt(2) });
    const refused = [`forked ${stampAt(1)}`, `forked ${stampAt(1)}`];
    expect(outcomesOf(logOf([act(1)]), logOf([forged]))).toEqual(refused);
  });

  it("a blank where nobody was forgotten", () => {
    const refused = [`forked ${stampAt(1)}`, `forked ${stampAt(1)}`];
    expect(outcomesOf(logOf([act(1)]), logOf([act(1, BLANK)]))).toEqual(refused);
  });

  it("other words around a blank, also where somebody was forgotten", () => {
    const redactions = forgotten();
    const mine = { ...logOf([act(1, "A talk by Zora Quill, at 7")]), redactions };
    const refused = [`forked ${stampAt(1)}`, `forked ${stampAt(1)}`];
    for (const forged of ["No talk", `No talk by ${BLANK}, at 7`, `A talk by ${BLANK}, at 9`]) {
      expect(outcomesOf(mine, logOf([act(1, forged)]))).toEqual(refused);
    }
  });

  it("one salt with two records, so that none can undo a forgetting", () => {
    const redactions = forgotten();
    const forged = new Map(
      [...redactions].map(([salt, record]) => [salt, { ...record, prints: [] }]),
    );
    const salt = [...redactions.keys()].join();
    const mine = { ...logOf([]), redactions };
    expect(outcomesOf(mine, { ...mine, redactions: forged })).toEqual([
      `forked ${salt}`,
      `forked ${salt}`,
    ]);
    expect(outcomesOf(mine, { ...mine, redactions: new Map(redactions) })).toEqual(["ok", "ok"]);
  });
});

describe("union with a log that forgot somebody", () => {
  it("forgets there too", () => {
    const mira = new Laptop("Mira Tannhoff");
    mira.write(personWithTalk(zora, "types"));
    const old = mira.log;
    mira.forget(zora.id);
    for (const joined of [unionOf(mira.log, old), unionOf(old, mira.log)]) {
      expect(plainLog(joined)).not.toMatch(/zora|quill/i);
      expect(plainLog(joined)).toBe(plainLog(mira.log));
    }
  });

  it("takes a part of an older copy, from which the row cannot be told to be about the person", () => {
    const mira = new Laptop("Mira Tannhoff");
    mira.write(personWithTalk(zora, "types"));
    const both = mira.write([
      set(["talkSpeaker", link, "order"], "a0"),
      set(["meeting", "m", "title"], "Types"),
    ]);
    mira.forget(zora.id);
    const part = logOf([both!]);
    expect(outcomesOf(mira.log, part)).toEqual(["ok", "ok"]);
    expect(plainLog(unionOf(mira.log, part))).toBe(plainLog(mira.log));
    expect(plainLog(unionOf(part, mira.log))).toBe(plainLog(mira.log));
  });

  it("takes the copy that says less, where two names overlapped", () => {
    const redactions = forgotten();
    const copies = [`${BLANK} Bellamy`, BLANK, `By ${BLANK}`, `${BLANK} by ${BLANK}`];
    const logs = copies.map((value) => ({ ...holding(1, { by: value }), redactions }));
    expect(plainLog(unionOf(...logs))).toBe(plainLog(logs[1]!));
    expect(plainLog(unionOf(...logs.toReversed()))).toBe(plainLog(logs[1]!));
  });
});
