import type { ComponentProps } from "react";
import type { IconShape } from "../IconShape.ts";
import { Glyph } from "./Glyph.tsx";

/** For whom a talk is: one, two or three bars, and three dots for everybody. */
type Props = ComponentProps<IconShape>;

export function LevelOneGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <g stroke="none" fill="currentColor">
        <rect x="1.5" y="9.5" width="3.4" height="5" rx=".9" />
      </g>
      <g strokeWidth="1">
        <rect x="6.8" y="6.5" width="2.6" height="7.6" rx=".6" />
        <rect x="11.6" y="2.5" width="2.6" height="11.6" rx=".6" />
      </g>
    </Glyph>
  );
}

export function LevelTwoGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <g stroke="none" fill="currentColor">
        <rect x="1.5" y="9.5" width="3.4" height="5" rx=".9" />
        <rect x="6.3" y="6" width="3.4" height="8.5" rx=".9" />
      </g>
      <g strokeWidth="1">
        <rect x="11.6" y="2.5" width="2.6" height="11.6" rx=".6" />
      </g>
    </Glyph>
  );
}

export function LevelThreeGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <g stroke="none" fill="currentColor">
        <rect x="1.5" y="9.5" width="3.4" height="5" rx=".9" />
        <rect x="6.3" y="6" width="3.4" height="8.5" rx=".9" />
        <rect x="11.1" y="2" width="3.4" height="12.5" rx=".9" />
      </g>
    </Glyph>
  );
}

export function LevelAllGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <g stroke="none" fill="currentColor">
        <circle cx="3.2" cy="8" r="1.9" />
        <circle cx="8" cy="8" r="1.9" />
        <circle cx="12.8" cy="8" r="1.9" />
      </g>
    </Glyph>
  );
}
