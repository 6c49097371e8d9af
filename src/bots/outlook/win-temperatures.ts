/** Written by `npm run fit`: how many ¥100 m of outlook weigh e to 1 for the win, by Books to come (1 first). */
export const winTemperatures: readonly number[] = [6, 8.53, 10.92, 13.21, 16.19, 18.33, 20.21, 33.23];
