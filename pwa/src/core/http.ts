import { noteServerTime } from "./clock";

/** What the server is asked by; every path is under this. */
const API = "/api/v1";
const STALLED_AFTER_MS = 20_000;

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type CallOptions = {
  body?: unknown;
  /** The idempotency key; made when the person acted. Every write but signing in and out needs one. */
  key?: string;
  /** Which person on this phone (X-Jobbspor-Slot); default the one in use. */
  slot?: number;
};
export type Answer<T> = { status: number; data: T };

/** The server said no, in words the phone can translate by `code` and `params`. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown>,
    readonly status: number,
    /** Seconds to wait before asking again, where the server said so. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

/** No answer from our server: no network, a stall, or somebody else's page in between (a hotel's sign-in page). */
export class Offline extends Error {}

type Transport = (url: string, init: RequestInit) => Promise<Response>;
type Surroundings = {
  base: string;
  slot: number;
  language: string;
  transport: Transport;
  unauthorized(slot: number): void;
};

/** What differs between the page, the service worker and the tests. */
export const surroundings: Surroundings = {
  base: "",
  slot: 0,
  language: "nb",
  transport: (url, init) => fetch(url, init),
  unauthorized: () => {},
};

function headersFor(options: CallOptions, slot: number): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: "application/json",
    "Accept-Language": surroundings.language,
  };
  if (slot > 0) headers["X-Jobbspor-Slot"] = String(slot);
  if (options.key !== undefined) headers["Idempotency-Key"] = options.key;
  // A form with a file names its own boundary.
  const isForm = options.body instanceof FormData;
  if (options.body !== undefined && !isForm) headers["Content-Type"] = "application/json";
  return headers;
}

async function reach(method: Method, path: string, options: CallOptions, slot: number): Promise<Response> {
  const init: RequestInit = {
    method,
    headers: headersFor(options, slot),
    cache: "no-store",
    credentials: "same-origin",
    redirect: "manual", // our API never redirects; who does is not our server
    signal: AbortSignal.timeout(STALLED_AFTER_MS),
  };
  const { body } = options;
  if (body !== undefined) init.body = body instanceof FormData ? body : JSON.stringify(body);
  try {
    return await surroundings.transport(`${surroundings.base}${API}${path}`, init);
  } catch (cause) {
    throw new Offline("no answer", { cause });
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  if (!/[/+]json\b/.test(response.headers.get("Content-Type") ?? "")) throw new Offline("not our server");
  try {
    return await response.json();
  } catch (cause) {
    throw new Offline("broken answer", { cause });
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const wait = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const retryAfter = Number.isFinite(wait) ? wait : undefined;
  // A proxy's own 502 page, or a 401 without words, still means what its number says.
  const wordless = response.status >= 500 || response.status === 401 || response.status === 429;
  const body = (await jsonOf(response).catch((error) => {
    if (wordless) return {};
    throw error;
  })) as { code?: string; params?: Record<string, unknown> };
  return new Problem(body.code ?? "unknown", body.params ?? {}, response.status, retryAfter);
}

/**
 * Ask the server: call("POST", "/people/sign-in", { body }). The path is the part after /api/v1.
 * Throws Problem (the server refused) or Offline (nobody answered). A 304 comes back with data null.
 */
export async function call<T = unknown>(
  method: Method,
  path: string,
  options: CallOptions = {},
): Promise<Answer<T>> {
  const slot = options.slot ?? surroundings.slot;
  const response = await reach(method, path, options, slot);
  if (
    response.type === "opaqueredirect" ||
    (response.status >= 300 && response.status < 400 && response.status !== 304)
  )
    throw new Offline("redirected");
  noteServerTime(response.headers.get("Date"));
  if (response.status === 204 || response.status === 304) return { status: response.status, data: null as T };
  if (response.ok) return { status: response.status, data: (await jsonOf(response)) as T };
  if (response.status === 401) surroundings.unauthorized(slot);
  throw await problemOf(response);
}

/** A public file beside the API (a sound of a word); the browser keeps it as its headers say. Throws Offline. */
export async function callForPublicFile(path: string): Promise<Blob> {
  try {
    const signal = AbortSignal.timeout(STALLED_AFTER_MS);
    const response = await surroundings.transport(`${surroundings.base}${path}`, { signal });
    if (response.ok) return await response.blob();
  } catch (cause) {
    throw new Offline("no answer", { cause });
  }
  throw new Offline("not there");
}

/** A file (a sound) of the server; kept by whoever asks. Throws Problem or Offline as `call` does. */
export async function callForFile(path: string): Promise<Blob> {
  const response = await reach("GET", path, {}, surroundings.slot);
  if (!response.ok) throw await problemOf(response);
  return response.blob();
}
