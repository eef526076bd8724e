import contours from "../../assets/contours.svg?url";
import { everyPictureUrl } from "./Plate";

/** The addresses of every picture of the app (one file of 21 kB) and of the lines behind an end, for those who keep them for a dead spot. */
export const allPictures: readonly string[] = [contours, everyPictureUrl];
