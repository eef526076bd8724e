/** Where the server answers for people, under /api/v1. */

export const mine = "/people/mine";
export const participants = "/people/participants";
export const withoutAdviser = `${participants}?without_adviser=true`;
export const participant = (id: string): string => `${participants}/${id}`;
export const devicesOf = (id: string): string => `${participant(id)}/devices`;
export const leaving = (id: string): string => `${participant(id)}/leave`;
export const erasure = (id: string): string => `${participant(id)}/erasure`;
export const protection = (id: string): string => `${participant(id)}/protected`;
export const helpers = (id: string): string => `${participant(id)}/helpers`;
export const invitationsOf = (id: string): string => `${participant(id)}/invitations`;
export const invitation = (id: string): string => `/people/invitations/${id}`;
export const staff = "/people/staff";
export const staffMember = (id: string): string => `${staff}/${id}`;
export const clubsWithoutLeader = "/jobclub/clubs?without_leader=true";
export const sessionsWithoutLeader = "/jobclub/sessions?without_leader=true";
export const session = (id: string): string => `/jobclub/sessions/${id}`;
export const club = (id: string): string => `/jobclub/clubs/${id}`;
