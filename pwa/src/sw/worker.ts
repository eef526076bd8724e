/// <reference lib="webworker" />
import { answerTo, fill, keepMore, tidy } from "./cache";
import { exchangeAll, opened, pushed } from "./push";

declare const self: ServiceWorkerGlobalScope;

type Told = "take-over" | { keep: string[] | "rest" };
/** Background Sync; not in TypeScript's library. */
type SyncEvent = ExtendableEvent & { tag: string };

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

self.addEventListener("message", (event) => {
  const told = event.data as Told;
  if (told === "take-over") event.waitUntil(takeOver());
  else event.waitUntil(keepMore(told.keep));
});

/** A new version waits until no other tab works with the old one. */
async function takeOver(): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length <= 1) await self.skipWaiting();
}

self.addEventListener("push", (event) => event.waitUntil(pushed()));
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(opened());
});
self.addEventListener("sync" as "push", (event) => {
  if ((event as unknown as SyncEvent).tag === "outbox") event.waitUntil(exchangeAll());
});
