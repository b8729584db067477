import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { PhotoId } from "../../../shared/domain/ids.ts";
import PhotoPicker from "../../../client/src/photos/PhotoPicker.svelte";
import type { PhotoSent } from "../../../client/src/photos/sendPhoto.ts";

const answer = { photoId: "a".repeat(43) as PhotoId, width: 400, height: 300 };

/** A picker whose sending ends when the test says so. */
function picker() {
  const sends: {
    file: Blob;
    done: (share: number) => void;
    end: (sent: PhotoSent) => void;
    signal: AbortSignal;
  }[] = [];
  const onphoto = vi.fn();
  render(PhotoPicker, {
    code: "K7M2PX",
    label: "Foto van de groep",
    alt: "",
    onphoto,
    send: (_code, file, done, signal) => new Promise((end) => void sends.push({ file, done, end, signal })),
  });
  const choose = (name = "kring.jpg") =>
    userEvent.upload(screen.getByLabelText("Kies een foto"), new File(["x"], name, { type: "image/jpeg" }));
  return { sends, onphoto, choose };
}

describe("a photo", () => {
  it("is sent when it is chosen, says how far it is, and then asks what there is to see", async () => {
    const { sends, onphoto, choose } = picker();
    expect(screen.queryByRole("textbox")).toBeNull();
    await choose();
    sends[0]!.done(0.4);
    await expect.poll(() => screen.getByRole("status").textContent).toContain("40%");
    sends[0]!.end({ ok: true, photo: answer });
    await screen.findByRole("textbox", { name: /Wat is er op de foto te zien/ });
    expect(onphoto).toHaveBeenCalledExactlyOnceWith(answer);
    expect(screen.getByRole("img", { name: "De foto die je koos" }).getAttribute("src")).toBe(
      `/api/days/K7M2PX/photos/${answer.photoId}`,
    );
    await userEvent.click(screen.getByRole("button", { name: "Haal weg" }));
    expect(onphoto).toHaveBeenLastCalledWith(null);
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("that did not arrive stays on the device and goes again at a tap; a refusal says why", async () => {
    const { sends, onphoto, choose } = picker();
    await choose();
    sends[0]!.end({ ok: false, refusal: null });
    expect((await screen.findByRole("alert")).textContent).toContain("Hij staat nog op je toestel");
    await userEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(sends[1]!.file).toBe(sends[0]!.file);
    sends[1]!.end({ ok: false, refusal: { code: "photoHeic" } });
    expect((await screen.findByRole("alert")).textContent).toContain("kies JPEG");
    expect(screen.queryByRole("button", { name: "Probeer opnieuw" })).toBeNull();
    expect(onphoto).not.toHaveBeenCalled();
  });

  it("can be stopped, and one that was stopped or replaced does not come back", async () => {
    const { sends, onphoto, choose } = picker();
    await choose();
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(sends[0]!.signal.aborted).toBe(true);
    sends[0]!.end({ ok: true, photo: answer });
    await choose("andere.jpg");
    sends[1]!.end({ ok: true, photo: { ...answer, width: 9 } });
    await screen.findByRole("img");
    expect(onphoto).toHaveBeenCalledExactlyOnceWith({ ...answer, width: 9 });
  });
});
