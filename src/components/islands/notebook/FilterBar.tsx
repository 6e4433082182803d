import { notebook as words } from '../../../strings/notebook.ts';
import { privateChoice } from '../private-field.ts';
import { longDayOf } from './days.ts';
import type { Filter } from './filter.ts';

type FilterProps = Readonly<{
  /** Those that have entries. */
  exercises: readonly Readonly<{ id: string; title: string }>[];
  filter: Filter;
  shown: number;
  all: number;
  onFilter: (next: Filter) => void;
}>;

/** Which exercise's entries are shown, and of which day. */
export function FilterBar({ exercises, filter, shown, all, onFilter }: FilterProps) {
  return (
    <div class="filter">
      <label>
        <span>{words.filter}</span>
        <select
          {...privateChoice}
          value={filter.exercise ?? ''}
          onChange={(event) => onFilter({ ...filter, exercise: event.currentTarget.value || undefined })}
        >
          <option value="">{words.all}</option>
          {exercises.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {filter.day !== undefined && (
        <p>
          {words.onDay(longDayOf(filter.day))}{' '}
          <button type="button" onClick={() => onFilter({ ...filter, day: undefined })}>
            {words.allDays}
          </button>
        </p>
      )}
      <p data-count>{words.count(shown, all)}</p>
    </div>
  );
}
