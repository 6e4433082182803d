// What the bench loads into a page: the notebook, with the derivation of the key left out.
import type { ActivityRecord } from '../../src/domain/archive/record.ts';
import { type Notebook, openNotebook } from '../../src/notebook/notebook.ts';
import { type SiteKeeper, siteKeeper } from '../../src/notebook/open.ts';

/** A page of the site, as far as keeping goes. */
export async function page(): Promise<{ keeper: SiteKeeper; notebook: Notebook }> {
  const { keeper, host } = siteKeeper();
  const derive = async (passphrase: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', passphrase));
  const notebook = openNotebook({ host, derive, keyPatience: 0 });
  await notebook.look();
  return { keeper, notebook };
}

/** An entry of the usual length. */
export function entry(number: number): ActivityRecord {
  return {
    id: crypto.randomUUID(),
    kind: 'worksheet',
    activity: 'clearer-ask',
    part: 'ask',
    activityVersion: 1,
    schema: 1,
    createdAt: number,
    updatedAt: number,
    status: 'done',
    data: {
      step: 'when',
      answers: {
        notice: `Entry ${number}. ${'You came in, said hi, and put your headphones on. '.repeat(6)}`,
        feel: 'left over',
      },
    },
  };
}
