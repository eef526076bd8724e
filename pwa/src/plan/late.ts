import "./actions";
import "./goalActions";
import "./notices";
import "./refusals";
