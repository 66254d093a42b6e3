/** The colours that somebody may have, by hue in degrees; `name` follows from the name. */
const hues = {
  name: undefined,
  red: 25,
  orange: 55,
  yellow: 90,
  green: 145,
  teal: 195,
  blue: 245,
  violet: 290,
  pink: 345,
} as const;

export type ColorName = keyof typeof hues;

export const colorNames = Object.keys(hues) as readonly ColorName[];

export function hueOfColor(name: ColorName): number | undefined {
  return hues[name];
}
