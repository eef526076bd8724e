import { t, tc } from "../core/i18n";
import type { Route } from "../core/router";
import { staffScreens } from "../core/staff";
import type { NavItem } from "../ui/feature";

/** Screens of advisers and admins: addresses and places here, code and texts fetched when the first of them is opened. */

const staff = staffScreens(() => import("./staff"));

export const staffRoutes: Route[] = [
  { pattern: "/deltakere/ny", load: staff((screens) => screens.NewPerson) },
  { pattern: "/deltakere/:id", load: staff((screens) => screens.Person) },
  { pattern: "/deltakere/:id/endre", load: staff((screens) => screens.EditPerson) },
  { pattern: "/deltakere/:id/inviter", load: staff((screens) => screens.Invite) },
  { pattern: "/deltakere/:id/ny-telefon", load: staff((screens) => screens.LostPhone) },
  { pattern: "/ny-telefon", load: staff((screens) => screens.FindForPhone) },
  { pattern: "/inviter", load: staff((screens) => screens.InviteGroup) },
  { pattern: "/ansatte", load: staff((screens) => screens.StaffList) },
  { pattern: "/ansatte/ny", load: staff((screens) => screens.NewStaff) },
  { pattern: "/ansatte/:id", load: staff((screens) => screens.StaffMember) },
  { pattern: "/uten-ansvarlig", load: staff((screens) => screens.WithoutOwner) },
  { pattern: "/vikar", load: staff((screens) => screens.StandIn) },
  { pattern: "/kommunen", load: staff((screens) => screens.Municipality) },
];

/** A one-time link brings a new colleague here, signed in or not. */
export const staffGuestRoutes: Route[] = [
  { pattern: "/ansatt", load: staff((screens) => screens.AcceptInvitation) },
];

export const staffPlaces: NavItem[] = [
  {
    href: "/deltakere",
    words: () => tc("fane", "Deltakere"),
    icon: "users",
    iconNow: "users",
    roles: ["admin"],
    order: 5,
  },
  {
    href: "/ny-telefon",
    words: () => t("Mistet telefon"),
    icon: "device-mobile",
    iconNow: "device-mobile",
    roles: ["leader", "teacher"],
    order: 80,
  },
  {
    href: "/ansatte",
    words: () => t("Ansatte"),
    icon: "s-identification-card",
    iconNow: "s-identification-card",
    roles: ["admin"],
    order: 50,
  },
  {
    href: "/uten-ansvarlig",
    words: () => t("Uten ansvarlig"),
    icon: "signpost",
    iconNow: "signpost",
    roles: ["admin"],
    order: 51,
  },
  {
    href: "/kommunen",
    words: () => t("Kommunen"),
    icon: "gear",
    iconNow: "gear",
    roles: ["admin"],
    order: 60,
  },
];
