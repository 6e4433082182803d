import { LoopAlone, type LoopProps } from './LoopAlone.tsx';
import { LoopForTwo } from './LoopForTwo.tsx';

/** A small repeat between two people: one half alone with a guess at the other, or two halves in turns. */
export default function Loop({ forTwo, ...loop }: LoopProps & Readonly<{ forTwo: boolean }>) {
  return forTwo ? <LoopForTwo {...loop} /> : <LoopAlone {...loop} />;
}
