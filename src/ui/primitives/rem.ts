/** A length in the unit of the layout, given in px of a window of 1280 x 720. */
export const rem = (px: number): string => `${px / 16}rem`;
