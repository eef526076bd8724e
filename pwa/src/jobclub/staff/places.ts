import { t, tc } from "../../core/i18n";
import type { Route } from "../../core/router";
import { staffScreens } from "../../core/staff";
import type { NavItem } from "../../ui/feature";

/** The leader's screens: addresses and places here; code and texts are fetched when the first of them is opened. */

const staff = staffScreens(() => import("./index"));

export const leaderRoutes: Route[] = [
  { pattern: "/leder", load: staff((screens) => screens.LeaderWeek) },
  { pattern: "/klubber", load: staff((screens) => screens.Clubs) },
  { pattern: "/klubber/ny", load: staff((screens) => screens.NewClub) },
  { pattern: "/klubber/:id", load: staff((screens) => screens.ClubPage) },
  { pattern: "/klubber/:id/endre", load: staff((screens) => screens.EditClub) },
  { pattern: "/klubber/:id/plasser", load: staff((screens) => screens.PlaceGroup) },
  { pattern: "/klubber/:id/tider", load: staff((screens) => screens.NewTimes) },
  { pattern: "/termin", load: staff((screens) => screens.Term) },
  { pattern: "/timer/:id", load: staff((screens) => screens.Room) },
  { pattern: "/timer/:id/oppmote", load: staff((screens) => screens.Attendance) },
  { pattern: "/jobbklubb-regler", load: staff((screens) => screens.Settings) },
  { pattern: "/oppmote", load: staff((screens) => screens.Month) },
];

export const leaderPlaces: NavItem[] = [
  {
    href: "/leder",
    words: () => t("Denne uka"),
    icon: "calendar-dots-plain",
    iconNow: "calendar-dots-fill",
    roles: ["leader"],
    order: 6,
  },
  {
    href: "/klubber",
    words: () => t("Klubber"),
    icon: "users-three",
    iconNow: "users-three",
    roles: ["leader", "admin"],
    order: 20,
  },
  {
    href: "/termin",
    words: () => t("Termin"),
    icon: "path-plain",
    iconNow: "path-fill",
    roles: ["leader", "admin"],
    order: 25,
  },
  {
    href: "/oppmote",
    words: () => tc("fane", "Oppmøte"),
    icon: "seat",
    iconNow: "seat",
    roles: ["leader", "adviser"],
    order: 28,
  },
];
