import { mount } from "svelte";
import type { Component } from "svelte";
import * as z from "zod/mini";
import "../look/fonts.css";
import "../look/tokens.css";
import "../look/base.css";
import { textsReady } from "../text/text.svelte.ts";
import { keepOfflineShell } from "./offlineShell.ts";

/** Puts a page's app on the page, once its words are there. */
export function start(App: Component): void {
  // The page's policy forbids making code from text, which zod would try for speed.
  z.config({ jitless: true });
  const target = document.getElementById("app");
  if (!target) throw new Error("the page has no #app");
  void textsReady().then(() => mount(App, { target }));
  if (import.meta.env.PROD) keepOfflineShell();
}
