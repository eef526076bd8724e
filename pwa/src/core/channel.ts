/** Tells the other tabs, and the page behind the service worker, that a person's store has changed. */

const channel = new BroadcastChannel("jobbspor");
// Node (the tests) would wait for an open channel for ever.
(channel as { unref?(): void }).unref?.();

export function announce(personId: string): void {
  channel.postMessage(personId);
}

export function onAnnounced(listen: (personId: string) => void): void {
  channel.addEventListener("message", (event: MessageEvent<string>) => listen(event.data));
}
