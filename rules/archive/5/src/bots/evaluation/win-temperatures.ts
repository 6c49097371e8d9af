/** Written by `npm run fit`: how many ¥100 m of evaluation weigh e to 1 for the win, by Books to come (1 first). */
export const winTemperatures: readonly number[] = [5.75, 8.29, 10.86, 12.31, 14.4, 16.02, 19.28, 19.87];
