import type { IpcMainInvokeEvent, WebContents } from "electron";
import { APP_ORIGIN } from "../session/appScheme.ts";

/**
 * Whether a message comes from the page of our window itself: from its contents, from no frame
 * within them, and from a document of our own. A frame that is gone proves nothing, so it is not.
 */
export function isOurPage(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, "sender" | "senderFrame">,
  ours: WebContents | undefined,
): boolean {
  return (
    ours !== undefined &&
    sender === ours &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.origin === APP_ORIGIN
  );
}
