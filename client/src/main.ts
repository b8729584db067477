import { mount } from "svelte";
import * as z from "zod/mini";
import App from "./App.svelte";
import "./look/fonts.css";
import "./look/tokens.css";
import "./look/base.css";
import { keepOfflineShell } from "./shell/offlineShell.ts";
import { textsReady } from "./text/text.svelte.ts";

// The page's policy forbids making code from text, which zod would try for speed.
z.config({ jitless: true });

const target = document.getElementById("app");
if (!target) throw new Error("the page has no #app");

void textsReady().then(() => mount(App, { target }));

if (import.meta.env.PROD) keepOfflineShell();
