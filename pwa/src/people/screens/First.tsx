import { people } from "../../core/session";
import { Welcome } from "./Welcome";
import { Who } from "./Who";

/** Nobody is in use: those who are on this phone, or a new phone's choice of language. */
export const First = () => (people.value.length ? <Who /> : <Welcome />);
