import { parseForESLint } from '@typescript-eslint/parser';
import { langsOf } from '../../rules/src/rule/case';
import { allCases } from './cases/all-cases';

const SCRIPTS = new Set(['js', 'jsx', 'ts', 'tsx']);

/** Each case of a script whose statements may be in a function, as the body of one. */
export async function statementCases(): Promise<readonly string[]> {
  const bodies = (await allCases()).filter(({ example }) => langsOf(example).some((lang) => SCRIPTS.has(lang)));
  return [...new Set(bodies.map(({ code }) => code))].filter(parsesInFunction);
}

function parsesInFunction(body: string): boolean {
  try {
    parseForESLint(inFunction(body, 0), { ecmaFeatures: { jsx: true }, sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
}

const inFunction = (body: string, index: number): string => `async function f${index}() {\n${body}\n}\n`;

/** Lines of a case in a function. */
export const linesIn = (body: string): number => body.split('\n').length + 2;

/**
 * A program of about so many lines: the cases of one share in `shares`, from `share` on, again and again, so that a longer
 * program is made of the same as a shorter one.
 */
export function programOf(cases: readonly string[], lines: number, share: number, shares: number): string {
  const own = cases.filter((_, index) => index % shares === share);
  const functions: string[] = [];
  for (let count = 0, index = 0; count < lines; index++) {
    const body = own[index % own.length];
    functions.push(inFunction(body, index));
    count += linesIn(body);
  }
  return functions.join('');
}

const START = 'const v = document.createElement("video"); v.autoplay = true;\n';
const each = (links: number, link: string | ((index: number) => string)): string =>
  Array.from({ length: links }, (_, index) => (typeof link === 'string' ? link : link(index))).join('');

/** A text that grows by its links, at most so many of them: those that nest deeper are not checked at all. */
export interface Chain {
  readonly lang: 'js' | 'jsx' | 'tsx' | 'html' | 'vue' | 'svelte';
  readonly most: number;
  make(links: number): string;
}

/** Methods that rules look at, called on one another. */
const METHODS = ['play', 'send', 'set', 'cookie', 'sort', 'push', 'orderBy', 'filter', 'on', 'post', 'where', 'then', 'map', 'log'];

export const chains: Readonly<Record<string, Chain>> = {
  'members of a path': { lang: 'js', most: 2400, make: (links) => `${START}console.log(x${each(links, '.user\n')});` },
  'optional members of a path': { lang: 'js', most: 2400, make: (links) => `${START}track("open", x${each(links, '?.user\n')});` },
  'calls in a chain': { lang: 'js', most: 1200, make: (links) => `${START}a${each(links, '.b()\n')};` },
  'conditions of a query': { lang: 'js', most: 1200, make: (links) => `${START}db${each(links, '.where(id)\n')};` },
  'steps of a promise': {
    lang: 'js',
    most: 1200,
    make: (links) => `${START}fetch("/api/users")${each(links, '.then((user) => user.email)\n')};`,
  },
  'calls in a chain of an SDK': { lang: 'js', most: 1200, make: (links) => `${START}posthog${each(links, '.b("x", y => y.z)\n')};` },
  'calls in a chain of known methods': {
    lang: 'js',
    most: 1200,
    make: (links) => `${START}a${each(links, (index) => `.${METHODS[index % METHODS.length]}("x", y => y.z)\n`)};`,
  },
  'calls inside one another': {
    lang: 'js',
    most: 290,
    make: (links) => `${START}${each(links, 'track(user.email, \n')}x${')'.repeat(links)};`,
  },
  'functions inside one another': {
    lang: 'js',
    most: 140,
    make: (links) => `${START}${each(links, 'on("click", () => { send(user.email);\n')}x();${'});'.repeat(links)}`,
  },
  'parts of a sum': { lang: 'js', most: 2400, make: (links) => `${START}x = a${each(links, ' + b.email\n')};` },
  'tests in a row': { lang: 'js', most: 2400, make: (links) => `${START}if (a${each(links, ' && user.isAdult\n')}) { ad(); }` },
  'arms of an if': { lang: 'js', most: 2400, make: (links) => `${START}if (a) { ad(); }${each(links, ' else if (isAdult) { ad(); }\n')}` },
  'arms of a choice': { lang: 'js', most: 2400, make: (links) => `${START}x = ${each(links, 'user.isAdult ? track(user.email) :\n')} 0;` },
  'assignments in a row': { lang: 'js', most: 2400, make: (links) => `${START}${each(links, (index) => `user.email${index} = \n`)} x;` },
  'blocks inside one another': {
    lang: 'js',
    most: 280,
    make: (links) => `${START}${each(links, 'if (isAdult) {\n ad();')}${'}'.repeat(links)}`,
  },
  'objects inside one another': { lang: 'js', most: 280, make: (links) => `${START}x = ${each(links, '{ user:\n')}1${'}'.repeat(links)};` },
  'elements of JSX inside one another': {
    lang: 'jsx',
    most: 1200,
    make: (links) => `${START}x = ${each(links, '<div className="ad">\n')}${'</div>'.repeat(links)};`,
  },
  'elements of Vue inside one another': {
    lang: 'vue',
    most: 290,
    make: (links) => `<template><video autoplay loop></video>${each(links, '<div class="ad">\n')}${'</div>'.repeat(links)}</template>`,
  },
  'elements of HTML inside one another': {
    lang: 'html',
    most: 290,
    make: (links) => `<video autoplay loop></video>${each(links, '<div class="ad">\n')}${'</div>'.repeat(links)}`,
  },
  'elements of Svelte inside one another': {
    lang: 'svelte',
    most: 290,
    make: (links) => `<video autoplay loop></video>${each(links, '<div class="ad">\n')}${'</div>'.repeat(links)}`,
  },
  'elements in a row of JSX': {
    lang: 'jsx',
    most: 8000,
    make: (links) => `${START}x = <div>${each(links, '<div className="ad">{user.email}</div>\n')}</div>;`,
  },
  'elements in a row of Vue': {
    lang: 'vue',
    most: 4000,
    make: (links) => `<template><div>${each(links, '<div class="ad" @click="go()">{{ user.email }}</div>\n')}</div></template>`,
  },
  'elements in a row of HTML': {
    lang: 'html',
    most: 4000,
    make: (links) => `<video autoplay loop></video>${each(links, '<div class="ad"><input name="email"></div>\n')}`,
  },
  'elements in a row of Svelte': {
    lang: 'svelte',
    most: 4000,
    make: (links) =>
      `<video autoplay loop></video>${each(links, '<div class="ad" on:click={go}><input name="email">{user.email}</div>\n')}`,
  },
  'statements of SQL': {
    lang: 'js',
    most: 4000,
    make: (links) =>
      `${START}${each(links, (index) => `db.query("insert into users (email, name${index}) values ($1, $2)", [user.email]);\n`)}`,
  },
  'columns of one statement of SQL': {
    lang: 'js',
    most: 8000,
    make: (links) => `${START}db.query(\`create table users (${each(links, (index) => `email${index} text not null,\n`)} id int)\`);`,
  },
  'rows of one statement of SQL': {
    lang: 'js',
    most: 8000,
    make: (links) => `${START}db.query(\`insert into users (email) values ${each(links, "('a@b.c'),\n")} ('x')\`);`,
  },
  'fields of GraphQL': {
    lang: 'js',
    most: 8000,
    make: (links) => `${START}gql\`input UserInput { ${each(links, 'email: String!\n')} }\`;`,
  },
  'markup in one text': {
    lang: 'js',
    most: 8000,
    make: (links) => `${START}x.innerHTML = \`${each(links, '<div class="ad"><b>x</b></div>\n')}\`;`,
  },
  'uses of one variable': {
    lang: 'js',
    most: 8000,
    make: (links) => `${START}const user = load();\n${each(links, 'track(user.email);\n')}`,
  },
  'writes of one variable': {
    lang: 'js',
    most: 8000,
    make: (links) => `${START}let user = load();\n${each(links, 'user = next(user);\n')}track(user);`,
  },
  'writes of one member': {
    lang: 'js',
    most: 8000,
    make: (links) => `${START}const user = load();\n${each(links, 'user.email = next(user.email);\n')}`,
  },
  'functions that call one': {
    lang: 'js',
    most: 4000,
    make: (links) =>
      `${START}function send(user) { track(user.email); }\n${each(links, (index) => `function f${index}() { send(user${index}); }\n`)}`,
  },
  'functions that call the next': {
    lang: 'js',
    most: 4000,
    make: (links) => `${START}${each(links, (index) => `function f${index}(user) { f${index + 1}(user); }\n`)}`,
  },
  'variables made of the one before': {
    lang: 'js',
    most: 4000,
    make: (links) =>
      `${START}const user0 = load();\n${each(links, (index) => `const user${index + 1} = user${index};\n`)}track(user${links}.email);`,
  },
  'entries of an object': {
    lang: 'js',
    most: 8000,
    make: (links) => `${START}x = { ${each(links, (index) => `email${index}: user.email,\n`)} };`,
  },
  'items of a list': { lang: 'js', most: 8000, make: (links) => `${START}x = [${each(links, '{ email: user.email },\n')}];` },
  'arguments of a call': { lang: 'js', most: 8000, make: (links) => `${START}f(${each(links, 'a.b("c"),\n')});` },
  'parts of a template': { lang: 'js', most: 8000, make: (links) => `${START}fetch(\`/users?${each(links, 'email=${user.email}&\n')}\`);` },
  'cases of a switch': {
    lang: 'js',
    most: 4000,
    make: (links) => `${START}switch (user.kind) { ${each(links, (index) => `case "kind${index}": track(user.email); break;\n`)} }`,
  },
  'checks before what they guard': {
    lang: 'js',
    most: 4000,
    make: (links) => `${START}function f() {\n${each(links, 'if (!isAdult) return;\ntrack("open");\n')}}`,
  },
  'methods of a class': {
    lang: 'js',
    most: 4000,
    make: (links) =>
      `${START}class A { ${
        each(links, (index) => `m${index}() { this.m${index + 1}(); this.user = load(); track(this.user.email); }\n`)
      } }`,
  },
  'parts of a long name': { lang: 'js', most: 8000, make: (links) => `${START}track(${each(links, 'userEmail')});${each(links, '\n')}` },
  'jobs': {
    lang: 'js',
    most: 4000,
    make: (links) =>
      `${START}${
        each(links, (index) => `cron.schedule("0 3 * * *", () => job${index}());\nfunction job${index}() { push.send(user); }\n`)
      }`,
  },
  'imports': {
    lang: 'js',
    most: 4000,
    make: (links) => `${each(links, (index) => `import { a${index} } from "m${index}";\na${index}.init();\n`)}`,
  },
  'settings': {
    lang: 'js',
    most: 4000,
    make: (links) =>
      `${START}${
        each(links, (index) => `const shareLocation${index} = settings.shareLocation ?? true;\nconsole.log(shareLocation${index});\n`)
      }`,
  },
};
