export function tooFewFiles(): string | undefined;
