/** Strokes for what is spent, lost or only talked about; `id` is what fills refer to. */
export const Hatching = ({ id, color = '#9E2238' }: { id: string; color?: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path d="M0 0v5" stroke={color} strokeWidth="2.2" />
  </pattern>
);
