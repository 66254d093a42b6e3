/**
 * A hue for an id, from 0 to 359: the same on every device, and spread over the circle.
 * FNV-1a over the characters.
 *
 * @example hueOf("") // 181
 */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % 360;
}
