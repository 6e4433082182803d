import type { LoopExample } from '../../schemas/parts/loop.ts';
import { loop as words } from '../../strings/loop.ts';

/** Worked examples, closed until one is opened. The one that goes one way ends where ours does: with people. */
export function LoopExamples({
  examples,
  support,
}: Readonly<{ examples: readonly LoopExample[]; support: string }>) {
  return (
    <div class="examples">
      <p class="half-title">{words.examples}</p>
      {examples.map((example) => (
        <details key={example.id} data-example={example.id}>
          <summary>{example.title}</summary>
          <dl>
            <dt>{words.named.trigger}</dt>
            <dd>{example.trigger}</dd>
            <Half half={example.mine} />
          </dl>
          {example.way === 'round' ? (
            <>
              <dl class={example.guessed ? 'in-pencil' : undefined}>
                {example.guessed && <dt>{words.named.guessed}</dt>}
                <Half half={example.theirs} />
              </dl>
              <dl>
                {example.check !== undefined && (
                  <>
                    <dt>{words.named.check}</dt>
                    <dd>{example.check}</dd>
                  </>
                )}
                <dt>{words.named.out}</dt>
                <dd>{example.out}</dd>
              </dl>
            </>
          ) : (
            <p>
              {words.oneWay} <a href={support}>{words.startHere}</a>
            </p>
          )}
        </details>
      ))}
    </div>
  );
}

function Half({ half }: Readonly<{ half: LoopExample['mine'] }>) {
  return (
    <>
      <dt>{words.named.tell(half.who)}</dt>
      <dd>{half.tell}</dd>
      <dt>{words.named.feel(half.who)}</dt>
      <dd>{half.feel}</dd>
      <dt>{words.named.see(half.who)}</dt>
      <dd>{half.see}</dd>
    </>
  );
}
