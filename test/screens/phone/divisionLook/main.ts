import { mount } from "svelte";
import "../../../../client/src/look/fonts.css";
import "../../../../client/src/look/tokens.css";
import "../../../../client/src/look/base.css";
import PhoneScreen from "../../../../client/src/screens/phone/PhoneScreen.svelte";
import { fakeSession } from "../../../../client/src/session/fakeSession.ts";
import { setLanguage } from "../../../../client/src/text/text.svelte.ts";
import { views } from "./views.ts";

// ?view=map&lang=en&status=offline
const asked = new URLSearchParams(location.search);
localStorage.clear();
const { day, me: id } = (views[asked.get("view") ?? "map"] ?? views["map"]!)();
const session = fakeSession({
  state: day.view({ role: "participant", id }),
  role: "participant",
  participantId: id,
  now: day.now,
  status: asked.get("status") === "offline" ? "offline" : "online",
  autoAnswer: true,
});
const target = document.getElementById("app");
if (!target) throw new Error("no place to draw");
void setLanguage(asked.get("lang") === "en" ? "en" : "nl").then(() =>
  mount(PhoneScreen, { target, props: { session, onforget: () => {} } }),
);
Object.assign(window, { day, session });
