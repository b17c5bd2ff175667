import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { unwrap } from '../../program/syntax/ast';
import { lastName } from '../../program/syntax/names';
import { type Act, makeAct, valuesOf } from './act';
import type { FactSources } from '../sources';

/** Functions of a database client that stand alone. */
const functions = ['setDoc', 'updateDoc', 'addDoc'];
const methods = ['updateOne', 'update', 'insertOne', 'insert', 'create', 'save', 'findByIdAndUpdate', 'findOneAndUpdate', 'upsert'];
/** Methods of lists, maps and builders too: only what they are given can say that it is kept. */
const plain = ['insertMany', 'add', 'set', 'push', 'values'];
/** `set(ref(db, 'users'), value)` */
const writers = ['set', 'update'];
const places = new Set(['ref', 'dbRef', 'doc']);

/** Calls that write what they are given into a database, as far as their names tell. */
export const keepActs = ({ file }: FactSources): Act[] =>
  callSitesOf(file).named(...new Set([...functions, ...methods, ...plain, ...writers])).flatMap((call): Act[] => {
    if (call.isNew || !(call.receiver || functions.includes(call.name) || isWriter(call))) return [];
    return [makeAct({
      practice: 'keep', by: 'name', node: call.node, at: call.at, call, payload: valuesOf(call.args),
      doubts: call.receiver && plain.includes(call.name) ? ['by name only'] : [],
    })];
  });

const isWriter = ({ name, args: [first] }: CallSite): boolean => {
  const place = unwrap(first);
  return writers.includes(name) && place?.type === 'CallExpression' && places.has(lastName(place));
};
