import { signal } from "@preact/signals";
import { go } from "../core/router";

const LINK = /^#\/start\/([\w-]+)$/;

/** The token of an invitation that the phone's camera has opened; in memory alone, and taken once. */
export const cameraToken = signal<string | null>(null);

/** As the app starts, and when the camera opens it again: the token, which no server sees, leaves the address bar at once. */
export function takeCameraLink(): void {
  const found = LINK.exec(location.hash)?.[1];
  if (found === undefined) return;
  cameraToken.value = found;
  history.replaceState(null, "", location.pathname);
  go("/start/kode", { replace: true });
}
addEventListener("hashchange", takeCameraLink);
