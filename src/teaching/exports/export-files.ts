/** Files a session can be taken away as. */
export const exportFiles = ['decisions.csv', 'quarters.csv', 'students.csv', 'session.json'] as const;
export type ExportFile = (typeof exportFiles)[number];
