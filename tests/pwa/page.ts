import "fake-indexeddb/auto";

/** As much of a browser as the core asks for: storage, a page that is seen, an address. No network. */
class Storage {
  private kept = new Map<string, string>();
  getItem = (name: string) => this.kept.get(name) ?? null;
  setItem = (name: string, value: string) => void this.kept.set(name, value);
  removeItem = (name: string) => void this.kept.delete(name);
  key = (at: number) => [...this.kept.keys()][at] ?? null;
  get length() {
    return this.kept.size;
  }
}

const target = new EventTarget();
const document = Object.assign(new EventTarget(), {
  visibilityState: "visible",
  documentElement: { lang: "", dir: "" },
});

Object.assign(globalThis, {
  document,
  localStorage: new Storage(),
  sessionStorage: new Storage(),
  addEventListener: target.addEventListener.bind(target),
  removeEventListener: target.removeEventListener.bind(target),
  dispatchEvent: target.dispatchEvent.bind(target),
});
Object.defineProperty(globalThis, "navigator", {
  configurable: true,
  value: { onLine: true, languages: ["nb"], locks: undefined },
});

/** Switch the aeroplane mode of this phone. */
export function setOnline(onLine: boolean): void {
  Object.assign(navigator, { onLine });
}
