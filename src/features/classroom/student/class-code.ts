/** Whether it can be the code of a class; whether there is one, the server knows. */
export const isClassCode = (code: string): boolean => /^[2-9A-Z]{6}$/.test(code);
