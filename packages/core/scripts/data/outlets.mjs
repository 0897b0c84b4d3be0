// Compiles source/outlets.yml into the outlets with every name and address of theirs.
export const name = 'outlets';

const file = 'source/outlets.yml';

export function compile(read) {
  const { source, outlets } = read(file);
  if (typeof source !== 'string') throw new Error(`${file}: say under "source" where the names come from`);
  const owners = new Map();
  const claim = (key, owner) => {
    const other = owners.get(key);
    if (other !== undefined && other !== owner) throw new Error(`${file}: "${key}" stands under ${other} and ${owner}`);
    owners.set(key, owner);
  };
  const rows = outlets.map(({ name, hosts, also = [], signs = [], agency = false, ...rest }) => {
    if (Object.keys(rest).length > 0) throw new Error(`${file}: ${name}: nobody reads "${Object.keys(rest)[0]}"`);
    for (const host of hosts) {
      if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) throw new Error(`${file}: ${name}: "${host}" is no host name`);
      if (host.startsWith('www.')) throw new Error(`${file}: ${name}: write "${host}" without "www."`);
      claim(host, name);
    }
    for (const spelling of [name, ...also]) claim(`name ${spelling}`, name);
    for (const office of signs) claim(`office ${office}`, name);
    return `  { name: ${JSON.stringify(name)}, also: ${JSON.stringify(also)}, hosts: ${JSON.stringify(hosts)}, signs: ${JSON.stringify(signs)}, agency: ${agency} },\n`;
  });
  return `/** Outlets and agencies: name in the record, other spellings, hosts, offices that sign for it, whether it is a wire service. */
export const OUTLETS: readonly {
  readonly name: string;
  readonly also: readonly string[];
  readonly hosts: readonly string[];
  readonly signs: readonly string[];
  readonly agency: boolean;
}[] = [
${rows.join('')}];
`;
}
