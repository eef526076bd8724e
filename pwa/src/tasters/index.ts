import type { Feature } from "../ui/feature";
import { joinClashes } from "../week/queries";
import { workOn } from "./queries";

joinClashes((day) =>
  workOn(day).map(({ id, employer, starts, ends }) => ({ id, title: employer, starts, ends })),
);

export const feature: Feature = {};
