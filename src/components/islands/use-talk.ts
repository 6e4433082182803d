import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Place, placeAfter, type Said, saidOn, type Step } from '../../domain/rehearsal/walk.ts';
import type { IslandTalk, IslandTurn } from '../../schemas/parts/rehearsal.ts';
import { rehearsal as words } from '../../strings/rehearsal.ts';
import { announce } from './announce.ts';
import { labelOf } from './TalkTurn.tsx';
import { useKeeping } from './use-keeping.ts';

type TalkOptions = Readonly<{
  root: RefObject<HTMLElement>;
  activity: string;
  part: string;
  version: number;
  sensitive: boolean;
  talks: readonly IslandTalk[];
}>;

/** Which talk is rehearsed, how far it has come, and what can be done next. */
export function useTalk({ root, talks, ...subject }: TalkOptions) {
  const [chosen, setChosen] = useState(talks.length === 1 ? talks[0]?.id : undefined);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  /** Whether the last answer is on screen with what it brought, before the talk goes on. */
  const [showing, setShowing] = useState(false);
  const [nudge, setNudge] = useState(false);
  /** Talks that were gone through to an end on this page. */
  const [gone, setGone] = useState<readonly string[]>([]);

  const talk = talks.find(({ id }) => id === chosen);
  const said: readonly Said[] = talk === undefined ? [] : saidOn(talk, steps);
  const place: Place = talk === undefined ? { kind: 'nowhere' } : placeAfter(talk, steps);
  const turn: IslandTurn | undefined = showing
    ? said.at(-1)?.turn
    : place.kind === 'turn'
      ? place.turn
      : undefined;

  /** Names what belongs to a talk, uniquely on a page. */
  const nameOf = (id: string) => `${subject.activity}-${id}`;
  const inputsOf = (of: IslandTalk, id: string) => [
    ...(root.current?.querySelectorAll<HTMLInputElement>(
      `input[name="${CSS.escape(`${nameOf(of.id)}-${id}`)}"]`,
    ) ?? []),
  ];
  /** Focus follows the eye once the page has changed. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const shown = '.talk-sheet:not([hidden])';

  const kept = useKeeping({
    ...subject,
    kind: 'rehearsal',
    begun: () => root.current?.querySelector('.turn input:checked') !== null,
    onRestore: (earlier) => {
      const again = talks.find(({ id }) => id === earlier.talk);
      if (again === undefined) return false;
      for (const step of earlier.steps) {
        for (const input of inputsOf(again, step.turn)) input.checked = input.value === step.reply;
      }
      setChosen(again.id);
      setSteps(earlier.steps);
      setShowing(false);
      return true;
    },
  });

  useLayoutEffect(() => {
    // The way to a talk was followed before the script came.
    const wanted = talks.find(({ id }) => location.hash === `#${nameOf(id)}`);
    if (wanted !== undefined) setChosen(wanted.id);
  }, []);

  const choose = (id: string | undefined) => {
    kept.startAnew();
    setChosen(id);
    setSteps([]);
    setShowing(false);
    setNudge(false);
    for (const input of root.current?.querySelectorAll<HTMLInputElement>('.turn input') ?? []) {
      input.checked = false;
    }
    focusOn(id === undefined ? '.talk-choice a' : `${shown} h4`);
  };

  const sayIt = () => {
    if (talk === undefined || turn === undefined) return;
    const value = inputsOf(talk, turn.id).find(({ checked }) => checked)?.value;
    const reply = turn.replies.find(({ id }) => id === value);
    setNudge(reply === undefined);
    if (reply === undefined) return announce(words.pickFirst);
    const now = [...steps, { turn: turn.id, reply: reply.id }];
    setSteps(now);
    setShowing(true);
    kept[placeAfter(talk, now).kind === 'ending' ? 'entry' : 'draft']({ talk: talk.id, steps: now });
    announce(words.landed(reply.lands, labelOf(reply), reply.why));
  };

  const goOn = () => {
    if (talk === undefined) return;
    setShowing(false);
    if (place.kind === 'ending') {
      setGone([...gone, talk.id]);
      announce(`${words.ended} ${place.ending.text}`);
      focusOn('.talk-end');
    } else if (place.kind === 'turn') {
      // Come to for a second time, a turn waits for a new answer.
      for (const input of inputsOf(talk, place.turn.id)) input.checked = false;
      focusOn(`${shown} .turn:not([hidden]) legend`);
    }
  };

  const backTo = (index: number) => {
    if (talk === undefined) return;
    const before = steps.slice(0, index);
    // A turn that was come to twice shows the answer of that time.
    for (const input of inputsOf(talk, steps[index]?.turn ?? '')) {
      input.checked = input.value === steps[index]?.reply;
    }
    setSteps(before);
    setShowing(false);
    setNudge(false);
    kept.draft({ talk: talk.id, steps: before });
    focusOn(`${shown} .turn:not([hidden]) legend`);
  };

  return {
    kept,
    nameOf,
    talk,
    turn,
    nudge,
    gone,
    /** What was said before what is on screen now. */
    before: showing ? said.slice(0, -1) : said,
    /** The answer whose landing is on screen. */
    landing: showing ? said.at(-1)?.reply : undefined,
    /** Where going on leads. */
    ahead: place,
    /** Where the talk has ended, once that is on screen. */
    ending: !showing && place.kind === 'ending' ? place.ending : undefined,
    choose,
    sayIt,
    goOn,
    backTo,
    /** One step back: to the answer on screen before it lands, or to how the last one landed. */
    back: () => (showing ? backTo(steps.length - 1) : setShowing(true)),
  };
}
