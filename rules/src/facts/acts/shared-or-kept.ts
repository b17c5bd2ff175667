import { plainWrites, showingCalls, writeFunctions, writeMethods } from '../../knowledge/words/sending-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { lastName } from '../../program/syntax/names';
import { hasAnyWord } from '../../program/syntax/words';
import { type Act, makeAct, valuesOf } from './act';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';

/** Methods of answers and of handlers too: what they are called on has to be a channel. */
const plainTelling = ['send', 'trigger'];
const channels: readonly string[] = ['ws', 'socket', 'websocket', 'channel', 'connection', 'conn', 'room', 'peer'];

/** Events in a room, messages and mails: other people are shown what they hold. */
export function publishActs(on: FactSources): Act[] {
  const written = on.apis('send').filter(({ fact }) => fact.channel === 'sms' || fact.channel === 'email').map(
    ({ call, name, args, sdk }) =>
      makeAct({
        practice: 'publish',
        by: 'catalogue',
        node: call,
        at: name,
        call: callSitesOf(on.file).of(call),
        payload: valuesOf(args),
        destination: { kind: 'others', name: sdk.name },
      })
  );
  const known = new Set(written.map(({ node }) => node));
  return [...written, ...namedSends(on).filter(({ node }) => !known.has(node))];
}

const namedSends = ({ file }: FactSources): Act[] =>
  callSitesOf(file).named(...showingCalls, ...plainTelling).flatMap((call): Act[] => {
    const isPlain = plainTelling.includes(call.name) && !(call.name === 'send' && isChannel(call));
    if (call.isNew || (isPlain && !call.receiver) || isComponentEvent(call, file)) return [];
    return [makeAct({
      practice: 'publish',
      by: 'name',
      node: call.node,
      at: call.at,
      call,
      payload: valuesOf(call.args),
      destination: { kind: 'others', name: call.holder },
      doubts: isPlain ? ['by name only'] : [],
    })];
  });

/** `emit('update:modelValue', position)` of `defineEmits()`: the component around it is given the value, and no other user. */
const isComponentEvent = ({ name, receiver, node, args }: CallSite, file: FactSources['file']): boolean => {
  if (name !== 'emit' || receiver) return false;
  const from = definitionOf(unwrap(node.callee as AstNode), file)?.from;
  return String(args[0]?.value).startsWith('update:') || (from?.type === 'CallExpression' && lastName(from) === 'defineEmits');
};

const isChannel = ({ receiver }: CallSite): boolean => pathNames(receiver).some((name) => hasAnyWord(name, channels));

/** `set(ref(db, 'users'), value)` */
const writers = ['set', 'update'];
const places = new Set(['ref', 'dbRef', 'doc']);
const keeping = [...new Set([...writeFunctions, ...writeMethods, ...plainWrites, ...writers])];

/** Calls that write what they are given into a database, as far as their names tell. */
export const keepActs = ({ file }: FactSources): Act[] =>
  callSitesOf(file).named(...keeping).flatMap((call): Act[] => {
    if (call.isNew || !(call.receiver || writeFunctions.includes(call.name) || isWriter(call))) return [];
    return [makeAct({
      practice: 'keep',
      by: 'name',
      node: call.node,
      at: call.at,
      call,
      payload: valuesOf(call.args),
      doubts: call.receiver && plainWrites.includes(call.name) ? ['by name only'] : [],
    })];
  });

const isWriter = ({ name, args: [first] }: CallSite): boolean => {
  const place = unwrap(first);
  return writers.includes(name) && place?.type === 'CallExpression' && places.has(lastName(place));
};
