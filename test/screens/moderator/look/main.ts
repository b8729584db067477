import { mount } from "svelte";
import "../../../../client/src/look/fonts.css";
import "../../../../client/src/look/tokens.css";
import "../../../../client/src/look/base.css";
import ModeratorScreen from "../../../../client/src/screens/moderator/ModeratorScreen.svelte";
import { setLanguage } from "../../../../client/src/text/text.svelte.ts";
import { moderatorSession } from "../moderatorSession.ts";
import { dayNamed, type DayName } from "./days.ts";

// ?day=open&tab=consent&status=offline&lang=en
const asked = new URLSearchParams(location.search);
const given = dayNamed((asked.get("day") ?? "empty") as DayName);
const session = moderatorSession(given);
if (asked.get("status") === "offline") session.set({ status: "offline", hall: null });
const target = document.getElementById("app");
if (!target) throw new Error("no place to draw");
void setLanguage(asked.get("lang") === "en" ? "en" : "nl").then(() =>
  mount(ModeratorScreen, { target, props: { session } }),
);
Object.assign(window, { given, session });
