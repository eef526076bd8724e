/** Where her plan stands in the app. */
export const planPath = (personId: string): string => `/deltakere/${personId}/plan`;
export const composePath = (personId: string): string => `${planPath(personId)}/lag`;
