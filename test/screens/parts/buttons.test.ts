import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { describe, expect, it, vi } from "vitest";
import AnswerButton from "../../../client/src/parts/AnswerButton.svelte";
import BigAction from "../../../client/src/parts/BigAction.svelte";
import Button from "../../../client/src/parts/Button.svelte";

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

describe("a blocked button", () => {
  it("stays reachable, says what unlocks it, and does nothing", async () => {
    const onclick = vi.fn();
    render(Button, { children: words("Sluit de ronde"), blockedReason: "Eerst opent de ronde.", onclick });
    const button = screen.getByRole("button", { name: "Sluit de ronde" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(button.hasAttribute("disabled")).toBe(false);
    const reason = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    expect(reason?.textContent).toBe("Eerst opent de ronde.");
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard("{Enter}");
    expect(onclick).not.toHaveBeenCalled();
  });

  it("does not send its form", async () => {
    const submitted = vi.fn((event: Event) => event.preventDefault());
    const form = document.createElement("form");
    form.addEventListener("submit", submitted);
    document.body.append(form);
    const shown = render(
      Button,
      { type: "submit" as const, children: words("Verstuur"), blockedReason: "Schrijf eerst iets." },
      { baseElement: form },
    );
    await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
    expect(submitted).not.toHaveBeenCalled();
    await shown.rerender({ blockedReason: undefined });
    await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
    expect(submitted).toHaveBeenCalledOnce();
    form.remove();
  });

  it("keeps focus when it is unlocked, and then works", async () => {
    const onclick = vi.fn();
    const shown = render(Button, { children: words("Plak"), blockedReason: "Schrijf eerst.", onclick });
    screen.getByRole("button").focus();
    await shown.rerender({ blockedReason: undefined });
    expect(document.activeElement).toBe(screen.getByRole("button"));
    await userEvent.keyboard("{Enter}");
    expect(onclick).toHaveBeenCalledOnce();
  });
});

describe("a busy button", () => {
  it("does not fire twice", async () => {
    const onclick = vi.fn();
    render(Button, { children: words("Plak"), busy: true, busyText: "Wordt verstuurd", onclick });
    await userEvent.click(screen.getByRole("button", { name: "Wordt verstuurd" }));
    expect(onclick).not.toHaveBeenCalled();
  });
});

describe("the big action of the desk", () => {
  it("says in one name what it does and what will happen", async () => {
    const onclick = vi.fn();
    render(BigAction, {
      act: "Sluit de ronde",
      effect: "24 delegaties tellen als geen reactie.",
      keyName: "S",
      onclick,
    });
    const button = screen.getByRole("button", {
      name: "Sluit de ronde 24 delegaties tellen als geen reactie.",
    });
    expect(button.getAttribute("aria-keyshortcuts")).toBe("S");
    await userEvent.click(button);
    expect(onclick).toHaveBeenCalledOnce();
  });

  it("says instead what unlocks it, and does nothing", async () => {
    const onclick = vi.fn();
    render(BigAction, {
      act: "Besluit",
      effect: "De zaal ziet het.",
      blockedReason: "Sluit eerst de ronde.",
      onclick,
    });
    await userEvent.click(screen.getByRole("button", { name: "Besluit Sluit eerst de ronde." }));
    expect(onclick).not.toHaveBeenCalled();
  });
});

describe("an answer button", () => {
  it("carries word and meaning, and tells whether it is the answer given", async () => {
    const onclick = vi.fn();
    const shown = render(AnswerButton, {
      kind: "consent" as const,
      word: "Ik geef consent",
      meaning: "Goed genoeg voor nu.",
      selected: false,
      selectedText: "Jouw antwoord",
      onclick,
    });
    const button = screen.getByRole("button", { name: /Ik geef consent\s+Goed genoeg voor nu\./ });
    expect(button.getAttribute("aria-pressed")).toBe("false");
    await userEvent.click(button);
    expect(onclick).toHaveBeenCalledOnce();
    await shown.rerender({ selected: true });
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(button.textContent).toContain("Jouw antwoord");
  });

  it("does nothing while its round is not open, and says so", async () => {
    const onclick = vi.fn();
    render(AnswerButton, {
      kind: "objection" as const,
      word: "Overwegend bezwaar",
      meaning: "Dit geeft schade.",
      blockedReason: "De ronde is nog niet open.",
      onclick,
    });
    const button = screen.getByRole("button");
    await userEvent.click(button);
    expect(onclick).not.toHaveBeenCalled();
    expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "De ronde is nog niet open.",
    );
  });
});
