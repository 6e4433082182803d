import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sealed, unsealed } from '../../src/notebook/archive/age-file.ts';

/** The `age` program has to be there (`apt-get install age`), and `script`, which lends it the terminal that it asks on. */
const folder = mkdtempSync(join(tmpdir(), 'toward-age-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const golden = readFileSync(new URL('../fixtures/archives/format-1.json', import.meta.url));
const passphrases = [
  'two plates on the step',
  'zwei Töpfe auf dem Herd',
  'קצת שקט בערב',
  '👩🏽‍🌾 and "quotes" $HOME \\',
];

/** Runs a command on a terminal of its own and answers each time it asks for something. */
function onTerminal(command: string, answer: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qefc', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (!/: *$/u.test(said)) return;
      said = '';
      child.stdin.write(`${answer}\n`);
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

test.each(passphrases)(
  'the program opens our file, and we open its: %s',
  async (passphrase) => {
    const [plain, ours, opened, theirs] = ['plain.json', 'ours.age', 'opened.json', 'theirs.age'].map(
      (name) => join(folder, name),
    ) as [string, string, string, string];
    for (const path of [opened, theirs]) rmSync(path, { force: true });
    writeFileSync(plain, golden);
    writeFileSync(ours, await sealed(golden.toString(), passphrase));

    expect(await onTerminal(`age --decrypt --output ${opened} ${ours}`, passphrase)).toBe(0);
    expect(readFileSync(opened).equals(golden)).toBe(true);

    expect(await onTerminal(`age --passphrase --output ${theirs} ${plain}`, passphrase)).toBe(0);
    const back = await unsealed(new Uint8Array(readFileSync(theirs)), passphrase);
    expect(back.ok && golden.equals(back.value)).toBe(true);
  },
  120_000,
);

test('the program refuses our file with another passphrase', async () => {
  const ours = join(folder, 'ours.age');
  const opened = join(folder, 'refused.json');
  writeFileSync(ours, await sealed('x', 'two plates on the step'));
  expect(await onTerminal(`age --decrypt --output ${opened} ${ours}`, 'three plates')).not.toBe(0);
}, 60_000);
