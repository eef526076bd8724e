import "./takenOver";
import "./actions";
import "./notices";
import "./refusals";
