/// <reference lib="webworker" />

/** Put in by build.mjs: a hash of what was built, what every participant needs, and the code only others open. */
declare const __BUILD__: { version: string; shell: string[]; rest: string[] };
declare const self: ServiceWorkerGlobalScope;

const PREFIX = "jobbspor-files-";
const MINE = PREFIX + __BUILD__.version;
const PAGE = "/index.html";
/** This version and two before it: a page that is still open goes on finding its own files. */
const KEPT_VERSIONS = 3;
/** How the address of a file ends that holds all pictures beside it (vite.config.ts). */
const ALL = "all.json";

/** Only what came from us, whole and from its own address: a redirected page kills every later navigation. */
const isKeepable = (answer: Response) =>
  answer.status === 200 && answer.type === "basic" && !answer.redirected;

async function whole(url: string): Promise<Response> {
  const answer = await fetch(url, { redirect: "error", cache: url === "/" ? "no-cache" : "default" });
  if (!isKeepable(answer)) throw new TypeError(`${url}: ${answer.status}`);
  return answer;
}

const keep = async (cache: Cache, url: string, as = url): Promise<void> => cache.put(as, await whole(url));

/** At install: all or nothing. Made anew, so that the order of caches is the order of versions. */
export async function fill(): Promise<void> {
  await caches.delete(MINE);
  const cache = await caches.open(MINE);
  await Promise.all([keep(cache, "/", PAGE), ...__BUILD__.shell.map((url) => keep(cache, url))]);
}

/** At takeover: versions older than the two before this one go. */
export async function tidy(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(versions.slice(0, -KEPT_VERSIONS).map((name) => caches.delete(name)));
}

/** Keep more for a dead spot: what this page has loaded, or with "rest" the screens of staff. What fails is fetched when used. */
export async function keepMore(urls: string[] | "rest"): Promise<void> {
  const cache = await caches.open(MINE);
  for (const url of urls === "rest" ? __BUILD__.rest : urls)
    if (isOurs(new URL(url, self.location.origin)) && !(await cache.match(url)))
      await (url.endsWith(ALL) ? keepPictures(cache, url) : keep(cache, url)).catch(() => {});
}

/** Every picture of a folder from one file, each under its own address; the file itself last, so that a cut line begins again. */
async function keepPictures(cache: Cache, url: string): Promise<void> {
  const answer = await whole(url);
  const drawn: Record<string, string> = await answer.clone().json();
  const headers = { "Content-Type": "image/svg+xml" };
  const one = ([name, text]: [string, string]) =>
    cache.put(url.slice(0, -ALL.length) + name, new Response(text, { headers }));
  await Promise.all(Object.entries(drawn).map(one));
  await cache.put(url, answer);
}

const isOurs = (url: URL) => url.origin === self.location.origin && /^\/(assets|icons)\//.test(url.pathname);
/** Addresses of the app's own router; never the API, feeds, or a file. */
/** Files lie in these folders or at the top; a dot further down is part of a name (server/static.py judges alike). */
const FILES = /^\/(api|assets|icons|sounds)\/|^\/[^/]+\.\w+$/;
const isScreen = (url: URL) => !FILES.test(url.pathname);

/** The answer to a request of the page, or null where it is none of ours. */
export function answerTo(request: Request): Promise<Response> | null {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return null;
  if (request.mode === "navigate") return isScreen(url) ? page(request) : null;
  return isOurs(url) ? file(request) : null;
}

async function page(request: Request): Promise<Response> {
  return (await (await caches.open(MINE)).match(PAGE)) ?? fetch(request);
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (isKeepable(answer)) await (await caches.open(MINE)).put(request, answer.clone());
  return answer;
}
