import { useEffect, useState } from "preact/hooks";

/** From here on a table with a panel beside it has room (the shell's side navigation counted in). */
const WIDE = "(min-width: 56.25rem)";

/** Is the screen wide enough for tables? Changes as a window is drawn larger or a tablet is turned. */
export function useWide(): boolean {
  const [wide, set] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const list = matchMedia(WIDE);
    const read = () => set(list.matches);
    list.addEventListener("change", read);
    return () => list.removeEventListener("change", read);
  }, []);
  return wide;
}
