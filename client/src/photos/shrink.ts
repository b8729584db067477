/** Makes a photo smaller before it is sent: less to wait for on a phone's network, and without place or device. */
import { LONGEST_SIDE } from "../../../shared/protocol/photos.ts";

/** A drawing or screenshot below this, in bytes, is sent as it is: its letters stay sharp. */
const SMALL_BYTES = 1_500_000;

/**
 * The photo as it is sent: JPEG with no side longer than is kept. What the browser cannot read is sent as it is: the
 * server says in words what is wrong with it.
 */
export async function shrunk(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!picture) return file;
  try {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    if (scale === 1 && file.size <= SMALL_BYTES && /^image\/(png|webp)$/.test(file.type)) return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const drawing = canvas.getContext("2d");
    if (!drawing) return file;
    // JPEG knows no transparency: white below it, as on paper.
    drawing.fillStyle = "#ffffff";
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    drawing.imageSmoothingQuality = "high";
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((made) => resolve(made ?? file), "image/jpeg", 0.85));
  } finally {
    picture.close();
  }
}
