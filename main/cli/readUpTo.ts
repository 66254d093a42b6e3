import { createReadStream } from "node:fs";

/** At most so many bytes from the start of a file, which may be a device that has no end. */
export async function readUpTo(path: string, count: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const stream = createReadStream(path, { end: count - 1, highWaterMark: 1_048_576 });
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
