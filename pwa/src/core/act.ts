import type { Method } from "./http";

/**
 * unsent: waits its turn. sent: the server has it, its overlay stays until sync has brought the rows.
 * refused: the server said no; kept with code and params until the person puts it away.
 */
type ActState = "unsent" | "sent" | "refused";
/** What a person did, in her outbox until the server has taken it and told of it. */
export type Act = {
  /** Its place in the queue; given by the store. */
  seq?: number;
  /** Idempotency key, UUIDv7. */
  id: string;
  verb: string;
  params: Record<string, unknown>;
  /** RFC 3339, the server's clock. */
  madeAt: string;
  /** The request as it was when the person acted, so that a later version of the app can still send it. */
  request: { method: Method; path: string; body?: unknown };
  /** Ids this act makes, and ids it needs: what needs something a refused act should have made falls with it. */
  makes: string[];
  needs: string[];
  state: ActState;
  /** True once the server may have seen it: then taking it back needs an act of its own. */
  tried: boolean;
  /** How often the server broke down over it (a 500). */
  troubles?: number;
  code?: string;
  refusal?: Record<string, unknown>;
  status?: number;
};
