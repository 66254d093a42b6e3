/** One damage to the bytes of a file, told by numbers from 0 to 1. */
export type Damage = (bytes: Uint8Array, chance: () => number) => Uint8Array | undefined;

const PAGE = 512;

/** What disks, other programs and people do to files. `undefined`: the file is gone. */
export const damages: Readonly<Record<string, Damage>> = {
  "cut off": (bytes, chance) => bytes.slice(0, Math.floor(chance() * bytes.length)),
  "cut off at the end of a line": (bytes, chance) => {
    const end = bytes.lastIndexOf(0x0a, Math.floor(chance() * (bytes.length - 1)) - 1);
    return bytes.slice(0, end + 1);
  },
  "with one bit changed": (bytes, chance) => {
    const at = Math.floor(chance() * bytes.length);
    const bit = 1 << Math.floor(chance() * 8);
    return bytes.map((byte, i) => (i === at ? byte ^ bit : byte));
  },
  "with a page of zeros": (bytes, chance) => {
    const start = Math.floor((chance() * bytes.length) / PAGE) * PAGE;
    return bytes.map((byte, i) => (i >= start && i < start + PAGE ? 0 : byte));
  },
  empty: () => new Uint8Array(),
  missing: () => undefined,
};
