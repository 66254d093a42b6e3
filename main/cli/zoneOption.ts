import { fail, ok, type Result } from "#core/model/result.ts";
import { isZone } from "#core/schedule/zones/isZone.ts";
import { badValue, type CliFailure } from "./cliFailure.ts";
import type { Environment } from "./environment.ts";

/** The zone that was asked for, else this computer's. */
export function zoneOption(
  asked: string | undefined,
  { zone }: Environment,
): Result<string, CliFailure> {
  if (asked === undefined) return ok(zone);
  return isZone(asked) ? ok(asked) : fail(badValue("--zone", asked, "zone"));
}
