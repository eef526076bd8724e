import { pictureUrl } from "./Plate";
import { PICTURES } from "./pictureNames";

/** The address of every picture of the app (36 kB in all), for those who keep them for a dead spot. */
export const allPictures: readonly string[] = PICTURES.map(pictureUrl);
