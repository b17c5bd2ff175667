/** A URL, or the beginning of one, taken apart. */
export interface AddressParts {
  readonly host: string;
  /** From the first slash, without query and fragment. */
  readonly path: string;
}

const ADDRESS = /^(?:https?:)?\/\/([a-z0-9.-]+)(?=[/:?#]|$)(?::\d+)?([^?#]*)/i;

export function partsOfAddress(text: unknown): AddressParts | undefined {
  const [, host, path] = (typeof text === 'string' ? ADDRESS.exec(text.trim()) : undefined) ?? [];
  return (host as string | undefined) === undefined ? undefined : { host: host.toLowerCase(), path };
}

/** Does a URL begin with the host and the folders of a catalogued one? `*` stands for a folder of any name. */
export function isBelow({ host, path }: AddressParts, known: string): boolean {
  const [own, ...folders] = known.split('/');
  const given = path.split('/').slice(1);
  return own === host && folders.every((folder, i) => (folder === '*' ? given[i] !== undefined : folder === given[i]));
}
