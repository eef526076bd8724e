/** A page of sync (server/sync/PROTOCOL.md), and what it makes of the rows a phone holds. */

/** The only kinds a phone may hold; whatever else a server sends is not written down. */
export const KEPT_KINDS: ReadonlySet<string> = new Set([
  "me",
  "staff",
  "club",
  "session",
  "holiday_week",
  "booking",
  "busy_hour",
  "lesson",
  "notice",
  "seat",
  "name",
  "reading",
  "plan",
  "goal",
  "step",
  "meeting",
  "absence",
  "plan_note",
  "cv_entry",
  "plan_version",
  "handover",
  "own_word",
  "first_day",
  "preparation",
  "taster",
]);
export type Row = { kind: string; id: string; data: unknown; audiences: string[] };
export type Page = {
  rows: { kind: string; id: string; audience: string; data: unknown }[];
  gone: { kind: string; id: string; audience: string }[];
  forget: string[];
  fresh: boolean;
  token: string;
  more: boolean;
};

/** The rows a page touches as they are after it; one that no audience holds any more has none left. */
export function changedRows(held: Map<string, Row>, page: Page): Row[] {
  const changed = new Map<string, Row>();
  const rowOf = (kind: string, id: string) => changed.get(`${kind} ${id}`) ?? held.get(`${kind} ${id}`);
  const put = (row: Row) => changed.set(`${row.kind} ${row.id}`, row);
  const without = (row: Row, audience: string) =>
    put({ ...row, audiences: row.audiences.filter((name) => name !== audience) });
  for (const audience of page.forget)
    for (const row of held.values())
      if (row.audiences.includes(audience)) without(rowOf(row.kind, row.id) ?? row, audience);
  for (const { kind, id, audience } of page.gone) {
    const row = rowOf(kind, id);
    if (row !== undefined) without(row, audience);
  }
  for (const { kind, id, audience, data } of page.rows) {
    if (!KEPT_KINDS.has(kind)) continue;
    const others = (rowOf(kind, id)?.audiences ?? []).filter((name) => name !== audience);
    put({ kind, id, data, audiences: [...others, audience] });
  }
  return [...changed.values()];
}
