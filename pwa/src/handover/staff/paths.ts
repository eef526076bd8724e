/** Where the server answers for hand-overs, under /api/v1. */

export const handovers = "/plan/handovers";
export const handover = (id: string): string => `${handovers}/${id}`;
export const items = (id: string): string => `${handover(id)}/items`;
export const item = (id: string, itemId: string): string => `${items(id)}/${itemId}`;
export const held = (id: string): string => `${handover(id)}/held`;
export const completion = (id: string): string => `${handover(id)}/complete`;
export const gathering = (id: string): string => `${handover(id)}/gather`;
export const linkOf = (id: string): string => `${handover(id)}/link`;
export const followUp = (id: string, days: number): string => `${handover(id)}/follow-ups/${days}`;
