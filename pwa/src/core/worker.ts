/** The page's side of the service worker: registers it, hands over to a new version at the next start, keeps what was used. */

import { fetchLate } from "./late";

/** Called first at start. Resolves to true when the page is about to load again with a new version: then show nothing. */
export async function welcomeWorker(): Promise<boolean> {
  const workers = navigator.serviceWorker;
  if (workers === undefined || import.meta.env.DEV) return false;
  const waiting = (await workers.getRegistration())?.waiting;
  if (!waiting || workers.controller === null) return false;
  const took = new Promise<boolean>((done) => {
    workers.addEventListener("controllerchange", () => done(true), { once: true });
    setTimeout(() => done(false), 1000); // another tab is open: the old version goes on for now
  });
  waiting.postMessage("take-over");
  if (!(await took)) return false;
  location.reload();
  return true;
}

/** Resolves when the page has nothing better to do, after three seconds at the latest: what she sees first comes first. */
const idle = () =>
  new Promise<unknown>((done) => {
    (globalThis.requestIdleCallback ?? setTimeout)(done, { timeout: 3000 } as IdleRequestOptions & number);
  });

/** Called when the first screen stands. `onUpdate`: a new version has come and takes over at the next start. */
export async function startWorker(onUpdate: () => void): Promise<void> {
  const workers = navigator.serviceWorker;
  if (workers === undefined || import.meta.env.DEV) return;
  await idle();
  const registration = await workers.register("/sw.js", { updateViaCache: "none" }).catch(() => null);
  registration?.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed" && workers.controller !== null) onUpdate();
    });
  });
  const { active } = await workers.ready;
  await fetchLate(); // its screens are kept for a dead spot, so its words must be
  // What came before the worker was there to see it: the language, the pictures, a screen opened by its address.
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  active?.postMessage({ keep: loaded });
}

/** Files that no screen has shown yet: the worker fetches what it has not got. They are named once the worker is there, so that
 * not even their names weigh on the first load. */
export async function keepFiles(named: () => Promise<readonly string[]>): Promise<void> {
  const workers = globalThis.navigator?.serviceWorker;
  if (workers === undefined || import.meta.env.DEV) return;
  const { active } = await workers.ready;
  active?.postMessage({ keep: [...new Set(await named())] });
}

/** Staff work where there is no network too: their screens are fetched ahead. */
export async function keepStaffScreens(): Promise<void> {
  if (navigator.serviceWorker === undefined || import.meta.env.DEV) return;
  (await navigator.serviceWorker.ready).active?.postMessage({ keep: "rest" });
}
