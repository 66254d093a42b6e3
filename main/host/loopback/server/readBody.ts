import type { IncomingMessage } from "node:http";

/**
 * The text of a request's body; `undefined` where it has more bytes than `limit` or is not UTF-8.
 * What is beyond the limit is never kept, and the request stays open, so that it can be answered.
 * Throws where the page went away in between.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<string | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > limit) return undefined;
    chunks.push(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return undefined;
  }
}
