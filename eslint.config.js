import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import globals from 'globals';
import ts from 'typescript-eslint';
import { privateFields } from './integrations/lint/private-fields.js';

/** Says which layers a layer may not reach into; docs/architecture.md has the table. */
function fence(files, forbidden, message) {
  return {
    files,
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: forbidden.map((rule) => ({ message, ...rule })) },
      ],
    },
  };
}

/** Anything but what the regular expression lets through. */
const only = (allowed) => ({ regex: `^(?!${allowed})` });
/** Types may cross this fence, values may not. */
const typesOnly = (pattern) => ({ regex: pattern, allowTypeImports: true });

/** What hands out collections: for queries alone. */
const collections = ['getCollection', 'getEntry', 'getEntries'];

const schemas = String.raw`(\.\./)+schemas/`;
const pure = 'Domain code is pure: take the clock, chance and storage as arguments.';
const htmlSinks = 'Text is only ever text: no HTML is put into a page from code.';

/** What stands nowhere, whatever the layer. */
const everywhere = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: htmlSinks,
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: htmlSinks },
  {
    selector: "CallExpression[callee.property.name='createPolicy']",
    message: 'One Trusted Types policy, in one file (docs/decisions/0003).',
  },
  {
    selector: "NewExpression[callee.name='Function'], CallExpression[callee.name='eval']",
    message: 'Nothing is evaluated.',
  },
  {
    selector: "JSXElement > JSXOpeningElement[name.name='form']",
    message: 'No <form>: without a script, Enter would send what was typed to the host.',
  },
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.toward/', 'node_modules/'] },
  js.configs.recommended,
  ts.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    files: ['integrations/island-loader.js'],
    languageOptions: { globals: { ...globals.browser, ISLANDS: 'readonly' } },
  },
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['src/components/**/*.tsx'],
    ...a11y.configs.recommended,
    languageOptions: { globals: { ...globals.browser }, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  {
    files: ['src/components/{islands,search}/**/*.tsx'],
    plugins: { toward: { rules: { 'private-fields': privateFields } } },
    rules: {
      'toward/private-fields': 'error',
      // Preact takes the attribute's own name.
      'jsx-a11y-x/label-has-associated-control': ['error', { assert: 'either' }],
    },
  },
  {
    // The head prints schema.org data, a block that browsers do not execute, from an object of ours.
    files: ['src/**/*.astro'],
    ignores: ['src/components/site/Head.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  fence(
    ['src/schemas/**/*.ts'],
    [only(String.raw`astro/zod$|\./|\.\./shared\.ts$`)],
    'Schemas know nothing but zod and each other.',
  ),
  fence(
    ['src/domain/**/!(*.test).ts'],
    [
      only(
        String.raw`\./|(\.\./)+(archive|calendar|chance|check|deck|dials|loop|rehearsal|ritual|search|simulation|tally|worksheet)/|valibot$|vitest$|fast-check$|${schemas}`,
      ),
      typesOnly(schemas),
    ],
    'Domain code imports domain code, valibot, and types of schemas.',
  ),
  fence(
    ['src/notebook/**/*.ts'],
    [
      only(
        String.raw`\./|(\.\./)+(domain|worker|notebook)/|\.\./[\w-]+\.ts$|valibot$|idb$|age-encryption$|hash-wasm$|@noble/hashes/|(\.\./)+tests/|fake-indexeddb|vitest$|fast-check$|node:|${schemas}`,
      ),
      typesOnly(schemas),
    ],
    'The notebook imports domain code, workers, what it stores and encrypts with, and types of schemas.',
  ),
  fence(
    ['src/components/islands/**/!(*.test).{ts,tsx}'],
    [
      only(
        String.raw`\./|(\.\./)+(domain|notebook|strings)/|\.\./(lock/)?[\w-]+\.tsx?$|preact(/hooks)?$|(ical-generator|d3-shape|d3-scale)$|${schemas}`,
      ),
      typesOnly(schemas),
    ],
    'Islands import domain, notebook, strings and preact; never astro. One makes calendar files.',
  ),
  fence(
    ['src/components/search/**/*.{ts,tsx}'],
    [
      only(
        String.raw`\./|\.\./islands/|(\.\./)+(domain|strings|styles)/|preact(/hooks)?$|vitest$|${schemas}`,
      ),
      typesOnly(schemas),
    ],
    'The search imports domain, strings, islands and preact.',
  ),
  fence(
    ['src/worker/**/*.ts'],
    [only(String.raw`\./|\.\./(domain|notebook)/|workbox-[a-z]+$|hash-wasm$|@noble/hashes/|vitest$`)],
    'What runs beside the page imports domain, notebook, workbox and what derives keys.',
  ),
  {
    // The one policy.
    files: ['src/components/site/script-policy.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere.filter(({ message }) => !message.includes('Trusted Types')),
      ],
    },
  },
  fence(
    ['src/queries/**/*.ts'],
    [{ regex: String.raw`(\.\./)+(components|layouts|pages|notebook)/` }],
    'Queries hand out content; they know nothing of the screen or of storage.',
  ),
  fence(
    ['src/components/{prose,site}/**/*.{ts,astro}'],
    [{ regex: String.raw`(\.\./)+(layouts|pages|notebook)/` }, { regex: '^astro:content$' }],
    'Components get content through queries.',
  ),
  fence(
    ['src/pages/**/*.{ts,astro}'],
    [
      { regex: String.raw`(\.\./)+(notebook|components/islands)/` },
      { regex: '^astro:content$', importNames: collections },
    ],
    'A page is a query, a layout, done.',
  ),
  fence(
    ['src/layouts/**/*.{ts,astro}'],
    [{ regex: '^astro:content$', importNames: collections }],
    'Layouts are handed their content.',
  ),
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'navigator',
          'crypto',
          'fetch',
          'location',
          'process',
        ].map((name) => ({ name, message: pure })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: pure },
        { object: 'Math', property: 'random', message: pure },
      ],
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure },
      ],
    },
  },
);
