import { mount } from "svelte";
import "../../../../client/src/look/fonts.css";
import "../../../../client/src/look/tokens.css";
import "../../../../client/src/look/base.css";
import ProjectorScreen from "../../../../client/src/screens/projector/ProjectorScreen.svelte";
import { fakeSession } from "../../../../client/src/session/fakeSession.ts";
import { setLanguage } from "../../../../client/src/text/text.svelte.ts";
import { frames } from "./frames.ts";

// ?frame=board&language=en
const asked = new URLSearchParams(location.search);
const target = document.getElementById("app");
const frame = frames[asked.get("frame") ?? "welcome"]?.();
if (!target || !frame) throw new Error("no such frame");
if (asked.get("language") === "en") await setLanguage("en");
const status = frame.offline ? "offline" : "online";
const session = fakeSession({ state: frame.state, role: "projector", now: frame.now, status });
mount(ProjectorScreen, { target, props: { session } });
document.body.dataset["ready"] = "yes";
