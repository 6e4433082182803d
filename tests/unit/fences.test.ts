import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that a file with this text would break, were it there. */
async function broken(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const value = (from: string) => `import { thing } from '${from}';\nexport const own = thing;\n`;
const type = (from: string) => `import type { Thing } from '${from}';\nexport type Own = Thing;\n`;
const collection = (name: string) =>
  `---\nimport { ${name} } from 'astro:content';\nawait ${name}();\n---\n\n<p />\n`;
const astro = (from: string) => `---\nimport Thing from '${from}';\n---\n\n<Thing />\n`;

describe('who may import whom', () => {
  const rule = '@typescript-eslint/no-restricted-imports';
  const layers = [
    {
      file: 'src/schemas/planted.ts',
      faults: [value('../domain/check/grade.ts'), value('astro:content'), value('valibot'), value('node:fs')],
      fair: [value('astro/zod'), value('./shared.ts')],
    },
    {
      file: 'src/domain/check/planted.ts',
      faults: [
        value('../../notebook/open.ts'),
        value('../../strings/check.ts'),
        value('../../queries/guides.ts'),
        value('../../schemas/quiz.ts'),
        value('preact/hooks'),
        value('astro:content'),
        value('node:fs'),
      ],
      fair: [
        value('../chance/seeded.ts'),
        value('./grade.ts'),
        value('valibot'),
        type('../../schemas/quiz.ts'),
      ],
    },
    {
      file: 'src/notebook/planted.ts',
      faults: [
        value('../components/islands/announce.ts'),
        value('../queries/guides.ts'),
        value('../schemas/quiz.ts'),
        value('preact'),
        value('astro:content'),
      ],
      fair: [value('../domain/archive/record.ts'), value('./keeper.ts'), type('../schemas/quiz.ts')],
    },
    {
      file: 'src/worker/planted.ts',
      faults: [
        value('../components/islands/announce.ts'),
        value('../strings/check.ts'),
        value('preact'),
        value('idb'),
        value('astro:content'),
      ],
      fair: [value('../notebook/archive/age-file.ts'), value('workbox-routing'), value('./start.ts')],
    },
    {
      file: 'src/components/islands/notebook/Planted.tsx',
      faults: [value('../../../queries/guides.ts'), value('../../site/href.ts'), value('age-encryption')],
      fair: [value('../announce.ts'), value('../lock/PassphraseField.tsx'), value('d3-shape')],
    },
    {
      file: 'src/components/islands/Planted.tsx',
      faults: [
        value('../../queries/guides.ts'),
        value('../site/href.ts'),
        value('../search/ask.ts'),
        value('../../schemas/quiz.ts'),
        value('astro:content'),
        value('valibot'),
      ],
      fair: [
        value('../../domain/check/grade.ts'),
        value('../../notebook/open.ts'),
        value('../../strings/check.ts'),
        value('./announce.ts'),
        value('preact/hooks'),
        type('../../schemas/quiz.ts'),
      ],
    },
    {
      file: 'src/components/search/Planted.tsx',
      faults: [
        value('../../notebook/open.ts'),
        value('../../queries/guides.ts'),
        value('../../schemas/quiz.ts'),
        value('astro:content'),
      ],
      fair: [
        value('../../domain/search/query.ts'),
        value('../islands/announce.ts'),
        value('../../strings/search.ts'),
        value('preact/hooks'),
        type('../../schemas/quiz.ts'),
      ],
    },
    {
      file: 'src/queries/planted.ts',
      faults: [
        value('../components/site/href.ts'),
        value('../layouts/Page.astro'),
        value('../pages/feed.xml.ts'),
        value('../notebook/open.ts'),
      ],
      fair: [value('astro:content'), value('../domain/check/grade.ts'), value('../schemas/quiz.ts')],
    },
    {
      file: 'src/components/prose/Planted.astro',
      faults: [astro('../../layouts/Page.astro'), astro('../../notebook/open.ts'), astro('astro:content')],
      fair: [
        astro('../../queries/guides.ts'),
        astro('../islands/SkillCheck.tsx'),
        astro('../site/Crumbs.astro'),
      ],
    },
    {
      file: 'src/components/site/planted.ts',
      faults: [value('../../pages/feed.xml.ts'), value('../../notebook/open.ts'), value('astro:content')],
      fair: [value('../../queries/guides.ts'), value('../../strings/site.ts')],
    },
    {
      file: 'src/pages/planted.astro',
      faults: [
        astro('../notebook/open.ts'),
        astro('../components/islands/SkillCheck.tsx'),
        collection('getCollection'),
      ],
      fair: [astro('../layouts/Page.astro'), collection('render'), astro('../components/site/Crumbs.astro')],
    },
    {
      file: 'src/layouts/Planted.astro',
      faults: [collection('getEntry')],
      fair: [collection('render'), astro('../components/site/Crumbs.astro')],
    },
  ];
  const lines = layers.flatMap(({ file, faults, fair }) => [
    ...faults.map((text) => ({ file, from: text.split("'")[1], kind: 'a fault', text, rules: [rule] })),
    ...fair.map((text) => ({ file, from: text.split("'")[1], kind: 'fair', text, rules: [] })),
  ]);

  test.each(lines)('$file: "$from" is $kind', async ({ file, text, rules }) => {
    expect([...new Set(await broken(file, text))]).toEqual(rules);
  });
});

describe('domain code is pure', () => {
  const file = 'src/domain/check/planted.ts';

  test.each([
    ...[
      'window',
      'document',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'navigator',
      'crypto',
      'fetch',
    ].map((name) => [`export const own = ${name};\n`, 'no-restricted-globals']),
    ['export const own = location;\n', 'no-restricted-globals'],
    ['export const own = process;\n', 'no-restricted-globals'],
    ['export const own = Date.now();\n', 'no-restricted-properties'],
    ['export const own = Math.random();\n', 'no-restricted-properties'],
    ['export const own = new Date();\n', 'no-restricted-syntax'],
    ['export const own: unknown = eval("1");\n', 'no-restricted-syntax'],
  ])('%s is a fault', async (text, rule) => {
    expect(await broken(file, text)).toContain(rule);
  });

  test.each(['export const own = new Date(0);\n', 'export const own = Math.max(1, 2);\n'])(
    '%s is fair',
    async (text) => {
      expect(await broken(file, text)).toEqual([]);
    },
  );

  test('its tests may take the clock', async () => {
    expect(await broken('src/domain/check/planted.test.ts', 'export const own = Date.now();\n')).toEqual([]);
  });

  test('the compiler knows no DOM there', () => {
    const dir = mkdtempSync(join(tmpdir(), 'toward-domain-'));
    try {
      // The config of the layer, over two files that stand elsewhere.
      writeFileSync(
        join(dir, 'tsconfig.json'),
        JSON.stringify({ extends: join(root, 'src/domain/tsconfig.json'), include: ['*.ts'] }),
      );
      writeFileSync(join(dir, 'fair.ts'), 'export const own = (now: number): Date => new Date(now);\n');
      writeFileSync(join(dir, 'planted.ts'), 'export const own = document.title;\n');
      expect(compiled(dir)).toEqual(["planted.ts(1,20): error TS2584: Cannot find name 'document'."]);
      rmSync(join(dir, 'planted.ts'));
      expect(compiled(dir)).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  /** What the compiler has against the project in `dir`. */
  function compiled(dir: string): string[] {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    try {
      execFileSync(process.execPath, [tsc, '-p', dir, '--pretty', 'false'], { cwd: dir, encoding: 'utf8' });
      return [];
    } catch (error) {
      const { stdout } = error as { stdout: string };
      return stdout.match(/^\S+: error \w+: [^.]*\./gmu) ?? [stdout];
    }
  }
});

describe('what is written into a page', () => {
  const page = (body: string) => `---\nconst text = '<b>text</b>';\n---\n\n${body}\n`;

  test.each([
    ['src/components/islands/planted.ts', 'document.body.innerHTML = "";\n', 'no-restricted-syntax'],
    [
      'src/components/site/planted.ts',
      'document.body.insertAdjacentHTML("x", "");\n',
      'no-restricted-syntax',
    ],
    [
      'src/components/islands/Planted.tsx',
      'export const Own = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n',
      'no-restricted-syntax',
    ],
    [
      'src/components/islands/planted.ts',
      'window.trustedTypes?.createPolicy("own", {});\n',
      'no-restricted-syntax',
    ],
    [
      'src/components/islands/planted.ts',
      'export const own = new Function("return 1");\n',
      'no-restricted-syntax',
    ],
    ['src/components/islands/Planted.tsx', 'export const Own = () => <form />;\n', 'no-restricted-syntax'],
    ['src/components/site/Planted.astro', page('<form></form>'), 'no-restricted-syntax'],
    ['src/components/site/Planted.astro', page('<p set:html={text} />'), 'astro/no-set-html-directive'],
  ])('%s: %s is a fault', async (file, text, rule) => {
    expect(await broken(file, text)).toContain(rule);
  });

  test.each([
    ['src/components/islands/planted.ts', 'document.body.textContent = "";\n'],
    ['src/components/site/script-policy.ts', 'window.trustedTypes?.createPolicy("toward", {});\n'],
    ['src/components/islands/Planted.tsx', 'export const Own = () => <section>text</section>;\n'],
    ['src/components/site/Planted.astro', page('<p>{text}</p>')],
    // A block of data, which no browser runs.
    [
      'src/components/site/Head.astro',
      page('<script type="application/ld+json" is:inline set:html={text} />'),
    ],
  ])('%s: %s is fair', async (file, text) => {
    expect(await broken(file, text)).toEqual([]);
  });
});

describe('what readers type stays out of session files', () => {
  const island = (field: string) =>
    `import { privateChoice, privateField } from './private-field.ts';\nexport const own = [privateChoice, privateField];\nexport const Own = () => <label>Own ${field}</label>;\n`;

  test.each(['islands', 'search'])('in src/components/%s', async (folder) => {
    const file = `src/components/${folder}/Planted.tsx`;
    const rulesOf = (field: string) => broken(file, island(field).replace('./private', '../islands/private'));
    for (const field of [
      '<input type="text" />',
      '<textarea />',
      '<select />',
      '<input autocomplete="off" />',
    ]) {
      expect(await rulesOf(field), field).toContain('toward/private-fields');
    }
    for (const field of [
      '<input type="text" {...privateField} />',
      '<input type="radio" {...privateChoice} />',
      '<textarea {...privateField} />',
      '<select autocomplete="off" />',
      '<button type="button">Own</button>',
    ]) {
      expect(await rulesOf(field), field).not.toContain('toward/private-fields');
    }
  });
});

describe('how code is written', () => {
  test.each([
    [
      'a type imported as a value',
      "import { Thing } from './thing.ts';\nexport type Own = Thing;\n",
      '@typescript-eslint/consistent-type-imports',
    ],
    ['any', 'export const own = (thing: any) => thing;\n', '@typescript-eslint/no-explicit-any'],
    [
      'an exclamation mark',
      'export const own = (things: string[]) => things[0]!;\n',
      '@typescript-eslint/no-non-null-assertion',
    ],
    ['two equals signs', 'export const own = (thing: unknown) => thing == 1;\n', 'eqeqeq'],
    ['a name that nobody uses', 'const own = 1;\n', '@typescript-eslint/no-unused-vars'],
  ])('%s is a fault', async (_name, text, rule) => {
    expect(await broken('src/strings/planted.ts', text)).toContain(rule);
  });

  test('plain code is fair', async () => {
    expect(
      await broken('src/strings/planted.ts', 'export const own = (thing: unknown) => thing === 1;\n'),
    ).toEqual([]);
  });
});
