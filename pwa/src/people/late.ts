import "./notices";
import "./refusals";
