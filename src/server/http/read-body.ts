import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { largestPacket } from '../../protocol/limits';
import { Refused } from '../refused';

/** The body of a request of at most `largest` bytes, checked. @throws Refused 'too-large' or 'malformed' */
export async function readBody<Schema extends v.GenericSchema>(
  request: IncomingMessage,
  schema: Schema,
  largest: number = largestPacket,
): Promise<v.InferOutput<Schema>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) throw new Refused('too-large');
    parts.push(part);
  }
  const read = v.safeParse(schema, jsonOf(Buffer.concat(parts).toString('utf8')));
  if (!read.success) throw new Refused('malformed');
  return read.output;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('malformed');
  }
}
