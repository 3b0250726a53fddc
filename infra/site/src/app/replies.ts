import type { components } from "../../target/api.js";

/** What the API's document says of bodies and replies, by their names there. */
export type Replies = components["schemas"];
