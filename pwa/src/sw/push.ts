/// <reference lib="webworker" />
import { announce } from "../core/channel";
import { Store } from "../core/db";
import { exchange } from "../core/exchange";
import { everybody, type KeptPerson, personOnPhone, setting } from "../core/phone";

declare const self: ServiceWorkerGlobalScope;

/** Send and fetch for everybody on this phone, each in her own name. */
export async function exchangeAll(): Promise<void> {
  for (const { personId } of await everybody()) {
    const who = await personOnPhone(personId);
    if (who !== undefined) await exchangeFor(who);
  }
}

/** Whoever signs out for good meanwhile, perhaps with no network and so with a cookie that is still good, leaves nothing behind. */
async function exchangeFor({ personId, slot }: KeptPerson): Promise<void> {
  const store = await Store.open(personId);
  try {
    await exchange(store, slot);
    announce(personId);
  } finally {
    store.close();
    if (!(await personOnPhone(personId))) await (await Store.open(personId)).wipe();
  }
}

/** A push carries nothing: it wakes the page that is seen, or shows that there is something new, and no more than that. */
export async function pushed(): Promise<void> {
  const seen = (await windows()).filter((client) => client.visibilityState === "visible");
  for (const client of seen) client.postMessage("wake");
  await Promise.all([seen.length === 0 ? notify() : null, exchangeAll()]);
}

async function notify(): Promise<void> {
  const body = (await setting("push-text")) ?? "Noe nytt";
  await self.registration.showNotification("Jobbspor", {
    body,
    tag: "jobbspor",
    icon: "/icons/mark-192.png",
    badge: "/icons/mark-192.png",
  });
}

const windows = () => self.clients.matchAll({ type: "window", includeUncontrolled: true });

/** A tap on the notification: the app, wherever it was. */
export async function opened(): Promise<void> {
  const [first] = await windows();
  if (first === undefined) await self.clients.openWindow("/");
  else await first.focus();
}
