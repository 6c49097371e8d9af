/** A still picture as WebP, and how long it is shown. */
export interface Frame {
  readonly webp: Buffer;
  readonly ms: number;
}

/** Joins still WebP pictures of one size to a moving one that repeats for ever. The format: RFC 9649. */
export function animatedWebp(frames: readonly Frame[], width: number, height: number): Buffer {
  const head = Buffer.alloc(10);
  // The second bit says that it moves.
  head[0] = 0b10;
  head.writeUIntLE(width - 1, 4, 3);
  head.writeUIntLE(height - 1, 7, 3);
  const parts = [
    chunk('VP8X', head),
    chunk('ANIM', Buffer.from([255, 255, 255, 255, 0, 0])),
    ...frames.map(({ webp, ms }) => {
      const frame = Buffer.alloc(16);
      frame.writeUIntLE(width - 1, 6, 3);
      frame.writeUIntLE(height - 1, 9, 3);
      frame.writeUIntLE(ms, 12, 3);
      // Each frame covers the one before: nothing is to be blended.
      frame[15] = 0b10;
      return chunk('ANMF', Buffer.concat([frame, pictureIn(webp)]));
    }),
  ];
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  return chunk('RIFF', body);
}

/** The chunk of a still file that holds the picture itself. */
function pictureIn(webp: Buffer): Buffer {
  for (let at = 12; at < webp.length;) {
    const size = webp.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (webp.toString('latin1', at, at + 4).startsWith('VP8') && webp.toString('latin1', at, at + 4) !== 'VP8X')
      return webp.subarray(at, end);
    at = end;
  }
  throw new Error('no picture in this WebP file');
}

function chunk(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), size, content, Buffer.alloc(content.length % 2)]);
}
