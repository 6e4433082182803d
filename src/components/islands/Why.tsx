import { startHere } from '../../strings/start-here.ts';

/** An explanation. Where it says to start elsewhere, the words are the way there. */
export function Why({ text, support }: Readonly<{ text: string; support: string }>) {
  const [before, after] = text.split(startHere);
  if (after === undefined) return <>{text}</>;
  return (
    <>
      {before}
      <a href={support}>{startHere}</a>
      {after}
    </>
  );
}
