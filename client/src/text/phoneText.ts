import { phone } from "./nl/phone.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of joining and of the phone's screens, in the language of now. */
export const phoneText = dictionary(phone, () => import("./en/phone.ts").then((each) => each.phone));
