import { userInfo } from "node:os";

/** The system's name for who is here; empty where it has none, as in some containers. */
export function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
