import { signal, useSignal } from "@preact/signals";
import type { AnchorHTMLAttributes, ComponentType, TargetedMouseEvent, VNode } from "preact";
import { loadTexts, type Part } from "./i18n";
import { fetchLate } from "./late";

/** A router of a few lines: the address is a signal, a pattern is "/jobb/:id". */

const here = () => (typeof location === "undefined" ? "/" : location.pathname);

/** The path now shown, without query and fragment. */
export const path = signal(here());
/** The query of the address now shown. */
export const query = signal(new URLSearchParams(typeof location === "undefined" ? "" : location.search));

let depth = 0;
/** Counts changes of the address: code that could not be fetched is asked for again at the next visit. */
let visit = 0;

function read(): void {
  visit += 1;
  path.value = here();
  query.value = new URLSearchParams(location.search);
}

/** Show another path; `replace` leaves no step to go back to. */
export function go(to: string, { replace = false } = {}): void {
  if (to === location.pathname + location.search) return;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  depth += replace ? 0 : 1;
  read();
  scrollTo(0, 0);
}

/** One step back inside the app; `otherwise` when the app was opened right here. */
export function back(otherwise = "/"): void {
  if (depth === 0) {
    go(otherwise, { replace: true });
    return;
  }
  depth -= 1;
  history.back();
}

/** Listen to the browser's own back and forward; called once at start. */
export function listen(): void {
  addEventListener("popstate", read);
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null; // a mangled link fits no screen
  }
}

/** The named parts of `path` where it fits the pattern, else null: match("/jobb/:id", "/jobb/7") is { id: "7" }. "*" fits all. */
export function match(pattern: string, at: string): Record<string, string> | null {
  if (pattern === "*") return {};
  const wanted = pattern.split("/");
  const given = at.replace(/(.)\/$/, "$1").split("/");
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? "";
    if (part.startsWith(":")) {
      const named = decoded(value);
      if (named === null) return null;
      found[part.slice(1)] = named;
    } else if (part !== value) return null;
  }
  return found;
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link that stays in the app; a real <a>, so it can be opened in a new tab and read aloud as a link. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes & { href: string }) {
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    go(href);
  };
  // The page's own attributes come through `rest`, its content among them.
  return <a {...rest} href={href} onClick={follow} />;
}

/** A screen gets the named parts of its pattern as props. */
// biome-ignore lint/suspicious/noExplicitAny: each screen declares the parts of its own pattern
export type Screen = ComponentType<any>;
/** `load` is for what only some people open: its code is fetched when the path is, and its words: `later` unless another part has them. */
export type Route =
  | { pattern: string; screen: Screen }
  | { pattern: string; load(): Promise<Screen>; words?: Part };

const loaded = signal<ReadonlyMap<Route, Screen>>(new Map());

async function fetchScreen(
  route: Route & { load(): Promise<Screen>; words?: Part },
  onLost: () => void,
): Promise<void> {
  try {
    // Where only its words cannot be fetched, bokmål stands in.
    const [screen] = await Promise.all([route.load(), loadTexts(route.words ?? "later").catch(() => {})]);
    // Not waited for: it is here by the time she has done something on this screen. Who stands at the door need not pay for it.
    if (route.words !== "door") void fetchLate();
    loaded.value = new Map(loaded.value).set(route, screen);
  } catch {
    onLost();
  }
}

/**
 * The screen for the path now shown: the first route that fits. `waiting` stands in while code is fetched,
 * `missing` where no route fits, `lost` where the code could not be fetched (no network, never opened before).
 */
export function Screens(props: { routes: Route[]; waiting: VNode | null; missing: VNode; lost: VNode }) {
  const failed = useSignal<{ route: Route; visit: number } | null>(null);
  for (const route of props.routes) {
    const parts = match(route.pattern, path.value);
    if (parts === null) continue;
    const Found = "screen" in route ? route.screen : loaded.value.get(route);
    if (Found !== undefined) return <Found key={path.value} {...parts} />;
    if (failed.value?.route === route && failed.value.visit === visit) return props.lost;
    if ("load" in route) {
      const now = visit;
      void fetchScreen(route, () => {
        failed.value = { route, visit: now };
      });
    }
    return props.waiting;
  }
  return props.missing;
}
