import { mount } from "svelte";
import "../../../../client/src/look/fonts.css";
import "../../../../client/src/look/tokens.css";
import "../../../../client/src/look/base.css";
import DeskParts from "./DeskParts.svelte";
import PhoneParts from "./PhoneParts.svelte";
import ProjectorParts from "./ProjectorParts.svelte";

// ?look=phone | desk | projector&frame=round | decision | board | proposal | break
const asked = new URLSearchParams(location.search);
const target = document.getElementById("app");
if (!target) throw new Error("no place to draw");
const look = asked.get("look") ?? "phone";
if (look === "desk") mount(DeskParts, { target });
else if (look === "projector")
  mount(ProjectorParts, { target, props: { frame: asked.get("frame") ?? "round" } });
else mount(PhoneParts, { target });
