const UTC_NAMES = new Set(["utc", "uct", "universal", "zulu"]);

/**
 * Whether a zone is UTC itself, under any of the names that the IANA database gives it. `GMT` and
 * `Africa/Abidjan` are zones of their own that happen to agree.
 *
 * `isUtc("Etc/UTC")` and `isUtc("Zulu")` are true, `isUtc("Europe/London")` is false.
 */
export function isUtc(zone: string): boolean {
  return UTC_NAMES.has(zone.toLowerCase().replace(/^etc\//, ""));
}
