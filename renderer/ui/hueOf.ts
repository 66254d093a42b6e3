/**
 * A hue for an id, from 0 to 359: the same on every device, and spread over the circle.
 * FNV-1a over the characters.
 *
 * @example hueOf("ada") // 215
 */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  // Ids that differ in their last character only would else lie close together.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % 360;
}
