import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { archiveFormat, archiveVersion, largestFile } from '../../src/domain/archive/archive-file.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/export-format.md'), 'utf8');
const script = /```js\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';

test('the script in the documentation reads a released file, without any code of ours', () => {
  expect(script.trim().split('\n').filter(Boolean).length).toBeLessThanOrEqual(20);
  expect(script).not.toMatch(/from '(?!node:)/u);
  const folder = mkdtempSync(join(tmpdir(), 'toward-format-'));
  try {
    writeFileSync(join(folder, 'read.mjs'), script);
    const said = execFileSync(
      process.execPath,
      ['read.mjs', join(root, 'tests/fixtures/archives/format-1.json')],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(said).toContain('clearer-ask (draft)\n');
    expect(said).toContain('  notice: Two plates. أنا 👩🏽‍🌾\n');
    expect(said).toContain('  sb-jar: her\n');
    expect(said).toContain('could not be read: {"half');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the documentation says what the code does', () => {
  expect(page).toContain(`always \`${archiveFormat}\``);
  expect(page).toContain(`| \`version\`  | \`${archiveVersion}\``);
  expect(page).toContain(`size (${largestFile / 1024 / 1024} MB)`);
});
