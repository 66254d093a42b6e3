import type { Frame } from "playwright-core";
import type { RunningBrowser } from "./browser.ts";
import type { DoubleRecord } from "./doubleRecord.ts";
import type { Ipc } from "./ipc.ts";
import type { PageMessage } from "./messages.ts";
import { createCodec } from "./page/codec.ts";
import type { Sessions } from "./session.ts";
import { originOf, type WebFrame } from "./webFrame.ts";
import type { OpenWindow } from "./windows.ts";

interface AnswerPorts {
  readonly ipc: Ipc;
  readonly sessions: Sessions;
  readonly record: DoubleRecord;
  readonly webFrameOf: (frame: Frame) => WebFrame;
  readonly browser: () => RunningBrowser;
}

const codec = createCodec();

/** Answers what a page's preload script says: calls, context menus, wishes for permissions. */
export function createAnswerMessage(ports: AnswerPorts) {
  return async (window: OpenWindow, frame: Frame, message: PageMessage): Promise<string> => {
    const { kind, packed } = message;
    switch (kind) {
      case "invoke":
      case "send": {
        const senderFrame = ports.webFrameOf(frame);
        return ports.ipc.receive({ sender: window.contents, senderFrame }, message);
      }
      case "context-menu": {
        const [params] = codec.unpack(packed) as [object];
        window.contents.emit("context-menu", {}, { ...params, frame: ports.webFrameOf(frame) });
        return "";
      }
      case "permission-request":
      case "permission-check": {
        const [permission] = codec.unpack(packed) as [string];
        await decidePermission(ports, { kind, contents: window.contents, permission, frame });
        return "";
      }
      default:
        throw new Error(`electron double: a message of kind ${kind}`);
    }
  };
}

interface Wish {
  readonly kind: "permission-request" | "permission-check";
  readonly contents: object;
  readonly permission: string;
  readonly frame: Frame;
}

/** Chromium's names, where they are not Electron's. */
const chromiumNames: Partial<Record<string, readonly string[]>> = {
  media: ["audioCapture", "videoCapture"],
  "clipboard-read": ["clipboardReadWrite"],
  "clipboard-write": ["clipboardSanitizedWrite"],
};

/** Asks the application and has Chromium act upon the answer. */
async function decidePermission(ports: AnswerPorts, wish: Wish): Promise<void> {
  const { kind, contents, permission, frame } = wish;
  const { origin } = ports.webFrameOf(frame);
  const granted = await ports.sessions.mayHave({ kind, contents, permission, origin });
  ports.record.permissions.push({ permission, granted });
  for (const name of chromiumNames[permission] ?? [permission]) {
    await ports.browser().session.send("Browser.setPermission", {
      permission: { name },
      setting: granted ? "granted" : "denied",
      origin: originOf(frame.url()),
    });
  }
}
