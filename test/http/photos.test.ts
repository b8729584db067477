import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LONGEST_SIDE, MOST_PHOTO_BYTES, PHOTO_TYPE } from "../../shared/protocol/photos.ts";
import { usualPhotoLimits } from "../../server/http/photoLimits.ts";
import { CODE, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";

let server: LiveServer;
let noor: string;
const roomy = { perSecond: 1_000, burst: 1_000 };
const limits = { ...usualPhotoLimits, rate: { participant: roomy, organiser: roomy } };
beforeEach(async () => {
  server = await liveServer({ photoLimits: limits });
  noor = (await server.join("Noor")).cookie;
});
afterEach(() => server.close());

const picture = (width = 60, height = 40, background = "#0a7f70") =>
  sharp({ create: { width, height, channels: 3, background } });
const send = (bytes: Uint8Array | string, cookie = noor, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/days/${CODE}/photos`, {
    method: "POST",
    headers: { "content-type": PHOTO_TYPE, origin: server.url, cookie, ...headers },
    body: bytes as BodyInit,
  });
const get = (id: string, cookie = noor) =>
  fetch(`${server.url}/api/days/${CODE}/photos/${id}`, { headers: { cookie } });
const kept = async (bytes: Uint8Array, cookie = noor) => {
  const response = await send(bytes, cookie);
  expect(response.status).toBe(200);
  return (await response.json()) as { photoId: string; width: number; height: number };
};
const bytesOf = async (id: string) => Buffer.from(await (await get(id)).arrayBuffer());
const refused = async (response: Response) => {
  const { refusal } = (await response.json()) as { refusal: { code: string } };
  return [response.status, refusal.code];
};

describe("a photo that comes in", () => {
  test.each(["jpeg", "png", "webp"] as const)("[I1] may be %s, whatever it is called", async (format) => {
    const { photoId, width, height } = await kept(await picture()[format]().toBuffer());
    expect([width, height]).toEqual([60, 40]);
    const { format: made } = await sharp(await bytesOf(photoId)).metadata();
    expect(made).toBe(format === "jpeg" ? "jpeg" : "webp");
  });

  test("[I1] is told by its content: what is no photo is refused, and HEIC with advice", async () => {
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
    expect(await refused(await send(heic))).toEqual([415, "photoHeic"]);
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    for (const body of [svg, "GIF89a......", "%PDF-1.7", "", "\x89PN", "RIFF\x10\0\0\0WAVEfmt "])
      expect(await refused(await send(body))).toEqual([415, "photoType"]);
    expect(await refused(await send(svg, noor, { "content-type": "image/jpeg" }))).toEqual([
      415,
      "photoType",
    ]);
    const json = await send('{"a":1}', noor, { "content-type": "application/json" });
    expect(await refused(json)).toEqual([415, "photoType"]);
  });

  test("[I1] is refused when it is cut off, damaged, or wears another's first bytes", async () => {
    const noisy = Buffer.from(Array.from({ length: 120 * 80 * 3 }, (_, at) => (at * at * 7) % 251));
    const raw = sharp(noisy, { raw: { width: 120, height: 80, channels: 3 } });
    for (const format of ["jpeg", "png", "webp"] as const) {
      const whole = await raw.clone()[format]().toBuffer();
      for (const part of [0.2, 0.5, 0.9]) {
        const cut = whole.subarray(0, Math.floor(whole.length * part));
        expect(await refused(await send(cut))).toEqual([422, "photoBroken"]);
      }
    }
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const first of [
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ])
      expect(await refused(await send(Buffer.concat([Buffer.from(first), svg])))).toEqual([
        422,
        "photoBroken",
      ]);
    expect(server.reports).toEqual([]);
  });

  test("[I1] is refused when it is too large, in bytes or in pixels, before it is decoded", async () => {
    const bomb = await picture(10_000, 4_001).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(500_000);
    expect(await refused(await send(bomb))).toEqual([422, "photoPixels"]);
    // The header says small, the picture is not: a decoder must believe neither.
    const liar = Buffer.from(bomb);
    liar.writeUInt32BE(20, 16);
    expect((await refused(await send(liar)))[0]).toBe(422);
    const heavy = Buffer.concat([await picture().jpeg().toBuffer(), Buffer.alloc(MOST_PHOTO_BYTES)]);
    expect(await refused(await send(heavy))).toEqual([413, "photoTooLarge"]);
    const packed = await send(await picture().jpeg().toBuffer(), noor, { "content-encoding": "gzip" });
    expect((await refused(packed))[0]).toBe(422);
  });
});

describe("a photo that is kept", () => {
  test("[I2] is turned as the camera was held, and has no place, device or hidden file left in it", async () => {
    const secret = "52.0907 N 5.1214 E";
    const sent = await picture(300, 200)
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Copyright: secret, Artist: "Toestel van Noor" } })
      .jpeg()
      .toBuffer();
    const polyglot = Buffer.concat([sent, Buffer.from("PK\x03\x04<script>alert(1)</script>")]);
    expect(polyglot.includes(secret)).toBe(true);
    const { photoId, width, height } = await kept(polyglot);
    expect([width, height]).toEqual([200, 300]);
    const bytes = await bytesOf(photoId);
    for (const gone of [secret, "Toestel", "script", "PK\x03\x04", "Exif"])
      expect(bytes.includes(gone)).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 200, height: 300, hasProfile: false });
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
  });

  test("[I2] has no side longer than it may have, and is never made larger", async () => {
    const { width, height } = await kept(await picture(3_000, 1_500).jpeg().toBuffer());
    expect([width, height]).toEqual([LONGEST_SIDE, LONGEST_SIDE / 2]);
    const see = await sharp({ create: { width: 20, height: 20, channels: 4, background: "#ff000080" } })
      .png()
      .toBuffer();
    const small = await kept(see);
    expect(small.width).toBe(20);
    expect((await sharp(await bytesOf(small.photoId)).metadata()).hasAlpha).toBe(true);
  });
});

describe("who brings photos", () => {
  test("[I3] is who takes part or leads; a stranger, a screen and another site do not", async () => {
    const photo = await picture().jpeg().toBuffer();
    for (const role of ["moderator", "programmeTeam", "facilitator"] as const) {
      const { cookie } = await server.link(role, role === "facilitator" ? "utrecht" : undefined);
      expect((await send(photo, cookie)).status).toBe(200);
    }
    const screen = (await server.link("projector")).cookie;
    for (const cookie of ["", screen, "bd_participant_K7M2PX=participant.x.y"])
      expect(await refused(await send(photo, cookie))).toEqual([401, "signedOut"]);
    const elsewhere = await send(photo, noor, { origin: "https://elders.example" });
    expect(elsewhere.status).toBe(403);
    expect(await refused(await fetch(`${server.url}/api/days/AAAAAA/photos`, { method: "POST" }))).toEqual([
      404,
      "unknownCode",
    ]);
  });

  test("[I3] sends one photo once, however often it is sent, and not more than there is room for", async () => {
    await server.close();
    server = await liveServer({
      photoLimits: { ...limits, perPerson: { participant: 2, organiser: 2 }, perDay: 3 },
    });
    noor = (await server.join("Noor")).cookie;
    const youssef = (await server.join("Youssef")).cookie;
    const photos = await Promise.all(
      ["red", "green", "blue", "black"].map((colour) => picture(9, 9, colour).png().toBuffer()),
    );
    const [red, green, blue, black] = photos as [Buffer, Buffer, Buffer, Buffer];
    const twice = await Promise.all([kept(red), kept(red)]);
    expect(twice[0]).toEqual(twice[1]);
    await kept(green);
    expect(await refused(await send(blue))).toEqual([409, "photosPerPerson"]);
    expect(await kept(red)).toEqual(twice[0]);
    await kept(blue, youssef);
    expect(await refused(await send(black, youssef))).toEqual([409, "photosOfDay"]);
  });

  test("[I3] waits when it goes too fast, and when too many come in at once", async () => {
    await server.close();
    const slow = { perSecond: 0.0001, burst: 2 };
    server = await liveServer({
      photoLimits: { ...limits, rate: { participant: slow, organiser: roomy }, atOnce: 1 },
    });
    noor = (await server.join("Noor")).cookie;
    const team = (await server.link("programmeTeam")).cookie;
    const photo = await picture().jpeg().toBuffer();
    // One that never ends holds the only place.
    let go: () => void = () => {};
    const held = new ReadableStream({
      start: (stream) => {
        stream.enqueue(photo.subarray(0, 100));
        go = () => (stream.enqueue(photo.subarray(100)), stream.close());
      },
    });
    const first = fetch(`${server.url}/api/days/${CODE}/photos`, {
      method: "POST",
      headers: { "content-type": PHOTO_TYPE, origin: server.url, cookie: noor },
      body: held,
      duplex: "half",
    } as RequestInit);
    await expect.poll(async () => (await send(photo, team)).status).toBe(503);
    go();
    expect((await first).status).toBe(200);
    expect((await send(photo)).status).toBe(200);
    expect(await refused(await send(photo))).toEqual([429, "tooFast"]);
    expect((await send(photo, team)).status).toBe(200);
  });

  test("[I3] is the programme team already before the day, and nobody when it is over", async () => {
    const early = await liveServer({ notOpen: true });
    const photo = await picture().jpeg().toBuffer();
    const at = (on: LiveServer, cookie: string) =>
      fetch(`${on.url}/api/days/${CODE}/photos`, {
        method: "POST",
        headers: { "content-type": PHOTO_TYPE, origin: on.url, cookie },
        body: photo as BodyInit,
      });
    expect((await at(early, (await early.link("programmeTeam")).cookie)).status).toBe(200);
    await early.close();
    const { id } = await server.link("moderator");
    await server.does({ role: "moderator", id: id as never }, { type: "closeDay" });
    expect(await refused(await send(photo))).toEqual([409, "dayClosed"]);
  });
});

describe("who sees photos", () => {
  test("[I4] is everyone in the day, and nobody else; browsers keep it and run nothing of it", async () => {
    const { photoId } = await kept(await picture().jpeg().toBuffer());
    const screen = (await server.link("projector")).cookie;
    const other = (await server.join("Youssef")).cookie;
    for (const cookie of [noor, other, screen]) {
      const { status, headers } = await get(photoId, cookie);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toBe("image/jpeg");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
      expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
    }
    expect(await refused(await get(photoId, ""))).toEqual([401, "signedOut"]);
    for (const id of ["x".repeat(43), "nope", "..%2f..%2fetc%2fpasswd", `${photoId}x`])
      expect(await refused(await get(id))).toEqual([404, "notFound"]);
  });
});
