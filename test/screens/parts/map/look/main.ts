import { mount } from "svelte";
import "../../../../../client/src/look/fonts.css";
import "../../../../../client/src/look/tokens.css";
import "../../../../../client/src/look/base.css";
import DeskMap from "./DeskMap.svelte";
import PhoneMap from "./PhoneMap.svelte";
import ProjectorMap from "./ProjectorMap.svelte";

// ?look=phone | desk | projector & language=nl | en & show=all | close | halves | values
const asked = new URLSearchParams(location.search);
const target = document.getElementById("app");
if (!target) throw new Error("no place to draw");
const look = asked.get("look") ?? "phone";
const language = asked.get("language") === "en" ? "en" : "nl";
const show = asked.get("show") ?? "all";
document.documentElement.lang = language;
if (look === "desk") mount(DeskMap, { target, props: { language, show } });
else if (look === "projector") {
  document.documentElement.classList.add("projector-root");
  mount(ProjectorMap, { target, props: { language, show } });
} else mount(PhoneMap, { target, props: { language, close: show === "close" } });
