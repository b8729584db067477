import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import Dialog from "../../../client/src/parts/Dialog.svelte";

const children = createRawSnippet(() => ({ render: () => "<p>Je post-it gaat van het bord.</p>" }));

// jsdom knows the element but cannot open it: the least a browser does
const own = { showModal: HTMLDialogElement.prototype.showModal, close: HTMLDialogElement.prototype.close };
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector("button")?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});
afterEach(() => {
  HTMLDialogElement.prototype.showModal = own.showModal;
  HTMLDialogElement.prototype.close = own.close;
});

describe("a dialog", () => {
  it("is named by its title, and gives focus back to who opened it", async () => {
    const opener = document.createElement("button");
    document.body.append(opener);
    opener.focus();
    const onclose = vi.fn();
    render(Dialog, { open: true, title: "Weet je het zeker?", closeLabel: "Sluit", children, onclose });
    expect(screen.getByRole("dialog", { name: "Weet je het zeker?" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Sluit" }));
    await userEvent.click(screen.getByRole("button", { name: "Sluit" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(onclose).toHaveBeenCalledOnce();
    opener.remove();
  });

  it("closes on Escape", async () => {
    const onclose = vi.fn();
    render(Dialog, { open: true, title: "Titel", closeLabel: "Sluit", children, onclose });
    screen.getByRole("dialog").dispatchEvent(new Event("cancel", { cancelable: true }));
    await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(onclose).toHaveBeenCalledOnce();
  });

  it("returns focus when it is closed from outside", async () => {
    const opener = document.createElement("button");
    document.body.append(opener);
    opener.focus();
    const shown = render(Dialog, { open: true, title: "Titel", closeLabel: "Sluit", children });
    await shown.rerender({ open: false });
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });
});
