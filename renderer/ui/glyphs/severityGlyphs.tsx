import type { ComponentProps } from "react";
import type { IconShape } from "../IconShape.ts";
import { Glyph } from "./Glyph.tsx";

/** How much a finding matters: octagon, triangle, circle, tick; and what is out of date. */
type Props = ComponentProps<IconShape>;

export function ErrorGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <path
        d="M5.4 1.4h5.2l4 4v5.2l-4 4H5.4l-4-4V5.4zM8 4.2a.9.9 0 0 0-.9.9v3.3a.9.9 0 0 0 1.8 0V5.1a.9.9 0 0 0-.9-.9zm0 6.3a1 1 0 1 0 0 2 1 1 0 0 0 0-2z"
        fill="currentColor"
        stroke="none"
        fillRule="evenodd"
      />
    </Glyph>
  );
}

export function WarningGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <path
        d="M6.7 2.1a1.5 1.5 0 0 1 2.6 0l5.3 9.6a1.5 1.5 0 0 1-1.3 2.2H2.7a1.5 1.5 0 0 1-1.3-2.2zM8 5.2a.8.8 0 0 0-.8.8v2.7a.8.8 0 0 0 1.6 0V6a.8.8 0 0 0-.8-.8zm0 5.2a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9z"
        fill="currentColor"
        stroke="none"
        fillRule="evenodd"
      />
    </Glyph>
  );
}

export function AdviceGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.4v3.6" />
      <circle cx="8" cy="5" r=".5" fill="currentColor" strokeWidth="1" />
    </Glyph>
  );
}

export function OkGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <path d="m3 8.6 3.2 3.2L13 5" />
    </Glyph>
  );
}

export function StaleGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <path d="M13.6 5.6A6 6 0 1 0 14 8" />
      <path d="M14 2.4v3.4h-3.4M8 5v3.2l2 1.3" />
    </Glyph>
  );
}
