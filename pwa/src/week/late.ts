import "./actions";
