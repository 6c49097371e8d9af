/** Written by `npm run fit`: how many ¥100 m of outlook weigh e to 1 for the win, by Books to come (1 first). */
export const winTemperatures: readonly number[] = [5.13, 7.82, 9.53, 11.2, 12.91, 15.39, 21.45, 40.84];
