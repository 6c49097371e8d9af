import { BlockList, isIP } from 'node:net';

/** A network: its address and how many of its bits count. */
export interface Network {
  readonly address: string;
  readonly bits: number;
}

/** Networks that nobody reaches from the internet: a proxy there is on this machine, or on a network of ours. */
export const privateNetworks: readonly Network[] = [
  { address: '127.0.0.0', bits: 8 },
  { address: '10.0.0.0', bits: 8 },
  { address: '172.16.0.0', bits: 12 },
  { address: '192.168.0.0', bits: 16 },
  { address: '169.254.0.0', bits: 16 },
  { address: '::1', bits: 128 },
  { address: 'fc00::', bits: 7 },
  { address: 'fe80::', bits: 10 },
];

/** Reads a list as `10.0.0.0/8, 2001:db8::/32`; `0` is none, `1` all private ones. Undefined where something is no network. */
export function readNetworks(text: string): readonly Network[] | undefined {
  if (text === '0') return [];
  if (text === '1') return privateNetworks;
  const networks = text.split(',').map((part) => readNetwork(part.trim()));
  return networks.every((network) => network !== undefined) ? networks : undefined;
}

function readNetwork(text: string): Network | undefined {
  const [address = '', length, ...rest] = text.split('/');
  const whole = { 0: 0, 4: 32, 6: 128 }[isIP(address) as 0 | 4 | 6];
  const bits = length === undefined ? whole : Number(/^\d{1,3}$/.exec(length)?.[0] ?? NaN);
  return whole > 0 && bits <= whole && rest.length === 0 ? { address, bits } : undefined;
}

/** Whether an address of a connection lies in one of these networks. */
export function liesIn(networks: readonly Network[]): (address: string) => boolean {
  const list = new BlockList();
  for (const { address, bits } of networks) list.addSubnet(address, bits, kindOf(address));
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
    return isIP(plain) > 0 && list.check(plain, kindOf(plain));
  };
}

const kindOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
