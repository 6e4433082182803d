// Twenty seeds where `npm test` plays three.
process.env['TOWARD_TAB_SEEDS'] = '20';
await import('../../src/notebook/tabs.test.ts');

export {};
