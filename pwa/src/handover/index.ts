import type { Feature } from "../ui/feature";
import { takeNavLink } from "./link";

takeNavLink();

export const feature: Feature = {};
