export { ChooseLock } from "./ChooseLock";
export { Code } from "./Code";
export { Pictures } from "./Pictures";
export { SignIn } from "./SignIn";
