/** Puts a text on the clipboard; false where the system does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A browser that has no clipboard for this page says so by throwing; the reason helps nobody.
    return false;
  }
}
