import { dials as words } from '../../strings/dials.ts';

/** A text of the author's in which "start here instead" is the way to people. */
export function WithHelp({ text, support }: Readonly<{ text: string; support: string }>) {
  const [before, after] = text.split(words.startHere);
  if (after === undefined) return <>{text}</>;
  return (
    <>
      {before}
      <a href={support}>{words.startHere}</a>
      {after}
    </>
  );
}
