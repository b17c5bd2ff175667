import assert from 'node:assert/strict';
import { guardOf } from '../../rules/src/guards';
import { readSettings } from '../../rules/src/configuration/settings';
import { elementsOf } from '../../rules/src/views/elements';
import { firstOf, lookAt, type Reader } from '../support/elements';

type Answer = 'guarded' | 'unguarded' | 'unknown' | 'too low';

const answer = (reader: Reader, code: string): Answer =>
  lookAt(reader, code, (file) => {
    const guard = guardOf(firstOf(elementsOf(file), 'video'), 'adult', file, readSettings({}).settings);
    return guard.kind === 'unguarded' && guard.tooLow ? 'too low' : guard.kind;
  });

const vue = (script: string, test: string): string =>
  `<script setup>\n${script}\n</script>\n<template><video v-if="${test}" src="a.mp4" /></template>`;
const options = (members: string, test: string): string =>
  `<script>\nexport default { ${members} };\n</script>\n<template><video v-if="${test}" src="a.mp4" /></template>`;
const svelte = (script: string, test: string): string => `<script>\n${script}\n</script>\n{#if ${test}}<video src="a.mp4"></video>{/if}`;
const angular = (members: string, test: string): string =>
  `@Component({ selector: 'x-clip', template: '<video *ngIf="${test}" src="a.mp4"></video>' })\nclass Clip { ${members} }`;
const block = (members: string, test: string): string =>
  `@Component({ selector: 'x-clip', template: '@if (${test}) { <video src="a.mp4"></video> }' })\nclass Clip { ${members} }`;

const CASES: readonly (readonly [reader: Reader, why: string, answer: Answer, code: string])[] = [
  ['vue', 'a function that is not called', 'unguarded', vue('const isAdult = () => user.age >= 18;', 'isAdult')],
  ['vue', 'a declared function that is not called', 'unguarded', vue('function isAdult() { return user.age >= 18; }', 'isAdult')],
  ['vue', 'a function', 'guarded', vue('const isAdult = () => user.age >= 18;', 'isAdult()')],
  ['vue', 'a function that asks for 13 years', 'too low', vue('const isAdult = () => user.age >= 13;', 'isAdult()')],
  ['vue', 'a computed value', 'guarded', vue('const isAdult = computed(() => user.age >= 18);', 'isAdult')],
  ['vue', 'a computed value of the browser', 'unguarded',
    vue('const isAdult = computed(() => localStorage.getItem("a") === "1");', 'isAdult')],
  ['vue', 'a ref of the browser', 'unguarded', vue('const isAdult = ref(localStorage.getItem("a") === "1");', 'isAdult')],
  ['vue', 'an import, which may be a ref', 'unknown', vue('import { isAdult } from "./age";', 'isAdult')],
  ['vue', 'a property', 'guarded', vue('const props = defineProps(["isAdult"]);', 'isAdult')],
  ['vue', 'a member of a user', 'guarded', vue('const user = useUser();', 'user.isAdult')],
  ['vue', 'a method that is not called', 'unguarded', options('methods: { isAdult() { return this.user.age >= 18; } }', 'isAdult')],
  ['vue', 'a method', 'guarded', options('methods: { isAdult() { return this.user.age >= 18; } }', 'isAdult()')],
  ['vue', 'a method that asks for 13 years', 'too low', options('methods: { isAdult() { return this.user.age >= 13; } }', 'isAdult()')],
  ['vue', 'a computed member', 'guarded', options('computed: { isAdult() { return this.user.age >= 18; } }', 'isAdult')],
  ['vue', 'a computed member that asks for 13 years', 'too low',
    options('computed: { isAdult() { return this.user.age >= 13; } }', 'isAdult')],
  ['vue', 'a computed member that can be set', 'unguarded',
    options('computed: { isAdult: { get() { return localStorage.getItem("a") === "1"; }, set(v) {} } }', 'isAdult')],
  ['vue', 'data that the browser fills', 'unguarded',
    options('data() { return { isAdult: false }; }, mounted() { this.isAdult = localStorage.getItem("a") === "1"; }', 'isAdult')],
  ['vue', 'data that the session fills', 'guarded',
    options('data() { return { isAdult: false }; }, async mounted() { this.isAdult = (await load()).isAdult; }', 'isAdult')],
  ['vue', 'an imported gate', 'unknown',
    '<script setup>\nimport AdultsOnly from "./adults-only.vue";\n</script>\n<template><AdultsOnly><video src="a.mp4" /></AdultsOnly></template>'],
  ['svelte', 'the other part of a condition', 'unguarded', '{#if user.isAdult}<i></i>{:else}<video src="a.mp4"></video>{/if}'],
  ['svelte', 'the other part of a denial', 'guarded', '{#if !user.isAdult}<i></i>{:else}<video src="a.mp4"></video>{/if}'],
  ['svelte', 'a function that is not called', 'unguarded', svelte('const isAdult = () => user.age >= 18;', 'isAdult')],
  ['svelte', 'a function', 'guarded', svelte('const isAdult = () => user.age >= 18;', 'isAdult()')],
  ['svelte', 'a function that asks for 13 years', 'too low', svelte('function isAdult() { return user.age >= 13; }', 'isAdult()')],
  ['svelte', 'a reactive value', 'too low', svelte('export let user; $: isAdult = user.age >= 13;', 'isAdult')],
  ['svelte', 'a derived value', 'too low', svelte('let { user } = $props(); const isAdult = $derived(user.age >= 13);', 'isAdult')],
  ['svelte', 'a derived value of a function', 'guarded',
    svelte('let { user } = $props(); const isAdult = $derived.by(() => user.age >= 18);', 'isAdult')],
  ['svelte', 'an import that is not called', 'unguarded', svelte('import { isAdult } from "./age";', 'isAdult')],
  ['svelte', 'an import', 'unknown', svelte('import { isAdult } from "./age";', 'isAdult(user)')],
  ['svelte', 'the value of an imported store', 'guarded', svelte('import { isAdult } from "./age";', '$isAdult')],
  ['svelte', 'a property', 'guarded', svelte('export let isAdult;', 'isAdult')],
  ['ts', 'a method of the class that is not called', 'unguarded', angular('isAdult() { return this.user.age >= 18; }', 'isAdult')],
  ['ts', 'a method of the class', 'guarded', angular('isAdult() { return this.user.age >= 18; }', 'isAdult()')],
  ['ts', 'a method of the class that asks for 13 years', 'too low', angular('isAdult() { return this.user.age >= 13; }', 'isAdult()')],
  ['ts', 'a getter of the class', 'guarded', angular('get isAdult() { return this.user.age >= 18; }', 'isAdult')],
  ['ts', 'a field of the browser', 'unguarded', angular('isAdult = localStorage.getItem("a") === "1";', 'isAdult')],
  ['ts', 'an input', 'guarded', angular('@Input() isAdult = false;', 'isAdult')],
  ['ts', 'a signal that is not called', 'unguarded', angular('isAdult = computed(() => this.user().age >= 18);', 'isAdult')],
  ['ts', 'a computed signal', 'guarded', block('isAdult = computed(() => this.user().age >= 18);', 'isAdult()')],
  ['ts', 'a computed signal that asks for 13 years', 'too low', block('isAdult = computed(() => this.user().age >= 13);', 'isAdult()')],
  ['ts', 'a name that only the module has', 'guarded',
    `function isAdult() { return true; }\n${angular('@Input() isAdult = false;', 'isAdult')}`],
  ['jsx', 'an element behind a function', 'unguarded',
    'const isAdult = () => user.age >= 18;\nconst A = () => <div>{isAdult && <video src="a.mp4" />}</div>;'],
  ['jsx', 'a part of the page that shows when a function is there', 'unguarded',
    'const isAdult = () => user.age >= 18;\nconst A = () => <Show when={isAdult}><video src="a.mp4" /></Show>;'],
  ['jsx', 'a part of the page that shows when a function answers', 'guarded',
    'const isAdult = () => user.age >= 18;\nconst A = () => <Show when={isAdult()}><video src="a.mp4" /></Show>;'],
];

describe('checks in templates', () => {
  for (const [reader, why, expected, code] of CASES)
    it(`${expected}: ${why} [${reader}]`, () => assert.equal(answer(reader, code), expected));
});
