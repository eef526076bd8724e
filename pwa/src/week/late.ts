import "./actions";
import "./notices";
import "./refusals";
