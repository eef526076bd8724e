let last = 0;

/**
 * A new UUIDv7: the id of whatever this phone makes, and the idempotency key of an act.
 * Its time never goes backwards within a run, so ids made in a row sort in the order they were made.
 */
export function newId(): string {
  last = Math.max(last + 1, Date.now());
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const tail = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const hex = last.toString(16).padStart(12, "0") + tail;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
