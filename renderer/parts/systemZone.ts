/** The zone of this computer, as the first guess of where a group meets: an IANA name. */
export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
