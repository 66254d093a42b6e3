import { join } from "node:path";
import * as v from "valibot";
import { createJsonFile } from "#main/services/jsonFile/jsonFile.ts";
import type { WritingPorts } from "#main/services/fs/writeFileAtomically.ts";
import type { PortMemory } from "./server/listenOnKeptPort.ts";

const shape = { schema: v.object({ port: v.optional(v.number()) }), fallback: {} };

/** The port in `loopback.json`. Where the disk refuses, the next start has another origin. */
export function createPortMemory(ports: WritingPorts, dataFolder: string): PortMemory {
  const file = createJsonFile<v.InferOutput<typeof shape.schema>>(
    ports,
    join(dataFolder, "loopback.json"),
    shape,
  );
  return {
    async read() {
      const found = await file.read();
      return found.ok ? found.value.port : undefined;
    },
    async write(port) {
      await file.write({ port });
    },
  };
}
