import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fileText } from "../../../client/src/parts/fileText.ts";
import MapTab from "../../../client/src/screens/programmeTeam/map/MapTab.svelte";
import { beslisdag2023 } from "../../../shared/templates/beslisdag2023.ts";
import { givenDay } from "../../support/given.ts";
import { teamSession } from "./teamSession.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A file that was saved again after it was chosen, as a browser gives it. */
function changedOnDisk(name: string): File {
  const file = new File(["code,name"], name, { type: "text/csv" });
  file.arrayBuffer = () => Promise.reject(new DOMException("changed", "NotReadableError"));
  file.text = () => Promise.reject(new DOMException("changed", "NotReadableError"));
  return file;
}

describe("a chosen file", () => {
  it("is read as spreadsheets write it: UTF-8, UTF-16 with its mark, or the letters of Windows", async () => {
    const name = "Súdwest-Fryslân";
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...name].flatMap((each) => [each.charCodeAt(0), 0])]);
    const windows = Uint8Array.from(name, (each) => each.charCodeAt(0));
    for (const bytes of [new TextEncoder().encode(name), utf16, windows]) {
      const read = await fileText(new File([bytes], "m.csv"), 100);
      expect(read.ok && read.text.replace("\uFEFF", "")).toBe(name);
    }
  });

  it("that is too large is not read", async () => {
    expect(await fileText(new File(["abcdef"], "m.csv"), 5)).toEqual({ ok: false, why: "tooLarge" });
  });
});

describe("a file that was mended after it was chosen", () => {
  const gone = "Dit bestand is weg of veranderd nadat je het koos. Kies het opnieuw.";
  const open = async (part: string) => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    render(MapTab, { session: teamSession(givenDay({ setup: beslisdag2023 })) });
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: part }));
    return { user, fetched };
  };

  it("is asked again, and the button of the municipalities can be pressed again", async () => {
    const { user, fetched } = await open("De kaart");
    const field = (name: RegExp) => screen.getByLabelText(name);
    await user.upload(field(/^Gemeenten \(/), changedOnDisk("m.csv"));
    await user.upload(field(/^Buren \(/), changedOnDisk("n.csv"));
    const send = screen.getByRole("button", { name: "Zet deze gemeenten op de kaart" });
    await user.click(send);
    expect(await screen.findByText(gone)).toBeTruthy();
    expect(send.getAttribute("aria-busy")).not.toBe("true");
    expect(fetched).not.toHaveBeenCalled();
  });

  it("is asked again, and the button of the borders can be pressed again", async () => {
    const { user } = await open("De kaart");
    await user.upload(screen.getByLabelText("Bestand met grenzen"), changedOnDisk("g.json"));
    await user.type(screen.getByLabelText(/^Van wie zijn de grenzen/), "CBS");
    const send = screen.getByRole("button", { name: "Zet deze grenzen op de kaart" });
    await user.click(send);
    expect(await screen.findByText(gone)).toBeTruthy();
    expect(send.getAttribute("aria-busy")).not.toBe("true");
  });

  it("can be chosen again: a press on the field empties it, so that the same name is news", async () => {
    const { user } = await open("De kaart");
    const field = screen.getByLabelText<HTMLInputElement>("Bestand met grenzen");
    await user.upload(field, new File(["{}"], "g.json"));
    expect(field.files?.length).toBe(1);
    await user.click(field);
    expect(field.value).toBe("");
  });
});
