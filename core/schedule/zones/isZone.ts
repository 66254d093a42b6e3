/** Letters first: `Intl` also takes `+05:00`, which names no zone and has no place in a file. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/;

/**
 * Whether a name is a zone of this host's data (the IANA database as `Intl` knows it). Case does not
 * matter, as `Intl` has it.
 *
 * `isZone("Europe/London")` is true; `"Mars/Olympus"`, `"Pacific Standard Time"`, `"+05:00"` and `""` are
 * not zones.
 */
export function isZone(name: string): boolean {
  if (!ZONE_NAME.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
