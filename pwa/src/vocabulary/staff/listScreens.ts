/** Employers' word lists: one chunk, which participants never load. */
export { ListPage } from "./screens/ListPage";
export { Lists } from "./screens/Lists";
export { NewList } from "./screens/NewList";
