/** The oldest browsers the game is made for, as README says. */
export const browserFloor = { chrome: '111', firefox: '128', safari: '16.4' } as const;
