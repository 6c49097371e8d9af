import { useMemo } from 'react';
import { encode } from 'uqr';
import { rem } from './rem';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  /** Edge in px. */
  readonly size: number;
}

/** A text as a QR code, dark on light whatever is around it. */
export function QrCode({ text, label, size }: QrCodeProps) {
  const { edge, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      viewBox={`0 0 ${edge} ${edge}`}
      width={rem(size)}
      height={rem(size)}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={edge} height={edge} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string): { readonly edge: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 3 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { edge: size, path };
}
