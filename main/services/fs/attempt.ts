import { fail, ok, type Result } from "#core/model/result.ts";

/** What the system said, by its name: `ENOSPC`, `EROFS`. */
export interface SystemFailure {
  readonly code: string;
}

/** Work on files as a value. What is no error of the system is a fault of ours and goes on. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, SystemFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail({ code: systemCode(error) });
  }
}

/** The name of a system error, such as `ENOSPC`; throws what is none. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  throw error;
}
