/**
 * The spike before the log: a small model of changes, heads, undo, forgetting and compaction, and a
 * fuzzer of three replicas that tries to break it. Each decision has a control: the same run with the
 * decision reversed, which has to fail, or the decision proves nothing.
 *
 *   node test/spike/logSpike.ts [runs] [seed]
 */
import { createHash } from "node:crypto";

type Value = string | null | { saw: string[] };
interface Change {
  stamp: string;
  tx: string;
  row: string;
  field: string;
  value: Value | { thinned: true };
  prev: string[];
}
interface Redaction {
  row: string;
  prints: string[];
}
interface Log {
  changes: Map<string, Change>;
  redactions: Map<string, Redaction>;
}
interface Replica {
  id: string;
  log: Log;
  wall: number;
  last: number;
  backup: Log;
}
const decisions = {
  mintReplicaOnRestore: true,
  headsByPrev: true,
  deleteSawHeads: true,
  redactByPrint: true,
  redactOnUnion: true,
  fullWins: true,
  derivedIds: true,
};
type Decision = keyof typeof decisions;

function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
let random = chance(1);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const sha = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
const mint = (): string => sha(String(random()));
const emptyLog = (): Log => ({ changes: new Map(), redactions: new Map() });
const copy = (log: Log): Log => structuredClone(log);
const canonical = (log: Log): string =>
  JSON.stringify([
    [...log.changes.values()].sort((a, b) => (a.stamp < b.stamp ? -1 : 1)),
    [...log.redactions].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

// Forgetting: rows of the person are dropped, words that match a print are blanked in all texts.
function scrub(value: Change["value"], prints: Set<string>): Change["value"] {
  if (typeof value !== "string") return value;
  return value.replace(/\p{L}+/gu, (word) => (prints.has(sha(word.toLowerCase())) ? "…" : word));
}
function redact(log: Log): Log {
  if (log.redactions.size === 0) return log;
  const rows = new Set(log.redactions.keys());
  const prints = new Set(
    decisions.redactByPrint
      ? [...log.redactions.values()].flatMap((redaction) => redaction.prints)
      : namesKnown(log, rows),
  );
  const changes = [...log.changes.values()]
    .filter((change) => !rows.has(change.row))
    .map((change) => ({ ...change, value: scrub(change.value, prints) }));
  return { ...log, changes: new Map(changes.map((change) => [change.stamp, change])) };
}
function namesKnown(log: Log, rows: Set<string>): string[] {
  return [...log.changes.values()]
    .filter((change) => rows.has(change.row) && typeof change.value === "string")
    .map((change) => sha(change.value.toLowerCase()));
}

let forks = 0;
function union(a: Log, b: Log): Log {
  const changes = new Map(a.changes);
  for (const change of b.changes.values()) {
    const mine = changes.get(change.stamp);
    if (!mine) changes.set(change.stamp, change);
    else if (isThinned(mine) !== isThinned(change)) {
      const [thinned, full] = isThinned(mine) ? [mine, change] : [change, mine];
      changes.set(change.stamp, decisions.fullWins ? full : thinned);
    } else if (JSON.stringify(scrubAll(mine, a, b)) !== JSON.stringify(scrubAll(change, a, b))) {
      forks += 1;
    }
  }
  const joined = { changes, redactions: new Map([...a.redactions, ...b.redactions]) };
  return decisions.redactOnUnion ? redact(joined) : joined;
}
const isThinned = (change: Change): boolean =>
  typeof change.value === "object" && change.value !== null && "thinned" in change.value;
function scrubAll(change: Change, a: Log, b: Log): Change {
  const prints = [...a.redactions.values(), ...b.redactions.values()].flatMap((r) => r.prints);
  return { ...change, value: scrub(change.value, new Set(prints)) };
}

const keyOf = (change: { row: string; field: string }): string => `${change.row} ${change.field}`;
function heads(log: Log, only?: (change: Change) => boolean): Map<string, Change[]> {
  const byField = new Map<string, Change[]>();
  const named = new Map<string, Set<string>>();
  for (const change of log.changes.values()) {
    if (only && !only(change)) continue;
    const key = keyOf(change);
    byField.set(key, [...(byField.get(key) ?? []), change]);
    for (const stamp of change.prev) named.set(key, (named.get(key) ?? new Set()).add(stamp));
  }
  for (const [key, list] of byField) {
    const sorted = list.sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
    const live = sorted.filter((change) => !named.get(key)?.has(change.stamp));
    byField.set(key, decisions.headsByPrev ? live : sorted.slice(0, 1));
  }
  return byField;
}
/** What people see: every field's live values; an absent field is a field whose value is null. */
function projection(log: Log): string {
  const shown = [...heads(log)].map(
    ([key, list]) =>
      [key, [...new Set(list.map((head) => JSON.stringify(head.value)))].sort()] as const,
  );
  return JSON.stringify(shown.filter(([, values]) => values.join() !== "null").sort());
}

const DAY = 86_400_000;
function nextStamp(replica: Replica): string {
  const seen = [...replica.log.changes.keys()].map((stamp) => Number(stamp.split("-")[0]));
  const capped = Math.min(Math.max(0, ...seen), replica.wall + DAY);
  replica.last = Math.max(replica.last + 1, replica.wall, capped);
  if (replica.last > replica.wall + DAY) [replica.id, replica.last] = [mint(), replica.wall];
  return `${String(replica.last).padStart(15, "0")}-${replica.id}`;
}
function write(
  replica: Replica,
  edits: { row: string; field: string; value: Value; prev?: string[] }[],
) {
  const before = heads(replica.log);
  const tx = mint();
  for (const edit of edits) {
    const prev = edit.prev ?? (before.get(keyOf(edit)) ?? []).map((head) => head.stamp);
    const stamp = nextStamp(replica);
    replica.log.changes.set(stamp, { ...edit, stamp, tx, prev });
  }
  replica.log = redact(replica.log);
  return tx;
}

/** Undo of a set of changes: back to the heads that the field had without them. */
function undo(replica: Replica, batch: Set<string>): boolean {
  const now = heads(replica.log);
  const without = heads(replica.log, (change) => !batch.has(change.tx));
  const edits: Parameters<typeof write>[1] = [];
  let complete = true;
  for (const [key, list] of now) {
    const own = list.filter((head) => batch.has(head.tx));
    const touched = [...replica.log.changes.values()].some(
      (c) => keyOf(c) === key && batch.has(c.tx),
    );
    if (touched && own.length === 0) complete = false;
    if (own.length === 0) continue;
    const others = list.filter((head) => !batch.has(head.tx));
    const back = (without.get(key) ?? []).filter((head) => !others.includes(head));
    const names = own.map((head) => head.stamp);
    const [row, field] = key.split(" ") as [string, string];
    const anchor = others[0];
    if (back.length === 0 && anchor)
      edits.push({ row, field, value: anchor.value as Value, prev: [...names, anchor.stamp] });
    else if (back.length === 0) edits.push({ row, field, value: null, prev: names });
    else
      for (const head of back) edits.push({ row, field, value: head.value as Value, prev: names });
    if (back.some(isThinned)) return false;
  }
  write(replica, edits);
  return complete;
}

/** Compaction: the value of a change that is no head, nor what a head replaced, is thinned out. */
function compact(log: Log): Log {
  const live = [...heads(log).values()].flat();
  const needed = new Set(live.flatMap((head) => [head.stamp, ...head.prev]));
  const changes = [...log.changes.values()].map((change) =>
    needed.has(change.stamp) ? change : { ...change, value: { thinned: true } as const },
  );
  return { ...log, changes: new Map(changes.map((change) => [change.stamp, change])) };
}

const failures = new Map<string, number>();
const expect = (name: string, holds: boolean): void => {
  if (!holds) failures.set(name, (failures.get(name) ?? 0) + 1);
};
const people = ["zora", "bela", "yusuf"];
const meetings = ["m1", "m2"];
const personRow = (name: string): string => sha(`person ${name}`);

function act(replicas: Replica[]): void {
  const self = pick(replicas);
  self.wall += Math.floor(random() * 1.2); // A script writes several times within a millisecond.
  const row = pick(meetings);
  const name = pick(people);
  const action = Math.floor(random() * 13);
  if (action <= 4) write(self, [{ row, field: "title", value: `talk ${mint()} with ${name}` }]);
  else if (action === 5) write(self, [{ row: personRow(name), field: "name", value: name }]);
  else if (action === 6) remove(self, row);
  else if (action === 7) self.backup = copy(self.log);
  else if (action === 8) restore(self, random() < 0.5 ? self.backup : pick(replicas).log);
  else if (action === 9) forget(self, name);
  else if (action === 10) mergeAndMaybeUndo(self, pick(replicas));
  else if (action === 11) undoLast(self, row);
  else {
    self.log = compact(self.log);
    if (random() < 0.2) self.wall = random() < 0.5 ? Date.UTC(2099, 0, 1) : Date.UTC(2026, 0, 1);
  }
}
function remove(self: Replica, row: string): void {
  const saw = [...heads(self.log)]
    .filter(([key]) => key.startsWith(`${row} `))
    .flatMap(([, l]) => l);
  write(self, [{ row, field: "deleted", value: { saw: saw.map((head) => head.stamp) } }]);
}
/** Goes on from an old copy of its own, or from a copy of somebody else's plan file. */
function restore(self: Replica, from: Log): void {
  self.log = copy(from);
  if (decisions.mintReplicaOnRestore) self.id = mint();
  else self.last = Math.max(0, ...[...self.log.changes.keys()].map((s) => Number(s.split("-")[0])));
}
function forget(self: Replica, name: string): void {
  self.log.redactions.set(personRow(name), { row: personRow(name), prints: [sha(name)] });
  self.log = redact(self.log);
}
function undoLast(self: Replica, row: string): void {
  const before = projection(self.log);
  const tx = write(self, [{ row, field: "title", value: mint() }]);
  if (undo(self, new Set([tx])))
    expect("undo restores the projection", projection(self.log) === before);
}
function mergeAndMaybeUndo(self: Replica, other: Replica): void {
  const before = copy(self.log);
  const merged = union(self.log, other.log);
  const gained = [...merged.changes.values()].filter((change) => !before.changes.has(change.stamp));
  self.log = merged;
  if (random() < 0.5 || merged.redactions.size !== before.redactions.size) return;
  const shown = projection(before);
  const detached = copy(merged);
  for (const change of gained) detached.changes.delete(change.stamp);
  expect("a detached merge is as before", projection(detached) === shown);
  if (undo(self, new Set(gained.map((change) => change.tx))))
    expect("a countered merge shows what was before", projection(self.log) === shown);
}

function planYear(replicas: Replica[]): void {
  for (const replica of replicas) {
    const row = decisions.derivedIds ? sha("series 2026-01-01") : mint();
    write(replica, [{ row, field: "when", value: "2026-01-01" }]);
  }
}
function checkRun(replicas: Replica[]): void {
  const logs = replicas.map((replica) => replica.log);
  const results = new Set<string>();
  const shown = new Set<string>();
  for (const [i, j, k] of [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const) {
    const left = union(union(logs[i] as Log, logs[j] as Log), logs[k] as Log);
    const right = union(logs[i] as Log, union(logs[j] as Log, logs[k] as Log));
    for (const log of [left, right, union(left, right)]) {
      results.add(canonical(log));
      shown.add(projection(log));
    }
  }
  expect("union is the same in every order", results.size === 1);
  expect("heads are the same in every order", shown.size === 1);
  const all = union(union(logs[0] as Log, logs[1] as Log), logs[2] as Log);
  const text = canonical(all);
  for (const name of people.filter((person) => all.redactions.has(personRow(person))))
    expect("a forgotten person is nowhere", !text.includes(name));
  const planned = [...heads(all).values()].flat().filter((head) => head.value === "2026-01-01");
  expect(
    "a year planned three times is there once",
    new Set(planned.map((head) => head.row)).size <= 1,
  );
  expect("no edit that nobody replaced is lost", nothingLost(all));
}
/** An edit may vanish from sight only if a later edit named it: somebody saw it and replaced it. */
function nothingLost(log: Log): boolean {
  const named = new Set([...log.changes.values()].flatMap((change) => change.prev));
  const visible = new Set([...heads(log).values()].flat().map((head) => head.stamp));
  const unseen = [...log.changes.values()].filter(
    (c) => !named.has(c.stamp) && !visible.has(c.stamp),
  );
  return unseen.length === 0 && deletedEditsAreSeen(log, visible);
}
function deletedEditsAreSeen(log: Log, visible: Set<string>): boolean {
  if (decisions.deleteSawHeads) return true;
  const deletions = [...log.changes.values()].filter((change) => change.field === "deleted");
  return deletions.every((deletion) => {
    const saw = new Set((deletion.value as { saw: string[] }).saw);
    return [...log.changes.values()].every(
      (c) =>
        c.row !== deletion.row ||
        c.field === "deleted" ||
        saw.has(c.stamp) ||
        !visible.has(c.stamp),
    );
  });
}

function run(runs: number, seed: number): void {
  random = chance(seed);
  failures.clear();
  forks = 0;
  for (let i = 0; i < runs; i += 1) {
    const wall = Date.UTC(2026, 10, 21);
    const replicas = [0, 1, 2].map(() => ({
      id: mint(),
      log: emptyLog(),
      wall,
      last: 0,
      backup: emptyLog(),
    }));
    planYear(replicas);
    for (let step = 0; step < 25; step += 1) act(replicas);
    checkRun(replicas);
  }
  expect("no two changes share a stamp", forks === 0);
}

const runs = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 20261121);
const lines: string[] = [];
const report = (title: string): void => {
  const found = [...failures].map(([name, count]) => `${name} (${count})`).join("; ");
  lines.push(`${title.padEnd(34)} ${failures.size === 0 ? "holds" : `BREAKS: ${found}`}`);
};
run(runs, seed);
report("all decisions");
for (const decision of Object.keys(decisions) as Decision[]) {
  decisions[decision] = false;
  run(runs, seed);
  report(`without ${decision}`);
  decisions[decision] = true;
}
process.stdout.write(`${runs} runs of three replicas, seed ${seed}\n${lines.join("\n")}\n`);
