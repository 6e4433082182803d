import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuizItem } from '../../schemas/quiz.ts';
import { seeded } from '../chance/seeded.ts';
import { ideasToReread, landed, pickedOption } from './grade.ts';
import { roundOf, type Shown } from './round.ts';

type Verdict = QuizItem['options'][number]['verdict'];

function item(id: string, verdicts: readonly Verdict[], idea = 'small-reach'): QuizItem {
  return {
    id,
    grading: verdicts.includes('right') ? 'definition' : 'guess',
    setting: 'home',
    place: 'hall',
    act: 'sigh',
    names: [],
    scene: 'A sigh in the hall.',
    question: 'What might it be?',
    idea,
    aloneOnly: false,
    options: verdicts.map((verdict) => ({ id: verdict, text: verdict, verdict, why: 'Because.' })),
  };
}

describe('grading', () => {
  test.each<[Verdict, boolean]>([
    ['right', true],
    ['likely', true],
    ['possible', true],
    ['nearly', false],
    ['hard-to-know', true],
    ['not-this', false],
  ])('a pick that is %s needs a second look: %s', (verdict, needsNone) => {
    expect(landed({ id: 'x', text: 'x', verdict, why: 'x' })).toBe(needsNone);
  });

  test('a pick is found by its id, wherever the option stands', () => {
    const scene = item('sb-hall', ['likely', 'possible']);
    const turned = { ...scene, options: [...scene.options].reverse() };
    expect(pickedOption(turned, { 'sb-hall': 'likely' })?.verdict).toBe('likely');
  });

  test('a pick of an option that has gone is no pick', () => {
    expect(pickedOption(item('sb-hall', ['likely']), { 'sb-hall': 'gone' })).toBeUndefined();
  });
});

describe('ideas to reread', () => {
  const items = [
    item('a', ['right', 'not-this'], 'later-counts'),
    item('b', ['right', 'not-this'], 'small-reach'),
    item('c', ['right', 'not-this'], 'later-counts'),
  ];

  test('each missed idea once, in the order of the scenes', () => {
    expect(ideasToReread(items, { c: 'not-this', b: 'not-this', a: 'not-this' })).toEqual([
      'later-counts',
      'small-reach',
    ]);
  });

  test('nothing where all landed, and nothing for scenes that were not answered', () => {
    expect(ideasToReread(items, { a: 'right' })).toEqual([]);
  });
});

describe('a round', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const bank = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/u), { minLength: 1, maxLength: 40 });

  test('what was never shown comes before what was missed, and that before what landed', () => {
    const shown: Shown = { a: 'landed', b: 'landed', c: 'missed', d: 'missed' };
    const round = roundOf(ids, 8, shown, seeded(1));
    expect(round.slice(0, 4).sort()).toEqual(['e', 'f', 'g', 'h']);
    expect(round.slice(4, 6).sort()).toEqual(['c', 'd']);
    expect(round.slice(6).sort()).toEqual(['a', 'b']);
  });

  test('the scene that is already on screen stays first, even when it was seen before', () => {
    expect(roundOf(ids, 3, { d: 'landed' }, seeded(2), 'd')[0]).toBe('d');
  });

  test('a first scene that is not in the bank is left out', () => {
    expect(roundOf(ids, 3, {}, seeded(2), 'zz')).not.toContain('zz');
  });

  test('for any bank: as many as asked or as there are, none twice, none from elsewhere', () => {
    fc.assert(
      fc.property(bank, fc.nat(12), fc.integer(), (all, size, seed) => {
        const round = roundOf(all, size, {}, seeded(seed), all[0]);
        expect(round).toHaveLength(Math.min(size, all.length));
        expect(new Set(round).size).toBe(round.length);
        expect(round.every((id) => all.includes(id))).toBe(true);
      }),
    );
  });
});
