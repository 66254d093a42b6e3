/** Characters in one message of DevTools; longer values go in pieces. */
export const PIECE_SIZE = 262_144;

/** One message as a page's `wire.ts` sends it. */
export interface RawMessage {
  readonly kind: string;
  readonly channel: string;
  /** Packed values; the number of the piece that is asked for with `pull`. */
  readonly packed: string | number;
  /** Number of the pieces that were sent before, 0 where the message is whole. */
  readonly joined: number;
}

export type RawAnswer = string | { readonly reference: string; readonly pieces: number };

/** A message whose pieces are joined. */
export interface PageMessage {
  readonly kind: string;
  readonly channel: string;
  /** Values in the form of `page/codec.ts`. */
  readonly packed: string;
}

type AnswerMessage = (message: PageMessage) => Promise<string>;

/** The main process's end of the wire of one page: joins pieces and hands out long answers in pieces. */
export function createMessages() {
  const inbox = new Map<string, string[]>();
  const outbox = new Map<string, string>();
  let last = 0;

  const join = (message: RawMessage): string => {
    if (message.joined === 0) return String(message.packed);
    const key = String(message.joined);
    const whole = (inbox.get(key) ?? []).join("");
    inbox.delete(key);
    return whole;
  };
  const pull = (reference: string, piece: number): string => {
    const whole = outbox.get(reference) ?? "";
    const end = (piece + 1) * PIECE_SIZE;
    if (end >= whole.length) outbox.delete(reference);
    return whole.slice(piece * PIECE_SIZE, end);
  };

  return async (message: RawMessage, answer: AnswerMessage): Promise<RawAnswer> => {
    const { kind, channel, packed } = message;
    if (kind === "piece") {
      inbox.set(channel, [...(inbox.get(channel) ?? []), String(packed)]);
      return "";
    }
    if (kind === "pull") return pull(channel, Number(packed));
    const whole = await answer({ kind, channel, packed: join(message) });
    if (whole.length <= PIECE_SIZE) return whole;
    last += 1;
    outbox.set(String(last), whole);
    return { reference: String(last), pieces: Math.ceil(whole.length / PIECE_SIZE) };
  };
}
