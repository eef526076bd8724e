import contours from "../../assets/contours.svg?url";
import { pictureUrl } from "./Plate";
import { PICTURES } from "./pictureNames";

/** The address of every picture of the app (40 kB in all) and of the lines behind an end, for those who keep them for a dead spot. */
export const allPictures: readonly string[] = [contours, ...PICTURES.map(pictureUrl)];
