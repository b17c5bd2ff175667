/** What lies beside the program that people use: the documentation of it, and files that a framework or a library passes over. */

/** Names of folders and packages of documentation. */
export const docsNames: readonly string[] = ['docs', 'doc', 'documentation', 'handbook', 'manual'];
/** Packages that build documentation. */
export const docsBuilders: readonly string[] = ['nextra', 'nextra-theme-docs', '@docusaurus/core', 'vitepress', 'vuepress',
  '@vuepress/core', '@astrojs/starlight', 'fumadocs-ui', 'fumadocs-core', 'fumadocs-mdx', '@mintlify/cli', 'docsify', 'typedoc', 'rspress',
  '@rspress/core'];

/**
 * Files beside the manifest that a framework reads from `src` where that holds one of the same name (Next.js 16, conventions of files:
 * `instrumentation-client`, `instrumentation`, `proxy`, `middleware`).
 */
export const shadowedNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['next', ['instrumentation-client', 'instrumentation', 'proxy', 'middleware']],
]);
/** Files that do nothing unless another imports them: @sentry/nextjs from version 8, migration guide to version 8. */
export const importedNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['@sentry/nextjs', ['sentry.server.config', 'sentry.edge.config']],
]);

/** Files in the place of which a framework reads another one of the package, where there is one: migration guides of @sentry/nextjs. */
export const succeededNames: ReadonlyMap<string, string> = new Map([['sentry.client.config', 'instrumentation-client']]);

/**
 * Files that bundlers of earlier versions added to a page, and that those from a version on pass over: Turbopack, which builds from
 * Next.js 16 on, does not load `sentry.client.config` (as @sentry/nextjs warns).
 */
export const droppedNames: readonly { readonly library: string; readonly from: number; readonly stem: string }[] = [
  { library: 'next', from: 16, stem: 'sentry.client.config' },
];

/** Packages with which a program answers requests of people. */
export const servers: readonly string[] = ['express', 'fastify', 'koa', 'hono', '@hono/node-server', '@nestjs/core', 'next', 'nuxt',
  'astro', '@sveltejs/kit', '@remix-run/node', '@remix-run/express', '@react-router/node', '@trpc/server', '@orpc/server', '@apollo/server',
  'apollo-server', 'apollo-server-express', 'graphql-yoga', 'socket.io', 'ws', 'restify', '@hapi/hapi', 'polka', 'elysia', 'h3',
  'nitropack', 'micro', 'itty-router', '@adonisjs/core', '@feathersjs/feathers', '@strapi/strapi', 'sails', 'electron', 'parse-server',
  'firebase-functions', '@sentry/nextjs', 'discord.js', 'telegraf'];
