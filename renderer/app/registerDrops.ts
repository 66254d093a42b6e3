import type { Desk } from "../stores/desk.ts";

/**
 * Takes files that are dropped anywhere on the window; a place that says so takes them itself. Without
 * this the window would go to the file and leave the plan.
 */
export function registerDrops(desk: Desk, page: Window): void {
  page.addEventListener("dragover", (event) => {
    if (!event.defaultPrevented && hasFiles(event)) event.preventDefault();
  });
  page.addEventListener("drop", (event) => {
    if (event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void desk.takeDropped(files);
  });
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
