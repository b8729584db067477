/**
 * Makes of the bytes that somebody sent a photo that may be kept: another picture of the same, without whatever else
 * was in the file. Nothing here trusts a name or a type that was told.
 */
import sharp from "sharp";
import type { Sharp } from "sharp";
import { LONGEST_SIDE, MOST_PIXELS } from "../../shared/protocol/photos.ts";
import type { PhotoFault } from "../../shared/protocol/photos.ts";
import type { KeptPhoto } from "./photoTable.ts";

export type ReadPhoto =
  { readonly ok: true; readonly photo: KeptPhoto } | { readonly ok: false; readonly fault: PhotoFault };

const LONGEST_WORK_SECONDS = 20;

// Only what a photo may be is ever decoded, whatever the bytes claim to be: no SVG, PDF, TIFF, or file on disk.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
// A hall goes on while a photo is made: one core at most, and nothing kept for a next time.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Reads JPEG, PNG or WebP, told by its content: turned as the camera was held, at most LONGEST_SIDE pixels a side,
 * without metadata, as JPEG (from JPEG) or WebP. Refuses what is more than MOST_PIXELS before it is decoded, what is
 * cut off or damaged, and every other kind of file. `side`: where it is to be smaller. Source: reliability.md "Security".
 */
export async function readPhoto(bytes: Buffer, side = LONGEST_SIDE): Promise<ReadPhoto> {
  const format = formatOf(bytes);
  if (format === "heic") return fault("photoHeic");
  if (format === undefined) return fault("photoType");
  try {
    const told = await opened(bytes).metadata();
    if (told.format !== format) return fault("photoType");
    // A moving picture counts its pages as height.
    if (told.width * told.height > MOST_PIXELS) return fault("photoPixels");
    const turned = opened(bytes)
      .timeout({ seconds: LONGEST_WORK_SECONDS })
      .autoOrient()
      .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });
    const made = format === "jpeg" ? turned.jpeg({ quality: 82 }) : turned.webp({ quality: 86 });
    const { data, info } = await made.toBuffer({ resolveWithObject: true });
    const type = format === "jpeg" ? "image/jpeg" : "image/webp";
    return { ok: true, photo: { type, width: info.width, height: info.height, content: data } };
  } catch (error) {
    // The header may tell fewer pixels than the decoder finds.
    return fault(/pixel limit/i.test(String(error)) ? "photoPixels" : "photoBroken");
  }
}

function opened(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "truncated" });
}

function fault(fault: PhotoFault): ReadPhoto {
  return { ok: false, fault };
}

/** What a file is by its first bytes. */
function formatOf(bytes: Buffer): "jpeg" | "png" | "webp" | "heic" | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg";
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return "png";
  const text = bytes.subarray(0, 12).toString("latin1");
  if (text.startsWith("RIFF") && text.slice(8) === "WEBP") return "webp";
  if (/^ftyp(hei[cfmsx]|hev[cmsx]|mif1|msf1|avif|avis)$/.test(text.slice(4))) return "heic";
  return undefined;
}
