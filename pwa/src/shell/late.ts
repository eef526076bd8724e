import { beneath } from "./nav";
import { RefusedBeneath } from "./RefusedBeneath";
import "./beneath.css";

beneath.value = RefusedBeneath;
