import "./actions";
import "./refusals";
