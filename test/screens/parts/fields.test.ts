import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import Chips from "../../../client/src/parts/Chips.svelte";
import PaperField from "../../../client/src/parts/PaperField.svelte";
import RadioCards from "../../../client/src/parts/RadioCards.svelte";
import TextArea from "../../../client/src/parts/TextArea.svelte";
import TextField from "../../../client/src/parts/TextField.svelte";

const describedBy = (element: HTMLElement): string =>
  (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent?.trim() ?? "")
    .filter((text) => text !== "")
    .join(" | ");

describe("a field", () => {
  it("counts what people see as characters", () => {
    render(TextArea, { label: "Advies", value: "één 👍🏽", limit: 200 });
    expect(describedBy(screen.getByRole("textbox", { name: "Advies" }))).toBe("6 / 200");
  });

  it("keeps text that is too long, and says that it is", async () => {
    render(TextField, { label: "Naam", limit: 3 });
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Naam" });
    await userEvent.type(field, "Kade");
    expect(field.value).toBe("Kade");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(describedBy(field)).toBe("4 / 3");
  });

  it("ties hint and error to the control", () => {
    render(TextField, { label: "Naam", hint: "Zoals op je badge.", error: "Vul je naam in." });
    const field = screen.getByRole("textbox", { name: "Naam" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(describedBy(field)).toBe("Zoals op je badge. | Vul je naam in.");
  });

  it("on paper has a name, its count and what is left of the quota", async () => {
    const oninput = vi.fn();
    render(PaperField, { label: "Je advies", limit: 5, note: "nog 3 van je 5 post-its", oninput });
    const field = screen.getByRole("textbox", { name: "Je advies" });
    await userEvent.type(field, "Begin");
    expect(oninput).toHaveBeenLastCalledWith("Begin");
    expect(describedBy(field)).toMatch(/nog 3 van je 5 post-its\s+5 \/ 5/);
    expect(field.getAttribute("aria-invalid")).toBeNull();
    await userEvent.type(field, "!");
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });
});

describe("choices", () => {
  it("as chips are checkboxes that answer in the order of the options", async () => {
    const onchange = vi.fn();
    render(Chips, {
      legend: "Regio’s",
      values: ["fl"],
      options: [
        { value: "ut", label: "Utrecht" },
        { value: "fl", label: "Flevoland" },
      ],
      onchange,
    });
    expect(screen.getByRole("group", { name: "Regio’s" })).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: "Utrecht" }));
    expect(onchange).toHaveBeenLastCalledWith(["ut", "fl"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Flevoland" }));
    expect(onchange).toHaveBeenLastCalledWith(["ut"]);
  });

  it("as cards are one group of radios: one stop of the Tab key", async () => {
    const onchange = vi.fn();
    render(RadioCards, {
      legend: "Kies een kolom",
      look: "tabs" as const,
      value: "join",
      options: [
        { value: "join", label: "Ik doe mee!" },
        { value: "advice", label: "Advies" },
      ],
      onchange,
    });
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Ik doe mee!" }));
    await userEvent.click(screen.getByText("Advies"));
    expect(onchange).toHaveBeenLastCalledWith("advice");
  });
});
