import { joinPlan } from "../plan/joins";
import type { Feature } from "../ui/feature";

joinPlan(() => import("./joined"));

export const places: Feature = {};
