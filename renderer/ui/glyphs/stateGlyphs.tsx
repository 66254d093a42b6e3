import type { ComponentProps } from "react";
import type { IconShape } from "../IconShape.ts";
import { Glyph } from "./Glyph.tsx";

/** How a meeting stands: each state has its shape, so that it reads without colour. */
type Props = ComponentProps<IconShape>;

export function IdeaGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <circle cx="8" cy="8" r="6" strokeDasharray="2.1 2.6" />
    </Glyph>
  );
}

export function PlannedGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <circle cx="8" cy="8" r="6" />
    </Glyph>
  );
}

export function AnnouncedGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" stroke="none" />
    </Glyph>
  );
}

export function ConfirmedGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <path
        d="M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2zm3.3 4.6a.8.8 0 0 0-1.15-.05L7.1 8.7 5.85 7.5A.8.8 0 0 0 4.75 8.65l1.8 1.75c.3.3.8.3 1.1 0l3.6-3.5a.8.8 0 0 0 .05-1.1z"
        fill="currentColor"
        stroke="none"
        fillRule="evenodd"
      />
    </Glyph>
  );
}

export function PostponedGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <path d="M8 2a6 6 0 1 0 6 6" />
      <path d="M8 8h6M11.6 5.6 14 8l-2.4 2.4" />
    </Glyph>
  );
}

export function CancelledGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
    </Glyph>
  );
}

export function SkippedGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <circle cx="8" cy="8" r="6" />
      <path d="M4.8 8h6.4" />
    </Glyph>
  );
}

export function HeldGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="3.4" fill="currentColor" stroke="none" />
    </Glyph>
  );
}

export function OptionalGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <circle cx="8" cy="8" r="6" strokeDasharray="2.1 2.6" />
      <path d="M8 5.4v5.2M5.4 8h5.2" />
    </Glyph>
  );
}

/** Not a state: the day that a meeting was moved away from. */
export function MovedGlyph(props: Props) {
  return (
    <Glyph {...props}>
      <path d="M2.5 8h10.6M9 3.9 13.1 8 9 12.1" />
    </Glyph>
  );
}
