/** Tells addresses of the open internet from those of this machine, its network and other special uses. */
import { BlockList, isIP } from 'node:net';

// IANA's special-purpose registries for IPv4 and IPv6: what is not globally reachable, and tunnels that could lead back inside.
const SPECIAL_IPV4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by carriers
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, and the metadata services of cloud machines
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarking
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
];
const SPECIAL_IPV6 = [
  '2001::/23', // protocol assignments, Teredo among them
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which carries any IPv4 address
  '3fff::/20', // documentation
];

const special = new BlockList();
for (const subnet of SPECIAL_IPV4) addSubnet(special, subnet, 'ipv4');
for (const subnet of SPECIAL_IPV6) addSubnet(special, subnet, 'ipv6');
const globalUnicast = new BlockList();
addSubnet(globalUnicast, '2000::/3', 'ipv6');
const carriesIPv4 = new BlockList();
addSubnet(carriesIPv4, '::ffff:0:0/96', 'ipv6');
addSubnet(carriesIPv4, '64:ff9b::/96', 'ipv6');

/** True only for a literal IPv4 or IPv6 address that is globally reachable; an IPv4 address inside an IPv6 one is judged as itself. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, 'ipv4');
  // A zone (`fe80::1%eth0`) is only ever given to an address of the local link.
  if (isIP(address) !== 6 || address.includes('%')) return false;
  if (carriesIPv4.check(address, 'ipv6')) return isPublicAddress(lastFourBytes(address));
  return globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

function addSubnet(list: BlockList, subnet: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', bits] = subnet.split('/');
  list.addSubnet(network, Number(bits), family);
}

/** The embedded address of `::ffff:7f00:1` or `64:ff9b::127.0.0.1`, as `127.0.0.1`. */
function lastFourBytes(address: string): string {
  // The URL parser writes every form of an IPv6 address in hexadecimal groups.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':').slice(-2);
  return groups
    .map((group) => `${Number.parseInt(group || '0', 16) >> 8}.${Number.parseInt(group || '0', 16) & 255}`)
    .join('.');
}
