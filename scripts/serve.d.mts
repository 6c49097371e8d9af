import type { Server } from 'node:http';

export function serve(port: number): Promise<Server>;
export function addresses(port: number): string[];
