import type { Feature } from "../ui/feature";
import "./week.css";

export const feature: Feature = {};
