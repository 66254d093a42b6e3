import { access, constants } from "node:fs/promises";

/** Whether something is there, whatever it is. */
export function isThere(path: string): Promise<boolean> {
  return may(path, constants.F_OK);
}

/** Whether this is something that this person may run; on Windows every file is. */
export function isProgram(path: string): Promise<boolean> {
  return may(path, constants.X_OK);
}

async function may(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
