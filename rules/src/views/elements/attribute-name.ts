const SPELLINGS: Readonly<Record<string, string>> = {
  defaultchecked: 'checked',
  defaultvalue: 'value',
  htmlfor: 'for',
  classname: 'class',
};

/** One name for all spellings of an attribute or event: lower-case, no dashes. */
export function foldName(name: string): string {
  const folded = name.toLowerCase().replaceAll('-', '');
  return Object.hasOwn(SPELLINGS, folded) ? SPELLINGS[folded] : folded;
}

/** Words that begin with "on" and are no events. */
const NOT_EVENTS = new Set(['once', 'only', 'online', 'onboarding', 'onboarded', 'ongoing', 'onto', 'ontop']);

/** `ended` of `onEnded` and `onended`, `endreached` of `on-end-reached`; undefined for other names. */
export function getEventName(name: string): string | undefined {
  if (!/^on(?:[A-Z]|-?[a-z]{3,})/.test(name) || NOT_EVENTS.has(name)) return undefined;
  return foldName(name).slice(2);
}

/** What an attribute of a markup host is, by its spelling. */
export interface ReadName {
  /** Without framework marks: `muted` of `:muted.prop`, `[muted]`, `?muted`. */
  readonly name: string;
  readonly kind: 'plain' | 'bound' | 'twoWay' | 'event' | 'condition' | 'spread' | 'other';
}

const CONDITION = /^(?:\*ngIf|\[ngIf\]|v-if|v-else-if|v-else|v-show|x-if|x-show|\[hidden\])$/;

/** Takes framework marks off an attribute name: `:x`, `v-bind:x`, `[x]`, `?x`, `.x`, `@x`, `(x)`, `on:x`, `*ngIf`, `v-if`, `[(x)]`. */
export function readName(raw: string): ReadName {
  let match = /^\[\((.+)\)\]$/.exec(raw) ?? /^bind:(.+)$/.exec(raw);
  if (match) return { name: match[1], kind: 'twoWay' };
  match = /^[vx]-model(?::([^.]+))?/.exec(raw);
  if (match) return { name: match[1] ?? 'v-model', kind: 'twoWay' };
  if (CONDITION.test(raw)) return { name: raw, kind: 'condition' };
  match = /^(?:@|v-on:|x-on:|on:)([^.|]+)/.exec(raw) ?? /^\(([^.|)]+)(?:[.|][^)]*)?\)$/.exec(raw);
  if (match) return { name: match[1], kind: 'event' };
  if (raw === 'v-bind' || raw === 'x-bind') return { name: raw, kind: 'spread' };
  match = /^(?:v-bind:|x-bind:|:)([\w-]+)(?:\.[\w.]*)?$/.exec(raw) ?? /^\[(?:attr\.)?([\w-]+)\]$/.exec(raw) ?? /^[?.]([\w-]+)$/.exec(raw);
  if (match) return { name: match[1], kind: 'bound' };
  // `:[name]` may set any attribute; `[class.x]`, `*ngFor`, `#ref`, `v-slot` set none.
  if (/^(?::|v-bind:)\[/.test(raw)) return { name: raw, kind: 'spread' };
  return { name: raw, kind: /^(?:[*#[(]|v-|x-|let-)/.test(raw) ? 'other' : 'plain' };
}
