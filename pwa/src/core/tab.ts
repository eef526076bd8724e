/**
 * What lives as long as the tab: a page that is drawn anew, back from the phone's camera or from where a password lies, is where it was.
 * A browser that keeps nothing for a tab keeps nothing here; then the link or the code is asked for once more.
 */

export function keptInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** null: no longer. */
export function keepInTab(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // see above
  }
}
