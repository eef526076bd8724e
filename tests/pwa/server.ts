import type { Page } from "../../pwa/src/core/page";
import { surroundings } from "../../pwa/src/core/http";

/** A server in memory: what it was asked, and what it answers next. */

export type Asked = { method: string; path: string; key: string | null; slot: string | null; body: unknown };
type Answering = (asked: Asked) => Response | Promise<Response>;

export const json = (data: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(status === 304 || status === 204 ? null : JSON.stringify(data), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
export const problem = (status: number, code: string, params = {}, headers: Record<string, string> = {}) =>
  json({ type: "about:blank", title: code, status, code, params }, status, {
    "Content-Type": "application/problem+json",
    ...headers,
  });
export const page = (fields: Partial<Page> = {}): Page => ({
  rows: [],
  gone: [],
  forget: [],
  fresh: false,
  token: "t",
  more: false,
  ...fields,
});
export const nothingNew = () => json(null, 304);
export const noNetwork = (): never => {
  throw new TypeError("Failed to fetch");
};

export class Server {
  asked: Asked[] = [];
  /** What acts are answered; sync has its own, so that a test says only what it is about. */
  acts: Answering = () => json({}, 201);
  sync: Answering = nothingNew;

  constructor() {
    surroundings.transport = (url, init) => this.answer(url, init);
  }

  private async answer(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const asked: Asked = {
      method: init.method ?? "GET",
      path: url,
      key: headers.get("Idempotency-Key"),
      slot: headers.get("X-Jobbspor-Slot"),
      body: init.body === undefined ? undefined : JSON.parse(String(init.body)),
    };
    this.asked.push(asked);
    return url.startsWith("/api/v1/sync") ? this.sync(asked) : this.acts(asked);
  }

  /** What was sent besides sync. */
  get sent(): Asked[] {
    return this.asked.filter(({ path }) => !path.startsWith("/api/v1/sync"));
  }
}
