import { createHash, timingSafeEqual } from "node:crypto";
import type { RandomBytes } from "#core/model/id.ts";

/**
 * Who may call. The list of processes shows the address that a browser was started with to everybody
 * on this computer, so that address holds a code that is good for one exchange; the token that a page
 * gets for it is in no address.
 */
export interface Sessions {
  /** A new code for the address of one window. */
  readonly mintCode: () => string;
  /** The token, once for each code. */
  readonly exchange: (code: string) => string | undefined;
  /** Whether an `Authorization` header holds the token. */
  readonly admits: (authorization: string | undefined) => boolean;
}

/** 256 bits: nobody guesses them. */
const BYTES = 32;

/** The sessions of one launch. */
export function createSessions(random: RandomBytes): Sessions {
  const mint = () => Buffer.from(random(BYTES)).toString("base64url");
  const token = mint();
  const codes = new Set<string>();
  return {
    mintCode() {
      const code = mint();
      codes.add(digest(code));
      return code;
    },
    exchange: (code) => (codes.delete(digest(code)) ? token : undefined),
    admits: (authorization) =>
      authorization !== undefined && isSame(authorization, `Bearer ${token}`),
  };
}

/** Looking up a digest tells by its duration nothing about the code. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** In the same time wherever they differ, also in length. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digest(one)), Buffer.from(digest(other)));
}
